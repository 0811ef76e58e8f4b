"""What every store must do, on all of them; and what each does besides."""

from __future__ import annotations

import errno
import logging
import os
import stat
import threading
import traceback
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from amokit import AmoError, Token
from amokit.auth.stores import Encryption, FileTokenStore, MemoryTokenStore, RedisTokenStore, SQLTokenStore
from amokit.auth.stores.codec import dumps
from amokit.errors import ArgumentError, DamagedTokenError, TokenLockError, TokenStoreError, TokenSupersededError

from ..servers import reserved_port
from ..waiting import soon
from .store_factories import PAST, Place, close, pair

# -- the contract ---------------------------------------------------------------------------------


def test_a_new_store_is_empty(store: Any) -> None:
    assert store.load() is None
    with store.lock() as locked:
        assert locked.load() is None


@pytest.mark.parametrize(
    "token",
    [
        pair(1),
        Token("a"),
        pair(2, expires_at=PAST),
        pair(3, expires_at=datetime(2031, 5, 6, 7, 8, 9, 123456, tzinfo=UTC), domain="new.amocrm.ru"),
        pair(4, expires_at=PAST.astimezone(datetime.now().astimezone().tzinfo) + timedelta(hours=3)),
        Token("k" * 5000, "~" * 5000),
    ],
    ids=["pair", "long-lived", "with an end", "moved", "elsewhere", "long"],
)
def test_what_is_saved_is_loaded(store: Any, token: Token) -> None:
    store.save(token)
    assert store.load() == token


def test_the_last_pair_stays(store: Any) -> None:
    for number in range(3):
        store.save(pair(number))
    assert store.load() == pair(2)


def test_under_the_lock_it_loads_and_saves(store: Any) -> None:
    store.save(pair(1))
    with store.lock() as locked:
        assert locked.load() == pair(1)
        locked.save(pair(2))
        assert locked.load() == pair(2)
    assert store.load() == pair(2)


def test_what_is_saved_under_the_lock_is_there_before_it_is_free(store: Any) -> None:
    with store.lock() as locked:
        locked.save(pair(1))
        assert store.load() == pair(1)


def test_readers_do_not_wait_for_the_lock(store: Any) -> None:
    store.save(pair(1))
    with store.lock():
        assert store.load() == pair(1)


def test_an_error_under_the_lock_frees_it_and_changes_nothing(store: Any) -> None:
    store.save(pair(1))
    with pytest.raises(ZeroDivisionError), store.lock():
        _ = 1 / 0
    with store.lock() as locked:
        assert locked.load() == pair(1)


def test_cleared_is_empty_and_usable(store: Any) -> None:
    store.save(pair(1))
    store.clear()
    assert store.load() is None
    store.save(pair(2))
    assert store.load() == pair(2)


def test_the_lock_may_be_left_in_another_thread(store: Any) -> None:
    lock = store.lock()
    in_thread(lock.__enter__).save(pair(1))
    in_thread(lambda: lock.__exit__(None, None, None))
    with store.lock() as locked:
        assert locked.load() == pair(1)


def in_thread(work: Any) -> Any:
    found: list[Any] = []
    thread = threading.Thread(target=lambda: found.append(work()))
    thread.start()
    thread.join(60)
    return found[0]


def test_one_at_a_time(store: Any) -> None:
    """Eight threads count up by reading and writing; without a lock numbers would be lost."""
    store.save(pair(0))

    def count() -> None:
        for _ in range(5):
            with store.lock() as locked:
                number = int(locked.load().access_token.removeprefix("access-"))
                locked.save(pair(number + 1))

    threads = [threading.Thread(target=count) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(120)
    assert store.load() == pair(40)


def test_two_openings_are_one_store(place: Place) -> None:
    first, second = place.open(), place.open(lock_timeout=0.1)
    first.save(pair(1))
    assert second.load() == pair(1)
    with first.lock() as locked:
        with pytest.raises(TokenLockError, match=r"0.1 seconds.*try again$"), second.lock():
            pass
        locked.save(pair(2))
    with second.lock() as locked:
        assert locked.load() == pair(2)
    close(first)
    close(second)


def test_nothing_shows_its_secrets(store: Any) -> None:
    store.save(Token("s3cret-a", "s3cret-r"))
    assert "s3cret" not in repr(store)


# -- encryption -----------------------------------------------------------------------------------


def stored(place: Place) -> bytes:
    """The stored bytes."""
    if place.kind == "file":
        return Path(place.where).read_bytes()
    if place.kind == "redis":
        import redis

        with redis.Redis.from_url(place.where) as client:
            found: Any = client.hget("amokit:{default}:pair", "pair")
            return bytes(found)
    import sqlalchemy

    engine = sqlalchemy.create_engine(place.where)
    with engine.connect() as connection:
        found = connection.execute(sqlalchemy.text("select pair from amokit_tokens")).scalar()
    engine.dispose()
    return str(found).encode()


def test_encrypted_at_rest(place: Place) -> None:
    plain, secret = place.open(), Place(place.kind, place.where, Encryption.new_key()).open()
    secret.save(pair(1))
    assert secret.load() == pair(1)
    assert b"refresh-1" not in stored(place)
    with pytest.raises(DamagedTokenError, match="is encrypted: give its key"):
        plain.load()
    plain.save(pair(1))
    assert b"refresh-1" in stored(place)
    with pytest.raises(DamagedTokenError, match="is not encrypted: load it without encryption=, save it with"):
        secret.load()
    close(plain)
    close(secret)


def test_keys_change(tmp_path: Path) -> None:
    old, new = Encryption.new_key(), Encryption.new_key()
    path = tmp_path / "token"
    FileTokenStore(path, encryption=Encryption(old)).save(pair(1))
    both = FileTokenStore(path, encryption=Encryption(new, old))
    assert both.load() == pair(1)
    both.save(pair(2))
    assert FileTokenStore(path, encryption=Encryption(new)).load() == pair(2)
    with pytest.raises(DamagedTokenError, match="damaged or encrypted with another key"):
        FileTokenStore(path, encryption=Encryption(old)).load()


@pytest.mark.parametrize("keys", [("short",), (), ("",)], ids=["short", "none", "empty"])
def test_what_is_no_key(keys: tuple[str, ...]) -> None:
    with pytest.raises(ArgumentError, match="new_key"):
        Encryption(*keys)


# -- the file -------------------------------------------------------------------------------------


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "token.json"


def test_only_its_owner_may_read_the_file(path: Path) -> None:
    path.write_text("{}")
    path.chmod(0o644)
    before = os.umask(0)
    try:
        FileTokenStore(path).save(pair(1))
    finally:
        os.umask(before)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert sorted(each.name for each in path.parent.iterdir()) == ["token.json", "token.json.lock"]


def test_every_truncation_of_the_file_is_found(path: Path) -> None:
    store = FileTokenStore(path)
    store.save(pair(1, expires_at=PAST))
    whole = path.read_bytes()
    for length in range(1, len(whole)):
        path.write_bytes(whole[:length])
        with pytest.raises(DamagedTokenError, match=r"remove it and sign in again$") as caught:
            store.load()
        assert "access-1" not in str(caught.value)
    store.save(pair(2))
    assert store.load() == pair(2)


@pytest.mark.parametrize(
    "content",
    [b"\xff\xfe", b"null", b"[]", b"{}", b'{"access_token": 5}', b"[" * 100_000, b'"access-1"'],
    ids=["bytes", "null", "list", "empty", "number", "deep", "text"],
)
def test_what_is_no_pair(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    with pytest.raises(DamagedTokenError):
        FileTokenStore(path).load()


def test_a_link_left_in_its_place_is_not_followed(path: Path) -> None:
    linked = path.with_name("linked")
    linked.write_text("dear")
    path.with_name(f".{path.name}.new").symlink_to(linked)
    FileTokenStore(path).save(pair(1))
    assert linked.read_text() == "dear"


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(TokenStoreError, match="cannot be locked"):
        FileTokenStore(tmp_path / "no" / "token").save(pair(1))


def test_a_full_disk_is_met_before_the_old_pair_is_spent(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store = FileTokenStore(path)
    store.save(pair(1))

    def full(handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(TokenStoreError, match="No space left on device"), store.lock():
        pytest.fail("a refresh would be sent")
    monkeypatch.undo()
    assert store.load() == pair(1)


# -- databases ------------------------------------------------------------------------------------


def test_accounts_are_apart(place: Place) -> None:
    if place.kind == "file":
        pytest.skip("a file keeps one account")
    one, two = place.open(account="one"), place.open(account="two")
    one.save(pair(1))
    two.save(pair(2))
    assert (one.load(), two.load()) == (pair(1), pair(2))
    one.clear()
    assert (one.load(), two.load()) == (None, pair(2))
    two.clear()
    close(one)
    close(two)


def test_accounts_do_not_wait_for_each_other(postgresql: str, redis: str) -> None:
    for place in (Place("postgresql", postgresql), Place("redis", redis)):
        one, two = place.open(account="one"), place.open(account="two", lock_timeout=1)
        with one.lock(), two.lock() as locked:
            locked.save(pair(2))
        two.clear()
        one.clear()
        close(one)
        close(two)


def test_a_table_is_created_by_several_at_once(postgresql: str) -> None:
    stores = [SQLTokenStore(postgresql, table="made_at_once") for _ in range(8)]
    threads = [threading.Thread(target=store.save, args=(pair(1),)) for store in stores]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert [store.load() for store in stores] == [pair(1)] * 8
    for store in stores:
        store.close()


def test_a_table_is_not_created_unasked(tmp_path: Path) -> None:
    store = SQLTokenStore(f"sqlite:///{tmp_path}/a.db", create=False)
    with pytest.raises(TokenStoreError, match=r"cannot be read: sqlite3\.OperationalError: no such table"):
        store.load()
    store.close()


def test_a_pair_is_kept_although_the_database_ended_the_locks_connection(postgresql: str) -> None:
    """Servers end connections that are idle in a transaction; the old refresh token is spent by then."""
    import sqlalchemy

    store = SQLTokenStore(postgresql)
    store.save(pair(1))
    other = sqlalchemy.create_engine(postgresql)
    ending = sqlalchemy.text(
        "select pg_terminate_backend(pid) from pg_stat_activity where state = 'idle in transaction' and pid <> pg_backend_pid()"
    )
    with store.lock() as locked:
        with other.connect() as connection:
            connection.execute(ending)
        locked.save(pair(2))
    assert store.load() == pair(2)
    with store.lock() as locked:
        with other.connect() as connection:
            connection.execute(ending)
        store.save(pair(9))  # somebody else was given the lock meanwhile
        with pytest.raises(TokenSupersededError):
            locked.save(pair(3))
    assert store.load() == pair(9)
    other.dispose()
    store.clear()
    store.close()


def test_errors_of_a_database_do_not_quote_the_pair(tmp_path: Path) -> None:
    import sqlalchemy

    engine = sqlalchemy.create_engine(f"sqlite:///{tmp_path}/a.db")  # of the user, who hides no parameters
    store = SQLTokenStore(engine)
    store.save(pair(1))
    with engine.connect() as connection:
        connection.execute(
            sqlalchemy.text("create trigger no before update on amokit_tokens begin select raise(abort, 'no'); end")
        )
        connection.commit()
    with pytest.raises(TokenStoreError) as caught:
        store.save(Token("s3cret-a", "s3cret-r"))
    assert "s3cret" not in str(caught.value)
    assert caught.value.__cause__ is None
    assert caught.value.__suppress_context__
    store.close()


def test_a_server_that_is_not_there() -> None:
    with reserved_port() as port:
        for store in (
            RedisTokenStore(f"redis://:s3cret@127.0.0.1:{port}/0"),
            SQLTokenStore(f"postgresql+psycopg://amokit:s3cret@127.0.0.1:{port}/postgres"),
        ):
            for work in (store.load, lambda store=store: store.save(pair(1))):
                with pytest.raises(TokenStoreError) as caught:
                    work()
                assert "s3cret" not in str(caught.value)
            assert "s3cret" not in repr(store)
            store.close()


# -- fencing --------------------------------------------------------------------------------------


def test_redis_one_who_was_held_up_may_still_save_while_nobody_else_has(redis: str) -> None:
    """The lease has run out and another process has the lock, but the pair that is saved late is the only valid one."""
    import redis as library

    first, second = RedisTokenStore(redis), RedisTokenStore(redis)
    first.save(pair(1))
    with library.Redis.from_url(redis) as client, first.lock() as late:
        client.delete("amokit:{default}:lock")
        with second.lock() as other:
            assert other.load() == pair(1)
            late.save(pair(2))
            assert other.load() == pair(2)
    assert second.load() == pair(2)
    first.clear()
    first.close()
    second.close()


def test_redis_one_who_was_held_up_does_not_overwrite_a_later_pair(redis: str) -> None:
    import redis as library

    first, second = RedisTokenStore(redis), RedisTokenStore(redis)
    first.save(pair(1))
    with library.Redis.from_url(redis) as client, first.lock() as late:
        client.delete("amokit:{default}:lock")
        second.save(pair(9))
        with pytest.raises(TokenSupersededError, match="a later pair"):
            late.save(pair(2))
    assert first.load() == pair(9)
    first.clear()
    first.close()
    second.close()


def test_redis_a_lease_is_renewed_while_its_holder_lives(redis: str) -> None:
    import redis as library

    key, lease = "amokit:{default}:lock", 3.0
    holder, waiting = RedisTokenStore(redis, lease=lease), RedisTokenStore(redis, lock_timeout=0.1)
    with library.Redis.from_url(redis) as client, holder.lock():
        assert 0 < client.pttl(key) <= lease * 1000, "it ends by itself"
        client.pexpire(key, 3_600_000)
        assert soon(lambda: 0 < client.pttl(key) <= lease * 1000), "it was set again"
        with pytest.raises(TokenLockError), waiting.lock():
            pass
    holder.close()
    waiting.close()


def test_redis_leaves_a_lock_alone_that_is_somebody_elses(redis: str) -> None:
    import redis as library

    store = RedisTokenStore(redis)
    with library.Redis.from_url(redis) as client:
        with store.lock():
            client.set("amokit:{default}:lock", "somebody else")
        assert client.get("amokit:{default}:lock") == b"somebody else"
        client.delete("amokit:{default}:lock")
    store.close()


# -- extras ---------------------------------------------------------------------------------------


def test_every_store_can_be_named() -> None:
    from amokit.auth import stores

    for name in stores.__all__:
        assert getattr(stores, name).__name__ == name
    with pytest.raises(AttributeError, match="NoStore"):
        _ = stores.NoStore
    assert stores.MemoryTokenStore is MemoryTokenStore


@pytest.mark.parametrize(
    ("name", "package", "extra"),
    [("SQLTokenStore", "sqlalchemy", "sql"), ("RedisTokenStore", "redis", "redis"), ("Encryption", "cryptography", "crypto")],
)
def test_a_missing_package_names_its_extra(name: str, package: str, extra: str) -> None:
    from ..client.test_package import run

    code = f"from amokit import AmoError, stores\ntry: stores.{name}\nexcept AmoError as e: print(type(e).__name__, e)"
    assert run(code, package).strip().endswith(f"pip install 'amokit[{extra}]'")


def test_every_error_of_a_store_is_of_this_package() -> None:
    assert issubclass(TokenStoreError, AmoError)


# -- what is proved before a token is spent, and what is not shown ---------------------------------


def test_a_link_stays_one(tmp_path: Path) -> None:
    volume, path = tmp_path / "volume.json", tmp_path / "token.json"
    FileTokenStore(volume).save(pair(1))
    path.symlink_to(volume)
    FileTokenStore(path).save(pair(2))
    assert path.is_symlink()
    assert FileTokenStore(volume).load() == pair(2)


def test_a_file_that_is_mounted_by_itself_is_written_over(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As `docker run -v ./token.json:/app/token.json` mounts it: a rename is refused."""
    store = FileTokenStore(path)
    path.touch()
    replaces = 0

    def busy(source: Any, target: Any) -> None:
        nonlocal replaces
        replaces += 1
        raise OSError(errno.EBUSY, "Device or resource busy")

    monkeypatch.setattr(os, "replace", busy)
    assert store.load() is None
    store.save(pair(1))
    store.save(Token("a"))  # shorter
    assert store.load() == Token("a")
    assert replaces == 4, "once to prove it, once to do it"
    store.clear()
    assert store.load() is None
    assert [each.name for each in path.parent.iterdir() if each.name.endswith(".new")] == []


@pytest.mark.parametrize("cut", [0.3, 0.9])
def test_a_file_that_was_left_half_written_over_is_healed(path: Path, cut: float) -> None:
    """Its writer was killed; the pair is in the file beside it, and the next one who takes the lock must not lose it."""
    store = FileTokenStore(path)
    store.save(pair(7))
    whole = path.read_bytes()
    path.with_name(f".{path.name}.new").write_bytes(whole)
    path.write_bytes(whole[: int(len(whole) * cut)])
    assert store.load() == pair(7)
    with store.lock() as locked:
        assert locked.load() == pair(7)
    assert path.read_bytes() == whole


def test_a_rename_that_fails_is_met_before_a_token_is_spent(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store = FileTokenStore(path)
    store.save(pair(1))

    def refuse(source: Any, target: Any) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(os, "replace", refuse)
    with pytest.raises(TokenStoreError, match="cannot be replaced"), store.lock():
        pytest.fail("a refresh would be sent")
    assert store.load() == pair(1)


def test_a_full_database_is_met_before_a_token_is_spent(tmp_path: Path) -> None:
    import sqlalchemy

    engine = sqlalchemy.create_engine(f"sqlite:///{tmp_path}/a.db")
    store = SQLTokenStore(engine)
    assert store.load() is None
    text = dumps(pair(1), None)
    with engine.begin() as connection:
        connection.exec_driver_sql("insert into amokit_tokens values ('default', ?)", (str(text),))

    def limit(connection: Any, _: Any) -> None:
        connection.execute("pragma max_page_count = 1")  # as many as there are, and no more

    sqlalchemy.event.listen(engine, "connect", limit)
    engine.dispose()
    with pytest.raises(TokenStoreError, match="full"), store.lock():
        pytest.fail("a refresh would be sent")
    assert store.load() == pair(1)
    store.close()


def test_a_database_that_may_not_be_written_is_met_before_a_token_is_spent(postgresql: str) -> None:
    import sqlalchemy

    engine = sqlalchemy.create_engine(postgresql)
    store = SQLTokenStore(engine)
    store.save(pair(1))
    trigger = """
        create function refuse() returns trigger language plpgsql as $$ begin raise exception 'no'; end $$;
        create trigger refuse before update on amokit_tokens for each row execute function refuse();
    """
    with engine.begin() as connection:
        connection.exec_driver_sql(trigger)
    try:
        with pytest.raises(TokenStoreError, match="cannot be locked"), store.lock():
            pytest.fail("a refresh would be sent")
        assert store.load() == pair(1)
    finally:
        with engine.begin() as connection:
            connection.exec_driver_sql("drop trigger refuse on amokit_tokens; drop function refuse")
        store.clear()
        engine.dispose()


@pytest.mark.parametrize("url", ["sqlite://", "sqlite:///:memory:", "sqlite:///file:a?mode=memory&cache=shared&uri=true"])
def test_a_database_of_each_thread_is_refused(url: str) -> None:
    with pytest.raises(ArgumentError, match="MemoryTokenStore"):
        SQLTokenStore(url)


@pytest.mark.parametrize(
    "make", [lambda: SQLTokenStore("nonsense"), lambda: SQLTokenStore("nosuch://x"), lambda: RedisTokenStore("nonsense")]
)
def test_a_url_that_is_none(make: Any) -> None:
    with pytest.raises(ArgumentError, match="URL"):
        make()


@pytest.mark.parametrize("account", ["", "a" * 201])
def test_an_account_that_does_not_fit(tmp_path: Path, account: str) -> None:
    with pytest.raises(ArgumentError, match="1 to 200 characters"):
        SQLTokenStore(f"sqlite:///{tmp_path}/a.db", account)


def test_an_async_redis_client_is_refused() -> None:
    import redis.asyncio as library

    with pytest.raises(ArgumentError, match=r"redis\.asyncio"):
        RedisTokenStore(library.Redis())  # type: ignore[arg-type]


@pytest.mark.parametrize("given", [False, True], ids=["URL", "engine"])
def test_logs_of_a_database_do_not_show_the_pair(postgresql: str, tmp_path: Path, given: bool) -> None:
    """SQLAlchemy logs parameters at INFO and rows at DEBUG; only the level of its own logger decides."""
    import sqlalchemy

    lines: list[str] = []
    handler = logging.Handler()
    handler.emit = lambda record: lines.append(record.getMessage())  # type: ignore[method-assign]
    logger = logging.getLogger("sqlalchemy.engine")
    level = logger.level
    logger.addHandler(handler)
    logger.setLevel(logging.DEBUG)
    try:
        for url in (postgresql, f"sqlite:///{tmp_path}/a.db"):
            database: Any = sqlalchemy.create_engine(url) if given else url
            store = SQLTokenStore(database, "logged")
            store.save(Token("s3cret-a", "s3cret-r"))
            assert store.load() == Token("s3cret-a", "s3cret-r")
            with store.lock() as locked:
                locked.save(Token("s3cret-a", "s3cret-r"))
            store.clear()
            store.close()
    finally:
        logger.removeHandler(handler)
        logger.setLevel(level)
    assert any("UPDATE" in line for line in lines)
    assert [line for line in lines if "s3cret" in line] == []


@pytest.mark.parametrize("token", ["", " ", "a b", "a\n", "a\r\nX-Evil: 1", "a\u200b", "a\0", "ключ"], ids=repr)
def test_a_token_that_cannot_be_sent_is_refused_without_being_shown(token: str) -> None:
    for make in (lambda: Token(token), lambda: Token("s3cret", token)):
        with pytest.raises(ArgumentError, match="line break") as caught:
            make()
        assert not token.strip() or token not in str(caught.value)


def test_a_stored_token_that_cannot_be_sent_is_damaged(path: Path) -> None:
    FileTokenStore(path).save(pair(1))
    path.write_text(path.read_text().replace("access-1", "access-1\\n"))
    with pytest.raises(DamagedTokenError) as caught:
        FileTokenStore(path).load()
    shown = traceback.TracebackException.from_exception(caught.value, capture_locals=True)
    assert "access-1" not in "".join(shown.format())


def test_redis_its_counter_cannot_be_lost_alone(redis: str) -> None:
    """Were it a key of its own, Redis could evict it, and every new pair would be taken for an older one."""
    import redis as library

    store = RedisTokenStore(redis, "counted")
    for number in range(5):
        store.save(pair(number))
    with library.Redis.from_url(redis) as client:
        assert client.keys("*{counted}*") == [b"amokit:{counted}:pair"]
        client.hdel("amokit:{counted}:pair", "lock")
        store.save(pair(6))
        assert store.load() == pair(6)
        client.delete("amokit:{counted}:pair")
    assert store.load() is None
    store.save(pair(7))
    assert store.load() == pair(7)
    store.clear()
    store.close()


def test_redis_a_lock_that_was_neither_freed_nor_used_is_known(redis: str) -> None:
    import redis as library

    first, second = RedisTokenStore(redis, "left"), RedisTokenStore(redis, "left")
    first.save(pair(1))
    with library.Redis.from_url(redis) as client:
        with first.lock() as held:
            assert not held.abandoned  # type: ignore[attr-defined]
            client.delete("amokit:{left}:lock")  # the lease has run out: its holder is suspended
            for _ in range(2):
                with second.lock() as other:
                    assert other.abandoned  # type: ignore[attr-defined]
            held.save(pair(2))
        with second.lock() as other:
            assert not other.abandoned  # type: ignore[attr-defined]
            assert other.load() == pair(2)
    first.clear()
    first.close()
    second.close()
