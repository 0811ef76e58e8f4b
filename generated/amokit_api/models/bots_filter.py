# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from ..base import WriteModel
from ..convert import write
from ..refs import Ref
from ..types import UNSET, Unset
from ..writing import as_list, from_wire

if TYPE_CHECKING:
    from typing import Self


_WIRE: Mapping[str, tuple[str, Ref[Any] | None]] = {"id": ("id", None), "type_functionality": ("type_functionality", None)}
_FIXED: Mapping[str, Any] = {}


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class BotsFilter(WriteModel):
    """What to select. List salesbots."""

    _wire: ClassVar[Mapping[str, tuple[str, Ref[Any] | None]]] = _WIRE
    id: list[int] | Unset
    """Ids of bots."""
    type_functionality: list[Literal["regular", "greeting", "marketing", "nps"]] | Unset
    """What the bots are for."""

    def __init__(
        self,
        *,
        id: Iterable[int] | Unset = UNSET,
        type_functionality: Iterable[Literal["regular", "greeting", "marketing", "nps"]] | Unset = UNSET,
    ) -> None:
        self.id = as_list(id)
        self.type_functionality = as_list(type_functionality)

    def to_dict(self) -> dict[str, Any]:
        """This object as it is sent."""
        result: dict[str, Any] = {}
        if self.id is not UNSET:
            result["id"] = write(self.id)
        if self.type_functionality is not UNSET:
            result["type_functionality"] = write(self.type_functionality)
        return result

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))
