"""Contacts (people), with linking."""

from __future__ import annotations

from amokit_api.resources.async_contacts import AsyncContactsResource
from amokit_api.resources.contacts import ContactsResource

from .links import AsyncLinking, Linking


class Contacts(Linking, ContactsResource):
    """Contacts (people)."""

    __slots__ = ()


class AsyncContacts(AsyncLinking, AsyncContactsResource):
    """Contacts (people)."""

    __slots__ = ()
