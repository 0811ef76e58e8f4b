# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.decoders import ModelDecoder
from ..serialization.write_checks import from_wire
from ..serialization.write_model import WriteModel
from ..serialization.write_values import write_scalar
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self


_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | type | None]] = {"phone": ("phone", str), "email": ("email", str)}
_FIXED: Mapping[str, Any] = {}


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class ChatProfile(WriteModel):
    """How to reach a person; goes into the contact of an incoming lead."""

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | type | None]]] = _WIRE
    phone: str | Unset
    """Phone number."""
    email: str | Unset
    """E-mail address."""

    def __init__(self, *, phone: str | Unset = UNSET, email: str | Unset = UNSET) -> None:
        """How to reach a person; goes into the contact of an incoming lead.

        Args:
            phone: Phone number.
            email: E-mail address.
        """
        self.phone = phone
        self.email = email

    def _to_wire(self) -> dict[str, Any]:
        value: Any
        result: dict[str, Any] = {}
        if (value := self.phone) is not UNSET:
            result["phone"] = value if type(value) is str else write_scalar(self, "phone", value, str)
        if (value := self.email) is not UNSET:
            result["email"] = value if type(value) is str else write_scalar(self, "email", value, str)
        return result

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))
