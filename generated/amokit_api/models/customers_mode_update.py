# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from ..serialization.decoders import ModelDecoder
from ..serialization.write_checks import from_wire
from ..serialization.write_model import WriteModel
from ..serialization.write_values import write_scalar

if TYPE_CHECKING:
    from typing import Self


_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | type | None]] = {"mode": ("mode", str), "is_enabled": ("is_enabled", None)}
_FIXED: Mapping[str, Any] = {}


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class CustomersModeUpdate(WriteModel):
    """Mode to set."""

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | type | None]]] = _WIRE
    mode: Literal["segments", "periodicity"]
    """The mode."""
    is_enabled: bool
    """Whether customers are on."""

    def __init__(self, *, mode: Literal["segments", "periodicity"], is_enabled: bool) -> None:
        """Mode to set.

        Args:
            mode: The mode.
            is_enabled: Whether customers are on.
        """
        self.mode = mode
        self.is_enabled = is_enabled

    def _to_wire(self) -> dict[str, Any]:
        value: Any
        result: dict[str, Any] = {}
        value = self.mode
        result["mode"] = value if type(value) is str else write_scalar(self, "mode", value, str)
        value = self.is_enabled
        result["is_enabled"] = value if type(value) is bool else write_scalar(self, "is_enabled", value, bool)
        return result

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))
