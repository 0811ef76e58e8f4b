"""The options that both clients take."""

from __future__ import annotations

import logging
import ssl
from collections.abc import Iterable, Mapping
from os import PathLike
from typing import Literal, TypedDict

import httpx
from amokit_api.errors import WrongTypeError
from amokit_api.suggest import suggest

from .hooks import Hooks
from .ratelimit import Limiter
from .retry import Retry


class SharedOptions(TypedDict, total=False):
    """What clients of one account take, and `Accounts` for all of its clients.

    Keys:
        hosts: Addresses of single servers, by name: `drive`, `amojo`, `shared`, `api_domain`. They receive the token, so they
            must be on this machine, in amoCRM's zones or in `zones`.
        zones: Zones, or whole hosts, that may be given tokens besides those of amoCRM; those of `OAuth(zones=)` are added.
        allow_http: Whether `base_url` and `hosts` may be http outside this machine, where tokens travel unencrypted.
        app: Name and version of your program, for the `User-Agent` header.
        check_filters: Before the first filtered list, asks the account whether it applies filters; see `check_filters()`.
        timeout: Seconds for each phase of a request, an `httpx.Timeout`, or None for no limit; 30 by default and 5 to connect.
        total_timeout: Seconds for one call with all its waits and attempts; None, the default, sets no limit.
        limiter: Keeps requests to the limit. By default one `RateLimiter` for all clients of the integration in this process;
            `FileLimiter` and `RedisLimiter` are shared by processes and machines. None turns it off.
        retry: Policy of retries; None turns them off.
        hooks: Functions to call for requests, responses, retries, waits and refreshed tokens.
        log: True logs to the logger `amokit`; or a logger of your own.
        proxy: URL of a proxy. By default that of the environment (`HTTPS_PROXY`, `NO_PROXY`).
        verify: False trusts every server; a path names a file or folder of your own authorities; or an `ssl.SSLContext`.
        cert: The client's certificate: a file, or file and key, or file, key and password.
        http2: Uses HTTP/2 where the server has it (extra `http2`).
        connections: Limits of the connection pool, as `httpx.Limits`.
        trust_env: Whether proxies and authorities of the environment are used; True by default.
        max_bytes: The largest body that is read, decompressed; 64 MiB by default.
    """

    hosts: Mapping[str, str] | None
    zones: Iterable[str]
    allow_http: bool
    app: str | None
    check_filters: bool
    timeout: float | httpx.Timeout | None
    total_timeout: float | None
    limiter: Limiter | Literal["default"] | None
    retry: Retry | Literal["default"] | None
    hooks: Hooks | Iterable[Hooks]
    log: bool | logging.Logger
    proxy: str | httpx.Proxy | None
    verify: ssl.SSLContext | str | PathLike[str] | bool
    cert: str | tuple[str, str] | tuple[str, str, str] | None
    http2: bool
    connections: httpx.Limits
    trust_env: bool
    max_bytes: int


class Options(SharedOptions, total=False):
    """What both clients take, by name: `SharedOptions`, and these.

    Keys:
        base_url: Scheme and host instead of an account, for the sandbox and for proxies; it gets the requests to all servers.
        token: A long-lived token.
        auth: Signs requests instead of a token: `OAuth(…)`, or any `httpx.Auth`.
    """

    base_url: str | None
    token: str | None
    auth: httpx.Auth | None


SHARED = frozenset(SharedOptions.__annotations__)
ALL = SHARED | frozenset(Options.__annotations__)


def check_names(options: Mapping[str, object], client: str, names: frozenset[str] = ALL) -> None:
    """Raises WrongTypeError for an option that `client`, the name of a class, does not take."""
    for name in options.keys() - names:
        raise WrongTypeError(f"{client} has no option {name!r}{suggest(name, names, 'it takes')}")
