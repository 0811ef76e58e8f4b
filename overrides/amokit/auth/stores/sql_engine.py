"""The database of `SQLTokenStore`: what an engine needs that is made of a URL, and what all need in a process forked off."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import Any, TypeVar
from weakref import WeakSet

import sqlalchemy as sa
from amokit_api.errors import ArgumentError, TokenStoreError
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.pool import StaticPool

from ..tokens import HiddenText

T = TypeVar("T")

ANSWER_SECONDS = 10.0
"""Seconds that a database server may take to answer a read."""
IN_MEMORY = "a SQLite database in memory is another one for each thread: use MemoryTokenStore(), or a file"
_engines: WeakSet[sa.Engine] = WeakSet()


def _dispose_in_child() -> None:
    """Two processes must not speak on one connection: each would read the answers of the other."""
    for engine in list(_engines):
        engine.dispose(close=False)


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_dispose_in_child)


class Hidden(sa.types.TypeDecorator[str]):
    """Text that SQLAlchemy's log shows neither in parameters nor in rows, also with `echo` and without `hide_parameters`."""

    impl = sa.Text
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: sa.Dialect) -> str | None:
        return None if value is None else HiddenText(value)

    def process_result_value(self, value: str | None, dialect: sa.Dialect) -> str | None:
        return None if value is None else HiddenText(value)


def engine_of(database: sa.Engine | str) -> sa.Engine:
    """The engine, or one that is made of a URL.

    Raises:
        ArgumentError: The URL is malformed, its driver is not installed, or it names a database that each thread has for itself.
    """
    engine = _make(database) if isinstance(database, str) else database
    if not isinstance(engine, sa.Engine):
        raise ArgumentError("SQLTokenStore takes an Engine (not an AsyncEngine) of SQLAlchemy, or its URL")
    if _in_memory(engine.url) and not isinstance(engine.pool, StaticPool):
        raise ArgumentError(IN_MEMORY)
    _engines.add(engine)
    return engine


def _make(url: str) -> sa.Engine:
    reason = ""
    try:
        parsed = sa.make_url(url)
        if _in_memory(parsed):
            raise ArgumentError(IN_MEMORY)
        arguments: dict[str, Any] = {} if parsed.get_backend_name() == "sqlite" else {"pool_timeout": ANSWER_SECONDS}
        if parsed.get_backend_name() in ("postgresql", "mysql", "mariadb") and "connect_timeout" not in parsed.query:
            arguments["connect_args"] = {"connect_timeout": int(ANSWER_SECONDS)}
        # Parameters hold tokens; without this SQLAlchemy would quote them in errors.
        return sa.create_engine(parsed, hide_parameters=True, **arguments)
    except ArgumentError:
        raise
    except ImportError as error:
        reason = f"its driver is not installed: {error.name}"
    except (SQLAlchemyError, ValueError, TypeError) as error:
        reason = type(error).__name__
    raise ArgumentError(f"SQLTokenStore cannot use this URL of a database ({reason}); one is postgresql+psycopg://user@host/name")


def _in_memory(url: sa.URL) -> bool:
    if url.get_backend_name() != "sqlite":
        return False
    return url.database in (None, "", ":memory:") or url.query.get("mode") == "memory"


def answered(
    engine: sa.Engine, work: Callable[[], T], seconds: float = ANSWER_SECONDS, late: Callable[[], object] | None = None
) -> T:
    """The result of `work`, which asks a server that may hang: drivers have no time-out for that.

    Args:
        late: Called when it took too long. The thread that waits goes on using the connection.

    Raises:
        TokenStoreError: It took too long.
    """
    if engine.dialect.name == "sqlite":
        return work()
    result: Future[T] = Future()

    def do() -> None:
        try:
            value = work()
        except BaseException as error:
            result.set_exception(error)
        else:
            result.set_result(value)

    thread = threading.Thread(target=do, name="amokit-sql", daemon=True)
    try:
        thread.start()
    except RuntimeError:  # at the end of the program no thread can be started
        return work()
    try:
        return result.result(seconds)
    except TimeoutError:
        if result.done():
            raise
    if late is not None:
        late()
    raise TokenStoreError(f"the database of the token store did not answer within {seconds:g} seconds")
