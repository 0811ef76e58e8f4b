"""httpx clients that keep no cookies, are not logged by httpx and its dependencies, and raise ClosedError when they are closed.

httpx logs each URL at INFO and more at DEBUG: phones and e-mails of `query=`, tokens of upload sessions. `log=True` writes
records without queries instead; other httpx clients of the program are logged as before.

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
"""Texts of RuntimeErrors: of httpx when the client was closed, and of Python at its exit, when no thread can be started to look
up a host."""


def check_open(error: RuntimeError) -> None:
    """Raises ClosedError where an error says that the client was closed, or that the interpreter ends."""
    if type(error) is RuntimeError and re.search(_ENDED, str(error)):
        raise ClosedError(f"nothing was sent: {error}") from error


def _not_ours(record: logging.LogRecord) -> bool:
    return not _sending.get()


for _name in LOGGERS:
    logging.getLogger(_name).addFilter(_not_ours)


class NoCookies(httpx.Cookies):
    """Stores no cookies, and does not look for any in responses."""

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
