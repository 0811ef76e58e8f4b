"""Leads (deals), with linking and reading by ids."""

from __future__ import annotations

from typing import TYPE_CHECKING

from amokit_api.resources.async_leads import AsyncLeadsResource
from amokit_api.resources.leads import LeadsResource

from ..search.many import AsyncGetMany, GetMany
from .links import AsyncLinking, Linking
from .notes import AsyncNotes, Notes

if TYPE_CHECKING:
    from amokit_api.models import Lead

    Many = GetMany[Lead]
    AsyncMany = AsyncGetMany[Lead]
else:  # models are imported when they are needed
    Many, AsyncMany = GetMany, AsyncGetMany


class Leads(Linking, Many, LeadsResource):
    """Leads (deals)."""

    __slots__ = ()

    @property
    def notes(self) -> Notes:
        """Notes of leads."""
        return Notes(self._sender, "leads")


class AsyncLeads(AsyncLinking, AsyncMany, AsyncLeadsResource):
    """Leads (deals)."""

    __slots__ = ()

    @property
    def notes(self) -> AsyncNotes:
        """Notes of leads."""
        return AsyncNotes(self._sender, "leads")
