# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.struct_type import write_model
from ..serialization.write_checks import from_wire
from ..serialization.write_model import WriteModel
from ..serialization.write_values import write_scalar
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self


_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | type | None]] = {
    "id": ("id", int),
    "parent_id": ("parent_id", int),
    "value": ("value", str),
    "sort": ("sort", int),
    "request_id": ("request_id", str),
    "parent_request_id": ("parent_request_id", str),
}
_FIXED: Mapping[str, Any] = {}


@write_model(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class CustomFieldNestedWrite(WriteModel):
    """A node of a tree of categories, new or existing."""

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | type | None]]] = _WIRE
    _nullable: ClassVar[frozenset[str]] = frozenset({"parent_id"})
    _short: ClassVar[Mapping[type, str]] = {str: "value"}
    value: str
    """Label."""
    id: int | Unset
    """Id of an existing node; without it a new one is made."""
    parent_id: int | None | Unset
    """Id of the existing node above; null at the root."""
    sort: int | Unset
    """Place among its neighbours."""
    request_id: str | Unset
    """Name of a new node; letters and digits only."""
    parent_request_id: str | Unset
    """Name of the new node above."""

    def __init__(
        self,
        *,
        value: str,
        id: int | Unset = UNSET,
        parent_id: int | None | Unset = UNSET,
        sort: int | Unset = UNSET,
        request_id: str | Unset = UNSET,
        parent_request_id: str | Unset = UNSET,
    ) -> None:
        """A node of a tree of categories, new or existing.

        Args:
            value: Label.
            id: Id of an existing node; without it a new one is made.
            parent_id: Id of the existing node above; null at the root.
            sort: Place among its neighbours.
            request_id: Name of a new node; letters and digits only.
            parent_request_id: Name of the new node above.
        """
        self.value = value
        self.id = id
        self.parent_id = parent_id
        self.sort = sort
        self.request_id = request_id
        self.parent_request_id = parent_request_id

    def _to_wire(self) -> dict[str, Any]:
        value: Any
        result: dict[str, Any] = {}
        if (value := self.id) is not UNSET:
            result["id"] = value if type(value) is int else write_scalar(self, "id", value, int)
        if (value := self.parent_id) is not UNSET:
            result["parent_id"] = value if value is None or type(value) is int else write_scalar(self, "parent_id", value, int)
        value = self.value
        result["value"] = value if type(value) is str else write_scalar(self, "value", value, str)
        if (value := self.sort) is not UNSET:
            result["sort"] = value if type(value) is int else write_scalar(self, "sort", value, int)
        if (value := self.request_id) is not UNSET:
            result["request_id"] = write_scalar(self, "request_id", value, str, pattern="^[A-Za-z0-9]+$")
        if (value := self.parent_request_id) is not UNSET:
            result["parent_request_id"] = write_scalar(self, "parent_request_id", value, str, pattern="^[A-Za-z0-9]+$")
        return result

    def _encodable(self: Any) -> Any:
        value: Any
        if (
            ((value := self.id) is UNSET or type(value) is int)
            and ((value := self.parent_id) is UNSET or value is None or type(value) is int)
            and type(self.value) is str
            and ((value := self.sort) is UNSET or type(value) is int)
            and self.request_id is UNSET
            and self.parent_request_id is UNSET
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
