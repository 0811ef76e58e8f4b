"""Makes the httpx clients that send all requests, from the options of an amokit client."""

from __future__ import annotations

import copy
import weakref
from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal

import httpx
from amokit_api.http.client import ACCEPT
from amokit_api.resource import explained

from ..version import VERSION
from .body_reader import ACCEPT_ENCODING
from .call_state import CallSettings
from .connection_options import LIMITS, ConnectionOptions
from .connection_pool import AsyncPoolTransport, PoolTransport
from .hooks import Hooks, Listeners
from .option_values import check_option, check_transport
from .options import Options
from .quiet_client import AsyncQuietClient, QuietClient
from .ratelimit import Limiter
from .retry import Retry
from .transports import AsyncCallTransport, CallTransport

if TYPE_CHECKING:
    from typing import Self

TIMEOUT = httpx.Timeout(30.0, connect=5.0)


def build_client(owner: object, options: Options, limiter: Limiter, transport: httpx.BaseTransport | None) -> httpx.Client:
    """A sync httpx client.

    Args:
        owner: The client that sends with it. When it is garbage-collected, the connections are closed.
        options: The options of `owner`.
        limiter: The limiter, where `options` has none.
        transport: Innermost transport; connections of its own when None.

    Raises:
        ArgumentError: An option has a value that cannot be used.
    """
    innermost = PoolTransport(_connection_options(options)) if transport is None else transport
    check_transport(innermost, "handle_request")
    if isinstance(innermost, PoolTransport):
        weakref.finalize(owner, innermost.close)
    settings = _call_settings(options, limiter, blocking=True)
    return QuietClient(transport=CallTransport(innermost, settings), **_client_arguments(options))


def build_async_client(options: Options, limiter: Limiter, transport: httpx.AsyncBaseTransport | None) -> httpx.AsyncClient:
    """An async httpx client; see `build_client`."""
    innermost = AsyncPoolTransport(_connection_options(options)) if transport is None else transport
    check_transport(innermost, "handle_async_request")
    settings = _call_settings(options, limiter, blocking=False)
    return AsyncQuietClient(transport=AsyncCallTransport(innermost, settings), **_client_arguments(options))


def _call_settings(options: Options, limiter: Limiter, *, blocking: bool) -> CallSettings:
    given_limiter = options.get("limiter", "default")
    return CallSettings(
        retry=_policy(options.get("retry", "default")),
        limiter=limiter if given_limiter == "default" else given_limiter,
        listeners=Listeners(_hooks(options), blocking=blocking),
        total=options.get("total_timeout"),
        max_bytes=options.get("max_bytes", CallSettings.max_bytes),
    )


def _policy(retry: Retry | Literal["default"] | None) -> Retry | None:
    return Retry() if retry == "default" else retry


def _connection_options(options: Options) -> ConnectionOptions:
    return ConnectionOptions(
        proxy=options.get("proxy"),
        verify=options.get("verify", True),
        cert=options.get("cert"),
        http2=options.get("http2", False),
        connections=options.get("connections", LIMITS),
        trust_env=options.get("trust_env", True),
    )


def _client_arguments(options: Options) -> dict[str, Any]:
    headers = {"User-Agent": user_agent(options.get("app")), "Accept": ACCEPT, "Accept-Encoding": ACCEPT_ENCODING}
    return {"timeout": options.get("timeout", TIMEOUT), "headers": headers}


def user_agent(app: str | None) -> str:
    """The `User-Agent` header."""
    own = f"amokit/{VERSION}"
    return f"{app} {own}" if app else own


def _hooks(options: Options) -> list[Hooks]:
    hooks = options.get("hooks", ())
    several = [hooks] if isinstance(hooks, Hooks) else [*hooks]
    log = options.get("log", False)
    if log is not False:
        from .log_hooks import log_hooks, logger

        several.append(log_hooks(logger if log is True else log))
    return several


class WithOptions:
    """Adds `with_options` to a client."""

    _headers: Mapping[str, str] = {}  # `_client_arguments` gives them to the httpx client
    _extensions: Mapping[str, Any]

    @explained
    def with_options(
        self,
        *,
        retry: Retry | Literal["same"] | None = "same",
        timeout: float | httpx.Timeout | Literal["same"] | None = "same",
        total_timeout: float | Literal["same"] | None = "same",
    ) -> Self:
        """The same client, on the same connections, with other options: `amo.with_options(retry=Retry(resend_writes=True))`.

        Args:
            retry: Policy of retries; None turns them off.
            timeout: Seconds for each phase of a request, an `httpx.Timeout`, or None for no limit.
            total_timeout: Seconds for one call with all its waits and attempts; None sets no limit.

        Raises:
            ArgumentError: An option has a value that cannot be used.
        """
        twin = copy.copy(self)
        for name in list(vars(twin)):
            if isinstance(getattr(type(twin), name, None), cached_property):
                delattr(twin, name)  # a resource, bound to this client
        changed = dict(self._extensions)
        if retry != "same":
            changed["amokit.retry"] = _policy(check_option("retry", retry))
        if timeout != "same":
            changed["timeout"] = httpx.Timeout(check_option("timeout", timeout)).as_dict()
        if total_timeout != "same":
            changed["amokit.total"] = check_option("total_timeout", total_timeout)
        twin._extensions = changed
        vars(twin)["_origin"] = self  # keeps the first client alive, so that the connections stay open
        return twin
