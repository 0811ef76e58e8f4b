"""`amokit webhooks tail`: receives webhooks on this machine and prints them."""

from __future__ import annotations

import json
import secrets
import signal
import sys
import threading
from collections.abc import Generator, Iterator
from contextlib import ExitStack, contextmanager
from datetime import datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from itertools import islice
from queue import Empty, SimpleQueue
from typing import Annotated, Any, get_args
from urllib.parse import urlsplit

from amokit_api.webhooks.event import HookEvent
from amokit_api.webhooks.events import WebhookEventName
from cyclopts import Parameter
from cyclopts.validators import Number

from ..auth.trusted_hosts import is_loopback
from ..client import AmoCRM
from ..webhooks import Receiver
from ..webhooks.receivers import Answer
from .connection import Connection
from .output import Format, cell
from .problems import UsageProblem

EVENTS: tuple[str, ...] = get_args(WebhookEventName)
LOOK_UP = 0.5
"""Seconds between two checks for Ctrl-C while waiting: on Windows it does not interrupt a wait."""


def tail(
    *,
    subscribe: str | None = None,
    events: str | None = None,
    port: Annotated[int, Parameter(validator=Number(gte=0, lte=65535))] = 0,
    max: Annotated[int | None, Parameter(validator=Number(gte=0))] = None,
    output: Annotated[Format, Parameter(name=["--output", "-o"])] = "auto",
    connection: Connection = Connection(),
) -> None:
    """Print webhooks as they come: amokit webhooks tail --port 8090 --subscribe https://my-tunnel.example

    Your tunnel leads to the port on this machine. Its address is subscribed with a secret path, and unsubscribed at the end
    (Ctrl-C). A sandbox on this machine needs no tunnel.

    Parameters
    ----------
    subscribe
        Address of the tunnel. Without it nothing is subscribed, except in a sandbox.
    events
        Codes of events, separated by commas: add_lead,status_lead; all without it.
    port
        Port on 127.0.0.1; a free one by default.
    max
        Ends after so many events.
    output
        auto is a line for people on a terminal, JSON lines into a pipe.
    """
    if subscribe is not None and urlsplit(subscribe).scheme not in ("http", "https"):
        raise UsageProblem(f"--subscribe takes an address such as https://my-tunnel.example, not {subscribe!r}")
    human = sys.stdout.isatty() if output == "auto" else output == "table"
    received: SimpleQueue[HookEvent] = SimpleQueue()
    secret = secrets.token_urlsafe(24)
    with ExitStack() as stack:
        amo = stack.enter_context(connection.client())
        server = urlsplit(connection.server or "").hostname  # hooks name their account's host, which is no zone of amoCRM here
        receiver = Receiver(received, secret=secret, accounts=[amo.account.get().id], zones=[server] if server else ())
        here = stack.enter_context(_serving(receiver, port))
        where = f"{(subscribe or here).rstrip('/')}/{secret}"
        stack.enter_context(_ended_by_sigterm())
        if subscribe or (server and is_loopback(server)):
            stack.enter_context(_subscribed(amo, where, [each.strip() for each in events.split(",")] if events else list(EVENTS)))
        print(f"listening on {here}/{secret}", file=sys.stderr, flush=True)
        for event in islice(_each(received), max):
            print(_line(event) if human else json.dumps(_plain(event), ensure_ascii=False), flush=True)


def _each(received: SimpleQueue[HookEvent]) -> Iterator[HookEvent]:
    while True:
        try:
            yield received.get(timeout=LOOK_UP)
        except Empty:
            continue


@contextmanager
def _subscribed(amo: AmoCRM, url: str, events: list[Any]) -> Generator[None]:
    amo.webhooks.ensure(url, events)
    print(f"subscribed {url}", file=sys.stderr, flush=True)
    try:
        yield
    finally:
        amo.webhooks.unsubscribe({"destination": url})
        print(f"unsubscribed {url}", file=sys.stderr, flush=True)


@contextmanager
def _ended_by_sigterm() -> Generator[None]:
    """SIGTERM ends the program as Ctrl-C does, so that it unsubscribes."""

    def end(*_: Any) -> None:
        raise KeyboardInterrupt

    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGTERM, end)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


@contextmanager
def _serving(receiver: Receiver, port: int) -> Generator[str]:
    """A server on 127.0.0.1 that hands requests to a receiver; gives its address."""

    class Handler(BaseHTTPRequestHandler):
        timeout = 10

        def _answer(self) -> Answer:
            kind, length = self.headers.get("content-type", ""), self.headers.get("content-length", "")
            refused = receiver.begin(self.command, urlsplit(self.path).path, kind, length)
            if refused or not length:
                return refused or Answer(411)
            return receiver.finish(self.rfile.read(int(length)), kind)

        def do_POST(self) -> None:
            answer = self._answer()
            self.close_connection = True  # the unread rest of a refused body is no request
            self.send_response(answer.status)
            for name, value in {**answer.headers, "content-length": "0"}.items():
                self.send_header(name, value)
            self.end_headers()

        do_GET = do_PUT = do_DELETE = do_PATCH = do_POST

        def log_message(self, format: str, *args: Any) -> None:
            """Standard error is for what the command says."""

    with ThreadingHTTPServer(("127.0.0.1", port), Handler) as server:
        server.daemon_threads = True
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, name="amokit-tail", daemon=True)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}"
        finally:
            server.shutdown()
            thread.join()


def _plain(event: HookEvent) -> dict[str, Any]:
    return {"event": type(event).__name__, "path": event.path, "key": event.key, "data": event.to_dict()}


def _line(event: HookEvent) -> str:
    said = (f"{name}={cell(value)}" for name, value in event.to_dict().items() if value not in (None, "", [], {}))
    return f"{datetime.now():%H:%M:%S}  {type(event).__name__}  {'  '.join(said)}"
