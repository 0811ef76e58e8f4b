# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    pass


@read_model(init=False, eq=False, repr=False)
class FieldError(ReadModel):
    """One validation error."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (("code", "code", str), ("path", "path", str), ("detail", "detail", str))
    code: str | None
    """Kind of error. Named in `constants.FieldErrorCode`."""
    path: str | None
    """Dotted path of the field inside the item, such as `custom_fields_values.0.field_id`."""
    detail: str | None
    """What is wrong; localized."""

    def __init__(
        self,
        *,
        code: str | None | Unset = UNSET,
        path: str | None | Unset = UNSET,
        detail: str | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(_origin, {"code": code, "path": path, "detail": detail})

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            value = data["code"]
            self.code = value if value is None or type(value) is str else self._convert("code", value, str)
            value = data["path"]
            self.path = value if value is None or type(value) is str else self._convert("path", value, str)
            value = data["detail"]
            self.detail = value if value is None or type(value) is str else self._convert("detail", value, str)
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 3:
            self._keep_unknown(data)
        self.__class__ = cls
        return self
