# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.struct_type import write_model
from ..serialization.write_checks import from_wire, missing_choice
from ..serialization.write_model import WriteModel
from ..serialization.write_values import write_scalar
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self


_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | type | None]] = {"id": ("id", int), "name": ("name", str)}
_FIXED: Mapping[str, Any] = {}


@write_model(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class TagRef(WriteModel):
    """A tag to attach or detach, by id or by name."""

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | type | None]]] = _WIRE
    _choices: ClassVar[tuple[tuple[str, ...], ...]] = (("id",), ("name",))
    _short: ClassVar[Mapping[type, str]] = {int: "id", str: "name"}
    id: int | Unset
    """Id of an existing tag."""
    name: str | Unset
    """Name; a tag that does not exist yet is created."""

    def __init__(self, *, id: int | Unset = UNSET, name: str | Unset = UNSET) -> None:
        """A tag to attach or detach, by id or by name.

        Args:
            id: Id of an existing tag.
            name: Name; a tag that does not exist yet is created.
        """
        self.id = id
        self.name = name

    def _to_wire(self) -> dict[str, Any]:
        if self.id is UNSET and self.name is UNSET:
            raise missing_choice(self)
        value: Any
        result: dict[str, Any] = {}
        if (value := self.id) is not UNSET:
            result["id"] = value if type(value) is int else write_scalar(self, "id", value, int)
        if (value := self.name) is not UNSET:
            result["name"] = value if type(value) is str else write_scalar(self, "name", value, str)
        return result

    def _encodable(self: Any) -> Any:
        value: Any
        if (type(value := self.id) is int or value is UNSET and (self.name is not UNSET)) and (
            (value := self.name) is UNSET or type(value) is str
        ):
            return self
        return self._to_wire()

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))
