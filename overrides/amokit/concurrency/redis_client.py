"""Clients of Redis, for what is shared by machines: `RedisTokenStore` and `RedisLimiter`."""

from __future__ import annotations

from typing import Any

from amokit_api.errors import ArgumentError, MissingExtraError, WrongTypeError

SOCKET_TIMEOUT = 5.0
"""Seconds that a server may take to answer, where the client is made of a URL."""


def redis_client(taker: str, given: Any) -> Any:
    """A client for a URL, or the one that was given.

    Args:
        taker: The class that is given it, for errors.
        given: A URL, or a client of `redis.Redis` or with the same methods.

    Raises:
        MissingExtraError: The package `redis` is not installed.
        ArgumentError: It is a URL of another scheme. It is not shown, as it may hold a password.
        WrongTypeError: It is neither, or a client of `redis.asyncio`.
    """
    try:
        from redis import Redis
    except ImportError as error:
        raise MissingExtraError(f"{taker} needs the package redis: pip install 'amokit[redis]'") from error
    if not isinstance(given, str):
        kind = type(given)
        if kind.__module__.startswith("redis.asyncio") or not hasattr(given, "register_script"):
            named = f"{kind.__module__}.{kind.__name__}"
            raise WrongTypeError(f"{taker} takes a client of redis.Redis (not of redis.asyncio), or its URL, not {named}")
        return given
    try:
        return Redis.from_url(given, socket_timeout=SOCKET_TIMEOUT, socket_connect_timeout=SOCKET_TIMEOUT)
    except ValueError:
        pass
    raise ArgumentError(f"{taker} takes a URL such as redis://host:6379/0, rediss://… or unix://…")
