# Written by `make generate` from templates/runtime/http/origin.py; do not edit.
"""Whether requests for one address, above all their tokens, may be sent to another address that a server names. Redirects, next
links and the addresses that a program gives (`amokit.auth.trusted_hosts`) are all checked here.
"""

from __future__ import annotations

import re
from urllib.parse import urlsplit

DEFAULT_PORTS = {"http": 80, "https": 443}
MAX_LENGTH = 60_000
"""Characters of the longest address that is read; httpx takes some more."""
_NAME = re.compile(r"[a-z0-9._:-]+")
_UNSAFE = re.compile(r"[\x00-\x1f\x7f\ud800-\udfff]|^ | $")
"""Control characters, surrogates and outer blanks, which parsers of addresses remove, or refuse, each in its own way."""


def origin(url: str) -> tuple[str, str, int] | None:
    """Scheme, host in small letters, and port of an address; None for one that is ambiguous or not of HTTP.

    Ambiguous is what parsers may read in two ways: user names, backslashes, trailing dots, ports out of range, and letters
    outside ASCII in the host.
    """
    if len(url) > MAX_LENGTH or _UNSAFE.search(url) or "\\" in url.partition("?")[0]:
        return None
    try:
        parts = urlsplit(url)
        host, port = parts.hostname, parts.port
    except ValueError:
        return None
    if parts.scheme not in DEFAULT_PORTS or not host or "@" in parts.netloc or not parts.netloc.isascii():
        return None
    if host.endswith(".") or not _NAME.fullmatch(host) or not is_decodable(parts.netloc):
        return None
    return parts.scheme, host, DEFAULT_PORTS[parts.scheme] if port is None else port


def is_decodable(host: str) -> bool:
    """Whether httpx takes a host that is plain otherwise: labels of international names must be well-formed."""
    if "xn--" not in host.lower():
        return True
    import httpx

    try:
        return bool(httpx.URL(f"https://{host}").host)
    except (httpx.InvalidURL, ValueError):
        return False


def same_host(one: str, other: str) -> bool:
    """Whether two addresses are of the same host and port, whatever their schemes; never where one is ambiguous."""
    first, second = origin(one), origin(other)
    return first is not None and second is not None and _host_and_port(first) == _host_and_port(second)


def same_origin(asked: str, there: str) -> bool:
    """Whether what was sent to one address may be sent to another: the same host, and not by http where it was https."""
    return same_host(asked, there) and (asked.startswith("http:") or there.startswith("https:"))


def _host_and_port(found: tuple[str, str, int]) -> tuple[str, int | None]:
    """The default port of a scheme counts as none, so that a proxy may speak http where the server says https."""
    scheme, host, port = found
    return host, None if port == DEFAULT_PORTS[scheme] else port
