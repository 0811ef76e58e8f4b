"""What tests of several folders take: both colours, a clock of their own, a sandbox."""

from __future__ import annotations

from collections.abc import Iterator

import anyio
import pytest
from amokit.limits import limiter
from amokit.transport import calls, carry, retry
from amokit_sandbox import Sandbox

from .client.support import Colour, FakeTime
from .servers import redis_server


@pytest.fixture(params=["sync", "async"])
def colour(request: pytest.FixtureRequest) -> Iterator[Colour]:
    """Each test that takes it runs in both colours."""
    chosen = Colour(request.param)
    yield chosen
    chosen.close()


@pytest.fixture
def fake_time(monkeypatch: pytest.MonkeyPatch) -> FakeTime:
    """Takes the place of the clock and of sleeping where the package waits."""
    fake = FakeTime()
    for module in (calls, carry, limiter, retry):
        monkeypatch.setattr(module, "time", fake)
    monkeypatch.setattr(anyio, "sleep", fake.sleep_async)
    return fake


@pytest.fixture(scope="module")
def server() -> Iterator[Sandbox]:
    with Sandbox() as sandbox:
        yield sandbox


@pytest.fixture
def sandbox(server: Sandbox) -> Iterator[Sandbox]:
    """The module's sandbox with an empty account."""
    server.clear()
    yield server
    server.clear()


@pytest.fixture(scope="session")
def redis(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with redis_server(tmp_path_factory.mktemp("redis")) as url:
        yield url
