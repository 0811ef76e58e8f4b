# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    pass


@read_model(init=False, eq=False, repr=False)
class EventMessage(ReadModel):
    """A chat message that an event names, without its text."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (
        ("id", "id", str),
        ("talk_id", "talk_id", int),
        ("origin", "origin", str),
    )
    id: str | None
    """Id of the message."""
    talk_id: int | None
    """Id of the conversation."""
    origin: str | None
    """Where the chat runs."""

    def __init__(
        self,
        *,
        id: str | None | Unset = UNSET,
        talk_id: int | None | Unset = UNSET,
        origin: str | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(_origin, {"id": id, "talk_id": talk_id, "origin": origin})

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            value = data["id"]
            self.id = value if value is None or type(value) is str else self._convert("id", value, str)
            value = data["talk_id"]
            self.talk_id = value if value is None or type(value) is int else self._convert("talk_id", value, int)
            value = data["origin"]
            self.origin = value if value is None or type(value) is str else self._convert("origin", value, str)
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 3:
            self._keep_unknown(data)
        self.__class__ = cls
        return self
