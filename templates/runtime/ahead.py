"""Several reads at a time, in both colours. None is under way any more when a call returns, whatever happened."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from .client import AsyncSender, Sender
    from .exchange import Request

R = TypeVar("R")


def fetch(sender: Sender, requests: Sequence[Request[R]]) -> list[R | Exception]:
    """Results of several reads in their order, or what was raised instead. Threads send them, the limiter spaces them."""
    if len(requests) == 1:
        only = sender.send(requests[0])
        return [only]
    from concurrent.futures import ThreadPoolExecutor
    from contextvars import copy_context

    pool = ThreadPoolExecutor(len(requests), thread_name_prefix="amokit-list")
    try:
        futures = [pool.submit(copy_context().run, sender.send, request) for request in requests]
        outcomes: list[Any] = [future.exception() or future.result() for future in futures]
    except BaseException:  # somebody interrupts: what is on its way ends by itself
        pool.shutdown(wait=False, cancel_futures=True)
        raise
    pool.shutdown()
    for outcome in outcomes:
        if isinstance(outcome, BaseException) and not isinstance(outcome, Exception):
            raise outcome
    return outcomes


async def fetch_async(sender: AsyncSender, requests: Sequence[Request[R]]) -> list[R | Exception]:
    """Results of several reads; see `fetch`. Tasks send them, all of which end with the one that asked."""
    if len(requests) == 1:
        only = await sender.send(requests[0])
        return [only]
    from anyio import create_task_group

    outcomes: list[Any] = [None] * len(requests)

    async def one(place: int, request: Request[R]) -> None:
        try:
            outcomes[place] = await sender.send(request)
        except Exception as error:
            outcomes[place] = error

    async with create_task_group() as tasks:
        for place, request in enumerate(requests):
            tasks.start_soon(one, place, request)
    return outcomes
