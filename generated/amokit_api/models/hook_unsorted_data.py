# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.convert import read_time, write_time
from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_list
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .hook_unsorted_contact import HookUnsortedContact
    from .hook_unsorted_lead import HookUnsortedLead

_HOOK_UNSORTED_CONTACT: ModelDecoder[HookUnsortedContact] = ModelDecoder("hook_unsorted_contact", "HookUnsortedContact")
_HOOK_UNSORTED_LEAD: ModelDecoder[HookUnsortedLead] = ModelDecoder("hook_unsorted_lead", "HookUnsortedLead")


@read_model(init=False, eq=False, repr=False)
class HookUnsortedData(ReadModel):
    """What an incoming lead will become."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (
        ("_leads", "leads", None),
        ("_contacts", "contacts", None),
        ("_companies", "companies", None),
        ("pipeline_id", "pipeline_id", int),
        ("source", "source", str),
        ("source_uid", "source_uid", str),
        ("_created_at", "created_at", Any),
    )
    _seldom: ClassVar[frozenset[str]] = frozenset({"companies"})
    _leads: Any
    _contacts: Any
    _companies: Any
    pipeline_id: int | None
    """Id of the pipeline."""
    source: str | None
    """The source."""
    source_uid: str | None
    """Id of the source."""
    _created_at: Any

    def __init__(
        self,
        *,
        leads: list[HookUnsortedLead] | None | Unset = UNSET,
        contacts: list[HookUnsortedContact] | None | Unset = UNSET,
        companies: list[HookUnsortedContact] | None | Unset = UNSET,
        pipeline_id: int | None | Unset = UNSET,
        source: str | None | Unset = UNSET,
        source_uid: str | None | Unset = UNSET,
        created_at: datetime | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(
            _origin,
            {
                "_leads": leads,
                "_contacts": contacts,
                "_companies": companies,
                "pipeline_id": pipeline_id,
                "source": source,
                "source_uid": source_uid,
                "_created_at": write_time(created_at),
            },
        )

    @property
    def leads(self) -> list[HookUnsortedLead] | None:
        """Leads."""
        return decode_list(self, "_leads", self._leads, _HOOK_UNSORTED_LEAD)

    @property
    def contacts(self) -> list[HookUnsortedContact] | None:
        """Contacts."""
        return decode_list(self, "_contacts", self._contacts, _HOOK_UNSORTED_CONTACT)

    @property
    def companies(self) -> list[HookUnsortedContact] | None:
        """Companies."""
        return decode_list(self, "_companies", self._companies, _HOOK_UNSORTED_CONTACT)

    @property
    def created_at(self) -> datetime | None:
        """Time of creation."""
        return read_time(self._created_at)

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            self._leads = data["leads"]
            self._contacts = data["contacts"]
            value = data["pipeline_id"]
            self.pipeline_id = value if value is None or type(value) is int else self._convert("pipeline_id", value, int)
            value = data["source"]
            self.source = value if value is None or type(value) is str else self._convert("source", value, str)
            value = data["source_uid"]
            self.source_uid = value if value is None or type(value) is str else self._convert("source_uid", value, str)
            self._created_at = data["created_at"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 6:
            known = 6
            if "companies" in data:
                known += 1
                self._companies = data["companies"]
            if len(data) != known:
                self._keep_unknown(data)
        self.__class__ = cls
        return self
