"""The two clients: `AmoCRM`, and `AsyncAmoCRM` with the same names."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import tzinfo
from functools import cached_property
from typing import TYPE_CHECKING, Any, ClassVar, Literal

import httpx
from amokit_api.ahead import settle

from .address import servers
from .days import account_zone
from .filters import AsyncFilterCheck, FilterCheck
from .limits import AsyncLimitTransport, LimitTransport, RateLimiter
from .resources import ASYNC_RESOURCES, RESOURCES
from .retry import AsyncRetryTransport, Retry, RetryTransport
from .signing import TIMEOUT, AsyncSignIn, SignIn, signer, user_agent

if TYPE_CHECKING:
    from typing import Self

    from .resources.companies import AsyncCompanies, Companies
    from .resources.contacts import AsyncContacts, Contacts
    from .resources.customers import AsyncCustomers, Customers
    from .resources.leads import AsyncLeads, Leads


class AmoCRM(SignIn, FilterCheck):
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
        check_filters: Before the first filtered list, asks the account whether it heeds filters; see `check_filters()`.
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
        check_filters: bool = False,
    ) -> None:
        addresses = servers(account, base_url, hosts)
        signs = signer(token, auth, addresses["account"], checked=base_url is None)
        stack = transport if transport is not None else httpx.HTTPTransport()
        if limiter is not None:
            stack = LimitTransport(stack, RateLimiter() if limiter == "default" else limiter)
        if retry is not None:
            stack = RetryTransport(stack, Retry() if retry == "default" else retry)
        http = httpx.Client(transport=stack, timeout=timeout, headers={"User-Agent": user_agent(app)})
        super().__init__(http, addresses)
        self._check_filters = check_filters
        self._sign_with(signs)

    if TYPE_CHECKING:  # the classes that RESOURCES puts in the place of the generated ones

        @cached_property
        def leads(self) -> Leads: ...
        @cached_property
        def contacts(self) -> Contacts: ...
        @cached_property
        def companies(self) -> Companies: ...
        @cached_property
        def customers(self) -> Customers: ...

    def bind_zone(self) -> tzinfo:
        """Reads the account's time zone, once; from then on `lead.custom_fields.day(…)` knows it."""
        if self.zone is None:
            self.zone = account_zone(self.account.get(with_=["datetime_settings"]))
        return self.zone

    def close(self) -> None:
        """Closes the connections, after reads ahead that are under way."""
        try:
            settle(self)
        finally:
            self._http.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: Any) -> None:
        self.close()


class AsyncAmoCRM(AsyncSignIn, AsyncFilterCheck):
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
        check_filters: bool = False,
    ) -> None:
        addresses = servers(account, base_url, hosts)
        signs = signer(token, auth, addresses["account"], checked=base_url is None)
        stack = transport if transport is not None else httpx.AsyncHTTPTransport()
        if limiter is not None:
            stack = AsyncLimitTransport(stack, RateLimiter() if limiter == "default" else limiter)
        if retry is not None:
            stack = AsyncRetryTransport(stack, Retry() if retry == "default" else retry)
        http = httpx.AsyncClient(transport=stack, timeout=timeout, headers={"User-Agent": user_agent(app)})
        super().__init__(http, addresses)
        self._check_filters = check_filters
        self._sign_with(signs)

    if TYPE_CHECKING:  # the classes that ASYNC_RESOURCES puts in the place of the generated ones

        @cached_property
        def leads(self) -> AsyncLeads: ...
        @cached_property
        def contacts(self) -> AsyncContacts: ...
        @cached_property
        def companies(self) -> AsyncCompanies: ...
        @cached_property
        def customers(self) -> AsyncCustomers: ...

    async def bind_zone(self) -> tzinfo:
        """Reads the account's time zone, once; see `AmoCRM.bind_zone`."""
        if self.zone is None:
            self.zone = account_zone(await self.account.get(with_=["datetime_settings"]))
        return self.zone

    async def aclose(self) -> None:
        """Closes the connections, after a refresh that is under way."""
        await self._shield.wait()
        await self._http.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: Any) -> None:
        await self.aclose()
