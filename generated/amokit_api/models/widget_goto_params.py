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


_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | type | None]] = {"type": ("type", str), "step": ("step", int)}
_FIXED: Mapping[str, Any] = {}


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class WidgetGotoParams(WriteModel):
    """Where a bot goes on."""

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | type | None]]] = _WIRE
    type: Literal["question", "answer", "finish"]
    """A question, an answer, or the end."""
    step: int | Unset
    """Number of the step."""

    def __init__(self, *, type: Literal["question", "answer", "finish"], step: int | Unset = UNSET) -> None:
        """Where a bot goes on.

        Args:
            type: A question, an answer, or the end.
            step: Number of the step.
        """
        self.type = type
        self.step = step

    def _to_wire(self) -> dict[str, Any]:
        value: Any
        result: dict[str, Any] = {}
        value = self.type
        result["type"] = value if type(value) is str else write_scalar(self, "type", value, str)
        if (value := self.step) is not UNSET:
            result["step"] = value if type(value) is int else write_scalar(self, "step", value, int)
        return result

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))
