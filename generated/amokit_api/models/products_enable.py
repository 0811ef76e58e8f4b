# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..base import WriteModel
from ..refs import Ref
from ..types import UNSET, Unset
from ..writing import from_wire

if TYPE_CHECKING:
    from typing import Self


_WIRE: Mapping[str, tuple[str, Ref[Any] | None]] = {"enable": ("enable", None), "enabled": ("enabled", None)}
_FIXED: Mapping[str, Any] = {}


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class ProductsEnable(WriteModel):
    """Switch of products in v2; send both keys, since the docs name the one here and the other there."""

    _wire: ClassVar[Mapping[str, tuple[str, Ref[Any] | None]]] = _WIRE
    enable: bool | Unset
    """Whether products are on."""
    enabled: bool | Unset
    """The same."""

    def __init__(self, *, enable: bool | Unset = UNSET, enabled: bool | Unset = UNSET) -> None:
        self.enable = enable
        self.enabled = enabled

    def to_dict(self) -> dict[str, Any]:
        """This object as it is sent."""
        result: dict[str, Any] = {}
        if self.enable is not UNSET:
            result["enable"] = self.enable
        if self.enabled is not UNSET:
            result["enabled"] = self.enabled
        return result

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))
