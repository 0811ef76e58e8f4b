from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from amokit import Accounts, AsyncAccounts, MemoryTokenStore
from amokit.auth.stores import Encryption
from amokit_sandbox import Sandbox

from ..auth.conftest import KINDS, make_place, postgresql
from ..auth.store_factories import Place, close
from ..client.support import Mode
from ..sandboxes import renew
from .hosts import FIRST, SECOND, Hosts

__all__ = ["postgresql"]


@pytest.fixture(params=["memory", *KINDS, *(f"{kind} encrypted" for kind in KINDS)])
def stores(request: pytest.FixtureRequest) -> Iterator[Any]:
    """Each kind of store for several accounts."""
    kind, _, encrypted = request.param.partition(" ")
    if kind == "memory":
        yield MemoryTokenStore()
        return
    key = Encryption.new_key() if encrypted else None
    place = (
        Place(kind, str(request.getfixturevalue("tmp_path") / "pairs"), key) if kind == "file" else make_place(kind, request, key)
    )
    opened = place.open(lock_timeout=30)
    yield opened
    for name in opened.accounts():
        opened.for_account(name).clear()
    close(opened)


@pytest.fixture(scope="module")
def second_server() -> Iterator[Sandbox]:
    with Sandbox() as sandbox:
        yield sandbox


@pytest.fixture
def hosts(sandbox: Sandbox, second_server: Sandbox) -> Iterator[Hosts]:
    """Two accounts, each in a sandbox of its own."""
    renew(second_server)
    route = Hosts({FIRST: sandbox, SECOND: second_server})
    yield route
    route.close()


@pytest.fixture
def make(mode: Mode, sandbox: Sandbox, hosts: Hosts) -> Iterator[Callable[..., Any]]:
    """Makes accounts, sync or async."""
    made: list[Any] = []

    def build(**options: Any) -> Any:
        kind: Any = Accounts if mode.name == "sync" else AsyncAccounts
        known = sandbox.oauth_client
        given = {"transport": hosts, "limiter": None, "retry": None, **options}
        accounts = kind(known.client_id, known.client_secret, known.redirect_uri, **given)
        made.append(accounts)
        return accounts

    yield build
    for each in made:
        mode.wait(each.close() if mode.name == "sync" else each.aclose())
