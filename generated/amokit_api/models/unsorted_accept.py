# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.decoders import ModelDecoder
from ..serialization.limits import null
from ..serialization.write_checks import from_wire
from ..serialization.write_model import WriteModel
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self


_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | None]] = {"user_id": ("user_id", None), "status_id": ("status_id", None)}
_FIXED: Mapping[str, Any] = {}


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class UnsortedAccept(WriteModel):
    """How to accept an incoming lead."""

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | None]]] = _WIRE
    user_id: int | Unset
    """Id of the user who accepts it."""
    status_id: int | Unset
    """Id of the status that the lead gets."""

    def __init__(self, *, user_id: int | Unset = UNSET, status_id: int | Unset = UNSET) -> None:
        """How to accept an incoming lead.

        Args:
            user_id: Id of the user who accepts it.
            status_id: Id of the status that the lead gets.
        """
        self.user_id = user_id
        self.status_id = status_id

    def to_dict(self) -> dict[str, Any]:
        """This object as it is sent."""
        value: Any
        result: dict[str, Any] = {}
        if (value := self.user_id) is not UNSET:
            if value is None:
                raise null(self, "user_id")
            result["user_id"] = value
        if (value := self.status_id) is not UNSET:
            if value is None:
                raise null(self, "status_id")
            result["status_id"] = value
        return result

    _to_wire = to_dict  # without a call in between

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))
