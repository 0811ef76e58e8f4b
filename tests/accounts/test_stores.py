"""Each kind of store, plain and encrypted, can say which accounts it holds."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
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
