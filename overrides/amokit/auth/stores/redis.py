"""A store in Redis (extra `redis`)."""

from __future__ import annotations

import secrets
import threading
from collections.abc import Generator
from contextlib import contextmanager, suppress
from typing import Any

from amokit_api.errors import MissingExtraError, TokenStoreError, TokenSupersededError

from ...concurrency.redis_client import redis_client
from ..tokens import HiddenText, Token, TokenStore
from .codec import Cipher, dumps, loads
from .lock_wait import TIMEOUT, tries

try:
    import redis
except ImportError as error:
    raise MissingExtraError("RedisTokenStore needs the package redis: pip install 'amokit[redis]'") from error

# Fencing tokens: each lock gets the next number, and a pair is stored with the number of its lock. A process whose lease has
# ended may still store its pair, unless the holder of a later lock has stored one. The counter is in the pair's hash: if it were
# a key of its own, Redis might evict it alone, and every pair would look older than the stored one.
# `taken` is the number and the time of the first lock since the last stored pair whose holder has neither released it nor stored
# a pair: it is suspended or was killed.
TAKE = """
if not redis.call('SET', KEYS[1], ARGV[1], 'NX', 'PX', ARGV[2]) then return {0, ''} end
local last = math.max(tonumber(redis.call('HGET', KEYS[2], 'lock') or '0'), tonumber(redis.call('HGET', KEYS[2], 'fence') or '0'))
redis.call('HSET', KEYS[2], 'lock', last + 1)
local now = redis.call('TIME')[1]
local taken = redis.call('HGET', KEYS[2], 'taken')
if taken then
    local since = string.match(taken, ':(%d+)')
    if tonumber(now) - tonumber(since or now) < tonumber(ARGV[3]) then return {last + 1, taken} end
end
redis.call('HSET', KEYS[2], 'taken', (last + 1) .. ':' .. now)
return {last + 1, ''}
"""
EXTEND = """
if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('PEXPIRE', KEYS[1], ARGV[2]) end
return 0
"""
FREE = """
local taken = redis.call('HGET', KEYS[2], 'taken')
if taken and string.match(taken, '^(%d+):') == ARGV[2] then redis.call('HDEL', KEYS[2], 'taken') end
if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('DEL', KEYS[1]) end
return 0
"""
STORE = """
if tonumber(redis.call('HGET', KEYS[1], 'fence') or '0') > tonumber(ARGV[2]) then return 0 end
redis.call('HSET', KEYS[1], 'pair', ARGV[1], 'fence', ARGV[2])
redis.call('HDEL', KEYS[1], 'taken')
return 1
"""
CLEAR = """
if tonumber(redis.call('HGET', KEYS[1], 'fence') or '0') > tonumber(ARGV[1]) then return 0 end
redis.call('HDEL', KEYS[1], 'pair', 'taken')
return 1
"""
ABANDONED_SECONDS = 600
"""For so long a process that took the lock and did not release it counts as suspended, not as killed."""


class RedisTokenStore:
    """Keeps the pair in Redis. For any number of processes and machines that share the server.

    Redis must not lose pairs: switch its persistence on (`appendonly yes`), and eviction of these keys off.

    Args:
        server: A `redis.Redis` client, or its URL, as in `redis://host:6379/0`. One that is made of a URL waits 5 seconds at most
            for the server; give yours a `socket_timeout` as well.
        account: Which account's pair: any text that your program knows it by.
        prefix: What the keys begin with.
        encryption: Encrypts what is stored, for instance `amokit.stores.Encryption(key)`.
        lock_timeout: Seconds to wait while another process or thread refreshes.
        lease: Seconds after which the lock of a process that was killed is released. A running process renews its lease.
    """

    may_lose_lock = True
    """Whether another process may get the lock while its holder still runs: when the lease ends."""

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
        self._redis = redis_client("RedisTokenStore", server)
        self._account, self._prefix = account, prefix
        # In braces, so that a cluster keeps both at one place.
        key = f"{prefix}{{{account}}}"
        self._pair, self._lock = f"{key}:pair", f"{key}:lock"
        self._cipher = encryption
        self._lock_timeout = lock_timeout
        self._lease = lease

    def __repr__(self) -> str:
        return f"RedisTokenStore({self._account!r})"

    def close(self) -> None:
        """Closes the connections; a given client's too."""
        self._redis.close()

    def for_account(self, account: str, /) -> RedisTokenStore:
        """The store of one account, on the same connections."""
        options: Any = {"encryption": self._cipher, "lock_timeout": self._lock_timeout, "lease": self._lease}
        return RedisTokenStore(self._redis, account, prefix=self._prefix, **options)

    def accounts(self) -> list[str]:
        """The accounts that have a pair under this prefix, sorted. Raises TokenStoreError."""
        start, end = f"{self._prefix}{{", "}:pair"
        pattern = "".join(f"\\{each}" if each in "*?[]\\" else each for each in start) + f"*{end}"
        with self._failing("listed"):
            keys = {key: _text(key) for key in self._redis.scan_iter(match=pattern, count=1000)}
            held = [text for key, text in keys.items() if self._redis.hexists(key, "pair")]
        return sorted(str(text.removeprefix(start).removesuffix(end)) for text in held)

    def load(self) -> Token | None:
        """Raises DamagedTokenError, TokenStoreError."""
        with self._failing("read"):
            text = _text(self._redis.hget(self._pair, "pair"))
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
        fence, taken = 0, HiddenText()
        with self._failing("locked"):
            for _ in tries(self._lock_timeout, f"the lock of {self!r}"):
                number, other = self._redis.eval(TAKE, 2, self._lock, self._pair, mark, lease, ABANDONED_SECONDS)
                fence, taken = int(number), _text(other)
                if fence:
                    break
        done = threading.Event()
        renewing = threading.Thread(target=self._renew, args=(mark, lease, done), name="amokit-lease", daemon=True)
        with suppress(RuntimeError):  # at the end of the program no thread can be started; the lease must do
            renewing.start()
        try:
            yield _Locked(self, fence, bool(taken))
        finally:
            done.set()
            if renewing.ident is not None:
                renewing.join()
            with suppress(redis.RedisError):  # else the lease ends by itself
                self._redis.eval(FREE, 2, self._lock, self._pair, mark, fence)

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
    """The store while its lock is held.

    Attributes:
        abandoned: Whether an earlier holder of the lock has neither freed it nor stored a pair, and may be suspended.
    """

    def __init__(self, store: RedisTokenStore, fence: int, abandoned: bool) -> None:
        self._store = store
        self._fence = fence
        self.abandoned = abandoned
        self.load = store.load

    def save(self, token: Token, /) -> None:
        store = self._store
        with store._failing("written"):
            stored = store._redis.eval(STORE, 1, store._pair, dumps(token, store._cipher), self._fence)
        self._check(stored)

    def clear(self) -> None:
        store = self._store
        with store._failing("written"):
            cleared = store._redis.eval(CLEAR, 1, store._pair, self._fence)
        self._check(cleared)

    def _check(self, done: Any) -> None:
        if not done:
            raise TokenSupersededError(f"{self._store!r} has got a later pair meanwhile; load that")


def _text(found: str | bytes | None) -> HiddenText:
    return HiddenText(found.decode("utf-8", "replace") if isinstance(found, bytes) else found or "")
