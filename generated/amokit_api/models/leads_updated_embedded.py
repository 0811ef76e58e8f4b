# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_list
from ..serialization.read_model import ReadModel, new
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .lead_updated import LeadUpdated

_LEAD_UPDATED: ModelDecoder[LeadUpdated] = ModelDecoder("lead_updated", "LeadUpdated")
_KEYS: frozenset[str] = frozenset({"leads"})


@read_model(init=False, eq=False, repr=False)
class LeadsUpdatedEmbedded(ReadModel):
    """Content of the answer to an update of leads."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (("_leads", "leads", None),)
    _leads: Any

    def __init__(self, *, leads: list[LeadUpdated] | None | Unset = UNSET, _origin: Any = UNSET) -> None:
        self._fill(_origin, {"_leads": leads})

    @property
    def leads(self) -> list[LeadUpdated] | None:
        """The updated leads."""
        return decode_list(self, "_leads", self._leads, _LEAD_UPDATED)

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = new(cls)
        if len(data) == 1:  # the short way for the usual keys, exactly
            try:
                self._leads = data["leads"]
                return self
            except KeyError:
                self = new(cls)
        if "leads" in data:
            self._leads = data["leads"]
        if not _KEYS.issuperset(data):
            self._keep_unknown(data, _KEYS)
        return self
