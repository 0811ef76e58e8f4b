"""Companies, with linking and finding."""

from __future__ import annotations

from typing import TYPE_CHECKING

from amokit_api.resources.async_companies import AsyncCompaniesResource
from amokit_api.resources.companies import CompaniesResource

from ..search.finding import AsyncFinding, Finding, Wanted, get_or_create, get_or_create_async, upsert, upsert_async
from ..search.many import AsyncGetMany, GetMany
from .links import AsyncLinking, Linking
from .notes import AsyncNotes, Notes

if TYPE_CHECKING:
    from typing import Unpack

    from amokit_api.dicts import CompanyCreateDict
    from amokit_api.models import Company

    Many = GetMany[Company]
    AsyncMany = AsyncGetMany[Company]
    Finds = Finding[Company]
    AsyncFinds = AsyncFinding[Company]
else:  # models are imported when they are needed
    Many, AsyncMany, Finds, AsyncFinds = GetMany, AsyncGetMany, Finding, AsyncFinding


class Companies(Linking, Many, Finds, CompaniesResource):
    """Companies."""

    __slots__ = ()

    @property
    def notes(self) -> Notes:
        """Notes of companies."""
        return Notes(self._sender, "companies")

    def get_or_create(
        self, *, phone: str | None = None, email: str | None = None, **fields: Unpack[CompanyCreateDict]
    ) -> tuple[Company, bool]:
        """The first that `find` finds, or else a new one with this phone and e-mail.

        Nothing keeps two programs that do this at the same time from making two: amoCRM has no unique fields.

        Args:
            phone: See `find`.
            email: See `find`.
            fields: Fields of a new one.

        Returns:
            The company, and whether it is new.
        """
        return get_or_create(self, Wanted(phone, email), fields)

    def upsert(
        self, *, phone: str | None = None, email: str | None = None, **fields: Unpack[CompanyCreateDict]
    ) -> tuple[Company, bool]:
        """Like `get_or_create`, and what is found gets these fields too; a phone or e-mail that it lacks is added."""
        return upsert(self, Wanted(phone, email), fields)


class AsyncCompanies(AsyncLinking, AsyncMany, AsyncFinds, AsyncCompaniesResource):
    """Companies."""

    __slots__ = ()

    @property
    def notes(self) -> AsyncNotes:
        """Notes of companies."""
        return AsyncNotes(self._sender, "companies")

    async def get_or_create(
        self, *, phone: str | None = None, email: str | None = None, **fields: Unpack[CompanyCreateDict]
    ) -> tuple[Company, bool]:
        """The first that `find` finds, or else a new one; see `Companies.get_or_create`."""
        return await get_or_create_async(self, Wanted(phone, email), fields)

    async def upsert(
        self, *, phone: str | None = None, email: str | None = None, **fields: Unpack[CompanyCreateDict]
    ) -> tuple[Company, bool]:
        """Finds and changes one, or makes it; see `Companies.upsert`."""
        return await upsert_async(self, Wanted(phone, email), fields)
