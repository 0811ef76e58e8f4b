"""Whatever a server answers, and whenever the client is used: what comes out is a class of `amokit.errors`."""

from __future__ import annotations

import json
import math
import subprocess
import sys
import textwrap
import time
from pathlib import Path
from typing import Any

import httpx
import pytest
from amokit import AmoCRM, ArgumentError, OAuth, Retry, Token
from amokit.errors import (
    AmoError,
    APIError,
    ClosedError,
    LimiterError,
    PageLinkError,
    RateLimitError,
    RedirectError,
    TransportError,
    UnreadableBodyError,
    WrongTypeError,
)
from amokit.models import LeadCreate, RawModel
from amokit.transport.ratelimit import RateLimiter
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.client.support import HOST, TOKEN, Mode, answer, page, problem, serve
from tests.lists.support import BASE

from ..operations import ROOT

A_YEAR = 366 * 86_400


# -- next links -----------------------------------------------------------------------------------

BAD_LINKS = [
    "http://[",
    f"https://{HOST}\u2100.evil.example/api/v4/leads?page=2",
    f"{BASE}?page=2\x01",
    f"{BASE}?page=2\ud800",
    f"{BASE}?page=2&x=" + "a" * 70_000,
    f"https://{HOST}:99999999/api/v4/leads?page=2",
    f"https://{HOST}:/api/v4/leads?page=2 ",
    f"https://{HOST}./api/v4/leads?page=2",
    f"ftp://{HOST}/api/v4/leads?page=2",
    "javascript:alert(1)",
]


@pytest.mark.parametrize("link", BAD_LINKS, ids=range(len(BAD_LINKS)))
@pytest.mark.parametrize("concurrency", [1, 3])
def test_a_next_link_that_is_no_address(mode: Mode, link: str, concurrency: int) -> None:
    """The objects of its page are good; the error comes where the next page is asked for."""
    server = serve(page("leads", [{"id": 1}], link))
    found = mode.wait(mode.client(server).leads.list(concurrency=concurrency))
    assert [lead.id for lead in found.items] == [1]
    with pytest.raises(PageLinkError):
        mode.all(found)
    with pytest.raises(PageLinkError):
        _ = found.cursor
    assert len(server.seen) == 1


def test_a_position_of_thousands_of_digits(mode: Mode) -> None:
    server = serve(page("leads", [{"id": 1}], f"{BASE}?page={'9' * 5000}"), answer(status=204))
    assert len(mode.all(mode.client(server).leads.list(limit=1, concurrency=3))) == 1


@pytest.mark.parametrize("location", ["http://[", f"https://{HOST}:99999999/", "ftp://x/", "https://[::1", ""])
def test_a_redirect_to_no_address(mode: Mode, location: str) -> None:
    server = serve(answer(status=302, headers={"Location": location} if location else {}))
    with pytest.raises((RedirectError, TransportError)):
        mode.wait(mode.client(server).account.get())


# -- bodies and headers of refusals ---------------------------------------------------------------


def nested(depth: int, inside: str = "1") -> bytes:
    return (f'{{"errors":[{{"a":{inside}}},' * depth + "1" + "]}" * depth).encode()


@pytest.mark.parametrize("depth", [10, 100, 400, 900, 5_000, 100_000])
@pytest.mark.parametrize("status", [200, 400, 404, 429, 503])
def test_a_body_that_nests(mode: Mode, status: int, depth: int) -> None:
    client = mode.client(serve(answer(nested(depth), status)))
    for call in (client.account.get, client.leads.list):
        try:
            mode.wait(call())
        except AmoError as error:
            assert isinstance(error, APIError | UnreadableBodyError)
            assert str(error)


LONG_WAITS: list[tuple[Any, float | None]] = [
    (10**400, A_YEAR),
    ("1e999", A_YEAR),
    ("nan", None),
    (-5, None),
    (-(10**400), None),
    ([1], None),
    ("9" * 5000, A_YEAR),
    ("Mon, 01 Jan 0001 00:00:00 +1400", 0),
    ("Fri, 31 Dec 9999 23:59:59 -1400", A_YEAR),
    (1e300, A_YEAR),
    ("30", 30),
]


@pytest.mark.parametrize(("asked", "expected"), LONG_WAITS, ids=range(len(LONG_WAITS)))
def test_the_seconds_to_wait_are_finite(mode: Mode, asked: Any, expected: float | None) -> None:
    for status in (429, 400):
        places = [answer({"retry_after": asked}, status)]
        if isinstance(asked, str):
            places.append(answer({}, status, headers={"Retry-After": asked}))
        for given_ in places:
            with pytest.raises(APIError) as caught:
                mode.wait(mode.client(serve(given_)).account.get())
            found = caught.value.retry_after
            assert found is None if expected is None else found == pytest.approx(expected)
            assert found is None or math.isfinite(found)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from(
                [
                    "errors",
                    "validation-errors",
                    "detail",
                    "_embedded",
                    "_links",
                    "next",
                    "href",
                    "leads",
                    "id",
                    "path",
                    "retry_after",
                ]
            )
            | st.text(max_size=5),
            inner,
            max_size=5,
        )
    ),
    max_leaves=20,
)


@settings(max_examples=300, deadline=None)
@given(body=JSON, status=st.sampled_from([200, 201, 202, 302, 400, 401, 403, 404, 422, 429, 500, 504]))
def test_random_answers(body: Any, status: int) -> None:
    content = json.dumps(body).encode()

    def handle(request: httpx.Request) -> httpx.Response:
        return httpx.Response(status, content=content)

    with AmoCRM("mycompany", token=TOKEN, transport=httpx.MockTransport(handle), limiter=None, retry=None) as amo:
        for call in (
            amo.account.get,
            lambda: amo.leads.list().next_page(),
            lambda: amo.leads.create_many([LeadCreate(name="a")]),
            lambda: amo.request("GET", "/x"),
        ):
            try:
                call()
            except AmoError as error:
                assert str(error)


# -- what callers give ----------------------------------------------------------------------------


@pytest.mark.parametrize("path", ["/x\0", "/x\ud800", "/" + "x" * 70_000])
def test_an_address_that_cannot_be_asked(mode: Mode, path: str) -> None:
    with pytest.raises(ArgumentError, match="cannot be sent"):
        mode.wait(mode.client(serve(answer())).request("GET", path))


@pytest.mark.parametrize(
    ("body", "place"),
    [
        ({"a": ["\ud800x"]}, r"a\[0\] is '\\ud800x', which holds a half of a character"),
        ({"\ud800": 1}, "a key of it is "),
    ],
)
def test_a_body_that_cannot_be_sent_names_its_place(mode: Mode, body: Any, place: str) -> None:
    server = serve(answer())
    with pytest.raises(AmoError, match=place):
        mode.wait(mode.client(server).request("POST", "/api/v4/x", body=body))
    assert server.seen == []


def test_a_number_that_is_none_is_not_sent_as_null(mode: Mode) -> None:
    server = serve(answer())
    for number in (math.nan, math.inf, -math.inf):
        with pytest.raises(WrongTypeError, match=r"^custom_fields_values\.0 is (nan|-?inf)"):
            mode.wait(mode.client(server).leads.update_many([RawModel({"id": 1, "custom_fields_values": {"0": number}})]))
    assert server.seen == []


# -- a client that was closed ---------------------------------------------------------------------


def test_a_closed_client_says_so(mode: Mode) -> None:
    server = serve(page("leads", [{"id": 1}], f"{BASE}?page=2"))
    auth = OAuth("id", "s", "https://client.example/cb")
    auth.store.save(Token("a", "r"))
    amo = mode.client(server, auth=auth)
    found = mode.wait(amo.leads.list())
    mode.wait(amo.close() if mode.name == "sync" else amo.aclose())
    calls = (
        amo.account.get,
        lambda: amo.request("GET", "/x"),
        found.next_page,
        amo.refresh,
        lambda: amo.sign_in("code"),
    )
    for call in calls:
        with pytest.raises(AmoError) as caught:
            mode.wait(call())
        assert isinstance(caught.value, ClosedError)
        assert not caught.value.sent_maybe
    assert [outcome.status for outcome in mode.all(amo.leads.create_each([LeadCreate(name="a")]))] == ["not_sent"]
    assert len(server.seen) == 1


def test_a_hook_that_raises_a_runtime_error_is_its_own(mode: Mode) -> None:
    from amokit import Hooks

    def failing(event: Any) -> None:
        raise RuntimeError("mine")

    with pytest.raises(RuntimeError, match="mine") as caught:
        mode.wait(mode.client(serve(answer({})), hooks=Hooks(request=failing)).account.get())
    assert type(caught.value) is RuntimeError


# -- what an attempt before has done --------------------------------------------------------------


class Failing(RateLimiter):
    """A limiter whose server goes away after the first permit."""

    asked = 0

    def acquire(self, ticket: int | None = None) -> Any:
        self.asked += 1
        if self.asked > 1:
            raise LimiterError("its server is away")
        return super().acquire(ticket)


def test_a_limiter_that_fails_does_not_undo_the_attempt_before(mode: Mode) -> None:
    server = serve(httpx.ReadTimeout("slow"))
    amo = mode.client(server, limiter=Failing(), retry=Retry(resend_writes=True, base=0.001))
    with pytest.raises(LimiterError) as caught:
        mode.wait(amo.request("POST", "/api/v4/leads", body=[{}]))
    assert caught.value.sent_maybe


def test_a_pause_that_is_too_long_does_not_either(mode: Mode) -> None:
    def answers(request: httpx.Request) -> httpx.Response:
        limiter.refused(1000)
        return problem(503)

    limiter = RateLimiter()
    amo = mode.client(serve(answers), limiter=limiter, retry=Retry(resend_writes=True, base=0.001))
    with pytest.raises(RateLimitError) as caught:
        mode.wait(amo.request("POST", "/api/v4/leads", body=[{}]))
    assert caught.value.sent_maybe


# -- the end of the program -----------------------------------------------------------------------

PAGES = """
    import asyncio, atexit, httpx, sys, threading
    from amokit import AmoCRM, AsyncAmoCRM
    from amokit.errors import AmoError
    def page(request):
        n = int(request.url.params.get("page", 1))
        link = f"https://mycompany.amocrm.ru/api/v4/leads?page={n + 1}"
        return httpx.Response(200, json={"_page": n, "_links": {"next": {"href": link}}, "_embedded": {"leads": [{"id": n}]}})
    async def async_page(request):
        await asyncio.sleep(0.001)
        return page(request)
"""


def run(program: str, timeout: float = 60) -> tuple[str, str, float]:
    started = time.monotonic()
    code = textwrap.dedent(PAGES) + textwrap.dedent(program)
    paths = [str(ROOT / name) for name in ("generated", "overrides")]
    done = subprocess.run(
        [sys.executable, "-X", "dev", "-c", code],
        capture_output=True,
        text=True,
        timeout=timeout,
        env={"PYTHONPATH": ":".join(paths), "PATH": "/usr/bin:/bin"},
        cwd=Path(__file__).parent,
    )
    return done.stdout, done.stderr, time.monotonic() - started


def test_lists_at_exit() -> None:
    out, errors, _ = run("""
        amo = AmoCRM("mycompany", token="t", limiter=None, transport=httpx.MockTransport(page))
        def last():
            print(len(amo.leads.list().collect(max=3)), len(amo.leads.list(concurrency=4).collect(max=5)))
        atexit.register(last)
    """)
    assert (out.split(), errors) == (["3", "5"], "")


def test_async_calls_at_exit() -> None:
    """No thread can be started any more, so that host names cannot be looked up."""
    out, _, _ = run("""
        async def main():
            async with AsyncAmoCRM("mycompany", token="t", limiter=None, retry=None, proxy="http://proxy.localhost:9") as amo:
                try:
                    await amo.account.get()
                except AmoError as error:
                    print(type(error).__name__, error.sent_maybe)
        atexit.register(lambda: asyncio.run(main()))
    """)
    assert out.split() in (["ClosedError", "False"], ["ConnectError", "False"])


def test_ctrl_c_does_not_wait_for_pages_that_are_read_ahead() -> None:
    """The server says nothing for longer than the test waits."""
    out, errors, _ = run("""
        import os, signal
        signal.signal(signal.SIGINT, signal.default_int_handler)  # programs in the background are started without it
        def handle(request):
            if request.url.params.get("page", "1") != "1":
                threading.Event().wait(1000)
            return page(request)
        with AmoCRM("mycompany", token="t", limiter=None, transport=httpx.MockTransport(handle)) as amo:
            for lead in amo.leads.list(concurrency=4):
                print(lead.id, flush=True)
                threading.Timer(0.1, os.kill, (os.getpid(), signal.SIGINT)).start()
    """)
    assert out.split() == ["1"]
    assert "\nKeyboardInterrupt\n" in errors
