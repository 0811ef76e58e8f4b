"""The clients that send requests by httpx, sync and async. The package `amokit` derives its clients from these.

They make bytes of a request, choose its server and raise the error for its answer. Tokens, limits and retries are handled by the
auth and the transports of the `httpx` client that they are given.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import tzinfo
from socket import gaierror
from typing import Any, Protocol, TypeVar
from urllib.parse import urlsplit

import httpx

from ..api import AsyncResources, Resources
from ..errors import (
    AmoError,
    ArgumentError,
    ConnectError,
    TimeoutError,
    TooManyRedirectsError,
    TransportError,
    UnreadableBodyError,
    error_for,
)
from ..serialization.convert import write
from ..serialization.custom_fields import bind_zone
from ..types import UNSET
from .query import bracketed
from .request import DELIVERY, Delivery, Request, unbound
from .response import ApiResponse

R = TypeVar("R")

SUCCESS = frozenset({200, 201, 202, 204, 206})
ACCEPT = "application/hal+json, application/json"
"""The media types of answers. amoCRM ignores the header; a strict server refuses requests that do not name the type of its
answer."""


class Sender(Protocol):
    """Sends a request and returns its parsed response."""

    def send(self, request: Request[R], /) -> R: ...

    def _binder(self) -> Callable[[Request[Any]], Request[Any]]: ...

    def _decode(self, request: Request[R], response: ApiResponse, /) -> R: ...


class AsyncSender(Protocol):
    """Sends a request and returns its parsed response."""

    async def send(self, request: Request[R], /) -> R: ...

    def _binder(self) -> Callable[[Request[Any]], Request[Any]]: ...

    def _decode(self, request: Request[R], response: ApiResponse, /) -> R: ...


NOT_SENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.UnsupportedProtocol, httpx.ProxyError)


def transport_error(error: httpx.RequestError, request: Request[Any], delivery: Delivery | None = None) -> AmoError:
    """The error of this package for one of httpx."""
    text = str(error) or type(error).__name__
    # With its port; the error of a transport that the caller gave may have no request.
    host = "" if error._request is None else error._request.url.netloc.decode("ascii")
    timeout = isinstance(error, httpx.TimeoutException)
    earlier = delivery is not None and delivery.maybe_processed
    if isinstance(error, NOT_SENT):
        kind = TimeoutError if timeout else ConnectError
        advice = "; check the name of the account" if _unknown_host(error) and request.host == "account" else ""
        return kind(f"the server {host} was not reached: {text}{advice}", request.info, sent_maybe=earlier)
    if timeout:
        return TimeoutError(f"no answer in time: {text}", request.info, sent_maybe=True)
    if isinstance(error, httpx.TooManyRedirects):
        return TooManyRedirectsError(f"redirected for ever: {text}", request.info, sent_maybe=True)
    if isinstance(error, httpx.DecodingError):
        return UnreadableBodyError(f"the body cannot be decompressed: {error}", 200, request.info)
    return TransportError(f"the connection broke: {text}", request.info, sent_maybe=True)


def _unknown_host(error: BaseException | None) -> bool:
    """Whether the name of the server has no address."""
    while error is not None:
        if isinstance(error, gaierror):
            return True
        error = error.__cause__ or error.__context__
    return False


def to_api_response(request: Request[Any], response: httpx.Response) -> ApiResponse:
    """A successful answer, for `Request.parse`."""
    return ApiResponse(request.info, str(response.url), response.status_code, response.headers, response.content)


def _note_delivery(error: AmoError, request: Request[Any], delivery: Delivery) -> None:
    """Sets `sent_maybe` of an error that ends a call: an earlier attempt of the request counts, but not another request, such as
    a token refresh.
    """
    own = getattr(error, "request", request.info) == request.info
    error.sent_maybe = delivery.maybe_processed or (own and error.sent_maybe)


class _BaseClient:
    """What both clients share: from a request to httpx, and from httpx to a result or an error."""

    _hosts: Mapping[str, str]
    _headers: Mapping[str, str] = {"Accept": ACCEPT}
    """Headers of every request, besides those of the httpx client; none where that has them already."""
    _extensions: Mapping[str, Any] = {}
    """Extensions of every httpx request, besides those of `_request_extensions`."""
    zone: tzinfo | None = None
    """The account's time zone, which days of custom fields are read in; None until it is set or `bind_zone` read it."""

    def __repr__(self) -> str:
        hosts = getattr(self, "_hosts", None)  # missing where the constructor has failed
        return f"<{type(self).__name__} {urlsplit(hosts['account']).netloc if hosts else 'not made'}>"

    def _binder(self) -> Callable[[Request[Any]], Request[Any]]:
        """Binds the requests of a list or a batch to the context in which it is made."""
        return unbound

    def _url(self, request: Request[Any]) -> str:
        host = self._hosts.get(request.host)
        if host is None:
            raise AmoError(f"{request.info}: no address is known for the {request.host} server; pass it in `hosts`")
        return host + request.target

    def _message(self, http: httpx.Client | httpx.AsyncClient, request: Request[Any], delivery: Delivery) -> httpx.Request:
        """The request for httpx. Raises ArgumentError, WrongTypeError."""
        headers = {**self._headers, **request.headers}
        content = request.content()
        if content is not None:
            headers["Content-Type"] = request.content_type
        # build_request leaves the client's time-outs out when it is given extensions of its own.
        extensions = {"timeout": http.timeout.as_dict(), **self._extensions, "amokit": request, DELIVERY: delivery}
        url = self._url(request)
        try:
            return http.build_request(request.method, url, content=content, headers=headers, extensions=extensions)
        except (httpx.InvalidURL, UnicodeError) as error:
            raise ArgumentError(f"{request.info}: the address or a header cannot be sent: {error}") from error

    def _read(self, request: Request[R], response: httpx.Response, delivery: Delivery) -> R:
        try:
            return self._result(request, response)
        except AmoError as error:
            error.sent_maybe = error.sent_maybe or delivery.maybe_processed
            raise

    def _result(self, request: Request[R], response: httpx.Response) -> R:
        if response.status_code not in SUCCESS:
            error = error_for(response.status_code, request.info, response.headers, response.content)
            error.validation_errors = request.locate(error.validation_errors)
            raise error
        return self._decode(request, to_api_response(request, response))

    def _decode(self, request: Request[R], response: ApiResponse, /) -> R:
        result = request.parse(response)
        if self.zone is not None:
            bind_zone(result, self.zone)
        return result


class Client(_BaseClient, Resources):
    """Sends requests through an `httpx.Client`.

    Args:
        http: The client to send with; its auth and transports sign, limit and retry requests.
        hosts: Base addresses by server: `account` and what else is used of `shared`, `api_domain`, `drive`, `amojo`.
    """

    def __init__(self, http: httpx.Client, hosts: Mapping[str, str]) -> None:
        self._http = http
        self._hosts = hosts

    def send(self, request: Request[R], /) -> R:
        """Sends one request and returns its parsed response.

        Raises:
            APIError: The server refused it; the class says why.
            TransportError: There was no answer.
            UnreadableBodyError: The answer is not what the description says.
            ArgumentError: The request cannot be sent.
            ClosedError: The client was closed.
        """
        delivery = Delivery(request)
        auth = httpx.USE_CLIENT_DEFAULT if request.signed else None
        try:
            # The httpx request is in no variable: tracebacks that show variables would show its address.
            response = self._http.send(self._message(self._http, request, delivery), auth=auth)
        except AmoError as error:
            _note_delivery(error, request, delivery)
            raise
        except httpx.RequestError as error:
            failure = transport_error(error, request, delivery)
            if not request.shown_path:
                raise failure from error
        else:
            return self._read(request, response, delivery)
        raise failure  # without httpx's error, whose frames show the address

    def request(
        self, method: str, path: str, *, query: Mapping[str, Any] | None = None, body: Any = UNSET, host: str = "account"
    ) -> Any:
        """Any request, for what the description of the API does not contain: with the same token, limits, retries and errors.

        Args:
            method: HTTP method.
            path: Path, as in `/api/v4/leads`; it may contain a query.
            query: Further parameters; lists and mappings go out in brackets, `{"filter": {"id": [1]}}` as `filter[id][0]=1`.
            body: JSON value to send.
            host: Which server takes it.

        Returns:
            The parsed JSON; None where the answer has no body.
        """
        return self.send(Request.raw(method, path, bracketed(query), write(body), host))


class AsyncClient(_BaseClient, AsyncResources):
    """Sends requests through an `httpx.AsyncClient`; see `Client`."""

    def __init__(self, http: httpx.AsyncClient, hosts: Mapping[str, str]) -> None:
        self._http = http
        self._hosts = hosts

    async def send(self, request: Request[R], /) -> R:
        """Sends one request and returns its parsed response; see `Client.send`."""
        delivery = Delivery(request)
        auth = httpx.USE_CLIENT_DEFAULT if request.signed else None
        try:
            # The httpx request is in no variable: tracebacks that show variables would show its address.
            response = await self._http.send(self._message(self._http, request, delivery), auth=auth)
        except AmoError as error:
            _note_delivery(error, request, delivery)
            raise
        except httpx.RequestError as error:
            failure = transport_error(error, request, delivery)
            if not request.shown_path:
                raise failure from error
        else:
            return self._read(request, response, delivery)
        raise failure  # without httpx's error, whose frames show the address

    async def request(
        self, method: str, path: str, *, query: Mapping[str, Any] | None = None, body: Any = UNSET, host: str = "account"
    ) -> Any:
        """Any request, for what the description of the API does not contain; see `Client.request`."""
        return await self.send(Request.raw(method, path, bracketed(query), write(body), host))
