from __future__ import annotations

from collections.abc import Iterator

import anyio
import pytest
from amokit import calls, limits, retry, transports

from .support import Colour, FakeTime


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
    monkeypatch.setattr(limits, "time", fake)
    monkeypatch.setattr(retry, "time", fake)
    monkeypatch.setattr(calls, "time", fake)
    monkeypatch.setattr(transports, "time", fake)
    monkeypatch.setattr(anyio, "sleep", fake.sleep_async)
    return fake
