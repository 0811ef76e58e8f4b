# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from ..serialization.decoders import ModelDecoder
from ..serialization.limits import null
from ..serialization.struct_type import write_model
from ..serialization.write_checks import from_wire
from ..serialization.write_model import WriteModel
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self


_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | None]] = {
    "id": ("id", None),
    "name": ("name", None),
    "color": ("color", None),
    "request_id": ("request_id", None),
}
_FIXED: Mapping[str, Any] = {}


@write_model(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class TagUpdate(WriteModel):
    """Changes of a tag of leads. What is not given stays."""

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | None]]] = _WIRE
    id: int | Unset
    """Id of the tag; required in a batch."""
    name: str | Unset
    """Text of the tag."""
    color: (
        Literal[
            "EBEBEB",
            "D0D0D0",
            "F2DDF7",
            "D1A4DC",
            "FF8F92",
            "FFC8C8",
            "C7DB8C",
            "DDEBB5",
            "8699DA",
            "AABDFF",
            "FFCE5A",
            "FFE193",
            "90CDB0",
            "C6F4DE",
            "A9A5D7",
            "D8D5FF",
            "86C0FC",
            "832161",
            "6A0F49",
            "0C7C59",
            "10599D",
            "9D2B32",
            "247BA0",
        ]
        | Unset
    )
    """Colour from the palette. Named in `constants.TagColor`."""
    request_id: str | Unset
    """Your mark of this item; comes back in the answer and is not stored."""

    def __init__(
        self,
        *,
        id: int | Unset = UNSET,
        name: str | Unset = UNSET,
        color: Literal[
            "EBEBEB",
            "D0D0D0",
            "F2DDF7",
            "D1A4DC",
            "FF8F92",
            "FFC8C8",
            "C7DB8C",
            "DDEBB5",
            "8699DA",
            "AABDFF",
            "FFCE5A",
            "FFE193",
            "90CDB0",
            "C6F4DE",
            "A9A5D7",
            "D8D5FF",
            "86C0FC",
            "832161",
            "6A0F49",
            "0C7C59",
            "10599D",
            "9D2B32",
            "247BA0",
        ]
        | Unset = UNSET,
        request_id: str | Unset = UNSET,
    ) -> None:
        """Changes of a tag of leads. What is not given stays.

        Args:
            id: Id of the tag; required in a batch.
            name: Text of the tag.
            color: Colour from the palette. Named in `constants.TagColor`.
            request_id: Your mark of this item; comes back in the answer and is not stored.
        """
        self.id = id
        self.name = name
        self.color = color
        self.request_id = request_id

    def to_dict(self) -> dict[str, Any]:
        """This object as it is sent."""
        value: Any
        result: dict[str, Any] = {}
        if (value := self.id) is not UNSET:
            if value is None:
                raise null(self, "id")
            result["id"] = value
        if (value := self.name) is not UNSET:
            if value is None:
                raise null(self, "name")
            result["name"] = value
        if (value := self.color) is not UNSET:
            if value is None:
                raise null(self, "color")
            result["color"] = value
        if (value := self.request_id) is not UNSET:
            if value is None:
                raise null(self, "request_id")
            result["request_id"] = value
        return result

    _to_wire = to_dict  # without a call in between

    def _encodable(self: Any) -> Any:
        if self.id is None:
            raise null(self, "id")
        if self.name is None:
            raise null(self, "name")
        if self.color is None:
            raise null(self, "color")
        if self.request_id is None:
            raise null(self, "request_id")
        return self

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))
