"""Which hosts may be given secrets. The hosts of accounts come from queries and answers, that is from outside."""

from __future__ import annotations

import re
from collections.abc import Iterable

from amokit_api.errors import UntrustedHostError

TRUSTED_DOMAINS = ("amocrm.ru", "amocrm.com", "kommo.com")
"""Zones of accounts; `zones=` adds to them."""

_LABEL = r"[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?"
_HOST = re.compile(rf"(?:{_LABEL}\.)+{_LABEL}(?::[0-9]{{1,5}})?")


def is_trusted(host: str, zones: Iterable[str] = ()) -> bool:
    """Whether a host is one of amoCRM, or of the zones given besides. A port is only taken where a zone names it."""
    if len(host) > 253 or not _HOST.fullmatch(host):
        return False
    return any(host == zone or host.endswith(f".{zone}") for zone in (*TRUSTED_DOMAINS, *map(str.lower, zones)))


def require_trusted(host: str, zones: Iterable[str] = (), what: str = "host") -> str:
    """The host in small letters.

    Raises:
        UntrustedHostError: It is none of amoCRM nor of `zones`, or is no plain host.
    """
    plain = host.lower()
    if not is_trusted(plain, zones):
        raise UntrustedHostError(
            f"the {what} {host[:100]!r} is no host of amoCRM ({', '.join((*TRUSTED_DOMAINS, *zones))}); nothing was sent to it."
            " If it is one, give its zone in zones="
        )
    return plain
