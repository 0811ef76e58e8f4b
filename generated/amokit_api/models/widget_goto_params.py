# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from ..base import WriteModel
from ..refs import Ref
from ..types import UNSET, Unset
from ..writing import from_wire

if TYPE_CHECKING:
    from typing import Self


_WIRE: Mapping[str, tuple[str, Ref[Any] | None]] = {"type": ("type", None), "step": ("step", None)}
_FIXED: Mapping[str, Any] = {}


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class WidgetGotoParams(WriteModel):
    """Where a bot goes on."""

    _wire: ClassVar[Mapping[str, tuple[str, Ref[Any] | None]]] = _WIRE
    type: Literal["question", "answer", "finish"]
    """A question, an answer, or the end."""
    step: int | Unset
    """Number of the step."""

    def __init__(self, *, type: Literal["question", "answer", "finish"], step: int | Unset = UNSET) -> None:
        self.type = type
        self.step = step

    def to_dict(self) -> dict[str, Any]:
        """This object as it is sent."""
        result: dict[str, Any] = {}
        result["type"] = self.type
        if self.step is not UNSET:
            result["step"] = self.step
        return result

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))
