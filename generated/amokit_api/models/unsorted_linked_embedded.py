# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_list
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .entity_ref import EntityRef

_ENTITY_REF: ModelDecoder[EntityRef] = ModelDecoder("entity_ref", "EntityRef")


@read_model(init=False, eq=False, repr=False)
class UnsortedLinkedEmbedded(ReadModel):
    """What an incoming lead is linked to; only one of the keys comes."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (("_leads", "leads", None), ("_customers", "customers", None))
    _leads: Any
    _customers: Any

    def __init__(
        self,
        *,
        leads: list[EntityRef] | None | Unset = UNSET,
        customers: list[EntityRef] | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(_origin, {"_leads": leads, "_customers": customers})

    @property
    def leads(self) -> list[EntityRef] | None:
        """The lead."""
        return decode_list(self, "_leads", self._leads, _ENTITY_REF)

    @property
    def customers(self) -> list[EntityRef] | None:
        """The customer."""
        return decode_list(self, "_customers", self._customers, _ENTITY_REF)

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            self._leads = data["leads"]
            self._customers = data["customers"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 2:
            self._keep_unknown(data)
        self.__class__ = cls
        return self
