"""The two clients: `AmoCRM`, and `AsyncAmoCRM` with the same names."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import tzinfo
from functools import cached_property
from importlib.metadata import PackageNotFoundError, version
from typing import TYPE_CHECKING, Any, ClassVar, Literal

import httpx
from amokit_api.client import AsyncClient, Client
from amokit_api.errors import APIError, ArgumentError

from .address import servers
from .days import account_zone
from .limits import AsyncLimitTransport, LimitTransport, RateLimiter
from .oauth import BearerAuth, OAuth, as_oauth_error
from .resources import ASYNC_RESOURCES, RESOURCES
from .retry import AsyncRetryTransport, Retry, RetryTransport

if TYPE_CHECKING:
    from typing import Self

    from .resources.links import (
        AsyncCompanies,
        AsyncContacts,
        AsyncCustomers,
        AsyncLeads,
        Companies,
        Contacts,
        Customers,
        Leads,
    )
    from .tokens import Token

TIMEOUT = httpx.Timeout(30.0, connect=5.0)
Mode = Literal["post_message", "popup"]


def _user_agent(app: str | None) -> str:
    try:
        own = f"amokit/{version('amokit')}"
    except PackageNotFoundError:
        own = "amokit"
    return f"{app} {own}" if app else own


def _auth(token: str | None, auth: httpx.Auth | None, account_url: str) -> httpx.Auth:
    if (token is None) == (auth is None):
        raise ArgumentError("give either token= (a long-lived token) or auth= (OAuth(…))")
    if isinstance(auth, OAuth):
        auth.bind(account_url)
    return auth if auth is not None else BearerAuth(token or "")


class _SignIn:
    """What both clients know of OAuth."""

    _auth: httpx.Auth
    _hosts: Mapping[str, str]

    def _oauth(self) -> OAuth:
        if not isinstance(self._auth, OAuth):
            raise ArgumentError("this client signs with one token; for signing in it needs auth=OAuth(…)")
        return self._auth

    def authorize_url(self, state: str | None = None, mode: Mode | None = None) -> str:
        """Address of the page that asks the user for access.

        Args:
            state: Your mark of this attempt: unguessable, kept in the user's session, compared by `parse_callback`.
            mode: `post_message` leads on in the new window, `popup` in the one that opened it.
        """
        return self._hosts["shared"] + self._oauth().authorize_request(state, mode).target


class AmoCRM(_SignIn, Client):
    """A client for one account.

    Safe to share among threads. Close it, or use it in a `with` block.

    Args:
        account: Name of the account (`mycompany`, in amocrm.ru) or its host (`mycompany.kommo.com`).
        base_url: Scheme and host instead of an account, for the sandbox and for proxies; takes requests to all servers.
        token: A long-lived token.
        auth: Signs requests instead of a token: `OAuth(…)`, or any `httpx.Auth`.
        hosts: Addresses of single servers, by name: `drive`, `amojo`, `shared`, `api_domain`.
        transport: Innermost httpx transport, for proxies, TLS settings and tests.
        timeout: Seconds, or an `httpx.Timeout`; 30 seconds by default and 5 to connect.
        limiter: Spaces requests, 7 a second; may be shared by clients of one account. None is off.
        retry: What is asked again when it fails; None is nothing.
        app: Name and version of your program, for the `User-Agent` header.
    """

    resource_classes: ClassVar[Mapping[str, str]] = RESOURCES

    def __init__(
        self,
        account: str | None = None,
        *,
        base_url: str | None = None,
        token: str | None = None,
        auth: httpx.Auth | None = None,
        hosts: Mapping[str, str] | None = None,
        transport: httpx.BaseTransport | None = None,
        timeout: float | httpx.Timeout = TIMEOUT,
        limiter: RateLimiter | Literal["default"] | None = "default",
        retry: Retry | Literal["default"] | None = "default",
        app: str | None = None,
    ) -> None:
        addresses = servers(account, base_url, hosts)
        self._auth = _auth(token, auth, addresses["account"])
        stack = transport if transport is not None else httpx.HTTPTransport()
        if limiter is not None:
            stack = LimitTransport(stack, RateLimiter() if limiter == "default" else limiter)
        if retry is not None:
            stack = RetryTransport(stack, Retry() if retry == "default" else retry)
        http = httpx.Client(transport=stack, auth=self._auth, timeout=timeout, headers={"User-Agent": _user_agent(app)})
        super().__init__(http, addresses)

    if TYPE_CHECKING:  # the classes that RESOURCES puts in the place of the generated ones

        @cached_property
        def leads(self) -> Leads: ...
        @cached_property
        def contacts(self) -> Contacts: ...
        @cached_property
        def companies(self) -> Companies: ...
        @cached_property
        def customers(self) -> Customers: ...

    def sign_in(self, code: str) -> Token:
        """Exchanges the code of the redirect for the first pair of tokens and saves it.

        Raises:
            OAuthError: The code was used or is too old, or the integration's data are wrong.
        """
        oauth = self._oauth()
        try:
            return oauth.accept(self.send(oauth.code_request(code)))
        except APIError as error:
            raise as_oauth_error(error) from error

    def bind_zone(self) -> tzinfo:
        """Reads the account's time zone, once; from then on `lead.custom_fields.day(…)` knows it."""
        if self.zone is None:
            self.zone = account_zone(self.account.get(with_=["datetime_settings"]))
        return self.zone

    def close(self) -> None:
        """Closes the connections."""
        self._http.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: Any) -> None:
        self.close()


class AsyncAmoCRM(_SignIn, AsyncClient):
    """A client for one account, for async programs; see `AmoCRM`. Safe to share among tasks of one event loop."""

    resource_classes: ClassVar[Mapping[str, str]] = ASYNC_RESOURCES

    def __init__(
        self,
        account: str | None = None,
        *,
        base_url: str | None = None,
        token: str | None = None,
        auth: httpx.Auth | None = None,
        hosts: Mapping[str, str] | None = None,
        transport: httpx.AsyncBaseTransport | None = None,
        timeout: float | httpx.Timeout = TIMEOUT,
        limiter: RateLimiter | Literal["default"] | None = "default",
        retry: Retry | Literal["default"] | None = "default",
        app: str | None = None,
    ) -> None:
        addresses = servers(account, base_url, hosts)
        self._auth = _auth(token, auth, addresses["account"])
        stack = transport if transport is not None else httpx.AsyncHTTPTransport()
        if limiter is not None:
            stack = AsyncLimitTransport(stack, RateLimiter() if limiter == "default" else limiter)
        if retry is not None:
            stack = AsyncRetryTransport(stack, Retry() if retry == "default" else retry)
        http = httpx.AsyncClient(transport=stack, auth=self._auth, timeout=timeout, headers={"User-Agent": _user_agent(app)})
        super().__init__(http, addresses)

    if TYPE_CHECKING:  # the classes that ASYNC_RESOURCES puts in the place of the generated ones

        @cached_property
        def leads(self) -> AsyncLeads: ...
        @cached_property
        def contacts(self) -> AsyncContacts: ...
        @cached_property
        def companies(self) -> AsyncCompanies: ...
        @cached_property
        def customers(self) -> AsyncCustomers: ...

    async def sign_in(self, code: str) -> Token:
        """Exchanges the code of the redirect for the first pair of tokens and saves it; see `AmoCRM.sign_in`."""
        oauth = self._oauth()
        try:
            return oauth.accept(await self.send(oauth.code_request(code)))
        except APIError as error:
            raise as_oauth_error(error) from error

    async def bind_zone(self) -> tzinfo:
        """Reads the account's time zone, once; see `AmoCRM.bind_zone`."""
        if self.zone is None:
            self.zone = account_zone(await self.account.get(with_=["datetime_settings"]))
        return self.zone

    async def aclose(self) -> None:
        """Closes the connections."""
        await self._http.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: Any) -> None:
        await self.aclose()
