"""The first sign-in on a developer's machine: opens the browser, catches the redirect on loopback, saves the pair.

with AmoCRM("mycompany", auth=OAuth(id, secret, "http://127.0.0.1:8765/callback", FileTokenStore("token.json"))) as amo:
    sign_in_here(amo)
"""

from __future__ import annotations

import os
import secrets
import socket
import threading
import time
import webbrowser
from collections.abc import Callable, Generator
from contextlib import contextmanager
from functools import partial
from html import escape
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from amokit_api.errors import ArgumentError, CallbackError

from ..concurrency.sansio import in_thread
from .callback import Callback, parse_callback
from .tokens import Token
from .untrusted_text import query_of, same_secret

if TYPE_CHECKING:
    from ..client import AmoCRM, AsyncAmoCRM

TIMEOUT = 300.0
LOOPBACK = ("127.0.0.1", "localhost", "::1")
PAGE = "<!doctype html><meta charset=utf-8><title>amokit</title><p>{}</p>"
MAX_CONNECTIONS = 256
"""Connections that are served at a time; browsers open some and say nothing."""


def sign_in_here(amo: AmoCRM, *, timeout: float = TIMEOUT, open: Callable[[str], object] = webbrowser.open) -> Token:
    """Asks the user of this machine for access in the browser, and saves the pair.

    Args:
        amo: A client with `auth=OAuth(…)`. Its redirect URI must be on loopback, such as `http://127.0.0.1:8765/callback`, and
            registered in the integration's settings like that.
        timeout: Seconds that the user has.
        open: Shows the page, by default in the browser.

    Raises:
        ArgumentError: The redirect URI is not on loopback.
        CallbackError: The port is taken; the user refused, took too long, or signed in to another account than the client is for.
        CodeRefusedError: amoCRM did not take the code.
    """
    return amo.sign_in(_Waiting(amo).wait(timeout, open).code)


async def sign_in_here_async(
    amo: AsyncAmoCRM,
    *,
    timeout: float = TIMEOUT,  # noqa: ASYNC109  # it is the user's time, not the call's
    open: Callable[[str], object] = webbrowser.open,
) -> Token:
    """Asks the user of this machine for access, and saves the pair; see `sign_in_here`. Cancelling it frees the port at once."""
    waiting = _Waiting(amo)
    try:
        callback = await in_thread(partial(waiting.wait, timeout, open), abandon=True)
    finally:
        waiting.done.set()
    return await amo.sign_in(callback.code)


class _Waiting:
    """Waits for one redirect."""

    def __init__(self, amo: AmoCRM | AsyncAmoCRM) -> None:
        oauth = amo._oauth()
        parts = urlsplit(oauth.redirect_uri)
        if parts.scheme != "http" or parts.hostname not in LOOPBACK or not parts.port:
            raise ArgumentError(
                f"the redirect URI {oauth.redirect_uri!r} is not on this machine: register one with"
                " http, 127.0.0.1 and a port for development, or copy a code from the integration's settings to sign_in()"
            )
        self._host, self._port, self._path = parts.hostname, parts.port, parts.path or "/"
        # Requests for other host names are refused: a web page may have its own name resolve to this machine (DNS rebinding).
        self._names = {parts.netloc.lower()}
        self._state = secrets.token_urlsafe(32)
        self._url = amo.authorize_url(state=self._state)
        self._account = urlsplit(amo._hosts["account"]).netloc
        self._zones = (*oauth.zones, self._account)  # which may be a sandbox on this machine
        self._found: Callback | CallbackError | None = None
        self.done = threading.Event()

    def wait(self, timeout: float, show: Callable[[str], object]) -> Callback:
        end = time.monotonic() + timeout
        with self._serving():
            show(self._url)
            while not self.done.wait(min(1.0, max(0.0, end - time.monotonic()))) and time.monotonic() < end:
                pass  # in short waits, so that Ctrl-C is heard on Windows too
        if self._found is None:
            raise CallbackError(f"nobody gave access within {timeout:g} seconds; start again")
        if isinstance(self._found, CallbackError):
            raise self._found
        return self._found

    @contextmanager
    def _serving(self) -> Generator[None]:
        try:
            server = self._server()
        except OSError as error:
            raise CallbackError(
                f"{self._host}:{self._port}, where the redirect is to come, cannot be listened on: {error.strerror}; end the"
                " program that uses the port, or register a redirect URI with another one"
            ) from None
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, name="amokit-sign-in", daemon=True)
        thread.start()
        try:
            yield
        finally:
            server.shutdown()
            server.server_close()

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        waiting = self

        class Handler(BaseHTTPRequestHandler):
            timeout = 10  # a browser may open a connection and say nothing

            def do_GET(self) -> None:
                known = self.headers.get("Host", "").lower() in waiting._names
                status, text = waiting._take(self.path) if known else (421, "This host is not waited for.")
                page = PAGE.format(escape(text)).encode()
                self.send_response(status)
                self.send_header("Content-Type", "text/html; charset=utf-8")
                self.send_header("Content-Length", str(len(page)))
                self.send_header("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'")
                self.send_header("Referrer-Policy", "no-referrer")  # the address holds the code
                self.end_headers()
                self.wfile.write(page)
                if waiting._found is not None:
                    waiting.done.set()

            def log_message(self, format: str, *args: Any) -> None:
                pass  # it would show the code

        return Handler

    def _server(self) -> ThreadingHTTPServer:
        host = self._host

        class Server(ThreadingHTTPServer):
            address_family = socket.AF_INET6 if host == "::1" else socket.AF_INET
            allow_reuse_address = os.name == "posix"  # elsewhere somebody else could listen here at the same time
            daemon_threads = True
            block_on_close = False
            request_queue_size = MAX_CONNECTIONS
            _places = threading.BoundedSemaphore(MAX_CONNECTIONS)

            def process_request(self, request: Any, client_address: Any) -> None:
                if not self._places.acquire(blocking=False):
                    self.shutdown_request(request)
                    return
                super().process_request(request, client_address)

            def process_request_thread(self, request: Any, client_address: Any) -> None:
                try:
                    super().process_request_thread(request, client_address)
                finally:
                    self._places.release()

            def handle_error(self, request: Any, client_address: Any) -> None:
                pass  # a connection that broke off

        return Server((host, self._port), self._handler())

    def _take(self, target: str) -> tuple[int, str]:
        """Status and text of the page for a request. What is not the redirect waited for changes nothing."""
        path, _, _ = target.partition("?")
        if path != self._path:
            return 404, "Not found"
        if not same_secret((query_of(target) or {}).get("state", ""), self._state):
            return 400, "This is not the sign-in that is waited for."
        try:
            callback = parse_callback(target, self._state, zones=self._zones)
            if callback.referer != self._account:
                raise CallbackError(f"the user gave access to {callback.referer}, but this client is for {self._account}")
            self._found = self._found or callback
        except CallbackError as error:
            self._found = self._found or error
            return 400, "Access was not given; see your program."
        except ArgumentError as error:  # a host that is not trusted
            self._found = self._found or CallbackError(str(error))
            return 400, "Access was not given; see your program."
        return 200, "Access was given. You may close this page."
