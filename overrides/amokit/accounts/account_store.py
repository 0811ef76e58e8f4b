"""Which store holds the pair of an account.

A store belongs to the host that its account signed in at. A renamed account keeps this store, and the pair in it names the new
host; a look-up by the new host finds the store of the old one. A pair is never copied: the next refresh would invalidate a copy.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext, suppress
from typing import Any

from amokit_api.errors import (
    ArgumentError,
    DamagedTokenError,
    MalformedTokenError,
    MissingTokenError,
    TokenSupersededError,
)

from ..auth.stores.memory import ProcessLock
from ..auth.tokens import MultiAccountStore, Token, TokenStore


def check_store(store: object) -> None:
    """Raises ArgumentError for a store that knows one account only."""
    if not (callable(getattr(store, "for_account", None)) and callable(getattr(store, "accounts", None))):
        raise ArgumentError(
            f"{type(store).__name__} keeps the pair of one account: Accounts needs a store with for_account(account) and"
            " accounts(), as those of amokit.stores have them"
        )


def present_host(key: str, token: Token | None) -> str | None:
    """The host that the account of a store lives at, as far as is known."""
    known = (token.domain or token.issuer) if token is not None else None
    return known or (key if "." in key else None)


def account_id(token: Token) -> int | None:
    """Id of the account that a pair is of; None where its access token does not say."""
    try:
        return token.claims.account_id
    except MalformedTokenError:
        return None


def pairs(stores: MultiAccountStore) -> Iterator[tuple[str, TokenStore, Token | None]]:
    """Each account with its store and its pair; None for one that cannot be read."""
    for key in stores.accounts():
        store, token = stores.for_account(key), None
        with suppress(DamagedTokenError):
            token = store.load()
            if token is None:
                continue  # removed meanwhile
        yield key, store, token


def hosts(stores: MultiAccountStore) -> list[str]:
    """Hosts of all accounts that are signed in, sorted."""
    return sorted({host for key, _, token in pairs(stores) if (host := present_host(key, token))})


def host_of(stores: MultiAccountStore, host: str, id: int | None) -> str:
    """Host of the account that sent a hook. A hook may name another host than the one signed in at: that of a renamed account, or
    one in amocrm.com for an account of Kommo.

    Args:
        host: As the hook says.
        id: Id of the account, where the hook says it.

    Raises:
        MissingTokenError: It is not signed in.
    """
    own = AccountStore(stores, host).load()
    if own is not None and (id is None or account_id(own) in (None, id)):
        return host
    if id is not None:
        for key, _, token in pairs(stores):
            if token is not None and account_id(token) == id and (found := present_host(key, token)):
                return found
    raise MissingTokenError(f"{host} is not signed in: send its user to authorize_url(), then sign_in(callback)")


def free_host(stores: MultiAccountStore, host: str) -> None:
    """Frees the store of a host before an account signs in at it: the pair of a renamed account is moved to its new host.

    The lock is held for the removal only, since SQLite has one for all accounts. A pair refreshed meanwhile is moved again.
    """
    store, copied = stores.for_account(host), None
    with suppress(DamagedTokenError):
        while (held := store.load()) is not None and (present := held.domain or held.issuer) not in (None, host):
            there, copy = stores.for_account(present), held.with_domain(None).with_issuer(present)
            if there.load() in (None, copied):
                there.save(copy)
                copied = copy
            if _clear_unchanged(store, held):
                return


def _clear_unchanged(store: TokenStore, held: Token) -> bool:
    """Removes a pair under the lock of its store, if it has one; False where the store has another pair by now."""
    lock: Callable[[], AbstractContextManager[TokenStore]] = getattr(store, "lock", lambda: nullcontext(store))
    try:
        with lock() as locked:
            if locked.load() != held:
                return False
            if hasattr(locked, "clear"):
                clear(locked)
                return True
    except TokenSupersededError:
        return False
    clear(store)  # what the lock of a store of the program's own gives may only load and save
    return True


def clear(store: object) -> None:
    """Removes a pair. Raises ArgumentError where the store cannot do that."""
    remove: Callable[[], None] | None = getattr(store, "clear", None)
    if remove is None:
        raise ArgumentError(f"{type(store).__name__} has no clear(), which removing an account needs")
    remove()


def remove_by_id(stores: MultiAccountStore, id: int) -> list[str]:
    """Removes the pairs of an account and gives the hosts of their clients; the present one comes first."""
    gone: list[str] = []
    for key, store, token in pairs(stores):
        if token is not None and account_id(token) == id:
            clear(store)
            gone += [host for host in (present_host(key, token), key) if host and host not in gone]
    return gone


class AccountStore:
    """The store of the account that lives at a host, wherever it signed in.

    Args:
        stores: The stores of all accounts.
        host: Host of the account.
    """

    def __init__(self, stores: MultiAccountStore, host: str) -> None:
        self._stores = stores
        self._host = host
        self._own = stores.for_account(host)
        self._process_lock = ProcessLock(self)

    def __repr__(self) -> str:
        return repr(self._own)

    @property
    def blocking(self) -> bool:
        """Whether calls of it may block."""
        return getattr(self._own, "blocking", True)

    @property
    def may_lose_lock(self) -> bool:
        """Whether another process may get the lock while its holder still runs."""
        return getattr(self._own, "may_lose_lock", False)

    def load(self) -> Token | None:
        """The pair. Raises what the store raises."""
        return self._find()[1]

    def save(self, token: Token, /) -> None:
        """Keeps a new pair in the place of the old one."""
        self._find()[0].save(token)

    def clear(self) -> None:
        """Removes the pair. Raises ArgumentError where the store cannot do that."""
        clear(self._holder())

    @contextmanager
    def lock(self) -> Generator[TokenStore]:
        """The store's own lock; where it has none, one that holds in this process."""
        lock: Callable[[], Any] = getattr(self._holder(), "lock", self._process_lock.lock)
        with lock() as store:
            yield store

    def _holder(self) -> TokenStore:
        try:
            return self._find()[0]
        except DamagedTokenError:  # is resolved by signing in again or by removing the pair, so both must stay possible
            return self._own

    def _find(self) -> tuple[TokenStore, Token | None]:
        own = self._own.load()
        if own is not None and (own.issuer is None or self._host in (own.issuer, own.domain)):
            return self._own, own
        for key, store, token in pairs(self._stores):
            if key != self._host and token is not None and present_host(key, token) == self._host:
                return store, token
        return self._own, None
