# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..base import ReadModel, new, record
from ..reading import open_many
from ..refs import Ref
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from .lead import Lead

_LEAD: Ref[Lead] = Ref("lead", "Lead")
_KEYS: frozenset[str] = frozenset({"leads"})


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False, field_transformer=record)
class LeadsPageEmbedded(ReadModel):
    """Content of a page of leads."""

    _slots: ClassVar[tuple[tuple[str, str], ...]] = (("_leads", "leads"),)
    _leads: Any

    def __init__(self, *, leads: list[Lead] | None | Unset = UNSET, _origin: Any = UNSET) -> None:
        self._fill(_origin, {"_leads": leads})

    @property
    def leads(self) -> list[Lead] | None:
        """The leads."""
        return open_many(self, "_leads", self._leads, _LEAD)

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Self:
        self: Self = new(cls)
        if len(data) == 1:  # the short way for the usual keys, exactly
            try:
                self._leads = data["leads"]
                return self
            except KeyError:
                pass
        if "leads" in data:
            self._leads = data["leads"]
        if not _KEYS.issuperset(data):
            self._keep_unknown(data, _KEYS)
        return self
