"""Sends webhooks to their subscribers, again where they fail, and keeps the outcome of each."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor, wait
from contextlib import suppress
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import TYPE_CHECKING, Any

from .webhook_forms import HEADERS, Form, encode

if TYPE_CHECKING:
    import httpx

    from ..world import World

DEADLINE = 2.0
DELAYS = (300.0, 900.0, 900.0, 3600.0)
"""Seconds before the second, third, fourth and fifth attempt."""
AFTER_SERVER_ERROR = 3
"""From this attempt on only failures of the server's own (499, 500 to 599) are tried again."""
KEPT = 1000


@dataclass(frozen=True)
class Delivery:
    """One webhook that was sent: `attempt` begins at 1, `status` is None when nothing was answered.

    `code` is empty for a GET without a body (`visit`).
    """

    code: str
    destination: str
    body: bytes = field(repr=False)
    attempt: int = 1
    status: int | None = None
    time: float = 0

    @property
    def succeeded(self) -> bool:
        return self.status is not None and 100 <= self.status < 300


class Deliveries:
    """The webhooks of the account. A thread sends them one after another; it begins with the first one."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._waiting: list[tuple[str, Callable[[], Form]]] = []
        self._sender = ThreadPoolExecutor(1, "amokit-sandbox-webhooks")
        self._unfinished: set[Future[None]] = set()
        self._timers: list[threading.Timer] = []
        self.sent: list[Delivery] = []
        self.delays: Sequence[float] = DELAYS
        self.base = ""

    def begin(self) -> None:
        self._waiting.clear()

    def add(self, code: str, form: Callable[[], Form]) -> None:
        """A webhook for the subscribers of a code, to send once the call has succeeded."""
        self._waiting.append((code, form))

    def send(self) -> None:
        waiting, self._waiting = self._waiting, []
        if not waiting or not self._world.documents.count("webhooks"):
            return
        hooks = [one.data for one in self._world.documents.find("webhooks") if not one.data["disabled"]]
        for code, form in waiting:
            body: bytes | None = None
            for hook in hooks:
                if code in hook["settings"]:
                    body = body or encode(form(), self._world.account.id, self.base)
                    self._put(Delivery(code, hook["destination"], body))

    def deliver(self, code: str, form: Form, to: Any, path: str = "/") -> Delivery:
        """One webhook at once, to an address or to an ASGI application."""
        import asyncio

        import httpx

        async def send() -> int:
            transport = httpx.ASGITransport(to) if callable(to) else None
            async with httpx.AsyncClient(transport=transport, timeout=DEADLINE, trust_env=False) as client:
                url = f"http://receiver.localhost{path}" if callable(to) else str(to)
                status = (await client.post(url, content=body, headers=HEADERS)).status_code
            # Receivers answer first and work afterwards; the end of this loop would cut that off.
            begun = asyncio.all_tasks() - {asyncio.current_task()}
            if begun:
                await asyncio.wait(begun, timeout=DEADLINE)
            return status

        body = encode(form, self._world.account.id, self.base)
        with ThreadPoolExecutor(1) as thread:  # the caller may be in an event loop
            status = thread.submit(lambda: asyncio.run(send())).result()
        return Delivery(code, "" if callable(to) else str(to), body, 1, status, time.time())

    def visit(self, url: str) -> None:
        """Calls an address of this machine by GET, once, as a browser that is sent there."""
        self._put(Delivery("", url, b""))

    def wait(self, timeout: float = 5.0) -> list[Delivery]:
        """Waits until all first attempts are made, and gives what was sent."""
        wait(tuple(self._unfinished), timeout)
        return list(self.sent)

    def clear(self) -> None:
        self._waiting.clear()
        for timer in self._timers:
            timer.cancel()
        self._timers.clear()
        self.sent.clear()

    def close(self) -> None:
        self.clear()
        self._sender.shutdown(cancel_futures=True)
        if "_client" in self.__dict__:
            self._client.close()

    @cached_property
    def _client(self) -> httpx.Client:
        import httpx  # takes a moment, and most sandboxes send nothing

        return httpx.Client(timeout=DEADLINE, trust_env=False)

    def _put(self, outgoing: Delivery) -> None:
        with suppress(RuntimeError):  # what is to be sent again after the end is not
            future = self._sender.submit(self._attempt, outgoing)
            self._unfinished.add(future)
            future.add_done_callback(self._unfinished.discard)

    def _attempt(self, outgoing: Delivery) -> None:
        import httpx

        try:
            if outgoing.code:
                answer = self._client.post(outgoing.destination, content=outgoing.body, headers=HEADERS)
            else:
                answer = self._client.get(outgoing.destination)
            status: int | None = answer.status_code
        except (httpx.HTTPError, httpx.InvalidURL):
            status = None
        delivery = replace(outgoing, status=status, time=time.time())
        self.sent.append(delivery)
        del self.sent[:-KEPT]
        if not delivery.succeeded and self._tries_again(delivery):
            following = replace(outgoing, attempt=outgoing.attempt + 1)
            timer = threading.Timer(self.delays[outgoing.attempt - 1], self._put, [following])
            timer.daemon = True
            self._timers.append(timer)
            timer.start()

    def _tries_again(self, delivery: Delivery) -> bool:
        if delivery.attempt > len(self.delays) or not delivery.code:
            return False
        if delivery.attempt >= AFTER_SERVER_ERROR:
            return delivery.status is not None and (delivery.status == 499 or delivery.status >= 500)
        return True
