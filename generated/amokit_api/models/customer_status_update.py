# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from ..serialization.decoders import ModelDecoder
from ..serialization.limits import nothing_given
from ..serialization.write_checks import from_wire
from ..serialization.write_model import WriteModel
from ..serialization.write_values import write_scalar
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self


_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | type | None]] = {
    "name": ("name", str),
    "sort": ("sort", int),
    "color": ("color", str),
    "request_id": ("request_id", str),
}
_FIXED: Mapping[str, Any] = {}


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class CustomerStatusUpdate(WriteModel):
    """Changes of a customer status, at least one. What is not given stays.

    See https://www.amocrm.ru/developers/content/crm_platform/customers-statuses-api
    """

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | type | None]]] = _WIRE
    name: str | Unset
    """Name."""
    sort: int | Unset
    """Place in the list."""
    color: (
        Literal[
            "#fffeb2",
            "#fffd7f",
            "#fff000",
            "#ffeab2",
            "#ffdc7f",
            "#ffce5a",
            "#ffdbdb",
            "#ffc8c8",
            "#ff8f92",
            "#d6eaff",
            "#c1e0ff",
            "#98cbff",
            "#ebffb1",
            "#deff81",
            "#87f2c0",
            "#f9deff",
            "#f3beff",
            "#ccc8f9",
            "#eb93ff",
            "#f2f3f4",
            "#e6e8ea",
        ]
        | Unset
    )
    """Colour from the palette. Named in `constants.StatusColor`."""
    request_id: str | Unset
    """Your mark of this item; comes back in the answer and is not stored."""

    def __init__(
        self,
        *,
        name: str | Unset = UNSET,
        sort: int | Unset = UNSET,
        color: Literal[
            "#fffeb2",
            "#fffd7f",
            "#fff000",
            "#ffeab2",
            "#ffdc7f",
            "#ffce5a",
            "#ffdbdb",
            "#ffc8c8",
            "#ff8f92",
            "#d6eaff",
            "#c1e0ff",
            "#98cbff",
            "#ebffb1",
            "#deff81",
            "#87f2c0",
            "#f9deff",
            "#f3beff",
            "#ccc8f9",
            "#eb93ff",
            "#f2f3f4",
            "#e6e8ea",
        ]
        | Unset = UNSET,
        request_id: str | Unset = UNSET,
    ) -> None:
        """Changes of a customer status, at least one. What is not given stays.

        Args:
            name: Name.
            sort: Place in the list.
            color: Colour from the palette. Named in `constants.StatusColor`.
            request_id: Your mark of this item; comes back in the answer and is not stored.
        """
        self.name = name
        self.sort = sort
        self.color = color
        self.request_id = request_id

    def _to_wire(self) -> dict[str, Any]:
        value: Any
        result: dict[str, Any] = {}
        if (value := self.name) is not UNSET:
            result["name"] = value if type(value) is str else write_scalar(self, "name", value, str)
        if (value := self.sort) is not UNSET:
            result["sort"] = value if type(value) is int else write_scalar(self, "sort", value, int)
        if (value := self.color) is not UNSET:
            result["color"] = value if type(value) is str else write_scalar(self, "color", value, str)
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
