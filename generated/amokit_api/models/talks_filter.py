# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from ..serialization.decoders import ModelDecoder
from ..serialization.write_checks import from_wire, to_list
from ..serialization.write_model import WriteModel
from ..serialization.write_values import write_scalar, write_scalars
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self


_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | type | None]] = {
    "talk_id": ("talk_id", None),
    "contact_id": ("contact_id", None),
    "entity_id": ("entity_id", None),
    "entity_type": ("entity_type", str),
    "only_in_work": ("only_in_work", None),
}
_FIXED: Mapping[str, Any] = {}


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class TalksFilter(WriteModel):
    """What to select. List conversations."""

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | type | None]]] = _WIRE
    _selects: ClassVar[bool] = True
    talk_id: list[int] | Unset
    """Ids of conversations."""
    contact_id: list[int] | Unset
    """Ids of contacts."""
    entity_id: list[int] | Unset
    """Ids of leads or customers; together with `entity_type`."""
    entity_type: Literal["lead", "customer"] | Unset
    """Kind of the entities of `entity_id`."""
    only_in_work: bool | Unset
    """Only those that are in work; leave it out for all."""

    def __init__(
        self,
        *,
        talk_id: Iterable[int] | Unset = UNSET,
        contact_id: Iterable[int] | Unset = UNSET,
        entity_id: Iterable[int] | Unset = UNSET,
        entity_type: Literal["lead", "customer"] | Unset = UNSET,
        only_in_work: bool | Unset = UNSET,
    ) -> None:
        """What to select. List conversations.

        Args:
            talk_id: Ids of conversations.
            contact_id: Ids of contacts.
            entity_id: Ids of leads or customers; together with `entity_type`.
            entity_type: Kind of the entities of `entity_id`.
            only_in_work: Only those that are in work; leave it out for all.
        """
        self.talk_id = to_list(talk_id, "TalksFilter.talk_id")
        self.contact_id = to_list(contact_id, "TalksFilter.contact_id")
        self.entity_id = to_list(entity_id, "TalksFilter.entity_id")
        self.entity_type = entity_type
        self.only_in_work = only_in_work

    def _to_wire(self) -> dict[str, Any]:
        value: Any
        result: dict[str, Any] = {}
        if (value := self.talk_id) is not UNSET:
            result["talk_id"] = write_scalars(self, "talk_id", value, int, min_items=1)
        if (value := self.contact_id) is not UNSET:
            result["contact_id"] = write_scalars(self, "contact_id", value, int, min_items=1)
        if (value := self.entity_id) is not UNSET:
            result["entity_id"] = write_scalars(self, "entity_id", value, int, min_items=1)
        if (value := self.entity_type) is not UNSET:
            result["entity_type"] = value if type(value) is str else write_scalar(self, "entity_type", value, str)
        if (value := self.only_in_work) is not UNSET:
            result["only_in_work"] = value if type(value) is bool else write_scalar(self, "only_in_work", value, bool)
        return result

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))
