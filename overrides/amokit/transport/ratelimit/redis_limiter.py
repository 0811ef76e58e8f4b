"""A limit that any number of machines share, through Redis (extra `redis`)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from amokit_api.errors import LimiterError, WrongTypeError

from ...concurrency.redis_client import redis_client
from .limiter import Limiter
from .sliding_window import (
    ABANDON_AFTER,
    CATCH_UP,
    MARGIN_HALF_LIFE,
    MARGIN_STEP,
    MAX_MARGIN,
    MIN_MARGIN,
    MIN_WAIT,
    SPREAD,
    Permit,
)

if TYPE_CHECKING:
    from redis import Redis

# The algorithm of `sliding_window.SlidingWindow`, run by the Redis server with its clock, since the clocks of machines differ.
# KEYS: permits granted (member ticket, score time), queue (ticket, ticket), when each is passed over (ticket, time), the rest.
# ARGV: 1 rate, 2 per, 3 margin or -1, 4 least margin, 5 largest margin, 6 half-life, then the arguments of each script.
_COMMON = """
local granted, queue, expected, rest = KEYS[1], KEYS[2], KEYS[3], KEYS[4]
local rate, per, margin = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3])
local least, largest, half_life = tonumber(ARGV[4]), tonumber(ARGV[5]), tonumber(ARGV[6])
local clock = redis.call('TIME')
local now = tonumber(clock[1]) + tonumber(clock[2]) / 1000000
local function text(seconds) return string.format('%.6f', seconds) end
local function get(name) return tonumber(redis.call('HGET', rest, name) or 0) end
-- The clock of a server may go back (failover, NTP): what is kept goes back with it, and nothing was granted in the future.
local back = get('now') - now
if back > 0 then
  for _, ticket in ipairs(redis.call('ZRANGE', expected, 0, -1)) do redis.call('ZINCRBY', expected, text(-back), ticket) end
  redis.call('HSET', rest, 'paused', text(get('paused') - back), 'added_at', text(get('added_at') - back))
end
for _, ticket in ipairs(redis.call('ZRANGEBYSCORE', granted, string.format('(%.6f', now), '+inf')) do
  redis.call('ZADD', granted, text(now), ticket)
end
redis.call('HSET', rest, 'now', text(now))
local function window()
  if margin >= 0 then return per + margin end
  return per + math.min(least + get('added') * 0.5 ^ (math.max(0, now - get('added_at')) / half_life), largest)
end
"""
_ACQUIRE = """
local ticket, min_wait, abandon_after = tonumber(ARGV[7]), tonumber(ARGV[8]), tonumber(ARGV[9])
local spread, catch_up = tonumber(ARGV[10]), tonumber(ARGV[11])
if ticket == 0 then
  ticket = redis.call('HINCRBY', rest, 'last', 1)
else
  redis.call('ZREM', granted, ticket)
  redis.call('ZREM', queue, ticket)
  redis.call('ZREM', expected, ticket)
end
for _, gone in ipairs(redis.call('ZRANGEBYSCORE', expected, '-inf', string.format('(%.6f', now))) do
  redis.call('ZREM', queue, gone)
  redis.call('ZREM', expected, gone)
end
local length = window()
local place = redis.call('ZCOUNT', queue, '-inf', string.format('(%d', ticket))
redis.call('ZREMRANGEBYSCORE', granted, '-inf', text(now - 2 * length))
local kept = redis.call('ZRANGE', granted, -rate, -1, 'WITHSCORES')
local index = place % rate
local never_used = rate - #kept / 2
local free_at = now
if index >= never_used then free_at = tonumber(kept[2 * (index - never_used) + 2]) + length end
if margin < 0 and get('added') == 0 and #kept > 0 and redis.call('ZCARD', queue) > 0 then
  free_at = math.max(free_at, tonumber(kept[#kept]) + (index + 1) * spread * per / rate)
end
local pause = math.max(0, get('paused') - now)
local wait = 0
if place < rate and free_at <= now and pause == 0 then
  redis.call('ZADD', granted, text(math.max(free_at, now - math.min(catch_up, (length - per) / 4))), ticket)
else
  wait = math.max(math.max(free_at - now, pause) + math.floor(place / rate) * length, min_wait)
  if wait > length then wait = math.max(length, wait / 2) end
  redis.call('ZADD', queue, ticket, ticket)
  redis.call('ZADD', expected, text(now + wait + abandon_after), ticket)
end
local keep = math.ceil(math.max(3600, 2 * length + pause))
for _, key in ipairs(KEYS) do redis.call('EXPIRE', key, keep) end
return {ticket, text(wait), text(pause)}
"""
_MARK_SENT = """
redis.call('ZADD', granted, text(now), ARGV[7])
"""
_REFUSED = """
local seconds, step = tonumber(ARGV[7]), tonumber(ARGV[8])
local until_ = math.max(get('paused'), now + seconds)
redis.call('HSET', rest, 'paused', text(until_))
if get('added') == 0 or now - get('added_at') >= per then
  local added = math.min(math.max(0, window() - per - least) + step, largest - least)
  redis.call('HSET', rest, 'added', text(added), 'added_at', text(now))
end
redis.call('EXPIRE', rest, math.ceil(math.max(3600, 2 * (until_ - now))))
"""


class RedisLimiter(Limiter):
    """At most `rate` requests in any window, for all limiters with the same Redis server and name.

    Args:
        redis: A `redis.Redis` client, or its URL, as in `redis://localhost:6379/0`. One that is made of a URL waits 5 seconds at
            most for the server; give yours a `socket_timeout` as well.
        name: Name of the limit, such as the id of the integration. All must give the same rate.
        rate: Requests in a window.
        per: Length of the window in seconds.
        margin: Seconds that a request counts longer than the window; None adapts it, see `Limiter`.

    Raises:
        MissingExtraError: The package `redis` is not installed.
        ArgumentError: The URL has another scheme, or see `Limiter`.
        WrongTypeError: `redis` is neither, or `name` no text.
    """

    blocks = True

    def __init__(
        self, redis: str | Redis, name: str = "amokit", rate: int = 7, per: float = 1.0, margin: float | None = None
    ) -> None:
        super().__init__(rate, per, margin)
        if not isinstance(name, str):
            raise WrongTypeError(f"name takes a text, not {name!r:.80}")
        self._redis = redis_client("RedisLimiter", redis)
        from redis import RedisError

        self._failure = RedisError
        # The braces keep all keys on one server of a cluster.
        self._keys = [f"{{{name}}}:{part}" for part in ("granted", "queue", "expected", "rest")]
        self._numbers = [rate, per, -1 if margin is None else margin, MIN_MARGIN, MAX_MARGIN, MARGIN_HALF_LIFE]
        self._acquire, self._mark_sent, self._refused = (
            self._redis.register_script(_COMMON + script) for script in (_ACQUIRE, _MARK_SENT, _REFUSED)
        )

    def _run(self, script: Any, *arguments: float) -> Any:
        try:
            return script(keys=self._keys, args=[*self._numbers, *arguments])
        except (self._failure, OSError) as error:
            raise LimiterError(f"the limiter's Redis server cannot be used: {error}") from error

    def acquire(self, ticket: int | None = None) -> Permit:
        number, wait, paused = self._run(self._acquire, ticket or 0, MIN_WAIT, ABANDON_AFTER, SPREAD, CATCH_UP)
        return Permit(int(number), float(wait), float(paused))

    def mark_sent(self, ticket: int) -> None:
        self._run(self._mark_sent, ticket)

    def cancel(self, ticket: int) -> None:
        try:
            with self._redis.pipeline() as pipe:
                pipe.zrem(self._keys[1], ticket).zrem(self._keys[2], ticket).execute()
        except (self._failure, OSError) as error:
            raise LimiterError(f"the limiter's Redis server cannot be used: {error}") from error

    def refused(self, seconds: float) -> None:
        self._run(self._refused, seconds, MARGIN_STEP)
