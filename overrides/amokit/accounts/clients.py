"""The clients of several accounts: their errors and log lines name the account, and a shared transport outlives each of them."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import AbstractContextManager, contextmanager
from typing import TypeVar, Unpack

import httpx
from amokit_api.errors import AmoError
from amokit_api.http.request import Request
from amokit_api.http.response import ApiResponse

from ..auth.tokens import Token
from ..client import AmoCRM, AsyncAmoCRM
from ..transport.call_state import ACCOUNT
from ..transport.option_values import check_transport
from ..transport.options import Options

R = TypeVar("R")


@contextmanager
def naming(host: str) -> Generator[None]:
    """Sets `account` of the errors that the block raises."""
    try:
        yield
    except AmoError as error:
        error.account = error.account or host
        raise


class AccountClient(AmoCRM):
    """The client of one of several accounts."""

    def __init__(self, host: str, *, transport: httpx.BaseTransport | None = None, **options: Unpack[Options]) -> None:
        super().__init__(host, transport=transport, **options)
        self._host = host
        self._extensions = {ACCOUNT: host}

    def __repr__(self) -> str:
        return f"<AmoCRM {self._host}>"

    def _named(self) -> AbstractContextManager[None]:
        return naming(self._host)

    def _decode(self, request: Request[R], response: ApiResponse, /) -> R:
        with naming(self._host):
            return super()._decode(request, response)

    def send(self, request: Request[R], /) -> R:
        with naming(self._host):
            return super().send(request)

    def sign_in(self, code: str) -> Token:
        with naming(self._host):
            return super().sign_in(code)

    def refresh(self) -> Token:
        with naming(self._host):
            return super().refresh()

    def account_domain(self) -> str:
        with naming(self._host):
            return super().account_domain()

    def close(self) -> None:
        with naming(self._host):
            super().close()


class AsyncAccountClient(AsyncAmoCRM):
    """The async client of one of several accounts."""

    def __init__(self, host: str, *, transport: httpx.AsyncBaseTransport | None = None, **options: Unpack[Options]) -> None:
        super().__init__(host, transport=transport, **options)
        self._host = host
        self._extensions = {ACCOUNT: host}

    def __repr__(self) -> str:
        return f"<AsyncAmoCRM {self._host}>"

    def _named(self) -> AbstractContextManager[None]:
        return naming(self._host)

    def _decode(self, request: Request[R], response: ApiResponse, /) -> R:
        with naming(self._host):
            return super()._decode(request, response)

    async def send(self, request: Request[R], /) -> R:
        with naming(self._host):
            return await super().send(request)

    async def sign_in(self, code: str) -> Token:
        with naming(self._host):
            return await super().sign_in(code)

    async def refresh(self) -> Token:
        with naming(self._host):
            return await super().refresh()

    async def account_domain(self) -> str:
        with naming(self._host):
            return await super().account_domain()

    async def aclose(self) -> None:
        with naming(self._host):
            await super().aclose()


class KeptOpen(httpx.BaseTransport):
    """A transport that several clients share: closing one of them does not close it."""

    def __init__(self, transport: httpx.BaseTransport) -> None:
        check_transport(transport, "handle_request")
        self._transport = transport

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        return self._transport.handle_request(request)


class AsyncKeptOpen(httpx.AsyncBaseTransport):
    """A transport that several async clients share; see `KeptOpen`."""

    def __init__(self, transport: httpx.AsyncBaseTransport) -> None:
        check_transport(transport, "handle_async_request")
        self._transport = transport

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        return await self._transport.handle_async_request(request)
