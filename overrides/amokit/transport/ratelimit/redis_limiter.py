"""A limit that any number of machines share, through Redis (extra `redis`)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from amokit_api.errors import LimiterError, MissingExtraError

from .limiter import Limiter
from .sliding_window import ABANDON_AFTER, MIN_WAIT, SLACK, Permit

if TYPE_CHECKING:
    from redis import Redis

# `ledger.SlidingWindow` once more, where all see it, by the clock of the Redis server: the machines' own clocks differ.
# KEYS: turns taken (member ticket, score time), queue (ticket, ticket), until when each is waited for (ticket, time), the rest.
ASK = """
local taken, queue, until_, rest = KEYS[1], KEYS[2], KEYS[3], KEYS[4]
local ticket, rate, window = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3])
local least, patience = tonumber(ARGV[4]), tonumber(ARGV[5])
local clock = redis.call('TIME')
local now = tonumber(clock[1]) + tonumber(clock[2]) / 1000000
if ticket == 0 then
  ticket = redis.call('HINCRBY', rest, 'last', 1)
else
  redis.call('ZREM', taken, ticket)
  redis.call('ZREM', queue, ticket)
  redis.call('ZREM', until_, ticket)
end
for _, gone in ipairs(redis.call('ZRANGEBYSCORE', until_, '-inf', string.format('(%.6f', now))) do
  redis.call('ZREM', queue, gone)
  redis.call('ZREM', until_, gone)
end
local place = redis.call('ZCOUNT', queue, '-inf', string.format('(%d', ticket))
redis.call('ZREMRANGEBYSCORE', taken, '-inf', string.format('%.6f', now - window))
local busy = redis.call('ZRANGE', taken, 0, -1, 'WITHSCORES')
local free = rate - #busy / 2
local left = math.max(0, tonumber(redis.call('HGET', rest, 'paused') or 0) - now)
local wait = 0
if place < free and left == 0 then
  redis.call('ZADD', taken, string.format('%.6f', now), ticket)
else
  local index = place % rate
  local coming = 0
  if index >= free then
    coming = tonumber(busy[2 * (index - free) + 2]) + window - now
  end
  wait = math.max(math.max(coming, left) + math.floor(place / rate) * window, least)
  if wait > window then wait = math.max(window, wait / 2) end
  redis.call('ZADD', queue, ticket, ticket)
  redis.call('ZADD', until_, string.format('%.6f', now + wait + patience), ticket)
end
local keep = math.ceil(math.max(3600, 2 * window + left))
for _, key in ipairs(KEYS) do redis.call('EXPIRE', key, keep) end
return {ticket, string.format('%.6f', wait), string.format('%.6f', left)}
"""
USED = """
local clock = redis.call('TIME')
redis.call('ZADD', KEYS[1], string.format('%.6f', tonumber(clock[1]) + tonumber(clock[2]) / 1000000), ARGV[1])
"""
PAUSE = """
local clock = redis.call('TIME')
local till = tonumber(clock[1]) + tonumber(clock[2]) / 1000000 + tonumber(ARGV[1])
if till > tonumber(redis.call('HGET', KEYS[1], 'paused') or 0) then
  redis.call('HSET', KEYS[1], 'paused', string.format('%.6f', till))
  redis.call('EXPIRE', KEYS[1], math.ceil(math.max(3600, 2 * tonumber(ARGV[1]))))
end
"""


class RedisLimiter(Limiter):
    """At most `rate` requests in any window, for all that name the same Redis server and the same name.

    Args:
        redis: Address (`redis://localhost:6379/0`), or a `redis.Redis` of your own.
        name: Whose limit it is; the integration's id, say. All must give the same rate.
        rate: Requests in a window.
        per: Length of the window in seconds.
        slack: Seconds by which one request may be slower than another on its way to the server.

    Raises:
        MissingExtraError: The package `redis` is not installed.
    """

    blocks = True

    def __init__(self, redis: str | Redis, name: str = "amokit", rate: int = 7, per: float = 1.0, slack: float = SLACK) -> None:
        super().__init__(rate, per, slack)
        try:
            from redis import Redis, RedisError
        except ImportError as error:
            raise MissingExtraError("RedisLimiter needs the package redis: pip install 'amokit[redis]'") from error
        self._redis: Any = Redis.from_url(redis) if isinstance(redis, str) else redis
        self._failure = RedisError
        # The braces keep all keys on one server of a cluster.
        self._keys = [f"{{{name}}}:{part}" for part in ("taken", "queue", "until", "rest")]
        self._ask = self._redis.register_script(ASK)
        self._used = self._redis.register_script(USED)
        self._pause = self._redis.register_script(PAUSE)

    def _call(self, what: Any, **arguments: Any) -> Any:
        try:
            return what(**arguments)
        except (self._failure, OSError) as error:
            raise LimiterError(f"the limiter's Redis server cannot be used: {error}") from error

    def acquire(self, ticket: int | None = None) -> Permit:
        arguments = [ticket or 0, self.rate, self.per + self.slack, MIN_WAIT, ABANDON_AFTER]
        number, wait, paused = self._call(self._ask, keys=self._keys, args=arguments)
        return Permit(int(number), float(wait), float(paused))

    def mark_sent(self, ticket: int) -> None:
        self._call(self._used, keys=self._keys[:1], args=[ticket])

    def cancel(self, ticket: int) -> None:
        def remove() -> None:
            with self._redis.pipeline() as pipe:
                pipe.zrem(self._keys[1], ticket).zrem(self._keys[2], ticket).execute()

        self._call(remove)

    def pause(self, seconds: float) -> None:
        self._call(self._pause, keys=self._keys[3:], args=[seconds])
