# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_list
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .item_errors import ItemErrors

_ITEM_ERRORS: ModelDecoder[ItemErrors] = ModelDecoder("item_errors", "ItemErrors")


@read_model(init=False, eq=False, repr=False)
class Problem(ReadModel):
    """Error body (RFC 9457), with amoCRM's extras."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (
        ("title", "title", str),
        ("type", "type", str),
        ("status", "status", int),
        ("detail", "detail", str),
        ("hint", "hint", str),
        ("trace_id", "trace_id", str),
        ("retry_after", "retry_after", int),
        ("_validation_errors", "validation-errors", None),
    )
    title: str | None
    """Short name of the error; localized."""
    type: str | None
    """Address that names the kind of error."""
    status: int | None
    """HTTP status."""
    detail: str | None
    """What went wrong; localized."""
    hint: str | None
    """More detail; OAuth errors only."""
    trace_id: str | None
    """Trace id of a server error."""
    retry_after: int | None
    """Seconds to wait after status 429."""
    _validation_errors: Any

    def __init__(
        self,
        *,
        title: str | None | Unset = UNSET,
        type: str | None | Unset = UNSET,
        status: int | None | Unset = UNSET,
        detail: str | None | Unset = UNSET,
        hint: str | None | Unset = UNSET,
        trace_id: str | None | Unset = UNSET,
        retry_after: int | None | Unset = UNSET,
        validation_errors: list[ItemErrors] | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(
            _origin,
            {
                "title": title,
                "type": type,
                "status": status,
                "detail": detail,
                "hint": hint,
                "trace_id": trace_id,
                "retry_after": retry_after,
                "_validation_errors": validation_errors,
            },
        )

    @property
    def validation_errors(self) -> list[ItemErrors] | None:
        """Errors by item of the request."""
        return decode_list(self, "_validation_errors", self._validation_errors, _ITEM_ERRORS)

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            value = data["title"]
            self.title = value if value is None or type(value) is str else self._convert("title", value, str)
            value = data["type"]
            self.type = value if value is None or type(value) is str else self._convert("type", value, str)
            value = data["status"]
            self.status = value if value is None or type(value) is int else self._convert("status", value, int)
            value = data["detail"]
            self.detail = value if value is None or type(value) is str else self._convert("detail", value, str)
            value = data["hint"]
            self.hint = value if value is None or type(value) is str else self._convert("hint", value, str)
            value = data["trace_id"]
            self.trace_id = value if value is None or type(value) is str else self._convert("trace_id", value, str)
            value = data["retry_after"]
            self.retry_after = value if value is None or type(value) is int else self._convert("retry_after", value, int)
            self._validation_errors = data["validation-errors"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 8:
            self._keep_unknown(data)
        self.__class__ = cls
        return self
