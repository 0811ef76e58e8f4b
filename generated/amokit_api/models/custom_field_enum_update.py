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
    "id": ("id", None),
    "value": ("value", None),
    "sort": ("sort", None),
    "code": ("code", None),
}
_FIXED: Mapping[str, Any] = {}


@write_model(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class CustomFieldEnumUpdate(WriteModel):
    """An option of a custom field, new or existing."""

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | None]]] = _WIRE
    _nullable: ClassVar[frozenset[str]] = frozenset({"code"})
    value: str
    """Label."""
    sort: int
    """Place among the options."""
    id: int | Unset
    """Id of an existing option; without it a new one is made."""
    code: str | None | Unset
    """Symbolic code."""

    def __init__(self, *, value: str, sort: int, id: int | Unset = UNSET, code: str | None | Unset = UNSET) -> None:
        """An option of a custom field, new or existing.

        Args:
            value: Label.
            sort: Place among the options.
            id: Id of an existing option; without it a new one is made.
            code: Symbolic code.
        """
        self.value = value
        self.sort = sort
        self.id = id
        self.code = code

    def to_dict(self) -> dict[str, Any]:
        """This object as it is sent."""
        value: Any
        result: dict[str, Any] = {}
        if (value := self.id) is not UNSET:
            if value is None:
                raise null(self, "id")
            result["id"] = value
        value = self.value
        if value is None:
            raise null(self, "value")
        result["value"] = value
        value = self.sort
        if value is None:
            raise null(self, "sort")
        result["sort"] = value
        if (value := self.code) is not UNSET:
            result["code"] = value
        return result

    _to_wire = to_dict  # without a call in between

    def _encodable(self: Any) -> Any:
        if self.id is None:
            raise null(self, "id")
        if self.value is None:
            raise null(self, "value")
        if self.sort is None:
            raise null(self, "sort")
        return self

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))
