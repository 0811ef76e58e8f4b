from __future__ import annotations

from collections.abc import Iterator

import pytest
from amokit_api import work
from amokit_sandbox import Sandbox

from tests.client.support import Colour


@pytest.fixture(params=["sync", "async"])
def colour(request: pytest.FixtureRequest) -> Iterator[Colour]:
    """Each test that takes it runs in both colours."""
    chosen = Colour(request.param)
    yield chosen
    chosen.close()


@pytest.fixture(autouse=True)
def no_pause(monkeypatch: pytest.MonkeyPatch) -> None:
    """Batches send again at once."""
    monkeypatch.setattr(work, "PAUSE", 0.0)


@pytest.fixture(scope="package")
def server() -> Iterator[Sandbox]:
    with Sandbox() as running:
        yield running


@pytest.fixture
def sandbox(server: Sandbox) -> Iterator[Sandbox]:
    """The sandbox with an empty account."""
    server.clear()
    yield server
    server.clear()
