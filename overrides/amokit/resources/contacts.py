"""Contacts (people), with linking and finding by phone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from amokit_api.resources.async_contacts import AsyncContactsResource
from amokit_api.resources.contacts import ContactsResource

from .links import AsyncLinking, Linking
from .phones import TAIL, has_phone, phone_digits

if TYPE_CHECKING:
    import builtins

    from amokit_api.models import Contact


class Contacts(Linking, ContactsResource):
    """Contacts (people)."""

    __slots__ = ()

    def find_by_phone(self, phone: str) -> builtins.list[Contact]:
        """Finds those that have a phone, however it is written.

        The server's search finds parts of numbers in any field; of what it finds, those are given that have the phone.
        The country may be left out on either side, and be 8 for 7.

        Args:
            phone: The phone, with country code or without.

        Raises:
            ArgumentError: It has no digits.
        """
        digits = phone_digits(phone)
        return [found for found in self.list(query=digits[-TAIL:], limit=250) if has_phone(found, digits)]


class AsyncContacts(AsyncLinking, AsyncContactsResource):
    """Contacts (people)."""

    __slots__ = ()

    async def find_by_phone(self, phone: str) -> builtins.list[Contact]:
        """Finds those that have a phone; see `Contacts.find_by_phone`."""
        digits = phone_digits(phone)
        return [found async for found in self.list(query=digits[-TAIL:], limit=250) if has_phone(found, digits)]
