# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.lazy_parts import int_list
from ..serialization.read_model import ReadModel, evolve_by_origin, new
from ..types import UNSET, Unset

if TYPE_CHECKING:
    pass


_KEYS: frozenset[str] = frozenset({"leads", "contacts", "companies"})


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False, field_transformer=evolve_by_origin)
class HookUnsortedResult(ReadModel):
    """Ids of what an incoming lead has become."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (
        ("_leads", "leads", None),
        ("_contacts", "contacts", None),
        ("_companies", "companies", None),
    )
    _leads: Any
    _contacts: Any
    _companies: Any

    def __init__(
        self,
        *,
        leads: list[int] | None | Unset = UNSET,
        contacts: list[int] | None | Unset = UNSET,
        companies: list[int] | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(_origin, {"_leads": leads, "_contacts": contacts, "_companies": companies})

    @property
    def leads(self) -> list[int] | None:
        """Ids of leads."""
        return int_list(self, "_leads", self._leads)

    @property
    def contacts(self) -> list[int] | None:
        """Ids of contacts."""
        return int_list(self, "_contacts", self._contacts)

    @property
    def companies(self) -> list[int] | None:
        """Ids of companies."""
        return int_list(self, "_companies", self._companies)

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = new(cls)
        if len(data) == 2:  # the short way for the usual keys, exactly
            try:
                self._leads = data["leads"]
                self._contacts = data["contacts"]
                return self
            except KeyError:
                self = new(cls)
        if "leads" in data:
            self._leads = data["leads"]
        if "contacts" in data:
            self._contacts = data["contacts"]
        if "companies" in data:
            self._companies = data["companies"]
        if not _KEYS.issuperset(data):
            self._keep_unknown(data, _KEYS)
        return self
