"""Each kind of store, plain and encrypted, can say which accounts it holds."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from amokit.accounts.account_store import free_host
from amokit.auth.stores import FileTokenStore
from amokit.errors import ArgumentError

from .hosts import pair

NAMES = sorted(["mycompany.amocrm.ru", "other.kommo.com", "With space, {braces}, 100% */[x]?^ и кириллица"])


def test_a_store_lists_its_accounts(stores: Any) -> None:
    assert stores.accounts() == []
    for number, name in enumerate(NAMES):
        assert stores.for_account(name).load() is None
        stores.for_account(name).save(pair(number, name))
    assert stores.accounts() == NAMES
    for number, name in enumerate(NAMES):
        found = stores.for_account(name).load()
        assert (found.refresh_token, found.issuer) == (f"refresh-{number}", name)
    stores.for_account(NAMES[0]).clear()
    assert stores.accounts() == NAMES[1:]


def test_a_lock_without_a_pair_is_no_account(stores: Any) -> None:
    """Before the first sign-in, and after one that failed."""
    with stores.for_account(NAMES[0]).lock():
        pass
    assert stores.accounts() == []


def test_stores_of_one_account_are_one(stores: Any) -> None:
    one, other = stores.for_account(NAMES[0]), stores.for_account(NAMES[0])
    with one.lock() as held:
        held.save(pair(1, NAMES[0]))
    with other.lock() as held:
        assert held.load().refresh_token == "refresh-1"


def test_a_pair_can_be_removed_under_its_lock(stores: Any) -> None:
    store = stores.for_account(NAMES[0])
    store.save(pair(1, NAMES[0]))
    with store.lock() as held:
        held.clear()
    assert (stores.accounts(), store.load()) == ([], None)
    store.save(pair(2, NAMES[0]))
    with store.lock() as held:
        assert held.load().refresh_token == "refresh-2"


class _Refreshing:
    """Stores in which the pair of an account is refreshed by another process just after it was read.

    Args:
        lock_gives: What the lock gives is replaced by its result.
    """

    def __init__(self, stores: Any, host: str, lock_gives: Callable[[Any], Any]) -> None:
        self._stores = stores
        self._host = host
        self._lock_gives = lock_gives
        self._refreshed = False

    def for_account(self, host: str) -> Any:
        store, self_ = self._stores.for_account(host), self
        if host != self._host:
            return store

        class Raced:
            clear = store.clear

            def load(self) -> Any:
                found = store.load()
                if not self_._refreshed:
                    self_._refreshed = True
                    store.save(pair(2, host, domain="new.amocrm.ru"))
                return found

            @contextmanager
            def lock(self) -> Iterator[Any]:
                with store.lock() as held:
                    yield self_._lock_gives(held)

        return Raced()


class _OnlyLoadsAndSaves:
    def __init__(self, held: Any) -> None:
        self.load = held.load
        self.save = held.save


@pytest.mark.parametrize("lock_gives", [lambda held: held, _OnlyLoadsAndSaves], ids=["own stores", "stores of a program"])
def test_a_pair_that_is_refreshed_while_it_is_moved(stores: Any, lock_gives: Callable[[Any], Any]) -> None:
    stores.for_account(NAMES[0]).save(pair(1, NAMES[0], domain="new.amocrm.ru"))
    free_host(_Refreshing(stores, NAMES[0], lock_gives), NAMES[0])  # type: ignore[arg-type]
    assert stores.accounts() == ["new.amocrm.ru"]
    moved = stores.for_account("new.amocrm.ru").load()
    assert (moved.refresh_token, moved.issuer, moved.domain) == ("refresh-2", "new.amocrm.ru", None)


def test_the_file_of_one_account_is_no_folder_of_several(tmp_path: Path) -> None:
    store = FileTokenStore(tmp_path / "token.json")
    store.save(pair(1, NAMES[0]))
    for ask in (store.accounts, lambda: store.for_account(NAMES[0])):
        with pytest.raises(ArgumentError, match="for several accounts give it a folder"):
            ask()
    assert store.load() is not None


def test_the_folder_is_for_its_owner_only(tmp_path: Path) -> None:
    store = FileTokenStore(tmp_path / "deep" / "pairs")
    store.for_account(NAMES[0]).save(pair(1, NAMES[0]))
    assert (tmp_path / "deep" / "pairs").stat().st_mode & 0o077 == 0
