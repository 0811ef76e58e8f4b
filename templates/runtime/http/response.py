"""A successful response, without I/O, and what operation modules read from it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar
from urllib.parse import parse_qsl, urldefrag, urlencode, urljoin, urlsplit, urlunsplit

from ..errors import NotFoundError, RequestInfo, UnreadableBodyError, ValidationError, error_for
from ..serialization.decoders import ModelDecoder
from ..serialization.model import Malformed, TypedList
from . import raw_json

if TYPE_CHECKING:
    from .request import Request

T = TypeVar("T")
R = TypeVar("R")

_LARGEST = 2**63
"""No id is larger."""


class ApiResponse(NamedTuple):
    """A successful response.

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
            return raw_json.loads(self.content)
        except ValueError as error:
            raise self._wrong("JSON") from error

    def was_asked(self, part: str) -> bool:
        """Whether the request had this value in `with`."""
        return any(part in value.split(",") for key, value in parse_qsl(urlsplit(self.url).query) if key == "with")

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

    def no_content(self) -> None:
        """Success without a body, or with one that is not needed."""

    def one(self, ref: ModelDecoder[T]) -> T:
        """One object. Raises NotFoundError on 204, UnreadableBodyError."""
        if self.status == 204:
            raise self.absent()
        found = ref.decode(raw_json.Raw(self.content)) if raw_json.msgspec is not None and self.content else None
        try:
            return ref.one(self.json()) if found is None else found
        except Malformed:
            raise self._wrong("an object") from None

    def maybe(self, ref: ModelDecoder[T]) -> T | None:
        """One object, or None where the server sends no body."""
        return None if self.status == 204 or not self.content else self.one(ref)

    def many(self, ref: ModelDecoder[T], key: str | None, errors: str = "errors") -> list[T]:
        """The objects of a batch: below `_embedded[key]`, or a bare array without a key.

        A `PartialList` where the response says by its key `errors` that others were not stored.
        """
        refusal = None
        partial = key is not None and f'"{errors}"'.encode() in self.content
        path = () if key is None else ("_embedded", key)
        try:
            split = None if partial else ref.in_body(self.content, *path)
            if split is not None:
                return split[0]
            body = data = self.json()
            if key is not None:
                data = _embedded(body, key)
                if type(body) is dict and body.get(errors):
                    refusal = ValidationError(self.status, self.request, body=body)
            if type(data) is not list:
                raise self._wrong("a list" if key is None else f"an object with a list in _embedded.{key}")
            found = ref.all(data) or []
        except Malformed:
            raise self._wrong("a list of objects") from None
        return found if refusal is None else PartialList(found, refusal)

    def page(self, ref: ModelDecoder[T], key: str, by: str = "link") -> PageData[T]:
        """One page of a list, below `_embedded[key]`, or at the top for a key such as `/messages`; 204 is an empty one.

        `by` says how the next page is found: `link`, or where the server gives none, `before_id` and `offset`.
        """
        if self.status == 204:
            return PageData(TypedList(), None, None, None, self.url)
        path = [key[1:]] if key.startswith("/") else ["_embedded", key]
        raw: list[Any] = []
        try:
            split = ref.in_body(self.content, *path) if by == "link" else None
            if split is not None:
                items, data = split
            else:
                data = self.json()
                raw = self._items(data, key)
                items = TypedList(ref.all(raw) or ())
        except Malformed:
            raise self._wrong("a page of objects") from None
        following = self._next(data) or _next_by_position(self.url, by, raw)
        return PageData(items, following, data.get("_page"), data.get("_total_items"), self.url)

    def _items(self, data: Any, key: str) -> list[Any]:
        """The list below the key of a page."""
        if key.startswith("/"):
            raw = data.get(key[1:], []) if type(data) is dict else None
        else:
            raw = _embedded(data, key)
        if type(raw) is not list:
            raise self._wrong(f"a page with a list of {key}")
        return raw

    def _next(self, data: dict[str, Any]) -> str | None:
        """The next page's address, absolute."""
        links = data.get("_links")
        following = links.get("next") if type(links) is dict else None
        href = following.get("href") if type(following) is dict else following if isinstance(following, str) else None
        if href is None or href == "":
            return None
        if not isinstance(href, str):
            raise self._wrong("a page whose next link is text")
        try:
            return urldefrag(urljoin(self.url, href)).url
        except ValueError:  # raised when that page is requested; the objects of this one are valid
            return href


def _next_by_position(url: str, by: str, items: list[Any]) -> str | None:
    """The next page's address where the next page is asked for by the smallest id, or by the number of objects read."""
    if not items or by not in ("before_id", "offset"):
        return None
    parts = urlsplit(url)
    query = dict(parse_qsl(parts.query))
    if by == "before_id":
        ids = [item.get("id") for item in items]
        if not all(isinstance(each, int) and abs(each) < _LARGEST for each in ids):
            return None
        query[by] = str(min(ids))
    else:
        skipped = query.get(by, "0")
        query[by] = str((int(skipped) if skipped.isdecimal() and len(skipped) < 19 else 0) + len(items))
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


class PartialList(list[T]):
    """The objects of a batch that the server stored; `refusal` says why it did not store the others."""

    __slots__ = ("refusal",)

    def __init__(self, items: list[T], refusal: ValidationError) -> None:
        super().__init__(items)
        self.refusal = refusal

    def located(self, request: Request[Any]) -> ValidationError:
        """The refusal, with what was sent where it names an object."""
        self.refusal.validation_errors = request.locate(self.refusal.validation_errors)
        return self.refusal


class PageData(NamedTuple, Generic[T]):
    """The content of a page, without a client to read others.

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
