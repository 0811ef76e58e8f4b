# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    pass


@read_model(init=False, eq=False, repr=False)
class EventTag(ReadModel):
    """A tag that an event names."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (("id", "id", int), ("name", "name", str))
    _seldom: ClassVar[frozenset[str]] = frozenset({"id"})
    id: int | None
    """Id of the tag."""
    name: str | None
    """Text of the tag."""

    def __init__(self, *, id: int | None | Unset = UNSET, name: str | None | Unset = UNSET, _origin: Any = UNSET) -> None:
        self._fill(_origin, {"id": id, "name": name})

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            value = data["name"]
            self.name = value if value is None or type(value) is str else self._convert("name", value, str)
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 1:
            known = 1
            if "id" in data:
                known += 1
                value = data["id"]
                self.id = value if value is None or type(value) is int else self._convert("id", value, int)
            if len(data) != known:
                self._keep_unknown(data)
        self.__class__ = cls
        return self
