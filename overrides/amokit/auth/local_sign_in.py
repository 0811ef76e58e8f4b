"""The first sign-in on a developer's machine: opens the browser, catches the redirect on loopback, saves the pair.

with AmoCRM("mycompany", auth=OAuth(id, secret, "http://127.0.0.1:8765/callback", FileTokenStore("token.json"))) as amo:
    sign_in_here(amo)
"""

from __future__ import annotations

import hmac
import secrets
import socket
import time
import webbrowser
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, urlsplit

from amokit_api.errors import ArgumentError, CallbackError

from ..concurrency.sansio import in_thread
from .callback import Callback, parse_callback
from .tokens import Token

if TYPE_CHECKING:
    from ..client import AmoCRM, AsyncAmoCRM

TIMEOUT = 300.0
LOOPBACK = ("127.0.0.1", "localhost", "::1")
PAGE = "<!doctype html><meta charset=utf-8><title>amokit</title><p>{}</p>"


def sign_in_here(amo: AmoCRM, *, timeout: float = TIMEOUT, open: Callable[[str], object] = webbrowser.open) -> Token:
    """Has the user of this machine give access, and saves the pair.

    Args:
        amo: A client with `auth=OAuth(…)`. Its redirect URI must be on loopback, such as `http://127.0.0.1:8765/callback`, and
            registered in the integration's settings like that.
        timeout: Seconds that the user has.
        open: Shows the page, by default in the browser.

    Raises:
        ArgumentError: The redirect URI is not on loopback.
        CallbackError: The user refused, took too long, or signed in to another account than the client is for.
        CodeRefusedError: amoCRM did not take the code.
    """
    return amo.sign_in(_Waiting(amo).wait(timeout, open).code)


async def sign_in_here_async(
    amo: AsyncAmoCRM,
    *,
    timeout: float = TIMEOUT,  # noqa: ASYNC109  # it is the user's time, not the call's
    open: Callable[[str], object] = webbrowser.open,
) -> Token:
    """Has the user of this machine give access, and saves the pair; see `sign_in_here`."""
    waiting = _Waiting(amo)
    callback = await in_thread(lambda: waiting.wait(timeout, open))
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
        self._state = secrets.token_urlsafe(32)
        self._url = amo.authorize_url(state=self._state)
        self._account = urlsplit(amo._hosts["account"]).netloc
        self._zones = (*oauth.zones, self._account)
        self._found: Callback | CallbackError | None = None

    def wait(self, timeout: float, show: Callable[[str], object]) -> Callback:
        with self._server() as server:
            show(self._url)
            end = time.monotonic() + timeout
            while self._found is None and (left := end - time.monotonic()) > 0:
                server.timeout = left
                server.handle_request()
        if self._found is None:
            raise CallbackError(f"nobody gave access within {timeout:g} seconds; start again")
        if isinstance(self._found, CallbackError):
            raise self._found
        return self._found

    def _server(self) -> HTTPServer:
        waiting = self

        class Handler(BaseHTTPRequestHandler):
            timeout = 10  # a browser may open a connection and say nothing

            def do_GET(self) -> None:
                status, text = waiting._take(self.path)
                page = PAGE.format(text).encode()
                self.send_response(status)
                self.send_header("Content-Type", "text/html; charset=utf-8")
                self.send_header("Content-Length", str(len(page)))
                self.send_header("Referrer-Policy", "no-referrer")  # the address holds the code
                self.end_headers()
                self.wfile.write(page)

            def log_message(self, format: str, *args: Any) -> None:
                pass  # it would show the code

        class Server(HTTPServer):
            address_family = socket.AF_INET6 if waiting._host == "::1" else socket.AF_INET

        return Server((self._host, self._port), Handler)

    def _take(self, target: str) -> tuple[int, str]:
        """Status and text of the page for a request. What is not the redirect waited for changes nothing."""
        parts = urlsplit(target)
        if parts.path != self._path:
            return 404, "Not found"
        state = parse_qs(parts.query).get("state", [""])[0]
        if not hmac.compare_digest(state.encode(), self._state.encode()):
            return 400, "This is not the sign-in that is waited for."
        try:
            callback = parse_callback(target, self._state, zones=self._zones)
            if callback.referer != self._account:
                raise CallbackError(f"the user gave access to {callback.referer}, but this client is for {self._account}")
            self._found = callback
        except CallbackError as error:
            self._found = error
            return 400, "Access was not given; see your program."
        except ArgumentError as error:  # a host that is not trusted
            self._found = CallbackError(str(error))
            return 400, "Access was not given; see your program."
        return 200, "Access was given. You may close this page."
