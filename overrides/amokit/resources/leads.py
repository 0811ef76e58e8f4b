"""Leads (deals), with linking."""

from __future__ import annotations

from amokit_api.resources.async_leads import AsyncLeadsResource
from amokit_api.resources.leads import LeadsResource

from .links import AsyncLinking, Linking


class Leads(Linking, LeadsResource):
    """Leads (deals)."""

    __slots__ = ()


class AsyncLeads(AsyncLinking, AsyncLeadsResource):
    """Leads (deals)."""

    __slots__ = ()
