# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from ..serialization.decoders import ModelDecoder
from ..serialization.limits import null
from ..serialization.struct_type import write_model
from ..serialization.write_checks import from_wire
from ..serialization.write_model import WriteModel

if TYPE_CHECKING:
    from typing import Self


_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | None]] = {
    "bot_id": ("bot_id", None),
    "entity_id": ("entity_id", None),
    "entity_type": ("entity_type", None),
}
_FIXED: Mapping[str, Any] = {}


@write_model(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class BotsRunV2(WriteModel):
    """One run of a bot in the old API."""

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | None]]] = _WIRE
    bot_id: int
    """Id of the bot."""
    entity_id: int
    """Id of the entity."""
    entity_type: Literal[1, 2]
    """Kind of entity: 1 contact, 2 lead."""

    def __init__(self, *, bot_id: int, entity_id: int, entity_type: Literal[1, 2]) -> None:
        """One run of a bot in the old API.

        Args:
            bot_id: Id of the bot.
            entity_id: Id of the entity.
            entity_type: Kind of entity: 1 contact, 2 lead.
        """
        self.bot_id = bot_id
        self.entity_id = entity_id
        self.entity_type = entity_type

    def to_dict(self) -> dict[str, Any]:
        """This object as it is sent."""
        value: Any
        result: dict[str, Any] = {}
        value = self.bot_id
        if value is None:
            raise null(self, "bot_id")
        result["bot_id"] = value
        value = self.entity_id
        if value is None:
            raise null(self, "entity_id")
        result["entity_id"] = value
        value = self.entity_type
        if value is None:
            raise null(self, "entity_type")
        result["entity_type"] = value
        return result

    _to_wire = to_dict  # without a call in between

    def _encodable(self: Any) -> Any:
        if self.bot_id is None:
            raise null(self, "bot_id")
        if self.entity_id is None:
            raise null(self, "entity_id")
        if self.entity_type is None:
            raise null(self, "entity_type")
        return self

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))
