"""Which server takes a request, by the account's own address."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from amokit_api.errors import ArgumentError, WrongTypeError

from .trusted_hosts import require_trusted, server_address

DEFAULT_DOMAIN = "amocrm.ru"
SERVERS: tuple[str, ...] = ("account", "shared", "api_domain", "drive", "amojo")
_HOST = r"(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,}"
_PASTED = r"(?:https?://([^/?#]*)(?:/[^?#]*)?|([^/]*)/)"
_NO_ACCOUNT = r"(?:(?:www|amojo|developers|(?:api|drive)(?:-[a-z])?)\.)?(?:amocrm\.ru|amocrm\.com|kommo\.com)"
"""Servers that all accounts share."""


def account_host(account: str) -> str:
    """Host of an account from its name (`mycompany`), its host (`mycompany.kommo.com`) or an address of its pages.

    Raises:
        ArgumentError: It is not an account's, or that of a server that all accounts share, such as `www.amocrm.ru`.
    """
    if not isinstance(account, str):
        raise WrongTypeError(f"an account goes by its name or host, as in 'mycompany', not by {type(account).__name__}")
    host = account.strip().lower()
    if pasted := re.fullmatch(_PASTED, host, re.IGNORECASE):
        host = pasted[1] or pasted[2] or ""
    if host and "." not in host:
        host = f"{host}.{DEFAULT_DOMAIN}"
    if not re.fullmatch(_HOST, host):
        raise ArgumentError(
            f"{account!r} is no account: give its name, as in 'mycompany', or its host, as in 'mycompany.kommo.com'"
            " (for another address there is base_url=)"
        )
    if re.fullmatch(_NO_ACCOUNT, host):
        raise ArgumentError(
            f"{account!r} is no account: {host} belongs to all accounts. Give the name that its pages begin with, as in"
            " 'mycompany' of https://mycompany.amocrm.ru (for another address there is base_url=)"
        )
    return host


def servers(
    account: str | None,
    base_url: str | None,
    hosts: Mapping[str, str] | None,
    zones: Iterable[str] = (),
    *,
    allow_http: bool = False,
) -> dict[str, str]:
    """Base address of each server. With `base_url` one server takes everything, as the sandbox does.

    Raises:
        ArgumentError: An address is not scheme and host, or is http outside this machine without `allow_http`.
        UntrustedHostError: A host is neither of amoCRM nor of `zones`.
    """
    if (account is None) == (base_url is None):
        raise ArgumentError("give either the account, as in AmoCRM('mycompany', …), or base_url=")
    if base_url is not None:
        found = dict.fromkeys(SERVERS, server_address("base_url", base_url, None, allow_http=allow_http))
    else:
        host = require_trusted(account_host(account or ""), zones, "account")
        zone = host.partition(".")[2]
        found = {"account": f"https://{host}", "shared": f"https://www.{zone}", "amojo": f"https://amojo.{zone}"}
    for name, url in (hosts or {}).items():
        if name not in SERVERS:
            raise ArgumentError(f"there is no server {name!r} in hosts; they are {', '.join(SERVERS)}")
        found[name] = server_address(f"hosts[{name!r}]", url, zones, allow_http=allow_http)
    return found
