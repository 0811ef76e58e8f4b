"""A store in a table of a database, by SQLAlchemy (extra `sql`)."""

from __future__ import annotations

import secrets
import threading
from collections.abc import Generator
from contextlib import contextmanager, suppress
from typing import Any

from amokit_api.errors import ArgumentError, MissingExtraError, TokenLockError, TokenStoreError, TokenSupersededError

from ..tokens import HiddenText, Token, TokenStore
from .codec import Cipher, dumps, loads
from .lock_wait import TIMEOUT, tries

try:
    import sqlalchemy as sa
    from sqlalchemy.exc import DBAPIError, IntegrityError, OperationalError, SQLAlchemyError

    from .sql_engine import ANSWER_SECONDS, Hidden, answered, engine_of
except ImportError as error:
    raise MissingExtraError("SQLTokenStore needs the package SQLAlchemy: pip install 'amokit[sql]'") from error


ACCOUNT_LENGTH = 200
ROOM = 8 * 1024
"""Characters that are written for a trial before a refresh, several times what a pair takes."""


class SQLTokenStore:
    """Keeps pairs in a table, one row an account. For any number of processes and machines that share the database.

    While a pair is refreshed its row is locked (`SELECT … FOR UPDATE`). SQLite knows no lock of a row: there the file is locked
    against other writers for that time, so give it one of its own. A process forked off makes connections of its own; the
    engine's pool is renewed for that, also one that you give.

    Args:
        database: An `Engine`, or its URL, as in `sqlite:///tokens.db` or `postgresql+psycopg://user@host/name`. A server may take
            10 seconds to answer a read.
        account: Which account's pair: any text of up to 200 characters that your program knows it by.
        table: Name of the table.
        create: Whether to create the table when it is missing.
        encryption: Encrypts what is stored, for instance `amokit.stores.Encryption(key)`.
        lock_timeout: Seconds to wait while another process or thread refreshes.
    """

    def __init__(
        self,
        database: sa.Engine | str,
        account: str = "default",
        *,
        table: str = "amokit_tokens",
        create: bool = True,
        encryption: Cipher | None = None,
        lock_timeout: float = TIMEOUT,
    ) -> None:
        if not 0 < len(account) <= ACCOUNT_LENGTH:
            raise ArgumentError(f"account is a text of 1 to {ACCOUNT_LENGTH} characters")
        self._engine = engine_of(database)
        self._account = account
        self._table = sa.Table(
            table,
            sa.MetaData(),
            sa.Column("account", sa.String(ACCOUNT_LENGTH), primary_key=True),
            sa.Column("pair", Hidden(), nullable=True),
        )
        self._create = create
        self._cipher = encryption
        self._lock_timeout = lock_timeout

    @property
    def may_lose_lock(self) -> bool:
        """Whether another process may get the lock while its holder still runs: when the connection ends."""
        return self._engine.dialect.name != "sqlite"

    def __repr__(self) -> str:
        return f"SQLTokenStore({self._engine.url.render_as_string()!r}, {self._account!r})"

    def close(self) -> None:
        """Closes the connections; a given engine's too."""
        self._engine.dispose()

    def for_account(self, account: str, /) -> SQLTokenStore:
        """The store of one account: another row of this table."""
        options: Any = {"create": self._create, "encryption": self._cipher, "lock_timeout": self._lock_timeout}
        return SQLTokenStore(self._engine, account, table=self._table.name, **options)

    def accounts(self) -> list[str]:
        """The accounts that have a pair in this table, sorted. Raises TokenStoreError."""
        return sorted(answered(self._engine, self._list))

    def _list(self) -> list[str]:
        # White space is the room that a refresh has set aside for a row without a pair.
        held = sa.select(self._table.c.account).where(sa.func.trim(self._table.c.pair) != "")
        with self._failing("listed"), self._connect() as connection:
            return list(connection.execute(held).scalars())

    def load(self) -> Token | None:
        """Raises DamagedTokenError, TokenStoreError."""
        return self._token(answered(self._engine, self._read))

    def _read(self) -> str | None:
        with self._failing("read"), self._connect() as connection:
            return connection.execute(self._select()).scalar()

    def save(self, token: Token, /) -> None:
        """Raises TokenStoreError, TokenLockError."""
        with self.lock() as store:
            store.save(token)

    def clear(self) -> None:
        """Removes the account's row."""
        answered(self._engine, self._connect_and_delete)

    def _connect_and_delete(self) -> None:
        with self._failing("written"), self._connect() as connection:
            self._delete(connection)

    def _delete(self, connection: sa.Connection) -> None:
        with self._failing("written"):
            connection.execute(self._table.delete().where(self._table.c.account == self._account))
            connection.commit()

    @contextmanager
    def lock(self) -> Generator[TokenStore]:
        """Holds on all machines; it is released when the connection ends."""
        with self._failing("locked"):
            connection = answered(self._engine, self._connect)
        hung = threading.Event()
        try:
            with self._failing("locked"):
                patience = self._lock_timeout + ANSWER_SECONDS
                text = HiddenText(answered(self._engine, lambda: self._take(connection), patience, hung.set) or "")
            yield _Locked(self, connection, text, hung)
        finally:
            if not hung.is_set():  # else the thread that waits for the server still uses it
                with suppress(SQLAlchemyError):
                    connection.close()

    def _connect(self) -> sa.Connection:
        connection = self._engine.connect()
        if self._create:
            try:
                self._make_table(connection)
            except BaseException:
                connection.close()
                raise
            self._create = False
        if self._engine.dialect.name != "sqlite":
            # Under stricter levels a row that another transaction has changed is an error instead of the new row.
            return connection.execution_options(isolation_level="READ COMMITTED")
        return connection

    def _make_table(self, connection: sa.Connection) -> None:
        try:
            self._table.metadata.create_all(connection)
            connection.commit()
        except DBAPIError:
            connection.rollback()
            if not sa.inspect(connection).has_table(self._table.name):
                raise
            connection.rollback()  # another process was creating it at the same time

    def _select(self) -> sa.Select[Any]:
        return sa.select(self._table.c.pair).where(self._table.c.account == self._account)

    def _take(self, connection: sa.Connection) -> str | None:
        """Locks the row, makes it where it is missing, and reads it."""
        if connection.dialect.name == "sqlite":
            return self._take_file(connection)
        if connection.dialect.name == "postgresql":
            connection.exec_driver_sql(f"SET LOCAL lock_timeout = {max(1, int(self._lock_timeout * 1000))}")
        query = self._select().with_for_update()
        for _ in tries(self._lock_timeout, f"the row of {self!r}"):
            try:
                row = connection.execute(query).first()
                if row is None:
                    with connection.begin_nested():
                        connection.execute(self._table.insert().values(account=self._account))
                with connection.begin_nested() as trial:
                    connection.execute(self._update(" " + secrets.token_hex(ROOM // 2)))
                    trial.rollback()
                return None if row is None else row[0]
            except IntegrityError:
                continue  # another process inserted the row
            except OperationalError as error:
                if getattr(error.orig, "sqlstate", None) != "55P03":
                    raise
                connection.rollback()
                raise TokenLockError(f"the row of {self!r} was locked for {self._lock_timeout:g} seconds; try again") from None
        raise AssertionError("unreachable")

    def _take_file(self, connection: sa.Connection) -> str | None:
        # A full disk shows when a transaction is committed. So the row is written with room for another pair, and taken again.
        self._begin(connection)
        row = connection.execute(self._select()).first()
        if row is None:
            connection.execute(self._table.insert().values(account=self._account, pair=" " * ROOM))
        else:
            connection.execute(self._update((row[0] or "").strip() + " " * ROOM))
        connection.commit()
        self._begin(connection)
        return connection.execute(self._select()).scalar()

    def _begin(self, connection: sa.Connection) -> None:
        # SQLite waits by itself, but for the busy_timeout of its connection, and with longer pauses.
        patience = connection.exec_driver_sql("PRAGMA busy_timeout").scalar()
        connection.exec_driver_sql("PRAGMA busy_timeout = 0")
        try:
            for _ in tries(self._lock_timeout, f"the database of {self!r}"):
                try:
                    connection.exec_driver_sql("BEGIN IMMEDIATE")
                    break
                except OperationalError as error:
                    if "locked" not in str(error.orig):
                        raise
        finally:
            connection.exec_driver_sql(f"PRAGMA busy_timeout = {patience}")

    def _update(self, text: str) -> sa.Update:
        return self._table.update().where(self._table.c.account == self._account).values(pair=text)

    def _token(self, text: str | None) -> Token | None:
        return loads(text or "", self._cipher, f"what {self!r} keeps")

    @contextmanager
    def _failing(self, what: str) -> Generator[None]:
        try:
            yield
        except SQLAlchemyError as error:
            # Not chained, and without parameters: what a database says of a row may quote it.
            reason = type(error.orig if isinstance(error, DBAPIError) else error)
            text = f": {error.orig}" if isinstance(error, OperationalError) else ""
            raise TokenStoreError(f"{self!r} cannot be {what}: {reason.__module__}.{reason.__name__}{text}") from None

    def _replace(self, old: str, new: str) -> None:
        """Changes the row on a connection of its own, if it is still what it was."""
        same = sa.func.coalesce(self._table.c.pair, "") == old
        update = self._table.update().where(self._table.c.account == self._account, same)
        with self._connect() as connection:
            changed = connection.execute(update.values(pair=new)).rowcount
            connection.commit()
        if changed != 1:
            raise TokenSupersededError(f"{self!r} has got another pair meanwhile; load that")


class _Locked:
    """The store while its row is locked."""

    def __init__(self, store: SQLTokenStore, connection: sa.Connection, text: str, hung: threading.Event) -> None:
        self._store = store
        self._connection = connection
        self._text = text
        self._hung = hung

    def load(self) -> Token | None:
        return self._store._token(self._text)

    def save(self, token: Token, /) -> None:
        text = dumps(token, self._store._cipher)
        answered(self._store._engine, lambda: self._save(text), late=self._hung.set)
        self._text = text

    def clear(self) -> None:
        answered(self._store._engine, lambda: self._store._delete(self._connection), late=self._hung.set)

    def _save(self, text: str) -> None:
        with self._store._failing("written"):
            try:
                self._connection.execute(self._store._update(text))
                self._connection.commit()
            except DBAPIError as error:
                if not error.connection_invalidated:
                    raise
                # The server may have closed the idle connection. This pair must be saved all the same: the old one is spent.
                self._store._replace(self._text, text)
