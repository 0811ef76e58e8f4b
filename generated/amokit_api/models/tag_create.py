# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from ..serialization.decoders import ModelDecoder
from ..serialization.write_checks import from_wire
from ..serialization.write_model import WriteModel
from ..serialization.write_values import write_scalar
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self


_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | type | None]] = {
    "name": ("name", str),
    "color": ("color", str),
    "request_id": ("request_id", str),
}
_FIXED: Mapping[str, Any] = {}


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class TagCreate(WriteModel):
    """A tag to create.

    See https://www.amocrm.ru/developers/content/crm_platform/tags-api
    """

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | type | None]]] = _WIRE
    _short: ClassVar[Mapping[type, str]] = {str: "name"}
    name: str
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
    """Colour from the palette; tags of leads only. Named in `constants.TagColor`."""
    request_id: str | Unset
    """Your mark of this item; comes back in the answer and is not stored."""

    def __init__(
        self,
        *,
        name: str,
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
        """A tag to create.

        Args:
            name: Text of the tag.
            color: Colour from the palette; tags of leads only. Named in `constants.TagColor`.
            request_id: Your mark of this item; comes back in the answer and is not stored.
        """
        self.name = name
        self.color = color
        self.request_id = request_id

    def _to_wire(self) -> dict[str, Any]:
        value: Any
        result: dict[str, Any] = {}
        value = self.name
        result["name"] = value if type(value) is str else write_scalar(self, "name", value, str)
        if (value := self.color) is not UNSET:
            result["color"] = value if type(value) is str else write_scalar(self, "color", value, str)
        if (value := self.request_id) is not UNSET:
            result["request_id"] = value if type(value) is str else write_scalar(self, "request_id", value, str)
        return result

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))
