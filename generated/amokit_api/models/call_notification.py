# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.decoders import ModelDecoder
from ..serialization.write_checks import from_wire
from ..serialization.write_model import WriteModel
from ..serialization.write_values import write_any, write_scalar
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self


_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | type | None]] = {
    "phone_number": ("phone_number", str),
    "users": ("users", None),
}
_FIXED: Mapping[str, Any] = {"type": "phone_call"}


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class CallNotification(WriteModel):
    """An incoming call to announce."""

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | type | None]]] = _WIRE
    _fixed: ClassVar[Mapping[str, Any]] = _FIXED
    _nullable: ClassVar[frozenset[str]] = frozenset({"type"})
    _short: ClassVar[Mapping[type, str]] = {str: "phone_number"}
    phone_number: str
    """Phone number of the caller."""
    users: int | str | Iterable[int | str] | Unset
    """Ids of the users who see it; everyone when left out."""

    def __init__(self, *, phone_number: str, users: int | str | Iterable[int | str] | Unset = UNSET) -> None:
        """An incoming call to announce.

        Args:
            phone_number: Phone number of the caller.
            users: Ids of the users who see it; everyone when left out.
        """
        self.phone_number = phone_number
        self.users = users

    def _to_wire(self) -> dict[str, Any]:
        value: Any
        result: dict[str, Any] = {}
        result["type"] = "phone_call"
        value = self.phone_number
        result["phone_number"] = value if type(value) is str else write_scalar(self, "phone_number", value, str)
        if (value := self.users) is not UNSET:
            result["users"] = write_any(self, "users", value, int, str)
        return result

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))
