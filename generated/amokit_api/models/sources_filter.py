# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..base import WriteModel
from ..convert import write
from ..refs import Ref
from ..types import UNSET, Unset
from ..writing import as_list, from_wire

if TYPE_CHECKING:
    from typing import Self


_WIRE: Mapping[str, tuple[str, Ref[Any] | None]] = {"external_id": ("external_id", None)}
_FIXED: Mapping[str, Any] = {}


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class SourcesFilter(WriteModel):
    """What to select. List sources."""

    _wire: ClassVar[Mapping[str, tuple[str, Ref[Any] | None]]] = _WIRE
    external_id: list[str] | Unset
    """Your ids of sources."""

    def __init__(self, *, external_id: Iterable[str] | Unset = UNSET) -> None:
        self.external_id = as_list(external_id)

    def to_dict(self) -> dict[str, Any]:
        """This object as it is sent."""
        result: dict[str, Any] = {}
        if self.external_id is not UNSET:
            result["external_id"] = write(self.external_id)
        return result

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))
