# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    pass


@read_model(init=False, eq=False, repr=False)
class TalkMessageSent(ReadModel):
    """A message that was just taken for sending."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (("id", "id", str),)
    _always: ClassVar[frozenset[str]] = frozenset({"id"})
    id: str
    """Id of the message."""

    def __init__(self, *, id: str | Unset = UNSET, _origin: Any = UNSET) -> None:
        self._fill(_origin, {"id": id})

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            value = data["id"]
            if type(value) is str:
                self.id = value
            else:
                self._convert_always("id", value, str)
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 1:
            self._keep_unknown(data)
        self.__class__ = cls
        return self
