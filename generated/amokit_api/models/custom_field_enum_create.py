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
    "value": ("value", str),
    "sort": ("sort", int),
    "code": ("code", str),
}
_FIXED: Mapping[str, Any] = {}


@write_model(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class CustomFieldEnumCreate(WriteModel):
    """An option of a new custom field."""

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | type | None]]] = _WIRE
    _nullable: ClassVar[frozenset[str]] = frozenset({"code"})
    value: str
    """Label."""
    sort: int
    """Place among the options."""
    code: str | None | Unset
    """Symbolic code."""

    def __init__(self, *, value: str, sort: int, code: str | None | Unset = UNSET) -> None:
        """An option of a new custom field.

        Args:
            value: Label.
            sort: Place among the options.
            code: Symbolic code.
        """
        self.value = value
        self.sort = sort
        self.code = code

    def _to_wire(self) -> dict[str, Any]:
        value: Any
        result: dict[str, Any] = {}
        value = self.value
        result["value"] = value if type(value) is str else write_scalar(self, "value", value, str)
        value = self.sort
        result["sort"] = value if type(value) is int else write_scalar(self, "sort", value, int)
        if (value := self.code) is not UNSET:
            result["code"] = value if value is None or type(value) is str else write_scalar(self, "code", value, str)
        return result

    def _encodable(self: Any) -> Any:
        value: Any
        if (
            type(self.value) is str
            and type(self.sort) is int
            and ((value := self.code) is UNSET or value is None or type(value) is str)
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
