"""The two clients: `AmoCRM`, and `AsyncAmoCRM` with the same names."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import tzinfo
from functools import cached_property
from typing import TYPE_CHECKING, Any, ClassVar, Unpack

import httpx
from amokit_api.errors import WrongTypeError
from amokit_api.lists.prefetch import abandon_reads
from amokit_api.resource import explained_call

from .account.api_filters import AsyncFilterCheck, FilterCheck
from .account.drive_host import AsyncDriveHost, DriveHost
from .account.environment import with_environment
from .account.timezones import account_timezone
from .auth.server_urls import servers
from .auth.sign_in import AsyncSignIn, SignIn, as_oauth, integration_key, make_auth, server_check, trusted_zones
from .resources import ASYNC_RESOURCES, RESOURCES
from .search.access import AsyncSearch, Search
from .transport.http_client import WithOptions, build_async_client, build_client
from .transport.option_values import check_values
from .transport.options import Options, check_names
from .transport.ratelimit import Limiter, RateLimiter, shared_limiter

if TYPE_CHECKING:
    from typing import Self

    from .files.resource import AsyncFiles, Files
    from .resources.companies import AsyncCompanies, Companies
    from .resources.contacts import AsyncContacts, Contacts
    from .resources.customers import AsyncCustomers, Customers
    from .resources.leads import AsyncLeads, Leads
    from .resources.tasks import AsyncTasks, Tasks
    from .resources.webhooks import AsyncWebhooks, Webhooks


def _hosts(account: str | None, auth: httpx.Auth, options: Options) -> Mapping[str, str]:
    """Addresses of the servers, where the auth may send its secrets."""
    base_url = options.get("base_url")
    zones = trusted_zones(auth, options.get("zones", ()))
    hosts = servers(account, base_url, options.get("hosts"), zones, allow_http=options.get("allow_http", False))
    if (oauth := as_oauth(auth)) is not None:
        oauth.bind(hosts["account"], stands_for_all=base_url is not None)
    return hosts


def _default_limiter(auth: httpx.Auth) -> Limiter:
    """amoCRM counts the requests of an integration, so its clients share a limiter."""
    integration = integration_key(auth)
    return RateLimiter() if integration is None else shared_limiter(integration)


class AmoCRM(WithOptions, SignIn, Search, FilterCheck, DriveHost):
    """A client for one account.

    Safe to share among threads, and in processes forked off. Close it, or use it in a `with` block.

    Args:
        account: Name of the account (`mycompany`, in amocrm.ru) or its host (`mycompany.kommo.com`).
        transport: Innermost httpx transport, for tests and special connections.
        options: Everything else, by name; see `amokit.transport.options.Options`.
    """

    resource_classes: ClassVar[Mapping[str, str]] = RESOURCES

    @explained_call("token", "base_url")
    def __init__(
        self, account: str | None = None, *, transport: httpx.BaseTransport | None = None, **options: Unpack[Options]
    ) -> None:
        check_names(options, "AmoCRM")
        # The token is taken out first, so that no error shows it among the variables of this frame.
        auth = make_auth(options.pop("token", None), options.pop("auth", None))
        check_values(options)
        hosts = _hosts(account, auth, options)
        super().__init__(build_client(self, options, _default_limiter(auth), transport), hosts)
        self._check_filters = options.get("check_filters", False)
        self._check_server = server_check(auth, options.get("zones", ()), options.get("allow_http", False))
        self._sign_with(auth, options.get("total_timeout"))

    @classmethod
    @explained_call("base_url", "token")
    def from_env(cls, *, transport: httpx.BaseTransport | None = None, **options: Unpack[Options]) -> Self:
        """A client for the account that the environment names, so that programs hold neither accounts nor tokens.

        Reads `AMOKIT_ACCOUNT`, a name or host, or else `AMOKIT_BASE_URL`, scheme and host of a sandbox or a proxy; and
        `AMOKIT_TOKEN`, a long-lived token. The command line reads the same names.

        Args:
            transport: See `AmoCRM`.
            options: See `AmoCRM`. `base_url`, `token` and `auth` go before the environment.

        Raises:
            ArgumentError: Neither of the first two variables is set, or both are.
            MissingTokenError: `AMOKIT_TOKEN` is not set.
        """
        # Without a variable of its own for the token: no error shows it in this frame.
        return cls(transport=transport, **with_environment(options))

    if TYPE_CHECKING:  # the classes by which RESOURCES replaces the generated ones

        @cached_property
        def leads(self) -> Leads: ...
        @cached_property
        def contacts(self) -> Contacts: ...
        @cached_property
        def companies(self) -> Companies: ...
        @cached_property
        def customers(self) -> Customers: ...
        @cached_property
        def tasks(self) -> Tasks: ...
        @cached_property
        def files(self) -> Files: ...
        @cached_property
        def webhooks(self) -> Webhooks: ...

    def bind_zone(self) -> tzinfo:
        """Reads the account's time zone, once; from then on `lead.custom_fields.day(…)` knows it."""
        if self.zone is None:
            self.zone = account_timezone(self.account.get(with_=["datetime_settings"]))
        return self.zone

    def close(self) -> None:
        """Closes the connections, after a refresh that is under way. Reads ahead that are in flight are not waited for.

        Raises:
            TokenStoreError: There is a new pair of tokens that the store does not take.
        """
        try:
            abandon_reads(self)
            self._settle()
        finally:
            self._http.close()

    if not TYPE_CHECKING:

        def __aenter__(self) -> Any:
            raise WrongTypeError("AmoCRM is the sync client: use `with`, or AsyncAmoCRM")

        __aexit__ = __aenter__

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: Any) -> None:
        self.close()


class AsyncAmoCRM(WithOptions, AsyncSignIn, AsyncSearch, AsyncFilterCheck, AsyncDriveHost):
    """A client for one account, for async programs; see `AmoCRM`. Safe to share among tasks."""

    resource_classes: ClassVar[Mapping[str, str]] = ASYNC_RESOURCES

    @explained_call("token", "base_url")
    def __init__(
        self, account: str | None = None, *, transport: httpx.AsyncBaseTransport | None = None, **options: Unpack[Options]
    ) -> None:
        check_names(options, "AsyncAmoCRM")
        # The token is taken out first, so that no error shows it among the variables of this frame.
        auth = make_auth(options.pop("token", None), options.pop("auth", None))
        check_values(options)
        hosts = _hosts(account, auth, options)
        super().__init__(build_async_client(options, _default_limiter(auth), transport), hosts)
        self._check_filters = options.get("check_filters", False)
        self._check_server = server_check(auth, options.get("zones", ()), options.get("allow_http", False))
        self._sign_with(auth, options.get("total_timeout"))

    @classmethod
    @explained_call("base_url", "token")
    def from_env(cls, *, transport: httpx.AsyncBaseTransport | None = None, **options: Unpack[Options]) -> Self:
        """A client for the account that the environment names; see `AmoCRM.from_env`."""
        return cls(transport=transport, **with_environment(options))

    if TYPE_CHECKING:  # the classes by which ASYNC_RESOURCES replaces the generated ones

        @cached_property
        def leads(self) -> AsyncLeads: ...
        @cached_property
        def contacts(self) -> AsyncContacts: ...
        @cached_property
        def companies(self) -> AsyncCompanies: ...
        @cached_property
        def customers(self) -> AsyncCustomers: ...
        @cached_property
        def tasks(self) -> AsyncTasks: ...
        @cached_property
        def files(self) -> AsyncFiles: ...
        @cached_property
        def webhooks(self) -> AsyncWebhooks: ...

    async def bind_zone(self) -> tzinfo:
        """Reads the account's time zone, once; see `AmoCRM.bind_zone`."""
        if self.zone is None:
            self.zone = account_timezone(await self.account.get(with_=["datetime_settings"]))
        return self.zone

    async def aclose(self) -> None:
        """Closes the connections, after a refresh that is under way."""
        try:
            await self._settle()
        finally:
            await self._http.aclose()

    if not TYPE_CHECKING:

        def __enter__(self) -> Any:
            raise WrongTypeError("AsyncAmoCRM is the async client: use `async with`, or AmoCRM")

        __exit__ = __enter__

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: Any) -> None:
        await self.aclose()
