# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from ..serialization.decoders import ModelDecoder
from ..serialization.limits import check_text, null
from ..serialization.struct_type import write_model
from ..serialization.write_checks import from_wire
from ..serialization.write_model import WriteModel

if TYPE_CHECKING:
    from typing import Self


_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | None]] = {"level": ("level", None), "description": ("description", None)}
_FIXED: Mapping[str, Any] = {}


@write_model(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class StatusDescriptionCreate(WriteModel):
    """A hint of a new status."""

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | None]]] = _WIRE
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

    def to_dict(self) -> dict[str, Any]:
        """This object as it is sent."""
        value: Any
        result: dict[str, Any] = {}
        value = self.level
        if value is None:
            raise null(self, "level")
        result["level"] = value
        value = self.description
        if value is None:
            raise null(self, "description")
        if isinstance(value, str) and not 0 <= len(value) <= 1000:
            check_text(self, "description", value, max_length=1000)
        result["description"] = value
        return result

    _to_wire = to_dict  # without a call in between

    def _encodable(self: Any) -> Any:
        value: Any
        if self.level is None:
            raise null(self, "level")
        value = self.description
        if value is None:
            raise null(self, "description")
        if isinstance(value, str) and not 0 <= len(value) <= 1000:
            check_text(self, "description", value, max_length=1000)
        return self

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))
