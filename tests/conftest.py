"""What tests of several folders take: sync and async code, a clock of their own, a sandbox."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import anyio
import pytest
from amokit.transport import call_state, deadline_backend, retry, transports
from amokit.transport.ratelimit import limiter
from amokit_sandbox import Sandbox

from .client.support import FakeTime, Mode
from .sandboxes import renew
from .servers import redis_server


def pytest_collection_finish() -> None:
    """What collection leaves stays to the end: collecting garbage, which many tests do, need not go through it each time."""
    import hypothesis  # noqa: F401  # its plugin for trio looks at referrers, which freezing hides

    gc.collect()
    gc.freeze()


@pytest.fixture(params=["sync", "async"])
def mode(request: pytest.FixtureRequest) -> Iterator[Mode]:
    """Each test that takes it runs sync and async."""
    chosen = Mode(request.param)
    yield chosen
    chosen.close()


@pytest.fixture
def fake_time(monkeypatch: pytest.MonkeyPatch) -> FakeTime:
    """Replaces the clock and sleeping wherever the package waits."""
    fake = FakeTime()
    for module in (call_state, deadline_backend, limiter, retry, transports):
        monkeypatch.setattr(module, "time", fake)
    monkeypatch.setattr(anyio, "sleep", fake.sleep_async)
    return fake


@pytest.fixture(scope="module")
def server() -> Iterator[Sandbox]:
    with Sandbox() as sandbox:
        yield sandbox


@pytest.fixture
def sandbox(server: Sandbox) -> Iterator[Sandbox]:
    """The module's sandbox with an empty account, out of reach of what earlier tests have sent."""
    renew(server)
    yield server


@pytest.fixture(scope="session")
def redis(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with redis_server(tmp_path_factory.mktemp("redis")) as url:
        yield url
