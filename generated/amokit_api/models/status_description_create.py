# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from ..serialization.decoders import ModelDecoder
from ..serialization.struct_type import write_model
from ..serialization.write_checks import from_wire
from ..serialization.write_model import WriteModel
from ..serialization.write_values import write_scalar

if TYPE_CHECKING:
    from typing import Self


_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | type | None]] = {"level": ("level", str), "description": ("description", str)}
_FIXED: Mapping[str, Any] = {}


@write_model(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class StatusDescriptionCreate(WriteModel):
    """A hint of a new status."""

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | type | None]]] = _WIRE
    level: Literal["newbie", "candidate", "master"]
    """Level of the users it is for."""
    description: str
    """The text."""

    def __init__(self, *, level: Literal["newbie", "candidate", "master"], description: str) -> None:
        """A hint of a new status.

        Args:
            level: Level of the users it is for.
            description: The text.
        """
        self.level = level
        self.description = description

    def _to_wire(self) -> dict[str, Any]:
        value: Any
        result: dict[str, Any] = {}
        value = self.level
        result["level"] = value if type(value) is str else write_scalar(self, "level", value, str)
        value = self.description
        result["description"] = (
            value if type(value) is str and len(value) <= 1000 else write_scalar(self, "description", value, str, max_length=1000)
        )
        return result

    def _encodable(self: Any) -> Any:
        value: Any
        if type(self.level) is str and type(value := self.description) is str and len(value) <= 1000:
            return self
        return self._to_wire()

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))
