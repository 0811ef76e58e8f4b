"""The sandbox as a context manager: a server in a thread of its own."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any, Literal

import uvicorn

from .account import ADMINISTRATOR, Account
from .app import Application, LoggedRequest
from .call import World
from .description import Description
from .faults import Fault, protocol
from .oauth import Authority, OAuthClient
from .seeds import seed
from .store import Store
from .validation import Validation

HOST = "127.0.0.1"


class Server(uvicorn.Server):
    """A server that does not wait for answers that are late on purpose."""

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        application: Any = self.config.app
        application.stop()
        await super().shutdown(sockets)


class Sandbox:
    """A stateful amoCRM on this machine.

    It starts when it is made and stops at `close()`, or at the end of a `with`. `url` is where it is, `token` a
    long-lived token of an administrator, `oauth_client` the integration it knows, `requests` what it was asked. With a
    `rate` it refuses more calls a second, as amoCRM does.
    """

    def __init__(
        self,
        database: str | Path = ":memory:",
        port: int = 0,
        *,
        openapi: str | Path | None = None,
        redirect_uri: str = OAuthClient.redirect_uri,
        expires_in: int = 86400,
        rate: int | None = None,
        clock: Callable[[], float] = time.time,
    ) -> None:
        description = Description.load(openapi)
        validation = Validation(description)
        self.oauth_client = OAuthClient(redirect_uri=redirect_uri)
        self._socket = listen(port)
        self.port: int = self._socket.getsockname()[1]
        self.url = f"http://{HOST}:{self.port}"
        self._store = Store(str(database))
        authority = Authority(self._store, self.oauth_client, clock, expires_in)
        self._world = World(self._store, Account(self._store, description, validation), authority, clock)
        self._app = Application(description, validation, self._world, rate)
        self.token = self.issue_token()
        self._server = Server(
            uvicorn.Config(
                self._app,
                http=protocol(self._app.connections),
                lifespan="off",
                log_config=None,
                access_log=False,
                server_header=False,
                timeout_graceful_shutdown=1,
            )
        )
        self._thread = threading.Thread(
            target=self._server.run, kwargs={"sockets": [self._socket]}, name="amokit-sandbox", daemon=True
        )
        self._thread.start()
        while not self._server.started:
            if not self._thread.is_alive():
                raise RuntimeError("the sandbox did not start")
            time.sleep(0.002)

    def __enter__(self) -> Sandbox:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        """Stops the server; what it keeps in a file stays there."""
        self._server.should_exit = True
        self._thread.join()
        self._store.close()

    @property
    def requests(self) -> list[LoggedRequest]:
        """What was asked so far, oldest first; the list is yours to clear."""
        return self._app.requests

    def issue_token(self, user_id: int = ADMINISTRATOR) -> str:
        """A long-lived token of a user."""
        return self._world.authority.issue_token(user_id, f"{HOST}:{self.port}")

    def expire_tokens(self) -> None:
        """Ends the life of all access tokens that OAuth issued; refresh tokens and long-lived ones live on."""
        self._world.authority.expire_tokens()

    def revoke(self, token: str) -> None:
        """Revokes a token of any kind."""
        self._world.authority.revoke(token)

    def seed(self, **rows: Sequence[Mapping[str, Any]]) -> dict[str, list[int | str]]:
        """Puts data in, past the checks of the API, and gives their ids.

        `leads`, `contacts` and `companies` take what a creation takes, `id` and other read-only keys too; `unsorted`
        takes any category; `links` takes what a linking of several takes, with `entity_type`. `users`, `pipelines`,
        `loss_reasons` and `fields` (by kind: `fields_leads`) add to the account. What has the same id is replaced.
        """
        return seed(self._world, rows)

    def clear(self) -> None:
        """Empties the account: entities, links, tags, incoming leads; and forgets faults and requests."""
        self._store.clear()
        self.clear_faults()
        self.requests.clear()

    def fault(
        self,
        method: str = "*",
        path: str = "*",
        *,
        nth: int = 1,
        times: int | None = 1,
        delay: float = 0,
        status: int | None = None,
        headers: Mapping[str, str] | None = None,
        body: Any = None,
        reset: bool = False,
        when: Literal["before", "during", "after"] = "before",
        cut: int | None = None,
        drip: float = 0,
        content_type: str | None = None,
        bomb: int = 0,
        chance: float = 1,
        seed: int = 0,
    ) -> Fault:
        """Sets a fault, see `Fault`; its `hits` counts the calls it befell."""
        fault = Fault(
            method, path, nth, times, delay, status, headers or {}, body, reset, when, cut, drip, content_type, bomb, chance, seed
        )
        return self._app.faults.add(fault)

    def clear_faults(self) -> None:
        self._app.faults.clear()


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
