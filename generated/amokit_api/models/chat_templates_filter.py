# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.decoders import ModelDecoder
from ..serialization.write_checks import from_wire, to_list
from ..serialization.write_model import WriteModel
from ..serialization.write_values import write_scalars
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self


_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | type | None]] = {"external_id": ("external_id", None)}
_FIXED: Mapping[str, Any] = {}


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class ChatTemplatesFilter(WriteModel):
    """What to select. List chat templates."""

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | type | None]]] = _WIRE
    _selects: ClassVar[bool] = True
    external_id: list[str] | Unset
    """Your ids of templates."""

    def __init__(self, *, external_id: Iterable[str] | Unset = UNSET) -> None:
        """What to select. List chat templates.

        Args:
            external_id: Your ids of templates.
        """
        self.external_id = to_list(external_id, "ChatTemplatesFilter.external_id")

    def _to_wire(self) -> dict[str, Any]:
        value: Any
        result: dict[str, Any] = {}
        if (value := self.external_id) is not UNSET:
            result["external_id"] = write_scalars(self, "external_id", value, str, min_items=1)
        return result

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))
