"""A server on loopback that records the bytes that it receives and returns a prepared response."""

from __future__ import annotations

import json
import threading
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import unquote_plus


@dataclass(frozen=True)
class Recorded:
    """One request, as it came in."""

    method: str
    target: str
    headers: dict[str, str]
    body: bytes

    @property
    def path(self) -> str:
        return unquote_plus(self.target.partition("?")[0])

    @property
    def pairs(self) -> list[tuple[str, str]]:
        return pairs(self.target.partition("?")[2])

    @property
    def json(self) -> Any:
        return json.loads(self.body) if self.body else None


def pairs(query: str) -> list[tuple[str, str]]:
    """A query string as decoded pairs, in order."""
    split = (part.partition("=") for part in query.split("&") if part)
    return [(unquote_plus(name), unquote_plus(value)) for name, _, value in split]


@dataclass
class Recorder:
    """Returns the same response to every request, until another one is set."""

    status: int = 200
    body: bytes = b"{}"
    content_type: str = "application/hal+json"
    seen: list[Recorded] = field(default_factory=list)

    def __enter__(self) -> Recorder:
        recorder = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def handle_one_request(self) -> None:
                try:
                    super().handle_one_request()
                except ConnectionError:
                    self.close_connection = True

            def answer(self) -> None:
                body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
                headers = {name.lower(): value for name, value in self.headers.items()}
                recorder.seen.append(Recorded(self.command, self.path, headers, body))
                self.send_response(recorder.status)
                content = b"" if recorder.status == 204 else recorder.body
                if content:
                    self.send_header("Content-Type", recorder.content_type)
                if recorder.status != 204:
                    self.send_header("Content-Length", str(len(content)))
                self.end_headers()
                self.wfile.write(content)

            do_GET = do_POST = do_PATCH = do_PUT = do_DELETE = answer

            def log_message(self, format: str, *args: Any) -> None:
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True).start()
        return self

    def __exit__(self, *_: Any) -> None:
        self._server.shutdown()
        self._server.server_close()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._server.server_address[1]}"

    def will_answer(self, status: int, body: Any = None, content_type: str = "application/hal+json") -> None:
        self.status = status
        self.content_type = content_type
        self.body = b"" if body is None else body if isinstance(body, bytes) else json.dumps(body).encode()

    def take(self) -> Recorded:
        """The only request since the last time."""
        (request,) = self.seen
        self.seen.clear()
        return request
