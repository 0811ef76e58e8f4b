"""Contacts (people), with linking and finding."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import chain
from typing import TYPE_CHECKING

from amokit_api.resources.async_contacts import AsyncContactsResource
from amokit_api.resources.contacts import ContactsResource

from ..search.finding import AsyncFinding, Finding, Wanted, get_or_create, get_or_create_async, upsert, upsert_async
from ..search.many import AsyncGetMany, GetMany, contact_ids
from .links import AsyncLinking, Linking
from .notes import AsyncNotes, Notes

if TYPE_CHECKING:
    import builtins
    from typing import Unpack

    from amokit_api.dicts import ContactCreateDict
    from amokit_api.models import Contact, Lead

    Many = GetMany[Contact]
    AsyncMany = AsyncGetMany[Contact]
    Finds = Finding[Contact]
    AsyncFinds = AsyncFinding[Contact]
else:  # models are imported when they are needed
    Many, AsyncMany, Finds, AsyncFinds = GetMany, AsyncGetMany, Finding, AsyncFinding


class Contacts(Linking, Many, Finds, ContactsResource):
    """Contacts (people)."""

    __slots__ = ()

    @property
    def notes(self) -> Notes:
        """Notes of contacts."""
        return Notes(self._sender, "contacts")

    def get_or_create(
        self, *, phone: str | None = None, email: str | None = None, **fields: Unpack[ContactCreateDict]
    ) -> tuple[Contact, bool]:
        """The first that `find` finds, or else a new one with this phone and e-mail.

        Nothing keeps two programs that do this at the same time from making two: amoCRM has no unique fields.

        Args:
            phone: See `find`.
            email: See `find`.
            fields: Fields of a new one.

        Returns:
            The contact, and whether it is new.
        """
        return get_or_create(self, Wanted(phone, email), fields)

    def upsert(
        self, *, phone: str | None = None, email: str | None = None, **fields: Unpack[ContactCreateDict]
    ) -> tuple[Contact, bool]:
        """Like `get_or_create`, and what is found gets these fields too; a phone or e-mail that it lacks is added."""
        return upsert(self, Wanted(phone, email), fields)

    def of(self, leads: Iterable[Lead]) -> dict[int, builtins.list[Contact]]:
        """The contacts of leads, by the id of the lead, the main one first: one request for a hundred contacts.

        Args:
            leads: Leads that were read by `with_=["contacts"]`.

        Raises:
            ArgumentError: A lead was read without its contacts.
        """
        ids = contact_ids(leads)
        whole = self.get_many(chain.from_iterable(ids.values()))
        return {lead: [whole[each] for each in several if each in whole] for lead, several in ids.items()}


class AsyncContacts(AsyncLinking, AsyncMany, AsyncFinds, AsyncContactsResource):
    """Contacts (people)."""

    __slots__ = ()

    @property
    def notes(self) -> AsyncNotes:
        """Notes of contacts."""
        return AsyncNotes(self._sender, "contacts")

    async def get_or_create(
        self, *, phone: str | None = None, email: str | None = None, **fields: Unpack[ContactCreateDict]
    ) -> tuple[Contact, bool]:
        """The first that `find` finds, or else a new one; see `Contacts.get_or_create`."""
        return await get_or_create_async(self, Wanted(phone, email), fields)

    async def upsert(
        self, *, phone: str | None = None, email: str | None = None, **fields: Unpack[ContactCreateDict]
    ) -> tuple[Contact, bool]:
        """Finds and changes one, or makes it; see `Contacts.upsert`."""
        return await upsert_async(self, Wanted(phone, email), fields)

    async def of(self, leads: Iterable[Lead]) -> dict[int, builtins.list[Contact]]:
        """The contacts of leads; see `Contacts.of`."""
        ids = contact_ids(leads)
        whole = await self.get_many(chain.from_iterable(ids.values()))
        return {lead: [whole[each] for each in several if each in whole] for lead, several in ids.items()}
