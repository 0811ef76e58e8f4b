"""The sandbox as a context manager: a server in a thread of its own."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any, Literal

from .account import ADMINISTRATOR, ROBOT, held_id
from .arguments import are_several, called, check, check_ids, is_number, is_whole, there_are
from .behaviours.entities import move
from .changes.webhooks import Delivery
from .description import Description
from .http.application import Application
from .http.calls import LoggedRequest
from .http.faults import Fault, Faults
from .http.serving import HOST, Serving, listen
from .oauth.authority import Authority, OAuthClient
from .seeding.files import begin, seed_from
from .seeding.seed import seed
from .store.database import Database
from .store.documents import Document
from .validation.schemas import Validation
from .world import World


class Sandbox:
    """A stateful amoCRM on this machine.

    It starts when it is made and stops at `close()`, or at the end of a `with`. `url` is where it is, `token` a
    long-lived token of an administrator, `oauth_client` the integration it knows, `account_id` the id of its account,
    `requests` what it was asked. `is_new` is false when it goes on with what a database file holds.

    Args:
        database: SQLite file to keep its state in; in memory by default.
        port: Port on 127.0.0.1; a free one by default.
        openapi: Bundled description; the one that belongs to the sandbox by default.
        redirect_uri: Of the integration that it knows.
        expires_in: Seconds that access tokens of OAuth live.
        rate: Calls a second that it takes (amoCRM: 7); more are answered 429. Unlimited by default.
        block_after: Answers of 429 after which all calls are refused with 403 until `clear_faults()`.
        clock: Gives the time in Unix seconds.
        hosts: Names beside those of this machine under which it may be called.
        seed: `demo`, or a JSON file of rows or of `amokit.codegen --save`.
        webhook_delays: Seconds before each further attempt at a webhook that failed.
        account_id: Id of the account; 77 by default, or that of the account in the database file.

    Raises:
        ValueError: An argument cannot be used, or the database file holds another account. A SeedError is one too.
        OSError: The port is taken, or the database file cannot be opened.
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
        block_after: int | None = None,
        clock: Callable[[], float] = time.time,
        hosts: Sequence[str] = (),
        seed: str | Path | None = None,
        webhook_delays: Sequence[float] | None = None,
        account_id: int | None = None,
    ) -> None:
        check("database", database, isinstance(database, str | os.PathLike), "the path of a SQLite file")
        check("port", port, is_whole(port) and port < 2**16, "a number from 0 to 65535")
        check("redirect_uri", redirect_uri, isinstance(redirect_uri, str), "an address")
        check("expires_in", expires_in, is_number(expires_in), "seconds, 0 or more")
        check("rate", rate, rate is None or is_whole(rate, 1), "a whole number of at least 1")
        check("block_after", block_after, block_after is None or is_whole(block_after, 1), "a whole number of at least 1")
        check("clock", clock, callable(clock), "a function that gives Unix seconds")
        check("hosts", hosts, are_several(hosts), "a list of names")
        delays = () if webhook_delays is None else webhook_delays
        check("webhook_delays", delays, are_several(delays) and all(map(is_number, delays)), "a list of seconds")
        check("account_id", account_id, account_id is None or is_whole(account_id, 1), "a whole number of at least 1")
        description = Description.load(openapi)
        validation = Validation(description)
        self.oauth_client = OAuthClient(redirect_uri=redirect_uri)
        self._database = Database(str(database))
        try:
            self.account_id = held_id(self._database, account_id)
            self._socket = listen(port)
        except BaseException:
            self._database.close()
            raise
        self.port: int = self._socket.getsockname()[1]
        self.url = f"http://{HOST}:{self.port}"
        authority = Authority(self._database, self.oauth_client, clock, expires_in, self.account_id)
        self._world = World(description, validation, self._database, authority, clock)
        self._world.journal.deliveries.base = self.url
        if webhook_delays is not None:
            self._world.journal.deliveries.delays = webhook_delays
        self._app = Application(self._world, rate, hosts, block_after)
        self._beginning: list[Document] = []
        self.is_new = not self._world.account.settings
        if self.is_new:
            try:
                self._begin()
                if seed is not None:
                    self.seed_from(seed)
            except BaseException:
                self._socket.close()
                self._database.close()
                raise
        self.token = self.issue_token()
        self._app.page.token = self.token
        self._serving = Serving(self._app, self._socket)

    def __enter__(self) -> Sandbox:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        """Stops the server; what it keeps in a file stays there."""
        self._serving.stop()
        self._world.journal.deliveries.close()
        self._database.close()

    @property
    def requests(self) -> list[LoggedRequest]:
        """What was asked so far, oldest first; the list is yours to clear."""
        return self._app.requests

    @called("sandbox.issue_token(user_id)")
    def issue_token(self, user_id: int = ADMINISTRATOR) -> str:
        """A long-lived token of a user. Raises ValueError where there is no such user."""
        return self._world.authority.issue_token(self._known_user(user_id), f"{HOST}:{self.port}")

    def _known_user(self, user_id: int) -> int:
        users = self._world.account.users
        if user_id not in (*users, ADMINISTRATOR, ROBOT):
            raise ValueError(f"there is no user {user_id!r:.80}{there_are(user_id, map(str, users))}")
        return user_id

    def expire_tokens(self) -> None:
        """Ends the life of all access tokens that OAuth issued; refresh tokens and long-lived ones live on."""
        self._world.authority.expire_tokens()

    @called("sandbox.revoke(token)")
    def revoke(self, token: str) -> None:
        """Revokes a token of any kind. Raises ValueError for what this sandbox has not issued."""
        if not isinstance(token, str) or not self._world.authority.revoke(token):
            raise ValueError("revoke takes a token that this sandbox has issued")

    @property
    def faults(self) -> Faults:
        """The faults that are set; `fault()` sets one more."""
        return self._app.faults

    @property
    def deliveries(self) -> list[Delivery]:
        """Webhooks that were sent, oldest first, once all first attempts are made (it waits five seconds at most)."""
        return self._world.journal.deliveries.wait()

    @called("sandbox.deliver('add_lead', 5, to='http://127.0.0.1:8000/hook')")
    def deliver(self, code: str, id: int, *, to: Any, path: str = "/") -> Delivery:
        """Sends one webhook of an object that is there, as if it had just been changed: for tests of receivers.

        Args:
            code: What happened, as in subscriptions: `add_lead`, `update_contact`, `status_lead`, `note_lead`, …
            id: Of the lead, contact, company, customer, task, note or talk.
            to: An address, or an ASGI application.
            path: The path that an application is asked for.

        Raises:
            ValueError: There is no such code, no such object, or `to` is neither.
        """
        address = "an address, as 'http://127.0.0.1:8000/hook', or an ASGI application"
        check("to", to, callable(to) or str(to).startswith(("http://", "https://")), address)
        check("path", path, isinstance(path, str) and path.startswith("/"), "a path that begins with /")
        return self._world.journal.deliveries.deliver(code, self._world.journal.form(code, id), to, path)

    @called("sandbox.delete('leads', [5])")
    def delete(self, kind: str, ids: Iterable[int], *, user_id: int = ADMINISTRATOR) -> None:
        """Moves entities to the trash, as a user does in the interface: the API has no call for it. Events and webhooks follow.

        Args:
            kind: `leads`, `contacts`, `companies`, `customers` or `tasks`.
            ids: Which; all of them or none.
            user_id: Who does it.

        Raises:
            ValueError: There is no such kind or user, or no such entity in the account.
        """
        listed = check_ids(ids, f"sandbox.delete({kind!r}, [5])")
        move(self._world, kind, listed, self._world.author(self._known_user(user_id)), "deleted")

    @called("sandbox.restore('leads', [5])")
    def restore(self, kind: str, ids: Iterable[int], *, user_id: int = ADMINISTRATOR) -> None:
        """Takes entities out of the trash again, see `delete`.

        Raises:
            ValueError: There is no such kind or user, or no such entity in the trash.
        """
        listed = check_ids(ids, f"sandbox.restore({kind!r}, [5])")
        move(self._world, kind, listed, self._world.author(self._known_user(user_id)), "live")

    @called("sandbox.seed(leads=[{'name': 'Deal'}])")
    def seed(self, **rows: Sequence[Mapping[str, Any]]) -> dict[str, list[int | str]]:
        """Puts data in, past the checks of other objects, and gives their ids by kind.

        Rows have the shapes of the API, of creations or of answers, with `id` and other read-only keys where wanted:
        `leads`, `contacts`, `companies`, `customers`, `tasks`, `users`, `pipelines` (with `_embedded.statuses`),
        `loss_reasons`, `fields_leads` (and so on), `catalogs`, `segments` and others; `notes`, `tags`, `elements`,
        `transactions` also say what they belong to (`entity_type` and `entity_id`, `catalog_id`, `customer_id`);
        `unsorted` takes any category; `links` takes what a linking of several takes, with `entity_type`. What has the
        same id is replaced. Nobody hears of it: there are neither events nor webhooks.

        Raises:
            ValueError: A kind, a key or a value that the API does not have; it is named.
        """
        return seed(self._world, rows)

    @called("sandbox.seed_from('rows.json')")
    def seed_from(
        self, source: str | Path, *, random_seed: int = 0, leads: int = 1000, language: str = "ru"
    ) -> dict[str, list[int | str]]:
        """Puts in what a JSON file holds, rows by kind or definitions of `amokit.codegen --save`, or `demo`.

        Args:
            source: `demo` or the file.
            random_seed: Of the demo: the same number gives the same team.
            leads: How many leads the demo has.
            language: Of the demo, `ru` or `en`.

        Raises:
            ValueError: The file is neither, or holds what the API does not have.
        """
        return seed_from(self._world, source, random_seed=random_seed, leads=leads, language=language)

    def clear(self) -> None:
        """Makes the account new: nothing but its users, pipelines, dictionaries and fields; forgets faults and requests."""
        self._begin()
        self._world.journal.deliveries.clear()
        self.clear_faults()
        self.requests.clear()

    reset = clear

    def _begin(self) -> None:
        documents = self._world.documents
        with documents.database.transaction():
            documents.clear()
            if not self._beginning:  # which takes a moment to make
                begin(self._world)
                self._beginning = documents.all()
                documents.clear()  # the ids too, which begin anew
            for document in self._beginning:
                documents.put(document)

    @called("sandbox.fault('GET', '/api/v4/leads*', status=503)")
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
        """Sets a fault, see `Fault`; its `hits` counts the calls that got it. Raises ValueError for what none is."""
        fault = Fault(
            method, path, nth, times, delay, status, headers or {}, body, reset, when, cut, drip, content_type, bomb, chance, seed
        )
        return self._app.faults.add(fault)

    def clear_faults(self) -> None:
        """Forgets all faults, and ends a block after too many requests."""
        self._app.faults.clear()
        self._app.gate.clear()
