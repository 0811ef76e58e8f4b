from __future__ import annotations

import shutil
import socket
import subprocess
import threading
import time
from collections.abc import Iterator

import anyio
import pytest
from amokit import calls, limits, retry, transports
from amokit_sandbox import Sandbox

from ..client.support import Colour, FakeTime
from .arrivals import Arrivals


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
    for module in (calls, limits, retry, transports):
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


@pytest.fixture
def arrivals() -> Iterator[Arrivals]:
    with Arrivals() as server:
        yield server


@pytest.fixture(scope="session")
def redis_url() -> Iterator[str]:
    """A Redis server: the real one where it is installed, else one that speaks its protocol and runs its scripts."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    program = shutil.which("redis-server") or shutil.which("valkey-server")
    if program is None:
        from fakeredis import TcpFakeServer

        fake = TcpFakeServer(("127.0.0.1", port), server_type="redis")
        fake.daemon_threads = True
        threading.Thread(target=fake.serve_forever, daemon=True).start()
        yield f"redis://127.0.0.1:{port}/0"
        fake.shutdown()
        fake.server_close()
        return
    command = [program, "--port", str(port), "--save", "", "--appendonly", "no", "--bind", "127.0.0.1"]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL) as process:
        while True:
            try:
                socket.create_connection(("127.0.0.1", port), 1).close()
                break
            except OSError:
                assert process.poll() is None, "the Redis server did not start"
                time.sleep(0.02)
        yield f"redis://127.0.0.1:{port}/0"
        process.terminate()
