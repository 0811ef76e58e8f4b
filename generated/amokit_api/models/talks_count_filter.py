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


_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | type | None]] = {"status": ("status", str), "is_read": ("is_read", str)}
_FIXED: Mapping[str, Any] = {}


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class TalksCountFilter(WriteModel):
    """What to select. Count conversations."""

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | type | None]]] = _WIRE
    _selects: ClassVar[bool] = True
    status: Literal["opened"] | Unset
    """State of the conversations."""
    is_read: Literal["false"] | Unset
    """Whether they were read; only false is known."""

    def __init__(self, *, status: Literal["opened"] | Unset = UNSET, is_read: Literal["false"] | Unset = UNSET) -> None:
        """What to select. Count conversations.

        Args:
            status: State of the conversations.
            is_read: Whether they were read; only false is known.
        """
        self.status = status
        self.is_read = is_read

    def _to_wire(self) -> dict[str, Any]:
        value: Any
        result: dict[str, Any] = {}
        if (value := self.status) is not UNSET:
            result["status"] = value if type(value) is str else write_scalar(self, "status", value, str)
        if (value := self.is_read) is not UNSET:
            result["is_read"] = value if type(value) is str else write_scalar(self, "is_read", value, str)
        return result

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))
