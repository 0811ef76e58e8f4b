"""Companies, with linking and finding."""

from __future__ import annotations

from typing import TYPE_CHECKING

from amokit_api.resources.async_companies import AsyncCompaniesResource
from amokit_api.resources.companies import CompaniesResource

from ..search.finding import Wanted, find, find_async, get_or_create, get_or_create_async, upsert, upsert_async
from ..search.many import AsyncGetMany, GetMany
from .links import AsyncLinking, Linking
from .notes import AsyncNotes, Notes

if TYPE_CHECKING:
    import builtins
    from typing import Unpack

    from amokit_api.dicts import CompanyCreateDict
    from amokit_api.models import Company

if TYPE_CHECKING:
    Many = GetMany[Company]
    AsyncMany = AsyncGetMany[Company]
else:  # models are imported when they are needed
    Many, AsyncMany = GetMany, AsyncGetMany


class Companies(Linking, Many, CompaniesResource):
    """Companies."""

    __slots__ = ()

    @property
    def notes(self) -> Notes:
        """Notes of companies."""
        return Notes(self._sender, "companies")

    def find(self, *, phone: str | None = None, email: str | None = None) -> builtins.list[Company]:
        """Finds those that have a phone or an e-mail, however it is written; those that have both come first.

        The server's search finds parts of texts in any field; of what it finds, those are given that have the phone or e-mail.

        Args:
            phone: A phone. Its country may be left out on either side, and be 8 for 7.
            email: An e-mail address; upper and lower case are the same.

        Raises:
            ArgumentError: Neither is given, or one has not its form.
        """
        return find(self, Wanted(phone, email))

    def find_by_phone(self, phone: str) -> builtins.list[Company]:
        """Finds those that have a phone; see `find`."""
        return self.find(phone=phone)

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


class AsyncCompanies(AsyncLinking, AsyncMany, AsyncCompaniesResource):
    """Companies."""

    __slots__ = ()

    @property
    def notes(self) -> AsyncNotes:
        """Notes of companies."""
        return AsyncNotes(self._sender, "companies")

    async def find(self, *, phone: str | None = None, email: str | None = None) -> builtins.list[Company]:
        """Finds those that have a phone or an e-mail; see `Companies.find`."""
        return await find_async(self, Wanted(phone, email))

    async def find_by_phone(self, phone: str) -> builtins.list[Company]:
        """Finds those that have a phone; see `Companies.find`."""
        return await self.find(phone=phone)

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
