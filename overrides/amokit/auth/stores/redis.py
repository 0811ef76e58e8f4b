"""A store in Redis (extra `redis`)."""

from __future__ import annotations

import secrets
import threading
from collections.abc import Generator
from contextlib import contextmanager, suppress
from typing import Any

from amokit_api.errors import MissingExtraError, TokenStoreError, TokenSupersededError

from ..tokens import Token, TokenStore
from .codec import Cipher, dumps, loads
from .lock_wait import TIMEOUT, tries

try:
    import redis
except ImportError as error:
    raise MissingExtraError("RedisTokenStore needs the package redis: pip install 'amokit[redis]'") from error

# Each lock gets the next number, and a pair is stored with the number of its lock. One who was held up for so long that the lock
# went to somebody else may still store the pair it got, unless a later lock has stored one.
TAKE = """
if redis.call('SET', KEYS[1], ARGV[1], 'NX', 'PX', ARGV[2]) then return redis.call('INCR', KEYS[2]) end
return 0
"""
EXTEND = """
if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('PEXPIRE', KEYS[1], ARGV[2]) end
return 0
"""
FREE = """
if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('DEL', KEYS[1]) end
return 0
"""
STORE = """
if tonumber(redis.call('HGET', KEYS[1], 'fence') or '0') > tonumber(ARGV[2]) then return 0 end
redis.call('HSET', KEYS[1], 'pair', ARGV[1], 'fence', ARGV[2])
return 1
"""


class RedisTokenStore:
    """Keeps the pair in Redis. For any number of processes and machines that share the server.

    Redis must not lose what it was told: switch its persistence on (`appendonly yes`), and eviction of these keys off.

    Args:
        server: A `redis.Redis` client, or its URL, as in `redis://host:6379/0`.
        account: Which account's pair: any text that your program knows it by.
        prefix: What the keys begin with.
        encryption: Encrypts what is stored, for instance `amokit.stores.Encryption(key)`.
        lock_timeout: Seconds to wait for a refresh of somebody else.
        lease: Seconds after which the lock of a process that died comes free. Those who live keep renewing theirs.
    """

    def __init__(
        self,
        server: redis.Redis | str,
        account: str = "default",
        *,
        prefix: str = "amokit:",
        encryption: Cipher | None = None,
        lock_timeout: float = TIMEOUT,
        lease: float = 10.0,
    ) -> None:
        self._redis: Any = redis.Redis.from_url(server) if isinstance(server, str) else server
        self._account = account
        # In braces, so that a cluster keeps all three at one place.
        key = f"{prefix}{{{account}}}"
        self._pair, self._lock, self._fence = f"{key}:pair", f"{key}:lock", f"{key}:fence"
        self._cipher = encryption
        self._lock_timeout = lock_timeout
        self._lease = lease

    def __repr__(self) -> str:
        return f"RedisTokenStore({self._account!r})"

    def close(self) -> None:
        """Closes the connections; a given client's too."""
        self._redis.close()

    def load(self) -> Token | None:
        """Raises DamagedTokenError, TokenStoreError."""
        with self._failing("read"):
            found: str | bytes | None = self._redis.hget(self._pair, "pair")
        if found is None:
            return None
        text = found.decode("utf-8", "replace") if isinstance(found, bytes) else found
        return loads(text, self._cipher, f"what {self!r} keeps")

    def save(self, token: Token, /) -> None:
        """Raises TokenStoreError, TokenLockError."""
        with self.lock() as store:
            store.save(token)

    def clear(self) -> None:
        """Removes the pair."""
        with self._failing("written"):
            self._redis.hdel(self._pair, "pair")

    @contextmanager
    def lock(self) -> Generator[TokenStore]:
        """Holds on all machines while its lease is renewed, by a thread."""
        mark, lease = secrets.token_hex(16), max(1, int(self._lease * 1000))
        fence = 0
        with self._failing("locked"):
            for _ in tries(self._lock_timeout, f"the lock of {self!r}"):
                fence = int(self._redis.eval(TAKE, 2, self._lock, self._fence, mark, lease))
                if fence:
                    break
        done = threading.Event()
        renewing = threading.Thread(target=self._renew, args=(mark, lease, done), name="amokit-lease", daemon=True)
        renewing.start()
        try:
            yield _Locked(self, fence)
        finally:
            done.set()
            renewing.join()
            with suppress(redis.RedisError):  # else the lease ends by itself
                self._redis.eval(FREE, 1, self._lock, mark)

    def _renew(self, mark: str, lease: int, done: threading.Event) -> None:
        while not done.wait(self._lease / 3):
            with suppress(redis.RedisError):
                if not self._redis.eval(EXTEND, 1, self._lock, mark, lease):
                    return

    @contextmanager
    def _failing(self, what: str) -> Generator[None]:
        try:
            yield
        except redis.RedisError as error:
            # Not chained: errors of scripts may quote their arguments.
            text = f": {error}" if isinstance(error, redis.ConnectionError | redis.TimeoutError) else ""
            raise TokenStoreError(f"{self!r} cannot be {what}: redis.{type(error).__name__}{text}") from None


class _Locked:
    """The store while its lock is held."""

    def __init__(self, store: RedisTokenStore, fence: int) -> None:
        self._store = store
        self._fence = fence
        self.load = store.load

    def save(self, token: Token, /) -> None:
        store = self._store
        text = dumps(token, store._cipher)
        with store._failing("written"):
            stored = store._redis.eval(STORE, 1, store._pair, text, self._fence)
        if not stored:
            raise TokenSupersededError(f"{store!r} has got a later pair meanwhile; load that")
