from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from amokit.auth.stores import Encryption

from ..servers import postgresql_server
from .store_factories import Place, close

KINDS = ("file", "sqlite", "postgresql", "redis")


@pytest.fixture(scope="session")
def postgresql() -> Iterator[str]:
    with postgresql_server() as url:
        yield url


def make_place(kind: str, request: pytest.FixtureRequest, key: str | None = None) -> Place:
    if kind == "file":
        return Place(kind, str(request.getfixturevalue("tmp_path") / "token.json"), key)
    if kind == "sqlite":
        return Place(kind, f"sqlite:///{request.getfixturevalue('tmp_path')}/tokens.db", key)
    return Place(kind, request.getfixturevalue(kind), key)


def empty(place: Place) -> Place:
    store = place.open()
    store.clear()
    close(store)
    return place


@pytest.fixture(params=KINDS)
def place(request: pytest.FixtureRequest) -> Place:
    """Each kind of store that several processes may share, empty."""
    return empty(make_place(request.param, request))


@pytest.fixture(params=["memory", *KINDS, *(f"{kind} encrypted" for kind in KINDS)])
def store(request: pytest.FixtureRequest) -> Iterator[Any]:
    """Each kind of store, empty."""
    kind, _, encrypted = request.param.partition(" ")
    if kind == "memory":
        from amokit import MemoryTokenStore

        yield MemoryTokenStore()
        return
    opened = empty(make_place(kind, request, Encryption.new_key() if encrypted else None)).open(lock_timeout=30)
    yield opened
    opened.clear()
    close(opened)
