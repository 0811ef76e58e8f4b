# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.read_model import ReadModel, evolve_by_origin, new
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self


_KEYS: frozenset[str] = frozenset({"code", "path", "detail"})


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False, field_transformer=evolve_by_origin)
class FieldError(ReadModel):
    """One validation error."""

    _slots: ClassVar[tuple[tuple[str, str], ...]] = (("code", "code"), ("path", "path"), ("detail", "detail"))
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
    def _decode(cls, data: dict[str, Any]) -> Self:
        self: Self = new(cls)
        if len(data) == 3:  # the short way for the usual keys, exactly
            try:
                self.code = data["code"]
                self.path = data["path"]
                self.detail = data["detail"]
                return self
            except KeyError:
                pass
        if "code" in data:
            self.code = data["code"]
        if "path" in data:
            self.path = data["path"]
        if "detail" in data:
            self.detail = data["detail"]
        if not _KEYS.issuperset(data):
            self._keep_unknown(data, _KEYS)
        return self
