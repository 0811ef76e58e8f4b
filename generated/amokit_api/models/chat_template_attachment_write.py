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


_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | None]] = {"id": ("id", None), "name": ("name", None), "type": ("type", None)}
_FIXED: Mapping[str, Any] = {}


@write_model(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class ChatTemplateAttachmentWrite(WriteModel):
    """File that goes with a message, in a request."""

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | None]]] = _WIRE
    id: str
    """Id of the file."""
    name: str
    """Name of the file."""
    type: Literal["picture", "file", "document", "video"]
    """Kind of the file."""

    def __init__(self, *, id: str, name: str, type: Literal["picture", "file", "document", "video"]) -> None:
        """File that goes with a message, in a request.

        Args:
            id: Id of the file.
            name: Name of the file.
            type: Kind of the file.
        """
        self.id = id
        self.name = name
        self.type = type

    def to_dict(self) -> dict[str, Any]:
        """This object as it is sent."""
        value: Any
        result: dict[str, Any] = {}
        value = self.id
        if value is None:
            raise null(self, "id")
        result["id"] = value
        value = self.name
        if value is None:
            raise null(self, "name")
        result["name"] = value
        value = self.type
        if value is None:
            raise null(self, "type")
        result["type"] = value
        return result

    _to_wire = to_dict  # without a call in between

    def _encodable(self: Any) -> Any:
        if self.id is None:
            raise null(self, "id")
        if self.name is None:
            raise null(self, "name")
        if self.type is None:
            raise null(self, "type")
        return self

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))
