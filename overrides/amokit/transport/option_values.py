"""Checks the values of the options that both clients take, when a client is made. What they are is said in `options`.

`base_url`, the addresses in `hosts`, `token` and `auth` are checked in `amokit.auth`, files of certificates where they are read.
"""

from __future__ import annotations

import logging
import ssl
from collections.abc import Callable, Iterable, Mapping
from os import PathLike
from typing import Any, cast

import httpx
from amokit_api.argument_checks import check_number, check_several
from amokit_api.errors import ArgumentError, WrongTypeError

from .hooks import Hooks
from .options import SharedOptions
from .ratelimit import Limiter
from .retry import Retry

Check = Callable[[str, Any], Any]
"""Takes the name of an option and its value, and returns the value to use."""


def _wrong(name: str, wanted: str, given: object) -> WrongTypeError:
    return WrongTypeError(f"{name} takes {wanted}, not {given!r:.80}")


def _a(wanted: str, *kinds: Any, also: tuple[str, ...] = ()) -> Check:
    """An instance of one of `kinds`, None where it is among them, or one of the texts `also`."""
    taken = tuple(type(None) if kind is None else kind for kind in kinds)

    def check(name: str, value: Any) -> Any:
        if not isinstance(value, taken) and not (isinstance(value, str) and value in also):
            raise _wrong(name, wanted, value)
        return value

    return check


_FLAG = _a("True or False", bool)


def _numbers_in(kind: type[Any], other: Check) -> Check:
    """An object of httpx, which takes numbers unchecked; any other value is left to `other`."""

    def check(name: str, value: Any) -> Any:
        if not isinstance(value, kind):
            return other(name, value)
        for part, number in vars(value).items():
            if number is not None:
                check_number(f"{name}.{part}", number, least=0)
        return value

    return check


def _seconds(other: str, *, none: bool = False) -> Check:
    def check(name: str, value: Any) -> Any:
        if value is not None or not none:
            check_number(name, value, least=0, without=True, other=f" (seconds), {other}")
        return value

    return check


def _bytes(name: str, value: Any) -> Any:
    check_number(name, value, least=1, whole=True)
    return value


def _several_texts(name: str, value: Any) -> tuple[str, ...]:
    check_several(name, value, "texts")
    return tuple(value)  # the clients of `Accounts` all use it, and an iterator would be empty for the second


def _hooks(name: str, value: Any) -> tuple[Hooks, ...]:
    several = tuple(value) if isinstance(value, Iterable) else (value,)
    for each in several:
        if not isinstance(each, Hooks):
            raise _wrong(name, "Hooks(…), or several of them", each)
    return several


def _app(name: str, value: Any) -> Any:
    wanted = "name and version of your program, as in 'shop/1.2': printable ASCII characters, since it is part of a header"
    if value is not None and not isinstance(value, str):
        raise _wrong(name, wanted, value)
    if value and not (value.isascii() and value.isprintable() and value == value.strip()):
        raise ArgumentError(f"{name} takes {wanted}; not {value!r:.80}")
    return value


def _proxy(name: str, value: Any) -> Any:
    if value is None or isinstance(value, httpx.Proxy):
        return value
    wanted = f"{name} takes the URL of a proxy, as in 'http://127.0.0.1:3128', or an httpx.Proxy"
    if not isinstance(value, str):
        raise WrongTypeError(f"{wanted}, not {type(value).__name__}")
    try:
        httpx.Proxy(value)
    except (ValueError, httpx.InvalidURL):
        scheme, sign, _ = value.partition("://")  # the rest may hold a password
        shown = f"one that begins with {scheme + sign!r:.20}" if sign else "a text without a scheme"
        raise ArgumentError(f"{wanted}, not {shown}") from None
    return value


def _cert(name: str, value: Any) -> Any:
    parts = value if isinstance(value, tuple) else (value,)
    files = parts[:2]
    if value is not None and not (len(parts) <= 3 and files and all(isinstance(each, str | PathLike) for each in files)):
        kind = type(value).__name__  # a tuple may hold a password
        raise WrongTypeError(f"{name} takes the path of a file, or a tuple: file and key, or file, key and password; not {kind}")
    return value


_CHECKS: dict[str, Check] = {
    "hosts": _a("addresses by server, as in hosts={'drive': 'https://…'}", Mapping, None),
    "zones": _several_texts,
    "allow_http": _FLAG,
    "app": _app,
    "check_filters": _FLAG,
    "timeout": _numbers_in(httpx.Timeout, _seconds("an httpx.Timeout, or None for no limit", none=True)),
    "total_timeout": _seconds("or None for no limit", none=True),
    "limiter": _a("a limiter, as RateLimiter(7), or None for none", Limiter, None, also=("default",)),
    "retry": _a("a policy, as Retry(attempts=3), or None for none", Retry, None, also=("default",)),
    "hooks": _hooks,
    "log": _a("True, False or a logging.Logger", bool, logging.Logger, logging.LoggerAdapter),
    "proxy": _proxy,
    "verify": _a("True, False, the path of a file or folder, or an ssl.SSLContext", bool, str, PathLike, ssl.SSLContext),
    "cert": _cert,
    "http2": _FLAG,
    "connections": _numbers_in(httpx.Limits, _a("httpx.Limits", httpx.Limits)),
    "trust_env": _FLAG,
    "max_bytes": _bytes,
}


def check_option(name: str, value: Any) -> Any:
    """The value to use for an option. Raises ArgumentError, which names the option, what was given, and what it takes."""
    check = _CHECKS.get(name)
    return value if check is None else check(name, value)


def check_transport(transport: object, method: str) -> None:
    """Raises WrongTypeError for what is no httpx transport of the client's kind, which has `method`."""
    if not hasattr(transport, method):
        raise WrongTypeError(f"transport takes an httpx transport that has {method}(), not {type(transport).__name__}")


def check_values(options: SharedOptions) -> None:
    """Checks all options that were given, and replaces them by the values to use. Raises ArgumentError; see `check_option`."""
    given = cast("dict[str, Any]", options)
    given.update({name: check_option(name, value) for name, value in given.items()})
