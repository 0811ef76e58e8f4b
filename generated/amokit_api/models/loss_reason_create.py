# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.limits import null
from ..serialization.struct_type import write_model
from ..serialization.write_checks import from_wire
from ..serialization.write_model import WriteModel
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self


_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | None]] = {
    "name": ("name", None),
    "sort": ("sort", None),
    "request_id": ("request_id", None),
}
_FIXED: Mapping[str, Any] = {}


@write_model(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class LossReasonCreate(WriteModel):
    """A loss reason to create."""

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | None]]] = _WIRE
    _short: ClassVar[Mapping[type, str]] = {str: "name"}
    name: str
    """Text of the reason."""
    sort: int | Unset
    """Place in the list."""
    request_id: str | Unset
    """Your mark of this item; comes back in the answer and is not stored."""

    def __init__(self, *, name: str, sort: int | Unset = UNSET, request_id: str | Unset = UNSET) -> None:
        """A loss reason to create.

        Args:
            name: Text of the reason.
            sort: Place in the list.
            request_id: Your mark of this item; comes back in the answer and is not stored.
        """
        self.name = name
        self.sort = sort
        self.request_id = request_id

    def to_dict(self) -> dict[str, Any]:
        """This object as it is sent."""
        value: Any
        result: dict[str, Any] = {}
        value = self.name
        if value is None:
            raise null(self, "name")
        result["name"] = value
        if (value := self.sort) is not UNSET:
            if value is None:
                raise null(self, "sort")
            result["sort"] = value
        if (value := self.request_id) is not UNSET:
            if value is None:
                raise null(self, "request_id")
            result["request_id"] = value
        return result

    _to_wire = to_dict  # without a call in between

    def _encodable(self: Any) -> Any:
        if self.name is None:
            raise null(self, "name")
        if self.sort is None:
            raise null(self, "sort")
        if self.request_id is None:
            raise null(self, "request_id")
        return self

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))
