"""Companies, with linking."""

from __future__ import annotations

from amokit_api.resources.async_companies import AsyncCompaniesResource
from amokit_api.resources.companies import CompaniesResource

from .links import AsyncLinking, Linking


class Companies(Linking, CompaniesResource):
    """Companies."""

    __slots__ = ()


class AsyncCompanies(AsyncLinking, AsyncCompaniesResource):
    """Companies."""

    __slots__ = ()
