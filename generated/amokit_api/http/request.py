# Written by `make generate` from templates/runtime/http/request.py; do not edit.
"""A request, without I/O. `response` reads what the server answers.

Operation modules build requests and parse answers; the clients of the sync and the async client only carry them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from contextvars import ContextVar
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, Protocol, TypeVar, cast
from urllib.parse import unquote, urlsplit

from ..errors import ArgumentError, PageLinkError, RequestInfo, WrongTypeError
from ..types import UNSET
from . import json_codec
from .error_body import FieldError, locate
from .origin import same_host
from .query import encode
from .response import ApiResponse

if TYPE_CHECKING:
    from threading import Event

T = TypeVar("T")
R = TypeVar("R")


DELIVERY = "amokit.delivery"
"""Extension of an httpx request under which transports and auth find the `Delivery` of the call."""
TOKEN_EXCHANGE = "amokit.exchange"
"""Extension of a request for a pair of tokens: the function that gets its response before hooks and limiters do."""

ABANDONED: ContextVar[Event | None] = ContextVar("amokit_abandoned", default=None)
"""An event that is set when the responses to requests of this context are no longer needed, so that no further attempt is
made."""


class Sink(Protocol):
    """Receives the body of a successful response in pieces, so that it is never in memory as a whole."""

    def headers(self) -> Mapping[str, str]:
        """Headers of the next attempt: which part of the body is still wanted."""
        ...

    def begin(self, status: int, headers: Mapping[str, str]) -> None:
        """A successful response has begun: 200 with the whole body, or 206 with the part that was asked for."""
        ...

    def write(self, piece: bytes, /) -> None:
        """Takes the next piece."""
        ...


class Request(NamedTuple, Generic[R]):
    """A request, and the function that parses its response.

    Attributes:
        operation: operationId of the description.
        method, path, query: Of the HTTP request; path and query are encoded.
        parse: Parses a successful response.
        body: JSON value, bytes that go out as they are, or `UNSET` for none. A batch has a list of dicts that hold write models.
        content_type: Media type of the body.
        host: Which server: `account`, `shared`, `api_domain`, `drive` or `amojo`.
        headers: Headers besides those of the client.
        signed: Whether it carries the bearer token.
        idempotent: Whether sending it twice does the same as once.
        secret: Whether the response holds secrets.
        filter_switch: The account's property without which the server ignores the filter that this request has.
        given: What the caller gave for the body: one object, or a list for a list. Errors name them.
        bound: Whether it has the headers of the context in which it was made; else it gets those of the context in which it is
            sent.
        shown_path: The path without the secrets in it, for errors, logs and spans; empty where it holds none.
        sink: Takes the body of a successful response instead of `parse`.
    """

    operation: str
    method: str
    path: str
    parse: Callable[[ApiResponse], R]
    query: str = ""
    body: Any = UNSET
    content_type: str = "application/json"
    host: str = "account"
    headers: Mapping[str, str] = {}
    signed: bool = True
    idempotent: bool = False
    secret: bool = False
    filter_switch: str = ""
    given: Any = None
    bound: bool = False
    shown_path: str = ""
    sink: Sink | None = None

    def __repr__(self) -> str:
        target = self.shown_path or self.target
        return f"<Request {self.operation}: {self.method} {target}>"  # body and headers may hold secrets

    @property
    def target(self) -> str:
        """Path and query."""
        return f"{self.path}?{self.query}" if self.query else self.path

    @property
    def info(self) -> RequestInfo:
        return RequestInfo(self.method, self.shown_path or self.path, self.operation, self.secret)

    def content(self) -> bytes | None:
        """The body's bytes. Raises WrongTypeError."""
        if self.body is UNSET:
            return None
        if isinstance(self.body, bytes):
            return self.body
        try:
            return json_codec.dumps(self.body)
        except (TypeError, ValueError, RecursionError) as error:
            from ..serialization.unsendable import unsendable

            why = unsendable(self.body) or error
            raise WrongTypeError(f"{self.info}: the body cannot be written as JSON: {why}") from error

    @classmethod
    def raw(cls, method: str, path: str, pairs: Iterable[tuple[str, str]], body: Any, host: str) -> Request[Any]:
        """A request outside the description. Raises ArgumentError when `path` is no path."""
        if not path.startswith("/") or path.startswith("//"):
            raise ArgumentError(f"a path begins with one slash, as in '/api/v4/leads'; this one is {path!r}")
        plain, _, query = path.partition("?")
        query = "&".join(filter(None, (query, encode(pairs))))
        method = method.upper()
        repeatable = method in ("GET", "HEAD", "PUT", "DELETE")
        return Request("raw", method, plain, ApiResponse.raw, query, body, host=host, idempotent=repeatable, given=body)

    def locate(self, problems: list[FieldError]) -> list[FieldError]:
        """Problems that the server has with this request, each with what was sent there."""
        if not problems or self.secret or self.body is UNSET:
            return problems
        from ..serialization.model import dump

        return locate(problems, dump(self.body), self.given)

    def bind(self, headers: Mapping[str, str]) -> Request[R]:
        """The same request with the headers of the context in which it is made, wherever it is sent; a bound one stays as it
        is."""
        if self.bound:
            return self
        return self._replace(headers={**self.headers, **headers} if self.signed else self.headers, bound=True)

    def undecoded(self) -> Request[ApiResponse]:
        """The same request, whose response is not parsed."""
        request: Any = self._replace(parse=_unparsed)
        return cast("Request[ApiResponse]", request)

    def follow(self, link: str, asked: str) -> Request[R]:
        """The same request at a link of its answer; `asked` is the absolute address that gave it.

        Parameters that filter, select or order the objects are added to a link that lacks them.

        Raises:
            PageLinkError: The link leads to another host, or is no address.
        """
        if not same_host(asked, link):  # its scheme is that of `asked`, whatever the link says
            shown = link.partition("?")[0][:100]
            raise PageLinkError(f"{self.info}: the next page is said to be on another host, at {shown!r}; it was not asked")
        there = urlsplit(link)
        kept = {_root(pair) for pair in there.query.split("&")}
        lost = [pair for pair in self.query.split("&") if _root(pair) in SELECTING and _root(pair) not in kept]
        return self._replace(path=there.path, query="&".join(filter(None, (there.query, *lost))))


def unbound(request: Request[Any]) -> Request[Any]:
    """Binds a request to no context: it is sent as it was made, without headers of the context in which it is sent."""
    return request.bind({})


def _unparsed(response: ApiResponse) -> Any:
    return response


SELECTING = frozenset({"filter", "query", "with", "order"})
"""Parameters that all pages of a list have."""


def _root(pair: str) -> str:
    """`filter` of `filter%5Bid%5D%5B0%5D=1`."""
    return unquote(pair.partition("=")[0]).partition("[")[0]


@dataclass(slots=True)
class Delivery:
    """The delivery of a request; transports record it here, as only they see every attempt.

    Attributes:
        request: The request; one that refreshes the token meanwhile is another.
        maybe_processed: Whether the server may have processed an attempt.
        started: When the call began, by `time.monotonic`.
    """

    request: Request[Any]
    maybe_processed: bool = False
    started: float | None = None
