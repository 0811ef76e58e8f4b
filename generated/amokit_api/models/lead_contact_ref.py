# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.limits import null
from ..serialization.struct_type import write_model
from ..serialization.write_checks import from_wire
from ..serialization.write_model import WriteModel
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self


_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | None]] = {"id": ("id", None), "is_main": ("is_main", None)}
_FIXED: Mapping[str, Any] = {}


@write_model(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class LeadContactRef(WriteModel):
    """A contact to attach to a new lead."""

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | None]]] = _WIRE
    _short: ClassVar[Mapping[type, str]] = {int: "id"}
    id: int
    """Id of the contact."""
    is_main: bool | Unset
    """Whether it becomes the main contact."""

    def __init__(self, *, id: int, is_main: bool | Unset = UNSET) -> None:
        """A contact to attach to a new lead.

        Args:
            id: Id of the contact.
            is_main: Whether it becomes the main contact.
        """
        self.id = id
        self.is_main = is_main

    def to_dict(self) -> dict[str, Any]:
        """This object as it is sent."""
        value: Any
        result: dict[str, Any] = {}
        value = self.id
        if value is None:
            raise null(self, "id")
        result["id"] = value
        if (value := self.is_main) is not UNSET:
            if value is None:
                raise null(self, "is_main")
            result["is_main"] = value
        return result

    _to_wire = to_dict  # without a call in between

    def _encodable(self: Any) -> Any:
        if self.id is None:
            raise null(self, "id")
        if self.is_main is None:
            raise null(self, "is_main")
        return self

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))
