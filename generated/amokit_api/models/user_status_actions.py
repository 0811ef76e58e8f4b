# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.read_model import ReadModel, evolve_by_origin, new
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self


_KEYS: frozenset[str] = frozenset({"view", "edit", "delete", "export"})


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False, field_transformer=evolve_by_origin)
class UserStatusActions(ReadModel):
    """Rights on the leads of a stage, as letters: A all, D none."""

    _slots: ClassVar[tuple[tuple[str, str], ...]] = (
        ("view", "view"),
        ("edit", "edit"),
        ("delete", "delete"),
        ("export", "export"),
    )
    view: str | None
    """Right to see. Named in `constants.Right`."""
    edit: str | None
    """Right to change. Named in `constants.Right`."""
    delete: str | None
    """Right to delete. Named in `constants.Right`."""
    export: str | None
    """Right to export; absent for stages of incoming leads and now and then for others. Named in `constants.Right`."""

    def __init__(
        self,
        *,
        view: str | None | Unset = UNSET,
        edit: str | None | Unset = UNSET,
        delete: str | None | Unset = UNSET,
        export: str | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(_origin, {"view": view, "edit": edit, "delete": delete, "export": export})

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Self:
        self: Self = new(cls)
        if len(data) == 4:  # the short way for the usual keys, exactly
            try:
                self.view = data["view"]
                self.edit = data["edit"]
                self.delete = data["delete"]
                self.export = data["export"]
                return self
            except KeyError:
                pass
        if "view" in data:
            self.view = data["view"]
        if "edit" in data:
            self.edit = data["edit"]
        if "delete" in data:
            self.delete = data["delete"]
        if "export" in data:
            self.export = data["export"]
        if not _KEYS.issuperset(data):
            self._keep_unknown(data, _KEYS)
        return self
