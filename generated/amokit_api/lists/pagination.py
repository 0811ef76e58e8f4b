# Written by `make generate` from templates/runtime/lists/pagination.py; do not edit.
"""Pagination without I/O: next pages, cursors, predicted pages, and protection against cycles."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import parse_qsl

from ..errors import ArgumentError, PageLinkError
from ..serialization.model import dump

if TYPE_CHECKING:
    from ..http.request import Request
    from ..http.response import PageData

PAGING = ("page", "offset", "before_id")
_PAGE = r"(?<![^&])page=([0-9]{1,18})(?![^&])"
_NUMBER = r"[0-9]{1,18}"
"""A position in a list, of limited length: Python refuses to convert thousands of digits."""


_PART = r"[\x21-\x7e]*"
"""The characters that a path or a query may have."""


class Pagination(NamedTuple):
    """What all pages of one list share.

    Attributes:
        fingerprint: Digest of the query without its paging parameters; empty when there is nothing else in it.
        concurrency: How many pages are asked for at a time.
        progress: Whether to show on the standard error how many objects are read.
    """

    fingerprint: str
    concurrency: int
    progress: bool = False


def start_pagination(
    request: Request[PageData[Any]], cursor: str | None, concurrency: int, progress: bool
) -> tuple[Request[PageData[Any]], Pagination]:
    """The first request of a list, or that of its cursor.

    A cursor may come from untrusted input. Of one that is given together with the list's arguments only the position is used, so
    that it cannot select anything else; a cursor alone determines all arguments.

    Raises:
        ArgumentError: The cursor is no cursor, or not one of this list; `concurrency` is no number from 1 on.
    """
    if not isinstance(concurrency, int) or concurrency < 1:
        raise ArgumentError(f"concurrency is a number of pages from 1 on, not {concurrency!r}")
    fingerprint = _fingerprint(request)
    if cursor is None:
        return request, Pagination(fingerprint, concurrency, progress)
    operation, kept, path, query = _decode_cursor(cursor)
    if (operation, path) != (request.operation, request.path):
        raise ArgumentError(f"the cursor belongs to another list: {operation}, not {request.operation}, or another parent")
    if fingerprint and fingerprint != kept:
        raise ArgumentError("the cursor belongs to a list with other arguments: give the same ones again, or the cursor alone")
    if any(name in PAGING for name, _ in parse_qsl(request.query)):
        raise ArgumentError(f"a cursor is a position in the list: none of {', '.join(PAGING)} can be given with it")
    if fingerprint:
        own = [pair for pair in request.query.split("&") if pair]
        limited = any(pair.startswith("limit=") for pair in own)
        query = "&".join(
            [*(pair for pair in _position_pairs(cursor, query) if not (limited and pair.startswith("limit="))), *own]
        )
    return request._replace(query=query), Pagination(kept, concurrency, progress)


def _position_pairs(cursor: str, query: str) -> list[str]:
    """The position in a cursor, and the length of its pages. Raises ArgumentError."""
    pairs = [pair for pair in query.split("&") if pair.partition("=")[0] in (*PAGING, "limit")]
    names = [pair.partition("=")[0] for pair in pairs]
    whole = all(re.fullmatch(_NUMBER, pair.partition("=")[2]) for pair in pairs) and len(set(names)) == len(names)
    if not whole or not set(names) & set(PAGING):
        raise ArgumentError(f"the cursor {cursor[:100]!r} contains no position in its list")
    return pairs


def encode_cursor(request: Request[PageData[Any]], pagination: Pagination) -> str:
    """The position of a request in its list, as text to keep. It holds neither token nor host."""
    from base64 import urlsafe_b64encode

    held = json.dumps([request.operation, pagination.fingerprint, request.path, request.query], separators=(",", ":"))
    return urlsafe_b64encode(held.encode()).decode().rstrip("=")


def _decode_cursor(cursor: str) -> list[str]:
    from base64 import urlsafe_b64decode

    try:
        held = json.loads(urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4)))
    except (ValueError, TypeError, RecursionError):
        held = None
    if not (
        isinstance(held, list) and len(held) == 4 and all(isinstance(part, str) and re.fullmatch(_PART, part) for part in held)
    ):
        raise ArgumentError(f"{str(cursor)[:100]!r} is not the cursor of a page")
    return held


def _fingerprint(request: Request[Any]) -> str:
    from hashlib import blake2b

    asked = sorted(pair for pair in request.query.split("&") if pair and pair.partition("=")[0] not in (*PAGING, "limit"))
    return blake2b("&".join(asked).encode(), digest_size=8).hexdigest() if asked else ""


class CycleDetector:
    """Detects a list whose next links form a cycle.

    Along one list the number of the page only rises (as the offset does, and `before_id` falls), so that most steps need no
    memory. Addresses that change in another way are remembered, and none is requested twice.
    """

    def __init__(self, request: Request[Any]) -> None:
        self._requested = {request.target}
        self._rest, self._position = _position_of(request)

    def step(self, request: Request[Any]) -> None:
        """Notes the next request. Raises PageLinkError where it was made before."""
        rest, position = _position_of(request)
        if rest == self._rest:
            back = position <= self._position
        else:
            back = request.target in self._requested
            self._requested.add(request.target)
        if back:
            raise PageLinkError(f"the list goes in circles: its next page {request.target} was read before")
        self._rest, self._position = rest, position


def _position_of(request: Request[Any]) -> tuple[list[tuple[str, str]], tuple[float, float, float]]:
    """The query without its paging parameters, and the position in the list."""
    pairs = parse_qsl(request.query, keep_blank_values=True)
    paging = {name: float(value) for name, value in pairs if name in PAGING and re.fullmatch(_NUMBER, value)}
    rest = sorted(pair for pair in pairs if pair[0] not in paging)
    return [("", request.path), *rest], (paging.get("page", 1), paging.get("offset", 0), -paging.get("before_id", float("inf")))


def page_after(request: Request[PageData[Any]], data: PageData[Any]) -> Request[PageData[Any]] | None:
    """The request for the page after one without a next link, where there may be one all the same; None where there is none.

    A full page without a link may still have a next one: the server leaves links out at times. One more request shows it.
    """
    asked = dict(parse_qsl(request.query))
    limit = asked.get("limit", "")
    number, total = data.number, data.total
    if type(number) is not int or not re.fullmatch(_NUMBER, limit) or not 0 < int(limit) <= len(data.items):
        return None
    if type(total) is int and total <= number * int(limit):
        return None
    query = re.sub(_PAGE, f"page={number + 1}", request.query)
    return request._replace(query=query if "page" in asked else f"{query}&page={number + 1}")


def is_end(data: PageData[Any], unlinked: list[Any] | None) -> bool:
    """Whether a list ended before this page: the page before named none (`unlinked` is its digest), and this one holds
    nothing, or the same again, as the server does not count pages here.
    """
    return unlinked is not None and (not data.items or dump(data.items[:1]) == unlinked)


def page_range(request: Request[Any], length: int) -> list[Request[Any]]:
    """A request and the predicted ones after it, by page number; the request alone where it has no page number."""
    found = re.findall(_PAGE, request.query)
    if len(found) != 1:
        return [request]
    first = int(found[0])
    following = (re.sub(_PAGE, f"page={first + i}", request.query) for i in range(1, length))
    return [request, *(request._replace(query=query) for query in following)]


def same_page(one: Request[Any], other: Request[Any]) -> bool:
    """Whether two requests ask for the same page, however their parameters are ordered and encoded."""
    if one.target == other.target:
        return True
    pairs = (sorted(parse_qsl(each.query, keep_blank_values=True)) for each in (one, other))
    return one.path == other.path and next(pairs) == next(pairs)
