# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.read_model import ReadModel, new
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    pass


_KEYS: frozenset[str] = frozenset({"can_direct", "can_create_groups"})


@read_model(init=False, eq=False, repr=False)
class AmojoRights(ReadModel):
    """Rights in the inner chats."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (
        ("can_direct", "can_direct", bool),
        ("can_create_groups", "can_create_groups", bool),
    )
    can_direct: bool | None
    """Whether direct messages are allowed."""
    can_create_groups: bool | None
    """Whether group chats may be created."""

    def __init__(
        self, *, can_direct: bool | None | Unset = UNSET, can_create_groups: bool | None | Unset = UNSET, _origin: Any = UNSET
    ) -> None:
        self._fill(_origin, {"can_direct": can_direct, "can_create_groups": can_create_groups})

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = new(cls)
        if len(data) == 2:  # the short way for the usual keys, exactly
            try:
                value = data["can_direct"]
                self.can_direct = value if value is None or type(value) is bool else self._convert("can_direct", value, bool)
                value = data["can_create_groups"]
                self.can_create_groups = (
                    value if value is None or type(value) is bool else self._convert("can_create_groups", value, bool)
                )
                return self
            except KeyError:
                self = new(cls)
        if "can_direct" in data:
            value = data["can_direct"]
            self.can_direct = value if value is None or type(value) is bool else self._convert("can_direct", value, bool)
        if "can_create_groups" in data:
            value = data["can_create_groups"]
            self.can_create_groups = (
                value if value is None or type(value) is bool else self._convert("can_create_groups", value, bool)
            )
        if not _KEYS.issuperset(data):
            self._keep_unknown(data, _KEYS)
        return self
