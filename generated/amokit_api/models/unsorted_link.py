# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.arguments import to_model
from ..serialization.decoders import ModelDecoder
from ..serialization.write_checks import from_wire
from ..serialization.write_model import WriteModel
from ..serialization.write_values import write_object, write_scalar
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ..dicts import UnsortedLinkTargetDict
    from .unsorted_link_target import UnsortedLinkTarget

_UNSORTED_LINK_TARGET: ModelDecoder[UnsortedLinkTarget] = ModelDecoder("unsorted_link_target", "UnsortedLinkTarget")
_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | type | None]] = {
    "user_id": ("user_id", int),
    "link": ("link", _UNSORTED_LINK_TARGET),
}
_FIXED: Mapping[str, Any] = {}


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class UnsortedLink(WriteModel):
    """How to link an incoming lead."""

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | type | None]]] = _WIRE
    link: UnsortedLinkTarget
    """What to link it to."""
    user_id: int | Unset
    """Id of the user who links it."""

    def __init__(self, *, link: UnsortedLinkTarget | UnsortedLinkTargetDict, user_id: int | Unset = UNSET) -> None:
        """How to link an incoming lead.

        Args:
            link: What to link it to.
            user_id: Id of the user who links it.
        """
        self.link = to_model(link, "UnsortedLink.link", _UNSORTED_LINK_TARGET)
        self.user_id = user_id

    def _to_wire(self) -> dict[str, Any]:
        value: Any
        result: dict[str, Any] = {}
        if (value := self.user_id) is not UNSET:
            result["user_id"] = value if type(value) is int else write_scalar(self, "user_id", value, int)
        value = self.link
        result["link"] = write_object(self, "link", value)
        return result

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))
