"""A store in a table of a database, by SQLAlchemy (extra `sql`)."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager, suppress
from typing import Any

from amokit_api.errors import MissingExtraError, TokenLockError, TokenStoreError, TokenSupersededError

from ..tokens import Token, TokenStore
from .codec import Cipher, dumps, loads
from .lock_wait import TIMEOUT, tries

try:
    import sqlalchemy as sa
    from sqlalchemy.exc import DBAPIError, IntegrityError, OperationalError, SQLAlchemyError
except ImportError as error:
    raise MissingExtraError("SQLTokenStore needs the package SQLAlchemy: pip install 'amokit[sql]'") from error


class SQLTokenStore:
    """Keeps pairs in a table, one row an account. For any number of processes and machines that share the database.

    While a pair is refreshed its row is locked (`SELECT … FOR UPDATE`). SQLite knows no lock of a row: there the file is locked
    against other writers for that time, so give it one of its own.

    Args:
        database: An `Engine`, or its URL, as in `sqlite:///tokens.db` or `postgresql+psycopg://user@host/name`.
        account: Which account's pair: any text of up to 200 characters that your program knows it by.
        table: Name of the table.
        create: Whether to create the table when it is missing.
        encryption: Encrypts what is stored, for instance `amokit.stores.Encryption(key)`.
        lock_timeout: Seconds to wait for a refresh of somebody else.
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
        # Parameters hold tokens; without this SQLAlchemy would quote them in errors and in its log.
        self._engine = sa.create_engine(database, hide_parameters=True) if isinstance(database, str) else database
        self._account = account
        self._table = sa.Table(
            table,
            sa.MetaData(),
            sa.Column("account", sa.String(200), primary_key=True),
            sa.Column("pair", sa.Text(), nullable=True),
        )
        self._create = create
        self._cipher = encryption
        self._lock_timeout = lock_timeout

    def __repr__(self) -> str:
        return f"SQLTokenStore({self._engine.url.render_as_string()!r}, {self._account!r})"

    def close(self) -> None:
        """Closes the connections; a given engine's too."""
        self._engine.dispose()

    def load(self) -> Token | None:
        """Raises DamagedTokenError, TokenStoreError."""
        with self._failing("read"), self._connect() as connection:
            text = connection.execute(self._select()).scalar()
        return self._token(text)

    def save(self, token: Token, /) -> None:
        """Raises TokenStoreError, TokenLockError."""
        with self.lock() as store:
            store.save(token)

    def clear(self) -> None:
        """Removes the account's row."""
        with self._failing("written"), self._connect() as connection:
            connection.execute(self._table.delete().where(self._table.c.account == self._account))
            connection.commit()

    @contextmanager
    def lock(self) -> Generator[TokenStore]:
        """Holds on all machines; it comes free when the connection ends."""
        with self._failing("locked"):
            connection = self._connect()
        try:
            with self._failing("locked"):
                text = self._take(connection)
            yield _Locked(self, connection, text)
        finally:
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
            # Under stricter levels a row that somebody else has changed meanwhile is an error instead of the new row.
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
            connection.rollback()  # somebody else was creating it at the same time

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
                if row is not None:
                    text: str | None = row[0]
                    return text
                with connection.begin_nested():
                    connection.execute(self._table.insert().values(account=self._account))
                return None
            except IntegrityError:
                continue  # somebody else made the row
            except OperationalError as error:
                if getattr(error.orig, "sqlstate", None) != "55P03":
                    raise
                connection.rollback()
                raise TokenLockError(f"the row of {self!r} was locked for {self._lock_timeout:g} seconds; try again") from None
        raise AssertionError("unreachable")

    def _take_file(self, connection: sa.Connection) -> str | None:
        # SQLite waits by itself, but for as long as its connection was told, and with longer pauses.
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
        row = connection.execute(self._select()).first()
        if row is None:
            connection.execute(self._table.insert().values(account=self._account))
        return row[0] if row else None

    def _token(self, text: str | None) -> Token | None:
        return loads(text, self._cipher, f"what {self!r} keeps") if text is not None else None

    @contextmanager
    def _failing(self, what: str) -> Generator[None]:
        try:
            yield
        except SQLAlchemyError as error:
            # Not chained, and without parameters: what a database says of a row may quote it.
            reason = type(error.orig if isinstance(error, DBAPIError) else error)
            text = f": {error.orig}" if isinstance(error, OperationalError) else ""
            raise TokenStoreError(f"{self!r} cannot be {what}: {reason.__module__}.{reason.__name__}{text}") from None

    def _replace(self, old: str | None, new: str) -> None:
        """Changes the row on a connection of its own, if it is still what it was."""
        same = self._table.c.pair.is_(None) if old is None else self._table.c.pair == old
        update = self._table.update().where(self._table.c.account == self._account, same)
        with self._connect() as connection:
            changed = connection.execute(update.values(pair=new)).rowcount
            connection.commit()
        if changed != 1:
            raise TokenSupersededError(f"{self!r} has got another pair meanwhile; load that")


class _Locked:
    """The store while its row is locked."""

    def __init__(self, store: SQLTokenStore, connection: sa.Connection, text: str | None) -> None:
        self._store = store
        self._connection = connection
        self._text = text

    def load(self) -> Token | None:
        return self._store._token(self._text)

    def save(self, token: Token, /) -> None:
        text, table = dumps(token, self._store._cipher), self._store._table
        update: Any = table.update().where(table.c.account == self._store._account)
        with self._store._failing("written"):
            try:
                self._connection.execute(update.values(pair=text))
                self._connection.commit()
            except DBAPIError as error:
                if not error.connection_invalidated:
                    raise
                # The server may have ended a connection that was idle for so long; this pair must be kept, the old one is dead.
                self._store._replace(self._text, text)
        self._text = text
