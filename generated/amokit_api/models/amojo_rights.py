# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    pass


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
        self: Any = cls._open()
        try:
            value = data["can_direct"]
            self.can_direct = value if value is None or type(value) is bool else self._convert("can_direct", value, bool)
            value = data["can_create_groups"]
            self.can_create_groups = (
                value if value is None or type(value) is bool else self._convert("can_create_groups", value, bool)
            )
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 2:
            self._keep_unknown(data)
        self.__class__ = cls
        return self
