"""Batches: any number of objects, cut into requests of a size the server takes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from typing import TYPE_CHECKING, Any, TypeVar

from .errors import ArgumentError, UnreadableBodyError

if TYPE_CHECKING:
    from .client import AsyncSender, Sender
    from .exchange import Request

I = TypeVar("I")
R = TypeVar("R")


def chunks(items: Iterable[I], size: int) -> Iterator[list[I]]:
    """Lists of at most `size` items, in order."""
    if isinstance(items, str | bytes) or not isinstance(items, Iterable):
        raise ArgumentError(f"a batch takes an iterable of objects, not {items!r}")
    rest = iter(items)
    while chunk := list(islice(rest, size)):
        yield chunk


def in_order(sent: list[dict[str, Any]], answered: list[R]) -> list[R]:
    """The answers in the order of the request, matched by `request_id`: the item's own, else its index as text."""
    places = {str(item.get("request_id", i)): i for i, item in enumerate(sent)}
    keys = [str(getattr(answer, "request_id", None)) for answer in answered]
    if len(places) != len(sent) or any(key not in places for key in keys):
        return answered
    return [answer for _, answer in sorted(zip(keys, answered, strict=True), key=lambda pair: places[pair[0]])]


def send_many(sender: Sender, build: Callable[[list[I]], Request[list[R]]], items: Iterable[I], size: int) -> list[R]:
    """Sends all items, `size` a request; the answers in the order of the items."""
    found: list[R] = []
    for chunk in chunks(items, size):
        request = build(chunk)
        found += in_order(request.body, sender.send(request))
    return found


async def send_many_async(
    sender: AsyncSender, build: Callable[[list[I]], Request[list[R]]], items: Iterable[I], size: int
) -> list[R]:
    """Sends all items, `size` a request; the answers in the order of the items."""
    found: list[R] = []
    for chunk in chunks(items, size):
        request = build(chunk)
        found += in_order(request.body, await sender.send(request))
    return found


def only(request: Request[Any], answers: list[R]) -> R:
    """The one answer to the one object that was sent."""
    if len(answers) != 1:
        raise UnreadableBodyError(f"one object was sent and {len(answers)} came back", 200, request.info)
    return answers[0]
