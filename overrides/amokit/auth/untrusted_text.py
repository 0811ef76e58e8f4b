"""Reading untrusted input, which may be of any type and form; none of it makes these functions raise."""

from __future__ import annotations

import hmac
from urllib.parse import parse_qsl, urlsplit

MAX_DIGITS = 19
"""Digits of the largest id that a server would keep in 64 bits."""


def query_of(url: str) -> dict[str, str] | None:
    """The first value of each parameter of an address, or of its query; None for what is neither."""
    try:
        pairs = parse_qsl(urlsplit(url).query or url, keep_blank_values=True)
    except (ValueError, TypeError, AttributeError):
        return None
    found: dict[str, str] = {}
    for name, value in pairs:
        found.setdefault(name, value)
    return found


def same_secret(given: object, expected: str) -> bool:
    """Whether a text is the one expected; compared in constant time."""
    if not isinstance(given, str):
        return False
    return hmac.compare_digest(given.encode("utf-8", "surrogatepass"), expected.encode("utf-8", "surrogatepass"))


def integer_of(value: object) -> int | None:
    """An integer, as a number or as text of digits; None for anything else."""
    if isinstance(value, str) and value.isascii() and value.isdigit() and len(value) <= MAX_DIGITS:
        return int(value)
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def id_of(value: object) -> int | None:
    """A positive id, as a number or as text; None for anything else."""
    number = integer_of(value)
    return number if number is not None and 0 < number < 10**MAX_DIGITS else None
