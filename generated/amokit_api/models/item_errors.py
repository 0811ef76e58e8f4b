# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_list
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .field_error import FieldError

_FIELD_ERROR: ModelDecoder[FieldError] = ModelDecoder("field_error", "FieldError")


@read_model(init=False, eq=False, repr=False)
class ItemErrors(ReadModel):
    """Validation errors of one item of a request."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (("request_id", "request_id", str | int), ("_errors", "errors", None))
    request_id: str | int | None
    """The item's own `request_id`, else its index as text."""
    _errors: Any

    def __init__(
        self,
        *,
        request_id: str | int | None | Unset = UNSET,
        errors: list[FieldError] | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(_origin, {"request_id": request_id, "_errors": errors})

    @property
    def errors(self) -> list[FieldError] | None:
        """What is wrong with the item."""
        return decode_list(self, "_errors", self._errors, _FIELD_ERROR)

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            value = data["request_id"]
            self.request_id = (
                value
                if value is None or type(value) is str or type(value) is int
                else self._convert("request_id", value, str | int)
            )
            self._errors = data["errors"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 2:
            self._keep_unknown(data)
        self.__class__ = cls
        return self
