"""The HTTP server, in a thread of its own."""

from __future__ import annotations

import socket
import threading
import time
from typing import Any

import uvicorn

from .application import Application
from .faults import protocol

HOST = "127.0.0.1"


class _Server(uvicorn.Server):
    """A server that does not wait for answers that are late on purpose."""

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        application: Any = self.config.app
        application.stop()
        await super().shutdown(sockets)


class Serving:
    """An application that answers until `stop`."""

    def __init__(self, app: Application, bound: socket.socket) -> None:
        self.server = _Server(
            uvicorn.Config(
                app,
                http=protocol(app.connections),
                lifespan="off",
                log_config=None,
                access_log=False,
                server_header=False,
                timeout_graceful_shutdown=1,
            )
        )
        self._thread = threading.Thread(target=self.server.run, kwargs={"sockets": [bound]}, name="amokit-sandbox", daemon=True)
        self._thread.start()
        while not self.server.started:
            if not self._thread.is_alive():
                raise RuntimeError("the sandbox did not start")
            time.sleep(0.002)

    def stop(self) -> None:
        self.server.should_exit = True
        self._thread.join()


def listen(port: int) -> socket.socket:
    """A socket that takes connections from now on, so that nobody has to wait for the server."""
    # The protocol is named, or asyncio leaves Nagle on, and every answer waits for the client.
    bound = socket.socket(proto=socket.IPPROTO_TCP)
    bound.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        bound.bind((HOST, port))
    except OSError:
        bound.close()
        raise
    return bound
