"""Connections: proxies, TLS, HTTP/2, forks, loops that end and clients that are forgotten."""

from __future__ import annotations

import os
import ssl
import subprocess
import sys
import textwrap
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import httpx
import pytest
import trustme
from amokit import AmoCRM
from amokit.errors import ArgumentError, BodyTooLargeError, ConnectError, MissingExtraError, RedirectError

from tests.transport import limiter_processes

from ..client.support import Mode, serve
from .arrival_server import Arrivals

VARIABLES = ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY")


@pytest.fixture(autouse=True)
def no_proxies(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever runs the tests may have a proxy."""
    for name in VARIABLES:
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)


@contextmanager
def listening(answer: Any, context: ssl.SSLContext | None = None) -> Iterator[str]:
    """A server of the standard library; `answer` gets its handler."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            answer(self)

        def log_message(self, format: str, *args: Any) -> None:
            pass

    class Server(ThreadingHTTPServer):
        def handle_error(self, request: Any, client_address: Any) -> None:
            """Clients that do not trust it break off."""

    server = Server(("127.0.0.1", 0), Handler)
    if context is not None:
        server.socket = context.wrap_socket(server.socket, server_side=True, do_handshake_on_connect=False)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield f"{'http' if context is None else 'https'}://localhost:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def one_lead(handler: BaseHTTPRequestHandler) -> None:
    handler.send_response(200)
    handler.send_header("Content-Type", "application/json")
    handler.send_header("Content-Length", "9")
    handler.end_headers()
    handler.wfile.write(b'{"id": 1}')


def connected(mode: Mode, url: str, **options: Any) -> Any:
    return mode.client(serve(), None, base_url=url, **{"transport": None, **options})


# -- proxies --------------------------------------------------------------------------------------


@pytest.fixture
def proxy() -> Iterator[tuple[str, list[str]]]:
    """A proxy that responds by itself, and the requests that it received."""
    asked: list[str] = []

    def answer(handler: BaseHTTPRequestHandler) -> None:
        asked.append(handler.path)
        one_lead(handler)

    with listening(answer) as url:
        yield url, asked


def test_a_proxy(mode: Mode, proxy: tuple[str, list[str]]) -> None:
    url, asked = proxy
    assert mode.wait(connected(mode, "http://crm.example", allow_http=True, proxy=url).leads.get(1)).id == 1
    assert asked == ["http://crm.example/api/v4/leads/1"]


@pytest.mark.parametrize("variable", ["HTTP_PROXY", "http_proxy", "ALL_PROXY"])
def test_the_environments_proxy(mode: Mode, proxy: tuple[str, list[str]], monkeypatch: pytest.MonkeyPatch, variable: str) -> None:
    url, asked = proxy
    monkeypatch.setenv(variable, url.removeprefix("http://"))
    assert mode.wait(connected(mode, "http://crm.example", allow_http=True).leads.get(1)).id == 1
    assert asked == ["http://crm.example/api/v4/leads/1"]


@pytest.mark.parametrize("way", ["NO_PROXY", "trust_env", "another scheme"])
def test_no_proxy(
    mode: Mode, arrivals: Arrivals, proxy: tuple[str, list[str]], monkeypatch: pytest.MonkeyPatch, way: str
) -> None:
    url, asked = proxy
    monkeypatch.setenv("HTTPS_PROXY" if way == "another scheme" else "HTTP_PROXY", url)
    if way == "NO_PROXY":
        monkeypatch.setenv("NO_PROXY", "other.example,127.0.0.1")
    assert mode.wait(connected(mode, arrivals.url, trust_env=way != "trust_env").leads.get(1)).id == 1
    assert asked == []
    assert arrivals.paths == ["/api/v4/leads/1"]


def test_a_proxy_that_is_no_good(mode: Mode) -> None:
    with pytest.raises(ArgumentError, match=r"^proxy takes the URL of a proxy, .*, not one that begins with 'gopher://'$"):
        mode.wait(connected(mode, "http://crm.example", allow_http=True, proxy="gopher://127.0.0.1:1").leads.get(1))


# -- transports of the caller's own ---------------------------------------------------------------


class Reading(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Reads each response, as a logging hook does."""

    def __init__(self, blocking: bool) -> None:
        self._blocking = httpx.HTTPTransport() if blocking else None
        self._later = None if blocking else httpx.AsyncHTTPTransport()

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        assert self._blocking is not None
        response = self._blocking.handle_request(request)
        response.read()
        return response

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        assert self._later is not None
        response = await self._later.handle_async_request(request)
        await response.aread()
        return response

    def close(self) -> None:
        if self._blocking is not None:
            self._blocking.close()

    async def aclose(self) -> None:
        if self._later is not None:
            await self._later.aclose()


def test_a_transport_that_reads_the_answers_itself(mode: Mode, arrivals: Arrivals) -> None:
    transport = Reading(mode.name == "sync")
    amo = connected(mode, arrivals.url, transport=transport)
    assert [mode.wait(amo.leads.get(i)).id for i in (1, 2)] == [1, 1]
    with pytest.raises(BodyTooLargeError):
        mode.wait(connected(mode, arrivals.url, transport=transport, max_bytes=5).leads.get(1))


# -- TLS ------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> tuple[trustme.CA, str]:
    authority = trustme.CA()
    file = tmp_path_factory.mktemp("authority") / "authority.pem"
    authority.cert_pem.write_to_path(file)
    return authority, str(file)


@pytest.fixture
def secure(authority: tuple[trustme.CA, str]) -> Iterator[str]:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority[0].issue_cert("localhost").configure_cert(context)
    with listening(one_lead, context) as url:
        yield url


def test_who_is_not_trusted_is_not_talked_to(mode: Mode, secure: str) -> None:
    with pytest.raises(ConnectError, match="CERTIFICATE_VERIFY_FAILED"):
        mode.wait(connected(mode, secure).leads.get(1))


@pytest.mark.parametrize("way", ["file", "context", "off", "environment"])
def test_who_is_trusted(
    mode: Mode, secure: str, authority: tuple[trustme.CA, str], monkeypatch: pytest.MonkeyPatch, way: str
) -> None:
    verify: Any = {"file": authority[1], "off": False, "environment": True}.get(way)
    if way == "context":
        verify = ssl.create_default_context(cafile=authority[1])
    if way == "environment":
        monkeypatch.setenv("SSL_CERT_FILE", authority[1])
    assert mode.wait(connected(mode, secure, verify=verify).leads.get(1)).id == 1


def test_a_certificate_of_ones_own(mode: Mode, authority: tuple[trustme.CA, str], tmp_path: Path) -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority[0].issue_cert("localhost").configure_cert(context)
    authority[0].configure_trust(context)
    context.verify_mode = ssl.CERT_REQUIRED
    own = authority[0].issue_cert("me@example.com")
    certificate, key = tmp_path / "own.pem", tmp_path / "own.key"
    own.cert_chain_pems[0].write_to_path(certificate)
    own.private_key_pem.write_to_path(key)
    with listening(one_lead, context) as url:
        amo = connected(mode, url, verify=authority[1], cert=(str(certificate), str(key)))
        assert mode.wait(amo.leads.get(1)).id == 1


@pytest.mark.parametrize("options", [{"verify": "/no/such/file"}, {"cert": "/no/such/file"}], ids=repr)
def test_tls_settings_that_are_no_good(mode: Mode, options: dict[str, Any]) -> None:
    with pytest.raises(ArgumentError, match="the TLS settings cannot be used"):
        connected(mode, "https://localhost", **options)


def test_authorities_of_the_environment_that_are_no_good(mode: Mode, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", "/no/such/file")
    with pytest.raises(ArgumentError, match=r"^the TLS settings cannot be used"):
        mode.wait(connected(mode, "https://localhost").leads.get(1))


# -- HTTP/2 ---------------------------------------------------------------------------------------


def speak_http2(server: Any, versions: list[str]) -> None:
    """Serves one connection, with a lead for each request."""
    from h2.config import H2Configuration
    from h2.connection import H2Connection
    from h2.events import RequestReceived

    connection, _ = server.accept()
    with connection:
        versions.append(connection.selected_alpn_protocol())
        state = H2Connection(H2Configuration(client_side=False))
        state.initiate_connection()
        connection.sendall(state.data_to_send())
        while data := connection.recv(65536):
            for event in state.receive_data(data):
                if isinstance(event, RequestReceived):
                    state.send_headers(event.stream_id, [(":status", "200"), ("content-type", "application/json")])
                    state.send_data(event.stream_id, b'{"id": 1}', end_stream=True)
            connection.sendall(state.data_to_send())


def test_http2(mode: Mode, authority: tuple[trustme.CA, str]) -> None:
    import socket

    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority[0].issue_cert("localhost").configure_cert(context)
    context.set_alpn_protocols(["h2", "http/1.1"])
    versions: list[str] = []
    with socket.create_server(("127.0.0.1", 0)) as plain, context.wrap_socket(plain, server_side=True) as server:
        thread = threading.Thread(target=speak_http2, args=(server, versions))
        thread.start()
        amo = connected(mode, f"https://localhost:{server.getsockname()[1]}", verify=authority[1], http2=True, limiter="default")
        assert [mode.wait(amo.leads.get(1)).id for _ in range(3)] == [1, 1, 1]
        mode.wait(amo.close() if mode.name == "sync" else amo.aclose())
        thread.join(10)
    assert versions == ["h2"]


def test_http2_is_an_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("amokit.transport.connection_options.find_spec", lambda name: None)
    with pytest.raises(MissingExtraError, match=r"pip install 'amokit\[http2\]'"):
        AmoCRM("mycompany", token="t", http2=True)


# -- redirects over a real network ----------------------------------------------------------------


def test_the_token_stays_with_its_host(mode: Mode) -> None:
    seen: list[Any] = []

    def steal(handler: BaseHTTPRequestHandler) -> None:
        seen.append(handler.headers)
        one_lead(handler)

    with listening(steal) as thief:

        def lead_away(handler: BaseHTTPRequestHandler) -> None:
            handler.send_response(302)
            handler.send_header("Location", f"{thief}/api/v4/leads/1")
            handler.send_header("Content-Length", "0")
            handler.end_headers()

        with listening(lead_away) as url, pytest.raises(RedirectError):
            mode.wait(connected(mode, url).leads.get(1))
    assert seen == []


# -- connections that nobody closes ---------------------------------------------------------------

FORGOTTEN = {
    "a client that is forgotten": """
        amo = AmoCRM(base_url=url, token="t")
        amo.leads.get(1)
        del amo
        gc.collect()
        """,
    "a client that is never closed": """
        amo = AmoCRM(base_url=url, token="t")
        amo.leads.get(1)
        """,
    "an async client that is forgotten": """
        async def main():
            amo = AsyncAmoCRM(base_url=url, token="t")
            await amo.leads.get(1)
            del amo
            gc.collect()
            await asyncio.sleep(1)
        asyncio.run(main())
        """,
    "an async client that is never closed": """
        amo = AsyncAmoCRM(base_url=url, token="t")
        async def main():
            await amo.leads.get(1)
        asyncio.run(main())
        """,
    "an async client in two loops": """
        amo = AsyncAmoCRM(base_url=url, token="t")
        async def main():
            assert (await amo.leads.get(1)).id == 1
            await asyncio.gather(*(amo.leads.get(i) for i in range(5)))
        asyncio.run(main())
        asyncio.run(main())
        """,
    "a client closed twice": """
        amo = AmoCRM(base_url=url, token="t")
        amo.leads.get(1)
        amo.close()
        amo.close()
        """,
    "a twin that outlives its client": """
        amo = AmoCRM(base_url=url, token="t").with_options(timeout=5)
        gc.collect()
        amo.leads.get(1)
        amo.leads.get(1)
        """,
    "cancelled tasks": """
        async def main():
            async with AsyncAmoCRM(base_url=url, token="t", limiter=RateLimiter(2, 5.0)) as amo:
                await amo.leads.get(1)
                tasks = [asyncio.ensure_future(amo.leads.get(i)) for i in range(6)]
                await asyncio.sleep(0.3)
                for task in tasks:
                    task.cancel()
                await asyncio.gather(*tasks, return_exceptions=True)
        asyncio.run(main())
        """,
}
PREAMBLE = """
import asyncio, gc, os, sys
from amokit import AmoCRM, AsyncAmoCRM, RateLimiter
url = sys.argv[1]
"""


def program(url: str, text: str) -> subprocess.CompletedProcess[str]:
    path = os.pathsep.join(str(limiter_processes.ROOT / part) for part in ("generated", "overrides", "sandbox", "."))
    return subprocess.run(
        [sys.executable, "-W", "error", "-c", PREAMBLE + textwrap.dedent(text), url],
        env={**os.environ, "PYTHONPATH": path},
        capture_output=True,
        text=True,
        timeout=60,
    )


@pytest.mark.parametrize("text", FORGOTTEN.values(), ids=FORGOTTEN)
def test_nothing_warns(arrivals: Arrivals, text: str) -> None:
    done = program(arrivals.url, text)
    assert (done.returncode, done.stderr) == (0, "")
    assert arrivals.paths


FORK = """
amo = AmoCRM(base_url=url, token="t", limiter=RateLimiter(50))
assert amo.leads.get(1).id == 1
children = []
for _ in range(3):
    child = os.fork()
    if child == 0:
        for i in range(20):
            assert amo.leads.get(i).id == 1
        os._exit(0)
    children.append(child)
for i in range(20):
    assert amo.leads.get(i).id == 1
assert [os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) for child in children] == [0, 0, 0]
amo.close()
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there are no forks here")
def test_a_client_that_was_used_before_a_fork(arrivals: Arrivals) -> None:
    done = program(arrivals.url, FORK)
    assert (done.returncode, done.stderr) == (0, "")
    assert len(arrivals.paths) == 81


def test_threads_share_a_client(arrivals: Arrivals) -> None:
    from concurrent.futures import ThreadPoolExecutor

    limits = httpx.Limits(max_connections=3)
    with AmoCRM(base_url=arrivals.url, token="t", limiter=None, connections=limits) as amo, ThreadPoolExecutor(16) as pool:
        assert {lead.id for lead in pool.map(amo.leads.get, range(200))} == {1}
    assert len(arrivals.paths) == 200
