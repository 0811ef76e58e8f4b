"""Carries requests over HTTP, in both colours. The package `amokit` builds its clients on these.

They know how a request becomes bytes, which server takes it and which error an answer means. Tokens, limits and retries are the
business of the `httpx` client they are given: its auth and its transports.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import tzinfo
from typing import Any, Protocol, TypeVar

import httpx

from .api import AsyncResources, Resources
from .convert import write
from .errors import (
    AmoError,
    ConnectError,
    TimeoutError,
    TooManyRedirectsError,
    TransportError,
    UnreadableBodyError,
    error_for,
)
from .exchange import Answer, Fate, Request
from .fields import bind
from .query import bracketed
from .types import UNSET

R = TypeVar("R")

SUCCESS = frozenset({200, 201, 202, 204})


class Sender(Protocol):
    """Sends a request and gives what its answer means."""

    def send(self, request: Request[R], /) -> R: ...

    def _decode(self, request: Request[R], answer: Answer, /) -> R: ...


class AsyncSender(Protocol):
    """Sends a request and gives what its answer means."""

    async def send(self, request: Request[R], /) -> R: ...

    def _decode(self, request: Request[R], answer: Answer, /) -> R: ...


NOT_SENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.UnsupportedProtocol, httpx.ProxyError)


def transport_error(error: httpx.RequestError, request: Request[Any], fate: Fate | None = None) -> AmoError:
    """The error of this package for one of httpx."""
    text = str(error) or type(error).__name__
    timeout = isinstance(error, httpx.TimeoutException)
    earlier = fate is not None and fate.maybe
    if isinstance(error, NOT_SENT):
        kind = TimeoutError if timeout else ConnectError
        return kind(f"the server was not reached: {text}", request.info, sent_maybe=earlier)
    if timeout:
        return TimeoutError(f"no answer in time: {text}", request.info, sent_maybe=True)
    if isinstance(error, httpx.TooManyRedirects):
        return TooManyRedirectsError(f"redirected for ever: {text}", request.info, sent_maybe=True)
    if isinstance(error, httpx.DecodingError):
        return UnreadableBodyError(f"the body cannot be decompressed: {error}", 200, request.info)
    return TransportError(f"the connection broke: {text}", request.info, sent_maybe=True)


def answer_of(request: Request[Any], response: httpx.Response) -> Answer:
    """A successful answer, for `Request.parse`."""
    return Answer(request.info, str(response.url), response.status_code, response.headers, response.content)


def _of_another(error: AmoError, request: Request[Any], fate: Fate) -> None:
    """Looks at an error raised on the way. Where one on behalf of the request failed, say a refresh, it was not sent itself."""
    if getattr(error, "request", request.info) != request.info:
        error.sent_maybe = fate.maybe


class _Core:
    """What both colours share: from a request to httpx, and from httpx to an answer or an error."""

    _hosts: Mapping[str, str]
    _extensions: Mapping[str, Any] = {}
    """What transports are told of every request, besides the request itself."""
    zone: tzinfo | None = None
    """The account's time zone, which days of custom fields are read in; None until it is set or `bind_zone` read it."""

    def _url(self, request: Request[Any]) -> str:
        host = self._hosts.get(request.host)
        if host is None:
            raise AmoError(f"{request.info}: no address is known for the {request.host} server; pass it in `hosts`")
        return host + request.target

    def _arguments(self, request: Request[Any]) -> dict[str, Any]:
        headers = {"Accept": "application/json", **request.headers}
        content = request.content()
        if content is not None:
            headers["Content-Type"] = request.content_type
        return {
            "method": request.method,
            "url": self._url(request),
            "content": content,
            "headers": headers,
        }

    def _told(self, request: Request[Any], fate: Fate, timeout: httpx.Timeout) -> dict[str, Any]:
        # build_request leaves the client's time-outs out when it is given extensions of its own.
        return {"timeout": timeout.as_dict(), **self._extensions, "amokit": request, "amokit.fate": fate}

    def _read(self, request: Request[R], response: httpx.Response, fate: Fate) -> R:
        try:
            return self._result(request, response)
        except AmoError as error:
            error.sent_maybe = error.sent_maybe or fate.maybe
            raise

    def _result(self, request: Request[R], response: httpx.Response) -> R:
        if response.status_code not in SUCCESS:
            raise error_for(response.status_code, request.info, response.headers, response.content)
        return self._decode(request, answer_of(request, response))

    def _decode(self, request: Request[R], answer: Answer, /) -> R:
        result = request.parse(answer)
        if self.zone is not None:
            bind(result, self.zone)
        return result


class Client(_Core, Resources):
    """Sends requests through an `httpx.Client`.

    Args:
        http: The client to send with; its auth and transports sign, limit and repeat.
        hosts: Base addresses by server: `account` and what else is used of `shared`, `api_domain`, `drive`, `amojo`.
    """

    def __init__(self, http: httpx.Client, hosts: Mapping[str, str]) -> None:
        self._http = http
        self._hosts = hosts

    def send(self, request: Request[R], /) -> R:
        """Sends one request and gives what its answer means.

        Raises:
            APIError: The server refused it; the class tells how.
            TransportError: There was no answer.
            UnreadableBodyError: The answer is not what the description says.
        """
        fate = Fate(request)
        extensions = self._told(request, fate, self._http.timeout)
        message = self._http.build_request(**self._arguments(request), extensions=extensions)
        try:
            response = self._http.send(message, auth=httpx.USE_CLIENT_DEFAULT if request.signed else None)
        except AmoError as error:
            _of_another(error, request, fate)
            raise
        except httpx.RequestError as error:
            raise transport_error(error, request, fate) from error
        return self._read(request, response, fate)

    def request(
        self, method: str, path: str, *, query: Mapping[str, Any] | None = None, body: Any = UNSET, host: str = "account"
    ) -> Any:
        """Any request, for what the description does not hold: with the same token, limits, retries and errors.

        Args:
            method: HTTP method.
            path: Path, as in `/api/v4/leads`; it may bring a query of its own.
            query: Further parameters; lists and mappings go out in brackets, `{"filter": {"id": [1]}}` as `filter[id][0]=1`.
            body: JSON value to send.
            host: Which server takes it.

        Returns:
            The parsed JSON; None where the answer has no body.
        """
        return self.send(Request.raw(method, path, bracketed(query), write(body), host))


class AsyncClient(_Core, AsyncResources):
    """Sends requests through an `httpx.AsyncClient`; see `Client`."""

    def __init__(self, http: httpx.AsyncClient, hosts: Mapping[str, str]) -> None:
        self._http = http
        self._hosts = hosts

    async def send(self, request: Request[R], /) -> R:
        """Sends one request and gives what its answer means; see `Client.send`."""
        fate = Fate(request)
        extensions = self._told(request, fate, self._http.timeout)
        message = self._http.build_request(**self._arguments(request), extensions=extensions)
        try:
            response = await self._http.send(message, auth=httpx.USE_CLIENT_DEFAULT if request.signed else None)
        except AmoError as error:
            _of_another(error, request, fate)
            raise
        except httpx.RequestError as error:
            raise transport_error(error, request, fate) from error
        return self._read(request, response, fate)

    async def request(
        self, method: str, path: str, *, query: Mapping[str, Any] | None = None, body: Any = UNSET, host: str = "account"
    ) -> Any:
        """Any request, for what the description does not hold; see `Client.request`."""
        return await self.send(Request.raw(method, path, bracketed(query), write(body), host))
