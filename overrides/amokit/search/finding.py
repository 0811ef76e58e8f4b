"""Finding a contact or company by phone or e-mail, and making it where there is none."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Generic, TypeVar

from amokit_api.errors import ArgumentError

from .matching import TAIL, email_text, has_email, has_phone, phone_digits

T = TypeVar("T")
Found = tuple[T, bool]


class Wanted:
    """Who is looked for.

    Args:
        phone: A phone, with country code or without; it is compared by its digits, 8 for 7.
        email: An e-mail address; upper and lower case are the same.

    Raises:
        ArgumentError: Neither is given, the phone has no digits, or the e-mail has no @.
    """

    def __init__(self, phone: str | None, email: str | None) -> None:
        if phone is None and email is None:
            raise ArgumentError("give phone=, email= or both")
        self._phone, self._email = phone, email
        self._digits = None if phone is None else phone_digits(phone)
        self._address = None if email is None else email_text(email)

    @property
    def queries(self) -> list[str]:
        """What the server is asked for."""
        tail = self._digits[-TAIL:] if self._digits else None
        return [text for text in (tail, self._address) if text]

    def _marks(self, entity: Any) -> tuple[bool, bool]:
        phone = self._digits is not None and has_phone(entity, self._digits)
        return phone, self._address is not None and has_email(entity, self._address)

    def best_first(self, hits: Iterable[T]) -> list[T]:
        """Those of the hits that have the phone or the e-mail: first those with both, then those with the phone."""
        once = {getattr(hit, "id", None): hit for hit in hits}
        marked = [(self._marks(hit), hit) for hit in once.values()]
        fitting = [(marks, hit) for marks, hit in marked if any(marks)]
        return [hit for _, hit in sorted(fitting, key=lambda pair: pair[0], reverse=True)]

    def to_create(self, fields: Mapping[str, Any]) -> dict[str, Any]:
        """The fields of a new one, with the phone and the e-mail where the fields do not say them."""
        return _with(fields, {"PHONE": self._phone, "EMAIL": self._email})

    def to_update(self, found: Any, fields: Mapping[str, Any]) -> dict[str, Any]:
        """The changes of one that was found; a phone or e-mail that it lacks is added to those it has."""
        phone, email = self._marks(found)
        add = {
            "PHONE": None if phone or self._phone is None else [*_kept(found, "PHONE"), self._phone],
            "EMAIL": None if email or self._email is None else [*_kept(found, "EMAIL"), self._email],
        }
        return _with(fields, add)


def _kept(found: Any, code: str) -> list[Any]:
    """The values of a field as they are sent again, with their labels."""
    fields = found.custom_fields
    written = None if fields.get(code=code) is None else fields.to_write(code)
    return list(getattr(written, "values", None) or ())


def _with(fields: Mapping[str, Any], add: Mapping[str, Any]) -> dict[str, Any]:
    given = fields.get("custom_fields") or {}
    named = {getattr(key, "field", key) for key in given}
    added = {code: value for code, value in add.items() if value is not None and code not in named}
    return {**fields, "custom_fields": {**given, **added}} if added else dict(fields)


def find(resource: Any, wanted: Wanted) -> list[Any]:
    """Those that have the phone or the e-mail, the best first."""
    return wanted.best_first(hit for text in wanted.queries for hit in resource.list(query=text, limit=250))


def get_or_create(resource: Any, wanted: Wanted, fields: Mapping[str, Any]) -> Found[Any]:
    """The best that is found, or a new one."""
    found = next(iter(find(resource, wanted)), None)
    if found is not None:
        return found, False
    return resource.get(resource.create(wanted.to_create(fields)).id), True


def upsert(resource: Any, wanted: Wanted, fields: Mapping[str, Any]) -> Found[Any]:
    """The best that is found, changed, or a new one."""
    found, created = get_or_create(resource, wanted, fields)
    changes = {} if created else wanted.to_update(found, fields)
    if not changes:
        return found, created
    resource.update(found.id, changes)
    return resource.get(found.id), False


async def find_async(resource: Any, wanted: Wanted) -> list[Any]:
    """Those that have the phone or the e-mail, the best first."""
    return wanted.best_first([hit for text in wanted.queries async for hit in resource.list(query=text, limit=250)])


async def get_or_create_async(resource: Any, wanted: Wanted, fields: Mapping[str, Any]) -> Found[Any]:
    """The best that is found, or a new one."""
    found = next(iter(await find_async(resource, wanted)), None)
    if found is not None:
        return found, False
    return await resource.get((await resource.create(wanted.to_create(fields))).id), True


async def upsert_async(resource: Any, wanted: Wanted, fields: Mapping[str, Any]) -> Found[Any]:
    """The best that is found, changed, or a new one."""
    found, created = await get_or_create_async(resource, wanted, fields)
    changes = {} if created else wanted.to_update(found, fields)
    if not changes:
        return found, created
    await resource.update(found.id, changes)
    return await resource.get(found.id), False


class Finding(Generic[T]):
    """Adds `find`."""

    __slots__ = ()

    def find(self, *, phone: str | None = None, email: str | None = None) -> list[T]:
        """Finds those that have a phone or an e-mail, however it is written; those that have both come first.

        The server's search finds parts of texts in any field; of what it finds, those are given that have the phone or e-mail.

        Args:
            phone: A phone. Its country may be left out on either side, and be 8 for 7.
            email: An e-mail address; upper and lower case are the same.

        Raises:
            ArgumentError: Neither is given, the phone has no digits, or the e-mail has no @.
        """
        return find(self, Wanted(phone, email))

    def find_by_phone(self, phone: str) -> list[T]:
        """Finds those that have a phone; see `find`."""
        return self.find(phone=phone)


class AsyncFinding(Generic[T]):
    """Adds `find`; see `Finding`."""

    __slots__ = ()

    async def find(self, *, phone: str | None = None, email: str | None = None) -> list[T]:
        """Finds those that have a phone or an e-mail; see `Finding.find`."""
        return await find_async(self, Wanted(phone, email))

    async def find_by_phone(self, phone: str) -> list[T]:
        """Finds those that have a phone; see `Finding.find`."""
        return await self.find(phone=phone)
