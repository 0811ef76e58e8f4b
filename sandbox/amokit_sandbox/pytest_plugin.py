"""Fixtures for pytest: an account on this machine, and clients of it, for each test anew.

    @pytest.mark.amokit_seed(leads=[{"name": "Deal"}])      # rows by kind, as `Sandbox.seed` takes them
    @pytest.mark.amokit_seed("fields.json")                 # or a file, beside the test or from the root of the project
    def test_mine(amo, amokit_sandbox): ...

`amokit_sandbox` is the sandbox, `amo` a sync client of its administrator, `async_amo` an async one.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from amokit import AmoCRM, AsyncAmoCRM

    from . import Sandbox

MARK = "amokit_seed"


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", f"{MARK}(file, **rows): what the amokit sandbox holds when the test begins")


@pytest.fixture(scope="session")
def _amokit_server() -> Iterator[Sandbox]:
    from . import Sandbox

    with Sandbox() as sandbox:
        yield sandbox


@pytest.fixture
def amokit_sandbox(_amokit_server: Sandbox, request: pytest.FixtureRequest) -> Iterator[Sandbox]:
    """A stateful amoCRM on this machine, new for each test, with what the mark `amokit_seed` puts in."""
    _amokit_server.clear()
    for mark in reversed(list(request.node.iter_markers(MARK))):
        for file in mark.args:
            beside = request.path.parent / file
            _amokit_server.seed_from(beside if beside.is_file() else file)
        if mark.kwargs:
            _amokit_server.seed(**mark.kwargs)
    yield _amokit_server
    _amokit_server.clear()


@pytest.fixture
def amo(amokit_sandbox: Sandbox) -> Iterator[AmoCRM]:
    """A sync client of the administrator of `amokit_sandbox`, without a limit of requests."""
    from amokit import AmoCRM

    with AmoCRM(base_url=amokit_sandbox.url, token=amokit_sandbox.token, limiter=None) as client:
        yield client


@pytest.fixture
def async_amo(amokit_sandbox: Sandbox) -> AsyncAmoCRM:
    """An async client of the administrator of `amokit_sandbox`; use it in `async with`, in the loop of the test."""
    from amokit import AsyncAmoCRM

    options: dict[str, Any] = {"base_url": amokit_sandbox.url, "token": amokit_sandbox.token, "limiter": None}
    return AsyncAmoCRM(**options)
