# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.decoders import ModelDecoder
from ..serialization.limits import nothing_given
from ..serialization.write_checks import from_wire
from ..serialization.write_model import WriteModel
from ..serialization.write_values import write_scalar
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self


_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | type | None]] = {"enable": ("enable", None), "enabled": ("enabled", None)}
_FIXED: Mapping[str, Any] = {}


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class ProductsEnable(WriteModel):
    """Switch of products in v2; send both keys, since the docs name the one here and the other there."""

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | type | None]]] = _WIRE
    enable: bool | Unset
    """Whether products are on."""
    enabled: bool | Unset
    """The same."""

    def __init__(self, *, enable: bool | Unset = UNSET, enabled: bool | Unset = UNSET) -> None:
        """Switch of products in v2; send both keys, since the docs name the one here and the other there.

        Args:
            enable: Whether products are on.
            enabled: The same.
        """
        self.enable = enable
        self.enabled = enabled

    def _to_wire(self) -> dict[str, Any]:
        value: Any
        result: dict[str, Any] = {}
        if (value := self.enable) is not UNSET:
            result["enable"] = value if type(value) is bool else write_scalar(self, "enable", value, bool)
        if (value := self.enabled) is not UNSET:
            result["enabled"] = value if type(value) is bool else write_scalar(self, "enabled", value, bool)
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
