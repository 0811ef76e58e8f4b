# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from ..serialization.decoders import ModelDecoder
from ..serialization.struct_type import write_model
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
    "id": ("id", int),
}
_FIXED: Mapping[str, Any] = {}


@write_model(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class NewPipelineStatus(WriteModel):
    """A status of a pipeline that is created with it."""

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | type | None]]] = _WIRE
    _short: ClassVar[Mapping[type, str]] = {str: "name"}
    name: str
    """Name."""
    sort: int | Unset
    """Place in the pipeline."""
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
    id: Literal[142, 143] | Unset
    """Id of a final status to rename: 142 won, 143 lost. Named in `constants.LeadStatus`."""

    def __init__(
        self,
        *,
        name: str,
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
        id: Literal[142, 143] | Unset = UNSET,
    ) -> None:
        """A status of a pipeline that is created with it.

        Args:
            name: Name.
            sort: Place in the pipeline.
            color: Colour from the palette. Named in `constants.StatusColor`.
            request_id: Your mark of this item; comes back in the answer and is not stored.
            id: Id of a final status to rename: 142 won, 143 lost. Named in `constants.LeadStatus`.
        """
        self.name = name
        self.sort = sort
        self.color = color
        self.request_id = request_id
        self.id = id

    def _to_wire(self) -> dict[str, Any]:
        value: Any
        result: dict[str, Any] = {}
        value = self.name
        result["name"] = value if type(value) is str else write_scalar(self, "name", value, str)
        if (value := self.sort) is not UNSET:
            result["sort"] = value if type(value) is int else write_scalar(self, "sort", value, int)
        if (value := self.color) is not UNSET:
            result["color"] = value if type(value) is str else write_scalar(self, "color", value, str)
        if (value := self.request_id) is not UNSET:
            result["request_id"] = value if type(value) is str else write_scalar(self, "request_id", value, str)
        if (value := self.id) is not UNSET:
            result["id"] = value if type(value) is int else write_scalar(self, "id", value, int)
        return result

    def _encodable(self: Any) -> Any:
        value: Any
        if (
            type(self.name) is str
            and ((value := self.sort) is UNSET or type(value) is int)
            and ((value := self.color) is UNSET or type(value) is str)
            and ((value := self.request_id) is UNSET or type(value) is str)
            and ((value := self.id) is UNSET or type(value) is int)
        ):
            return self
        return self._to_wire()

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))
