# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.read_model import ReadModel, evolve_by_origin, new
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self


_KEYS: frozenset[str] = frozenset({"can_direct", "can_create_groups"})


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False, field_transformer=evolve_by_origin)
class AmojoRights(ReadModel):
    """Rights in the inner chats."""

    _slots: ClassVar[tuple[tuple[str, str], ...]] = (("can_direct", "can_direct"), ("can_create_groups", "can_create_groups"))
    can_direct: bool | None
    """Whether direct messages are allowed."""
    can_create_groups: bool | None
    """Whether group chats may be created."""

    def __init__(
        self, *, can_direct: bool | None | Unset = UNSET, can_create_groups: bool | None | Unset = UNSET, _origin: Any = UNSET
    ) -> None:
        self._fill(_origin, {"can_direct": can_direct, "can_create_groups": can_create_groups})

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Self:
        self: Self = new(cls)
        if len(data) == 2:  # the short way for the usual keys, exactly
            try:
                self.can_direct = data["can_direct"]
                self.can_create_groups = data["can_create_groups"]
                return self
            except KeyError:
                pass
        if "can_direct" in data:
            self.can_direct = data["can_direct"]
        if "can_create_groups" in data:
            self.can_create_groups = data["can_create_groups"]
        if not _KEYS.issuperset(data):
            self._keep_unknown(data, _KEYS)
        return self
