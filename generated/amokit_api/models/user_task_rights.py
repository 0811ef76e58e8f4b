# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.read_model import ReadModel, evolve_by_origin, new
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self


_KEYS: frozenset[str] = frozenset({"edit", "delete"})


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False, field_transformer=evolve_by_origin)
class UserTaskRights(ReadModel):
    """Rights on tasks, as letters: A all, G those of the group, M own ones, D none."""

    _slots: ClassVar[tuple[tuple[str, str], ...]] = (("edit", "edit"), ("delete", "delete"))
    edit: str | None
    """Right to change. Named in `constants.Right`."""
    delete: str | None
    """Right to delete. Named in `constants.Right`."""

    def __init__(self, *, edit: str | None | Unset = UNSET, delete: str | None | Unset = UNSET, _origin: Any = UNSET) -> None:
        self._fill(_origin, {"edit": edit, "delete": delete})

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Self:
        self: Self = new(cls)
        if len(data) == 2:  # the short way for the usual keys, exactly
            try:
                self.edit = data["edit"]
                self.delete = data["delete"]
                return self
            except KeyError:
                pass
        if "edit" in data:
            self.edit = data["edit"]
        if "delete" in data:
            self.delete = data["delete"]
        if not _KEYS.issuperset(data):
            self._keep_unknown(data, _KEYS)
        return self
