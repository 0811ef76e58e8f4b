"""Which of the hits of a search really has a phone or an e-mail: `query` of the server finds parts of texts, in any field."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Protocol

from amokit_api.errors import ArgumentError, WrongTypeError

if TYPE_CHECKING:
    from amokit_api.serialization.custom_fields import CustomFields

    class _HasFields(Protocol):
        @property
        def custom_fields(self) -> CustomFields: ...


TAIL = 10
"""Digits of a number without its country; what stands before them may be left out, or be 8 for 7."""


def phone_digits(phone: str) -> str:
    """The digits of a phone. Raises ArgumentError where it has none."""
    digits = re.sub(r"\D", "", _text("phone", phone))
    if not digits:
        raise ArgumentError(f"{phone!r} is no phone: it has no digits")
    return digits


def _text(name: str, value: object) -> str:
    if not isinstance(value, str):
        raise WrongTypeError(f"{name} takes a text, not {type(value).__name__}")
    return value


def has_phone(entity: _HasFields, digits: str) -> bool:
    """Whether one of the phones of a contact or company is this one, however both are written."""
    return any(_same(re.sub(r"\D", "", str(phone.value or "")), digits) for phone in entity.custom_fields.phones)


def _same(one: str, other: str) -> bool:
    countries = {one[:-TAIL], other[:-TAIL]}
    return one[-TAIL:] == other[-TAIL:] and (len(countries) == 1 or "" in countries or countries == {"7", "8"})


def email_text(email: str) -> str:
    """An e-mail address as it is compared. Raises ArgumentError where it is none."""
    text = _text("email", email).strip().casefold()
    if not text.partition("@")[2]:
        raise ArgumentError(f"{email!r} is no e-mail address")
    return text


def has_email(entity: _HasFields, email: str) -> bool:
    """Whether one of the e-mails of a contact or company is this one; upper and lower case are the same."""
    return any(str(each.value or "").strip().casefold() == email for each in entity.custom_fields.emails)
