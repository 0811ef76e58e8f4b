# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_list
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .lead import Lead

_LEAD: ModelDecoder[Lead] = ModelDecoder("lead", "Lead")


@read_model(init=False, eq=False, repr=False)
class LeadsPageEmbedded(ReadModel):
    """Content of a page of leads."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (("_leads", "leads", None),)
    _leads: Any

    def __init__(self, *, leads: list[Lead] | None | Unset = UNSET, _origin: Any = UNSET) -> None:
        self._fill(_origin, {"_leads": leads})

    @property
    def leads(self) -> list[Lead] | None:
        """The leads."""
        return decode_list(self, "_leads", self._leads, _LEAD)

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            self._leads = data["leads"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 1:
            self._keep_unknown(data)
        self.__class__ = cls
        return self
