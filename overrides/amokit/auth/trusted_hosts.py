"""Which hosts may be given secrets: tokens, codes, the secret key. Every address that a secret is sent to is checked here.

Hosts come from the program (`account`, `base_url=`, `hosts=`), from the server (a moved account, redirects, next links:
`amokit_api.http.origin`) and from untrusted input (callbacks, the content of a token store).
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from ipaddress import ip_address
from urllib.parse import urlsplit

from amokit_api.argument_checks import check_several
from amokit_api.errors import ArgumentError, UntrustedHostError
from amokit_api.http.origin import DEFAULT_PORTS, is_decodable, origin, same_origin

TRUSTED_DOMAINS = ("amocrm.ru", "amocrm.com", "kommo.com")
"""Zones of accounts; `zones=` adds to them."""

_LABEL = r"[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?"
_HOST = rf"(?:{_LABEL}\.)+{_LABEL}(?::[0-9]{{1,5}})?"


def check_zones(zones: Iterable[str]) -> tuple[str, ...]:
    """Zones of a program, in small letters.

    Raises:
        ArgumentError: One is not a plain domain or host, such as `crm.example` or `10.0.0.5:8443`.
    """
    check_several("zones", zones, "texts")
    checked = tuple(zone.lower() if isinstance(zone, str) else "" for zone in zones)
    for zone in checked:
        if not re.fullmatch(_HOST, zone):
            raise ArgumentError(
                f"a zone is a domain or a host, as in 'crm.example', without scheme, path and outer dots; not {zone!r}"
            )
    return checked


def is_trusted(host: str, zones: Iterable[str] = ()) -> bool:
    """Whether a host, in small letters, is one of amoCRM, or of the zones given besides.

    A port is only taken where a zone names it. A trailing dot, a user name and letters outside ASCII are not.
    """
    if len(host) > 253 or not re.fullmatch(_HOST, host) or not is_decodable(host):
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
            " If it is one, give its zone in zones=, with the port where it has one"
        )
    return plain


def is_loopback(host: str) -> bool:
    """Whether a host, without its port, is this machine."""
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False


def server_address(name: str, url: str, zones: Iterable[str] | None, *, allow_http: bool = False) -> str:
    """Scheme and host of a server that the program names.

    Args:
        name: What the address is, for errors.
        zones: Zones besides those of amoCRM that the host may be in; None where it may be any, since it stands for all servers.
        allow_http: Whether it may be http outside this machine.

    Raises:
        ArgumentError: It is not scheme and host, or is http outside this machine.
        UntrustedHostError: Its host may not be given secrets.
    """
    found = origin(url) if isinstance(url, str) else None
    parts = urlsplit(url) if found else None
    if found is None or parts is None or parts.path.strip("/") or parts.query or parts.fragment:
        raise ArgumentError(f"{name} must be scheme and host, as in 'http://127.0.0.1:8080', not {_without_user(url)!r}")
    scheme, host, port = found
    if is_loopback(host):
        return f"{scheme}://{parts.netloc.lower()}"
    if zones is not None:
        require_trusted(host if port == DEFAULT_PORTS[scheme] else f"{host}:{port}", zones, name)
    if scheme == "http" and not allow_http:
        raise ArgumentError(
            f"{name} {url!r} is http, by which tokens travel unencrypted: use https, or say allow_http=True for your own network"
        )
    return f"{scheme}://{parts.netloc.lower()}"


def linked_server(name: str, url: str, known: str, zones: Iterable[str] = (), *, allow_http: bool = False) -> str:
    """Scheme and host of an address that a server sent and that will get a token.

    Unlike an address that the program names, it may be on this machine only if its origin is that of the known server.

    Args:
        name: What the address is, for errors.
        known: Address of the server that gave it, or of one that it may be.
        zones: Zones besides those of amoCRM that its host may be in.
        allow_http: Whether it may be http.

    Raises:
        UntrustedHostError: Its host may not be given secrets, or it is http.
    """
    found = origin(url) if isinstance(url, str) else None
    if found is None:
        raise UntrustedHostError(f"the {name} {_without_path(url)!r:.200} is no plain address; nothing was sent to it")
    scheme, host, port = found
    here = f"{scheme}://{urlsplit(url).netloc.lower()}"
    if same_origin(known, url):
        return here
    require_trusted(host if port == DEFAULT_PORTS[scheme] else f"{host}:{port}", zones, name)
    if scheme == "http" and not allow_http:
        raise UntrustedHostError(f"the {name} is http, by which tokens travel unencrypted; nothing was sent to {host}")
    return here


def _without_path(url: object) -> object:
    """An address without user name and path, which may be a secret."""
    return re.sub(r"(//[^/?#]*)[/?#].*", r"\1/…", str(_without_user(url)), flags=re.DOTALL)


def _without_user(url: object) -> object:
    """An address without the name and password that may stand in it."""
    return re.sub(r"//[^/]*@", "//***@", url) if isinstance(url, str) else url
