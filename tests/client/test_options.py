"""Options of the clients: a value that cannot be used is refused when the client is made, by an error that says what to give."""

from __future__ import annotations

import inspect
import logging
import traceback
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import certifi
import httpx
import pytest
from amokit import (
    Accounts,
    AmoCRM,
    AsyncAccounts,
    AsyncAmoCRM,
    AsyncChatChannel,
    ChatChannel,
    FileLimiter,
    Hooks,
    RateLimiter,
    RedisLimiter,
    Retry,
)
from amokit.errors import ArgumentError, MissingTokenError, WrongTypeError
from amokit.transport.options import ALL, Options

from .support import Mode, answer, serve

SECRET = "s3cret"
FLAGS = ("allow_http", "check_filters", "http2", "trust_env")
REFUSED: list[tuple[str, Any, type[ArgumentError], str]] = [
    *((name, value, WrongTypeError, f"^{name} takes True or False, not {value!r}$") for name in FLAGS for value in ("no", None)),
    ("zones", "crm.example", WrongTypeError, "^zones takes several texts, .*'crm.example'"),
    ("zones", 5, WrongTypeError, "^zones takes several texts, .*5"),
    ("hosts", 5, WrongTypeError, "^hosts takes addresses by server, .*, not 5$"),
    ("hosts", {"drive": 5}, ArgumentError, r"^hosts\['drive'\] must be scheme and host, .*, not 5$"),
    ("base_url", 5, ArgumentError, "^base_url must be scheme and host, .*, not 5$"),
    ("auth", 5, WrongTypeError, "^auth takes OAuth"),
    ("token", 5, ArgumentError, "^the token "),
    ("app", 5, WrongTypeError, "^app takes name and version of your program, .*, not 5$"),
    ("app", "магазин", ArgumentError, "^app takes .* printable ASCII characters, .* not 'магазин'$"),
    ("app", "shop\r\nX-Evil: 1", ArgumentError, "^app takes .* not 'shop"),
    ("app", " shop", ArgumentError, "^app takes .* not ' shop'$"),
    (
        "timeout",
        "30",
        WrongTypeError,
        r"^timeout takes a number above 0 \(seconds\), an httpx.Timeout, or None for no limit, not '30'$",
    ),
    ("timeout", (5, 30), WrongTypeError, r"^timeout takes .*, not \(5, 30\)$"),
    ("timeout", 0, ArgumentError, "^timeout takes a number above 0 .*, not 0$"),
    ("timeout", float("inf"), ArgumentError, "^timeout takes .*, not inf$"),
    ("timeout", httpx.Timeout("30"), WrongTypeError, "^timeout.connect takes a number of at least 0, not '30'$"),  # type: ignore[arg-type]
    (
        "total_timeout",
        "30",
        WrongTypeError,
        r"^total_timeout takes a number above 0 \(seconds\), or None for no limit, not '30'$",
    ),
    ("total_timeout", -1, ArgumentError, "^total_timeout takes .*, not -1$"),
    ("limiter", 5, WrongTypeError, r"^limiter takes a limiter, as RateLimiter\(7\), or None for none, not 5$"),
    ("limiter", "none", WrongTypeError, "^limiter takes .*, not 'none'$"),
    ("retry", 5, WrongTypeError, r"^retry takes a policy, as Retry\(attempts=3\), or None for none, not 5$"),
    ("hooks", 5, WrongTypeError, "^hooks takes Hooks.*, not 5$"),
    ("hooks", [Hooks(), print], WrongTypeError, "^hooks takes Hooks.*, not <built-in function print>$"),
    ("log", "yes", WrongTypeError, "^log takes True, False or a logging.Logger, not 'yes'$"),
    ("log", None, WrongTypeError, "^log takes True, False or a logging.Logger, not None$"),
    ("proxy", 5, WrongTypeError, "^proxy takes the URL of a proxy, as in 'http://127.0.0.1:3128', or an httpx.Proxy, not int$"),
    ("proxy", f"user:{SECRET}@proxy:3128", ArgumentError, "^proxy takes the URL of a proxy, .*, not a text without a scheme$"),
    (
        "proxy",
        f"ftp://user:{SECRET}@proxy",
        ArgumentError,
        "^proxy takes the URL of a proxy, .*, not one that begins with 'ftp://'$",
    ),
    ("verify", 5, WrongTypeError, "^verify takes True, False, the path of a file or folder, or an ssl.SSLContext, not 5$"),
    ("cert", 5, WrongTypeError, "^cert takes the path of a file, or a tuple: file and key, or file, key and password; not int$"),
    ("cert", (5, "key", SECRET), WrongTypeError, "^cert takes .*; not tuple$"),
    ("cert", ("file", "key", SECRET, ""), WrongTypeError, "^cert takes .*; not tuple$"),
    ("cert", (), WrongTypeError, "^cert takes .*; not tuple$"),
    ("connections", 5, WrongTypeError, "^connections takes httpx.Limits, not 5$"),
    ("connections", httpx.Limits(max_connections="5"), WrongTypeError, "^connections.max_connections takes .*, not '5'$"),  # type: ignore[arg-type]
    ("max_bytes", "1", WrongTypeError, "^max_bytes takes a whole number of at least 1, not '1'$"),
    ("max_bytes", 0, ArgumentError, "^max_bytes takes .*, not 0$"),
    ("max_bytes", True, WrongTypeError, "^max_bytes takes .*, not True$"),
]
BY_ITS_OWN = {"auth": {"token": None}, "base_url": {"account": None}}
"""Options to leave out beside an option."""


@pytest.mark.parametrize(("name", "value", "error", "message"), REFUSED)
def test_a_value_that_cannot_be_used(mode: Mode, name: str, value: Any, error: type[ArgumentError], message: str) -> None:
    options = {"account": "mycompany", "token": "t", "transport": None, **BY_ITS_OWN.get(name, {}), name: value}
    with pytest.raises(error, match=message) as raised:
        mode.client(serve(), **options)
    assert SECRET not in str(raised.value) and SECRET not in "".join(traceback.format_exception(raised.value))
    if name in ("timeout", "total_timeout", "retry"):
        with pytest.raises(error, match=message):
            mode.client(serve()).with_options(**{name: value})


@pytest.mark.parametrize(
    "make",
    [
        *(partial(each, "id", "secret", "https://shop.example/callback") for each in (Accounts, AsyncAccounts)),
        *(partial(each, "11111111-2222", "secret") for each in (ChatChannel, AsyncChatChannel)),
    ],
    ids=lambda make: make.func.__name__,
)
def test_options_of_accounts_and_channels(make: Callable[..., object]) -> None:
    for name, value, error, message in REFUSED:
        if name not in ("auth", "token", "base_url") and not isinstance(
            value, dict
        ):  # an address in hosts is checked when it is used
            with pytest.raises(error, match=message):
                make(**{name: value})


def test_each_option_is_refused_once_at_least() -> None:
    assert {name for name, *_ in REFUSED} == ALL


@pytest.mark.parametrize("cls", [AmoCRM, AsyncAmoCRM])
def test_an_option_that_there_is_not(cls: Any) -> None:
    with pytest.raises(
        WrongTypeError, match=rf"^{cls.__name__} has no option 'timout'; did you mean 'timeout'\? It takes allow_http, "
    ):
        cls("mycompany", token="t", timout=5)


TAKEN: list[dict[str, Any]] = [
    {"timeout": 0.5, "total_timeout": None, "max_bytes": 1000, "log": False, "retry": "default", "limiter": "default"},
    {"timeout": None, "verify": Path(certifi.where())},
    {"timeout": httpx.Timeout(None), "total_timeout": 5, "log": logging.getLogger("shop"), "hooks": Hooks(), "app": None},
    {"timeout": httpx.Timeout(5, pool=0), "hooks": iter([Hooks(), Hooks()]), "app": "shop/1 (test)", "log": True},
    {"proxy": httpx.Proxy("http://127.0.0.1:9"), "verify": False, "cert": None, "connections": httpx.Limits()},
    {
        "proxy": "http://user:password@127.0.0.1:9",
        "trust_env": False,
        "limiter": RateLimiter(1),
        "retry": Retry(resend_writes=True),
    },
    {"log": logging.LoggerAdapter(logging.getLogger("shop"), {}), "zones": iter(["crm.example"]), "hosts": None},
]


@pytest.mark.parametrize("options", TAKEN, ids=", ".join)
def test_values_that_are_taken(mode: Mode, options: dict[str, Any]) -> None:
    client = mode.client(serve(answer({"id": 1})), **options)
    assert mode.wait(client.leads.get(1)).id == 1


def test_what_can_be_iterated_once_serves_all_accounts() -> None:
    seen: list[str] = []
    hooks = iter([Hooks(request=lambda event: seen.append(event.call.account))])
    transport = httpx.MockTransport(serve(answer({"id": 1})))
    with Accounts(
        "id", "secret", "https://shop.example/", transport=transport, hooks=hooks, zones=iter(["crm.example"])
    ) as accounts:
        for host in ("a.crm.example", "b.crm.example"):
            with pytest.raises(MissingTokenError):
                accounts[host].leads.get(1)
            accounts[host]._http.get(f"https://{host}/", auth=None)
    assert len(seen) == 2


ELSEWHERE: list[tuple[Callable[[], object], type[ArgumentError], str]] = [
    (lambda: Retry(attempts="3"), WrongTypeError, "^attempts takes a whole number of at least 1, not '3'$"),  # type: ignore[arg-type]
    (lambda: Retry(attempts=0), ArgumentError, "^attempts takes a whole number of at least 1, not 0$"),
    (lambda: Retry(base="1"), WrongTypeError, r"^base takes a number of at least 0 \(seconds\), not '1'$"),  # type: ignore[arg-type]
    (lambda: Retry(longest=-1), ArgumentError, "^longest takes .*, not -1$"),
    (lambda: Retry(deadline=None), WrongTypeError, "^deadline takes .*, not None$"),  # type: ignore[arg-type]
    (lambda: Retry(statuses=429), WrongTypeError, r"^statuses takes a set of numbers, as in frozenset\({429, 503}\), not 429$"),  # type: ignore[arg-type]
    (lambda: Retry(statuses=frozenset({"429"})), WrongTypeError, "^statuses takes "),  # type: ignore[arg-type]
    (lambda: Retry(resend_writes="no"), WrongTypeError, "^resend_writes takes True or False, not 'no'$"),  # type: ignore[arg-type]
    (lambda: Hooks(retry=5), WrongTypeError, "^Hooks takes a function for retry, as in retry=print, not 5$"),  # type: ignore[arg-type]
    (lambda: FileLimiter(None), WrongTypeError, "^path takes a path, as a text or a Path, not NoneType$"),  # type: ignore[arg-type]
    (lambda: FileLimiter(""), ArgumentError, "^path takes the path of a file, as in 'amokit.limit', not ''$"),
    (lambda: FileLimiter(":memory:"), ArgumentError, "^path takes the path of a file, .*, not ':memory:'$"),
    (lambda: RedisLimiter(5), WrongTypeError, "^RedisLimiter takes a client of redis.Redis .*, not builtins.int$"),  # type: ignore[arg-type]
    (lambda: RedisLimiter(f"http://:{SECRET}@redis"), ArgumentError, "^RedisLimiter takes a URL such as redis://"),
    (lambda: RedisLimiter("redis://localhost", 5), WrongTypeError, "^name takes a text, not 5$"),  # type: ignore[arg-type]
]


@pytest.mark.parametrize(("make", "error", "message"), ELSEWHERE)
def test_a_value_of_an_option_that_cannot_be_made(make: Callable[[], object], error: type[ArgumentError], message: str) -> None:
    with pytest.raises(error, match=message) as raised:
        make()
    assert SECRET not in "".join(traceback.format_exception(raised.value)).replace('f"http://:{SECRET}', "")


@pytest.mark.parametrize(
    ("made", "transport"),
    [(AmoCRM, httpx.AsyncHTTPTransport()), (AsyncAmoCRM, httpx.HTTPTransport()), (AmoCRM, 5), (AsyncAmoCRM, 5)],
)
def test_a_transport_of_the_other_client(made: Any, transport: Any) -> None:
    accounts = {AmoCRM: Accounts, AsyncAmoCRM: AsyncAccounts}[made]("id", "secret", "https://shop.example/", transport=transport)
    for make in (lambda: made("mycompany", token="t", transport=transport), lambda: accounts["mycompany"]):
        with pytest.raises(WrongTypeError, match=rf"^transport takes .*\(\), not {type(transport).__name__}$"):
            make()


def test_redis_of_asyncio_is_not_taken() -> None:
    from redis.asyncio import Redis

    with pytest.raises(WrongTypeError, match=r"not of redis.asyncio\), or its URL, not redis.asyncio.client.Redis$"):
        RedisLimiter(Redis())  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "taker",
    [AmoCRM, AsyncAmoCRM, AmoCRM.from_env, AsyncAmoCRM.from_env, Accounts, AsyncAccounts],
    ids=lambda each: each.__qualname__,
)
def test_a_signature_shows_all_options(taker: Any) -> None:
    shown = inspect.signature(taker).parameters
    assert "options" not in shown and "self" not in shown
    own = set() if taker in (Accounts, AsyncAccounts) else {"token", "auth", "base_url"}
    assert Options.__annotations__.keys() - {"token", "auth", "base_url"} | own <= shown.keys()
    assert shown["timeout"].kind is inspect.Parameter.KEYWORD_ONLY
    assert shown["timeout"].annotation == "float | httpx.Timeout | None"
