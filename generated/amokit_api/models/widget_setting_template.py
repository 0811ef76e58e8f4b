# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.read_model import ReadModel, evolve_by_origin, new
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self


_KEYS: frozenset[str] = frozenset({"key", "name", "type", "is_required"})


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False, field_transformer=evolve_by_origin)
class WidgetSettingTemplate(ReadModel):
    """One setting that a widget has."""

    _slots: ClassVar[tuple[tuple[str, str], ...]] = (
        ("key", "key"),
        ("name", "name"),
        ("type", "type"),
        ("is_required", "is_required"),
    )
    key: str | None
    """Key of the setting."""
    name: str | None
    """Name of the setting."""
    type: str | None
    """Kind of value: `text` and `pass` are texts, `custom` is the widget's own, `users` and `users_lp` are maps by user id.
    Named in `constants.WidgetSettingType`."""
    is_required: bool | None
    """Whether it must be filled."""

    def __init__(
        self,
        *,
        key: str | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        type: str | None | Unset = UNSET,
        is_required: bool | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(_origin, {"key": key, "name": name, "type": type, "is_required": is_required})

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Self:
        self: Self = new(cls)
        if len(data) == 4:  # the short way for the usual keys, exactly
            try:
                self.key = data["key"]
                self.name = data["name"]
                self.type = data["type"]
                self.is_required = data["is_required"]
                return self
            except KeyError:
                pass
        if "key" in data:
            self.key = data["key"]
        if "name" in data:
            self.name = data["name"]
        if "type" in data:
            self.type = data["type"]
        if "is_required" in data:
            self.is_required = data["is_required"]
        if not _KEYS.issuperset(data):
            self._keep_unknown(data, _KEYS)
        return self
