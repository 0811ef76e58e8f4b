# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.struct_type import read_model
from ..types import UNSET, Unset
from ..webhooks.event import HookEvent

if TYPE_CHECKING:
    pass


@read_model(init=False, eq=False, repr=False)
class CustomerDeletedEvent(HookEvent):
    """A customer was deleted."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (("id", "id", int),)
    _always: ClassVar[frozenset[str]] = frozenset({"id"})
    id: int
    """Id of the customer."""

    def __init__(self, *, id: int | Unset = UNSET, _origin: Any = UNSET) -> None:
        self._fill(_origin, {"id": id})

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            value = data["id"]
            if type(value) is int:
                self.id = value
            else:
                self._convert_always("id", value, int)
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 1:
            self._keep_unknown(data)
        self.__class__ = cls
        return self
