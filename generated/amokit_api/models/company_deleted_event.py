# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.struct_type import read_model
from ..types import UNSET, Unset
from ..webhooks.event import HookEvent

if TYPE_CHECKING:
    pass


@read_model(init=False, eq=False, repr=False)
class CompanyDeletedEvent(HookEvent):
    """A company was deleted."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (("id", "id", int), ("type", "type", str))
    _always: ClassVar[frozenset[str]] = frozenset({"id"})
    id: int
    """Id of the company."""
    type: str | None
    """Kind of the entity."""

    def __init__(self, *, id: int | Unset = UNSET, type: str | None | Unset = UNSET, _origin: Any = UNSET) -> None:
        self._fill(_origin, {"id": id, "type": type})

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            value = data["id"]
            if type(value) is int:
                self.id = value
            else:
                self._convert_always("id", value, int)
            value = data["type"]
            self.type = value if value is None or type(value) is str else self._convert("type", value, str)
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 2:
            self._keep_unknown(data)
        self.__class__ = cls
        return self
