"""httpx clients that keep no cookies, that httpx and its parts do not log, and that say by an error of ours that they are closed.

They log each URL at INFO and more at DEBUG: phones and e-mails of `query=`, tokens of upload sessions. `log=True` writes our own
records, without queries; other httpx clients of the program log as before.

Requests are authorized by tokens alone: a cookie would carry the session of one user into the requests of another.
"""

from __future__ import annotations

import logging
import re
from contextvars import ContextVar
from typing import Any

import httpx
from amokit_api.errors import ClosedError

LOGGERS = (
    "httpx",
    "httpcore.connection",
    "httpcore.http11",
    "httpcore.http2",
    "httpcore.proxy",
    "httpcore.socks",
    "hpack.hpack",
    "hpack.table",
)
_sending: ContextVar[bool] = ContextVar("amokit_sending", default=False)


_ENDED = r"client has been closed|new futures after|atexit after shutdown|new thread at interpreter"
"""What httpx says after its end, and Python at its own, when threads (those that look up host names) cannot be started."""


def check_open(error: RuntimeError) -> None:
    """Raises ClosedError where an error says that the client was closed, or that the interpreter ends."""
    if type(error) is RuntimeError and re.search(_ENDED, str(error)):
        raise ClosedError(f"nothing was sent: {error}") from error


def _not_ours(record: logging.LogRecord) -> bool:
    return not _sending.get()


for _name in LOGGERS:
    logging.getLogger(_name).addFilter(_not_ours)


class NoCookies(httpx.Cookies):
    """Keeps nothing of a response, and does not read it for that."""

    def extract_cookies(self, response: httpx.Response) -> None:
        pass


NO_COOKIES = NoCookies()


class _WithoutCookies:
    @property
    def cookies(self) -> httpx.Cookies:
        return NO_COOKIES

    @cookies.setter
    def cookies(self, cookies: Any) -> None:
        raise AttributeError("this client keeps no cookies")


class QuietClient(_WithoutCookies, httpx.Client):
    """A client that is not logged by httpx, and keeps no cookies."""

    def send(self, request: httpx.Request, **options: Any) -> httpx.Response:
        token = _sending.set(True)
        try:
            return super().send(request, **options)
        except RuntimeError as error:
            check_open(error)
            raise
        finally:
            _sending.reset(token)


class AsyncQuietClient(_WithoutCookies, httpx.AsyncClient):
    """An async client that is not logged by httpx, and keeps no cookies."""

    async def send(self, request: httpx.Request, **options: Any) -> httpx.Response:
        token = _sending.set(True)
        try:
            return await super().send(request, **options)
        except RuntimeError as error:
            check_open(error)
            raise
        finally:
            _sending.reset(token)
