# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.decoders import ModelDecoder
from ..serialization.limits import nothing_given
from ..serialization.write_checks import from_wire, to_list
from ..serialization.write_model import WriteModel
from ..serialization.write_values import write_scalar, write_scalars
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self


_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | type | None]] = {
    "name": ("name", str),
    "sort": ("sort", int),
    "fields": ("fields", None),
    "request_id": ("request_id", str),
}
_FIXED: Mapping[str, Any] = {}


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class CustomFieldGroupUpdate(WriteModel):
    """Changes of a group of custom fields, at least one. What is not given stays.

    See https://www.amocrm.ru/developers/content/crm_platform/custom-fields
    """

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | type | None]]] = _WIRE
    _nullable: ClassVar[frozenset[str]] = frozenset({"fields"})
    name: str | Unset
    """Name."""
    sort: int | Unset
    """Place among the groups."""
    fields: list[int] | None | Unset
    """Ids of fields to move into it; those it has stay."""
    request_id: str | Unset
    """Your mark of this item; is not stored."""

    def __init__(
        self,
        *,
        name: str | Unset = UNSET,
        sort: int | Unset = UNSET,
        fields: Iterable[int] | None | Unset = UNSET,
        request_id: str | Unset = UNSET,
    ) -> None:
        """Changes of a group of custom fields, at least one. What is not given stays.

        Args:
            name: Name.
            sort: Place among the groups.
            fields: Ids of fields to move into it; those it has stay.
            request_id: Your mark of this item; is not stored.
        """
        self.name = name
        self.sort = sort
        self.fields = to_list(fields, "CustomFieldGroupUpdate.fields")
        self.request_id = request_id

    def _to_wire(self) -> dict[str, Any]:
        value: Any
        result: dict[str, Any] = {}
        if (value := self.name) is not UNSET:
            result["name"] = value if type(value) is str else write_scalar(self, "name", value, str)
        if (value := self.sort) is not UNSET:
            result["sort"] = value if type(value) is int else write_scalar(self, "sort", value, int)
        if (value := self.fields) is not UNSET:
            result["fields"] = value if value is None else write_scalars(self, "fields", value, int)
        if (value := self.request_id) is not UNSET:
            result["request_id"] = value if type(value) is str else write_scalar(self, "request_id", value, str)
        if not result:
            raise nothing_given(self)
        return result

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))
