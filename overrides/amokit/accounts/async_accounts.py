"""`AsyncAccounts`: `Accounts` for async programs."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar, Unpack

import httpx
from amokit_api.errors import AmoError
from amokit_api.resource import explained_call

from ..auth.oauth import OAuth
from ..auth.server_urls import account_host
from ..auth.tokens import MultiAccountStore
from ..client import AsyncAmoCRM
from ..concurrency.sansio import in_thread
from ..transport.options import SharedOptions
from .account_store import AccountStore, free_host, host_of, hosts, remove_by_id
from .clients import AsyncAccountClient, AsyncKeptOpen, naming
from .registry import MAX_CLIENTS, HasAccount, Limit, Registry, named_account

if TYPE_CHECKING:
    from typing import Self

    from ..auth.callback import Callback

T = TypeVar("T")


class AsyncAccounts(Registry[AsyncAccountClient]):
    """The accounts of one integration, for async programs; see `Accounts`. Safe to share among tasks.

    What asks the store is awaited: `await accounts.of(delivery)`; `accounts["mycompany"]` asks nothing.
    """

    @explained_call()
    def __init__(
        self,
        client_id: str,
        client_secret: str,
        redirect_uri: str,
        store: MultiAccountStore | None = None,
        *,
        on_moved: Callable[[str, str], object] | None = None,
        limit: Limit = "integration",
        max_clients: int = MAX_CLIENTS,
        transport: httpx.AsyncBaseTransport | None = None,
        **options: Unpack[SharedOptions],
    ) -> None:
        super().__init__(client_id, client_secret, redirect_uri, store, on_moved, limit, max_clients, options)
        del client_secret  # this frame may be part of an error's traceback
        self._transport = transport

    def _make(self, host: str, auth: OAuth) -> AsyncAccountClient:
        transport = None if self._transport is None else AsyncKeptOpen(self._transport)
        return AsyncAccountClient(host, transport=transport, auth=auth, **self._client_options(host))

    async def _ask(self, work: Callable[[], T]) -> T:
        """Asks the store, in a thread where it may make its caller wait."""
        return await in_thread(work) if getattr(self._stores, "blocking", True) else work()

    async def sign_in(self, callback: Callback) -> AsyncAmoCRM:
        """Exchanges the code of a redirect for the pair of its account; see `Accounts.sign_in`."""
        host = self._check_callback(callback)
        with naming(host):
            await self._ask(partial(free_host, self._stores, host))
        client = self._client(host)
        await client.sign_in(callback.code)
        return client

    async def of(self, delivery: HasAccount) -> AsyncAmoCRM:
        """The client of the account that hooks are of; see `Accounts.of`."""
        named = named_account(delivery)
        host = self._known_host(named)
        if host is None:
            with naming(named[0]):
                host = await self._ask(partial(host_of, self._stores, *named))
            self._learn_host(named, host)
        return self._client(host)

    async def hosts(self) -> list[str]:
        """Hosts of all accounts that are signed in, sorted. Raises TokenStoreError."""
        return await self._ask(partial(hosts, self._stores))

    async def __aiter__(self) -> AsyncIterator[AsyncAmoCRM]:
        """The clients of all accounts that are signed in, by host."""
        for host in await self.hosts():
            yield self._client(host)

    async def has(self, account: str) -> bool:
        """Whether an account is signed in, by its name or host."""
        host = account_host(account)
        with naming(host):
            return await self._ask(AccountStore(self._stores, host).load) is not None

    async def remove(self, account: str) -> None:
        """Forgets an account: its pair and its client; see `Accounts.remove`."""
        host = account_host(account)
        with naming(host):
            await self._ask(AccountStore(self._stores, host).clear)
        self._forget([host])

    async def uninstalled(self, url: str) -> str | None:
        """Forgets the account that has switched the integration off; see `Accounts.uninstalled`."""
        gone = await self._ask(partial(remove_by_id, self._stores, self._uninstalled(url).account_id))
        self._forget(gone)
        return gone[0] if gone else None

    async def aclose(self) -> None:
        """Closes all clients; see `Accounts.close`."""
        failures: list[AmoError] = []
        for client in self._all_clients():
            try:
                await client.aclose()
            except AmoError as error:
                failures.append(error)
        if self._transport is not None:
            await self._transport.aclose()
        if failures:
            raise failures[0]

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: Any) -> None:
        await self.aclose()
