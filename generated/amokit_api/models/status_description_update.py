# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from ..serialization.decoders import ModelDecoder
from ..serialization.write_checks import from_wire, missing_choice
from ..serialization.write_model import WriteModel
from ..serialization.write_values import write_scalar
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self


_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | type | None]] = {
    "id": ("id", int),
    "level": ("level", str),
    "description": ("description", str),
}
_FIXED: Mapping[str, Any] = {}


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class StatusDescriptionUpdate(WriteModel):
    """A hint to write (no `id`), to edit (`id` and text) or to delete (`id` and `level`, no text)."""

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | type | None]]] = _WIRE
    _choices: ClassVar[tuple[tuple[str, ...], ...]] = (("id",), ("level", "description"))
    id: int | Unset
    """Id of an existing description."""
    level: Literal["newbie", "candidate", "master"] | Unset
    """Level of the users it is for."""
    description: str | Unset
    """The text."""

    def __init__(
        self,
        *,
        id: int | Unset = UNSET,
        level: Literal["newbie", "candidate", "master"] | Unset = UNSET,
        description: str | Unset = UNSET,
    ) -> None:
        """A hint to write (no `id`), to edit (`id` and text) or to delete (`id` and `level`, no text).

        Args:
            id: Id of an existing description.
            level: Level of the users it is for.
            description: The text.
        """
        self.id = id
        self.level = level
        self.description = description

    def _to_wire(self) -> dict[str, Any]:
        if self.id is UNSET and (self.level is UNSET or self.description is UNSET):
            raise missing_choice(self)
        value: Any
        result: dict[str, Any] = {}
        if (value := self.id) is not UNSET:
            result["id"] = value if type(value) is int else write_scalar(self, "id", value, int)
        if (value := self.level) is not UNSET:
            result["level"] = value if type(value) is str else write_scalar(self, "level", value, str)
        if (value := self.description) is not UNSET:
            result["description"] = (
                value
                if type(value) is str and len(value) <= 1000
                else write_scalar(self, "description", value, str, max_length=1000)
            )
        return result

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))
