# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.decoders import ModelDecoder
from ..serialization.limits import Limits, check_limits, refuse_nulls
from ..serialization.write_checks import from_wire
from ..serialization.write_model import WriteModel
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self


_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | None]] = {"external_id": ("external_id", None)}
_FIXED: Mapping[str, Any] = {}
_LIMITS: Mapping[str, Limits] = {"external_id": Limits(max_length=40)}


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class ChatSource(WriteModel):
    """A source of chats."""

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | None]]] = _WIRE
    external_id: str | Unset
    """Your id of the source, 40 printable ASCII characters at most."""

    def __init__(self, *, external_id: str | Unset = UNSET) -> None:
        self.external_id = external_id

    def to_dict(self) -> dict[str, Any]:
        """This object as it is sent."""
        if isinstance(self.external_id, str) and not 0 <= len(self.external_id) <= 40:
            check_limits(self, _LIMITS)
        result: dict[str, Any] = {}
        if self.external_id is not UNSET:
            result["external_id"] = self.external_id
        if None in result.values():
            refuse_nulls(self, result)
        return result

    _to_wire = to_dict  # without a call in between

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))
