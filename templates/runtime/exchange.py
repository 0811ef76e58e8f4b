"""One exchange with the server, without I/O: the request to send, and what its answer means.

Operation modules build requests and parse answers; the clients of both colours only carry them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Generic, NamedTuple, TypeVar, cast
from urllib.parse import parse_qsl, unquote, urldefrag, urlencode, urljoin, urlsplit, urlunsplit

from . import jsonlib
from .base import Malformed, Many
from .errors import ArgumentError, NotFoundError, PageLinkError, RequestInfo, UnreadableBodyError, WrongTypeError, error_for
from .query import encode
from .refs import Ref
from .types import UNSET

T = TypeVar("T")
R = TypeVar("R")


class Request(NamedTuple, Generic[R]):
    """A request and how its answer is read.

    Attributes:
        operation: operationId of the description.
        method, path, query: What is asked; path and query are encoded.
        parse: Reads a successful answer.
        body: JSON value, bytes that go out as they are, or `UNSET` for none.
        content_type: Media type of the body.
        host: Which server: `account`, `shared`, `api_domain`, `drive` or `amojo`.
        headers: Headers besides those of the client.
        signed: Whether it carries the bearer token.
        idempotent: Whether sending it twice does the same as once.
        secret: Whether the answer holds secrets.
        filter_switch: The account's property without which the server ignores the filter that this request has.
    """

    operation: str
    method: str
    path: str
    parse: Callable[[Answer], R]
    query: str = ""
    body: Any = UNSET
    content_type: str = "application/json"
    host: str = "account"
    headers: Mapping[str, str] = {}
    signed: bool = True
    idempotent: bool = False
    secret: bool = False
    filter_switch: str = ""

    def __repr__(self) -> str:
        return f"<Request {self.operation}: {self.method} {self.target}>"  # body and headers may hold secrets

    @property
    def target(self) -> str:
        """Path and query."""
        return f"{self.path}?{self.query}" if self.query else self.path

    @property
    def info(self) -> RequestInfo:
        return RequestInfo(self.method, self.path, self.operation, self.secret)

    def content(self) -> bytes | None:
        """The body's bytes. Raises WrongTypeError."""
        if self.body is UNSET:
            return None
        if isinstance(self.body, bytes):
            return self.body
        try:
            return jsonlib.dumps(self.body)
        except (TypeError, RecursionError) as error:
            raise WrongTypeError(f"{self.info}: the body cannot be written as JSON: {error}") from error

    @classmethod
    def raw(cls, method: str, path: str, pairs: Iterable[tuple[str, str]], body: Any, host: str) -> Request[Any]:
        """A request outside the description. Raises ArgumentError when `path` is no path."""
        if not path.startswith("/") or path.startswith("//"):
            raise ArgumentError(f"a path begins with one slash, as in '/api/v4/leads'; this one is {path!r}")
        plain, _, query = path.partition("?")
        query = "&".join(filter(None, (query, encode(pairs))))
        method = method.upper()
        repeatable = method in ("GET", "HEAD", "PUT", "DELETE")
        return Request("raw", method, plain, Answer.raw, query, body, host=host, idempotent=repeatable)

    def undecoded(self) -> Request[Answer]:
        """The same request, whose answer is given as it came."""
        request: Any = self._replace(parse=_as_it_came)
        return cast("Request[Answer]", request)

    def follow(self, link: str, asked: str) -> Request[R]:
        """The same request at a link of its answer; `asked` is the absolute address that gave it.

        A link that forgets the filter, or what else selects and orders the objects, gets it back.

        Raises:
            PageLinkError: The link leads to another host.
        """
        there = urlsplit(link)
        if not same_host(asked, link):
            raise PageLinkError(f"{self.info}: the next page is said to be on another host, {there.netloc}; it was not asked")
        kept = {_root(pair) for pair in there.query.split("&")}
        lost = [pair for pair in self.query.split("&") if _root(pair) in SELECTING and _root(pair) not in kept]
        return self._replace(path=there.path, query="&".join(filter(None, (there.query, *lost))))


def _as_it_came(answer: Answer) -> Any:
    return answer


SELECTING = frozenset({"filter", "query", "with", "order"})
"""What a list keeps on all of its pages."""


def _root(pair: str) -> str:
    """`filter` of `filter%5Bid%5D%5B0%5D=1`."""
    return unquote(pair.partition("=")[0]).partition("[")[0]


@dataclass(slots=True)
class Fate:
    """What became of a request so far; transports note it here, as they alone see every try.

    Attributes:
        request: The request; one that refreshes the token meanwhile is another.
        maybe: Whether the server may have carried out a try.
        started: When the call began, by the transports' clock.
    """

    request: Request[Any]
    maybe: bool = False
    started: float | None = None


def same_host(one: str, other: str) -> bool:
    """Whether two addresses are of one host and port."""
    return _host(one) == _host(other)


def _host(url: str) -> tuple[str | None, int | None]:
    """Host and port of an address; the default port of its scheme counts as none."""
    parts = urlsplit(url)
    if "@" in parts.netloc or "\\" in url:
        return None, -1
    try:
        port = parts.port
    except ValueError:
        return None, -1
    return parts.hostname, None if port == {"http": 80, "https": 443}.get(parts.scheme) else port


class Answer(NamedTuple):
    """A successful answer.

    Attributes:
        request: What was asked.
        url: The absolute address that answered.
    """

    request: RequestInfo
    url: str
    status: int
    headers: Mapping[str, str]
    content: bytes

    def json(self) -> Any:
        """The parsed body. Raises UnreadableBodyError."""
        try:
            return jsonlib.loads(self.content)
        except ValueError as error:
            raise UnreadableBodyError("the body is not JSON", self.status, self.request, self.content) from error

    def raw(self) -> Any:
        """The parsed body; None where there is none."""
        return self.json() if self.content else None

    def _wrong(self, what: str) -> UnreadableBodyError:
        return UnreadableBodyError(f"the body is not {what}", self.status, self.request, self.content)

    def absent(self) -> NotFoundError:
        """The error for "no content" where one object was asked for."""
        error = error_for(404, self.request, self.headers, b"")
        assert isinstance(error, NotFoundError)
        return error

    def done(self) -> None:
        """Success without a body, or with one that nobody needs."""

    def one(self, ref: Ref[T]) -> T:
        """One object. Raises NotFoundError on 204, UnreadableBodyError."""
        if self.status == 204:
            raise self.absent()
        try:
            return ref.one(self.json())
        except Malformed:
            raise self._wrong("an object") from None

    def maybe(self, ref: Ref[T]) -> T | None:
        """One object, or None where the server sends no body."""
        return None if self.status == 204 or not self.content else self.one(ref)

    def many(self, ref: Ref[T], key: str | None) -> list[T]:
        """The objects of a batch: below `_embedded[key]`, or a bare array without a key."""
        data = self.json()
        if key is not None:
            data = _embedded(data, key)
        if type(data) is not list:
            raise self._wrong("a list" if key is None else f"an object with a list in _embedded.{key}")
        try:
            return ref.all(data) or []
        except Malformed:
            raise self._wrong("a list of objects") from None

    def page(self, ref: Ref[T], key: str, by: str = "link") -> PageData[T]:
        """One page of a list, below `_embedded[key]`, or at the top for a key such as `/messages`; 204 is an empty one.

        `by` says how the next page is found: `link`, or where the server gives none, `before_id` and `offset`.
        """
        if self.status == 204:
            return PageData(Many(), None, None, None, self.url)
        data = self.json()
        if key.startswith("/"):
            raw = data.get(key[1:], []) if type(data) is dict else None
        else:
            raw = _embedded(data, key)
        if type(raw) is not list:
            raise self._wrong(f"a page with a list of {key}")
        try:
            items = ref.all(raw) or Many()
        except Malformed:
            raise self._wrong("a page of objects") from None
        following = self._next(data) or _onward(self.url, by, raw)
        return PageData(items, following, data.get("_page"), data.get("_total_items"), self.url)

    def _next(self, data: dict[str, Any]) -> str | None:
        """The next page's address, absolute."""
        links = data.get("_links")
        following = links.get("next") if type(links) is dict else None
        href = following.get("href") if type(following) is dict else None
        if href is None or href == "":
            return None
        if not isinstance(href, str):
            raise self._wrong("a page whose next link is text")
        return urldefrag(urljoin(self.url, href)).url


def _onward(url: str, by: str, items: list[Any]) -> str | None:
    """The next page's address where the list goes on by the smallest id, or by the number of what was read."""
    if not items or by not in ("before_id", "offset"):
        return None
    parts = urlsplit(url)
    query = dict(parse_qsl(parts.query))
    if by == "before_id":
        ids = [item.get("id") for item in items]
        if not all(isinstance(each, int) for each in ids):
            return None
        query[by] = str(min(ids))
    else:
        query[by] = str(int(query.get(by, 0)) + len(items))
    return urlunsplit(parts._replace(query=urlencode(query)))


def _embedded(data: Any, key: str) -> Any:
    """`data["_embedded"][key]`; an absent or null one, and PHP's empty map, count as an empty list."""
    if type(data) is not dict:
        return None
    embedded = data.get("_embedded")
    if embedded == [] or (embedded is None and "_embedded" in data):
        return []
    if type(embedded) is not dict:
        return None
    items = embedded.get(key)
    return [] if items is None else items


class PageData(NamedTuple, Generic[T]):
    """What a page holds, before it can fetch others.

    Attributes:
        items: The objects.
        next: Address of the next page; None on the last.
        number: Number of the page, from 1, where the server says it.
        total: Number of objects in the whole list, where the server says it.
        url: Address of this page.
    """

    items: list[T]
    next: str | None
    number: int | None
    total: int | None
    url: str
