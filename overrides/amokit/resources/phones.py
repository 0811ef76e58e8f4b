"""Which of the hits of a search really has a phone: `query` of the server finds parts of numbers, in any field."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Protocol

from amokit_api.errors import ArgumentError

if TYPE_CHECKING:
    from amokit_api.serialization.custom_fields import CustomFields

    class _HasFields(Protocol):
        @property
        def custom_fields(self) -> CustomFields: ...


TAIL = 10
"""Digits of a number without its country; what stands before them may be left out, or be 8 for 7."""


def phone_digits(phone: str) -> str:
    """The digits of a phone. Raises ArgumentError where it has none."""
    digits = re.sub(r"\D", "", phone)
    if not digits:
        raise ArgumentError(f"{phone!r} is no phone: it has no digits")
    return digits


def has_phone(entity: _HasFields, digits: str) -> bool:
    """Whether one of the phones of a contact or company is this one, however both are written."""
    return any(_same(re.sub(r"\D", "", str(phone.value or "")), digits) for phone in entity.custom_fields.phones)


def _same(one: str, other: str) -> bool:
    countries = {one[:-TAIL], other[:-TAIL]}
    return one[-TAIL:] == other[-TAIL:] and (len(countries) == 1 or "" in countries or countries == {"7", "8"})
