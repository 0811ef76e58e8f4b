"""Keeps pages of other sites away: a browser on this machine would carry their requests to the sandbox."""

from __future__ import annotations

import ipaddress
from collections.abc import Mapping
from urllib.parse import urlsplit

from ..problems import Problem

LOCAL = ("localhost", "127.0.0.1", "::1")
# Names that no other site can have lead here: amoCRM's own, and those that are reserved for examples and tests. Tests of
# clients that follow an account to another host use them.
TRUSTED = (".amocrm.ru", ".amocrm.com", ".kommo.com", ".example", ".test", ".localhost")
SAFE = ("GET", "HEAD", "OPTIONS")


def check_host(headers: Mapping[str, str], allowed: frozenset[str]) -> None:
    """Refuses a name that is neither an address nor one of this machine: a site may have its name lead here (DNS rebinding)."""
    host = host_name(headers.get("host", ""))
    if not (is_local(host) or host.endswith(TRUSTED) or host in allowed):
        raise Problem(403, f"Host {host!r} is not one of the sandbox; allow it with `hosts`")


def check_origin(method: str, headers: Mapping[str, str]) -> None:
    """Refuses changes that another site asks for."""
    origin = headers.get("origin")
    if method in SAFE or origin is None:
        return
    if urlsplit(origin).netloc != headers.get("host", ""):
        raise Problem(403, f"Requests of {origin} are not taken")


def host_name(host: str) -> str:
    return (urlsplit(f"//{host}").hostname or "").lower()


def is_local(host: str) -> bool:
    """Whether a name is certainly that of this machine."""
    if host in LOCAL:
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
