# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.lazy_parts import plain_list
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    pass


@read_model(init=False, eq=False, repr=False)
class HookUnsortedResult(ReadModel):
    """Ids of what an incoming lead has become."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (
        ("_leads", "leads", None),
        ("_contacts", "contacts", None),
        ("_companies", "companies", None),
    )
    _seldom: ClassVar[frozenset[str]] = frozenset({"companies"})
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
        return plain_list(self, "_leads", self._leads, int)

    @property
    def contacts(self) -> list[int] | None:
        """Ids of contacts."""
        return plain_list(self, "_contacts", self._contacts, int)

    @property
    def companies(self) -> list[int] | None:
        """Ids of companies."""
        return plain_list(self, "_companies", self._companies, int)

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            self._leads = data["leads"]
            self._contacts = data["contacts"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 2:
            known = 2
            if "companies" in data:
                known += 1
                self._companies = data["companies"]
            if len(data) != known:
                self._keep_unknown(data)
        self.__class__ = cls
        return self
