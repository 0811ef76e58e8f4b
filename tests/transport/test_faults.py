"""Every way in which a server can fail, over a real socket: the right response, or an error that describes the failure."""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx
import pytest
from amokit import AmoError, RateLimiter, Retry
from amokit.errors import (
    BlockedError,
    BodyTooLargeError,
    GatewayTimeoutError,
    RateLimitError,
    RedirectError,
    ServerError,
    TimeoutError,
    TransportError,
    UnreadableBodyError,
)
from amokit.models import LeadCreate
from amokit_sandbox import Fault, Sandbox

from ..client.support import Mode, serve

HTML = "<html><head><title>403 Forbidden</title></head><center>nginx</center></html>"
FAULTS: dict[str, tuple[dict[str, Any], type[AmoError], bool]] = {
    # the fault, the error of a write, whether the write may be done
    "reset before": ({"reset": True}, TransportError, True),
    "reset in the middle of the answer": ({"reset": True, "when": "during"}, TransportError, True),
    "reset after": ({"reset": True, "when": "after"}, TransportError, True),
    "time-out": ({"delay": 600}, TimeoutError, True),
    "429": ({"status": 429, "headers": {"Retry-After": "0"}}, RateLimitError, False),
    "500": ({"status": 500}, ServerError, True),
    "502 as a page": ({"status": 502, "body": "<html>Bad Gateway</html>"}, ServerError, True),
    "504 after the work": ({"status": 504, "when": "after"}, GatewayTimeoutError, True),
    "a page for an answer": ({"status": 200, "body": "<html>Maintenance</html>"}, UnreadableBodyError, True),
    "JSON that is cut off": ({"cut": 15}, UnreadableBodyError, True),
    "a gzip bomb": ({"bomb": 8}, BodyTooLargeError, True),
    "redirect": ({"status": 302, "headers": {"Location": "http://localhost:9/"}}, RedirectError, False),
    "blocked": ({"status": 403, "body": HTML}, BlockedError, False),
}
HARMLESS: dict[str, dict[str, Any]] = {"drip": {"drip": 0.01}, "another content type": {"content_type": "text/html"}}
FINAL = ("a gzip bomb", "redirect", "blocked")


def client(mode: Mode, sandbox: Sandbox, **options: Any) -> Any:
    given: dict[str, Any] = {"base_url": sandbox.url, "token": sandbox.token, "transport": None, "timeout": 60}
    return mode.client(serve(), None, **given | options)


def impatient(amo: Any, fault: dict[str, Any]) -> Any:
    """The client, which waits half a second for an answer that comes too late, and a minute for everything else."""
    return amo.with_options(timeout=httpx.Timeout(60, read=0.5)) if "delay" in fault else amo


@pytest.mark.parametrize("fault", FAULTS)
def test_a_write(mode: Mode, sandbox: Sandbox, fault: str) -> None:
    what, cls, maybe = FAULTS[fault]
    sandbox.fault("POST", **what)
    amo = client(mode, sandbox, retry=Retry(attempts=1), max_bytes=2**20)
    with pytest.raises(cls) as caught:
        mode.wait(impatient(amo, what).leads.create(LeadCreate(name="a")))
    assert caught.value.sent_maybe is maybe
    assert "/api/v4/leads" in str(caught.value)
    sandbox.clear_faults()
    done = len(mode.all(mode.wait(amo.leads.list())))
    assert done <= maybe, "what is said not to be done is not done"


@pytest.mark.parametrize("fault", FAULTS)
def test_a_read(mode: Mode, sandbox: Sandbox, fault: str) -> None:
    sandbox.seed(leads=[{"id": 5, "name": "the right one"}])
    what, cls, _ = FAULTS[fault]
    struck = sandbox.fault("GET", times=2, **what)
    # One that is not given long may also time out where no fault is.
    amo = client(mode, sandbox, retry=Retry(base=0.001, attempts=20 if "delay" in what else 3), max_bytes=2**20)
    amo = impatient(amo, what)
    if fault in FINAL:
        with pytest.raises(cls):
            mode.wait(amo.leads.get(5))
        assert struck.hits == 1
    else:
        assert mode.wait(amo.leads.get(5)).name == "the right one"
        assert struck.hits == 2


@pytest.mark.parametrize("fault", HARMLESS)
def test_what_does_no_harm(mode: Mode, sandbox: Sandbox, fault: str) -> None:
    struck = sandbox.fault(times=None, **HARMLESS[fault])
    amo = client(mode, sandbox, retry=None)
    made = mode.wait(amo.leads.create(LeadCreate(name="a")))
    assert mode.wait(amo.leads.get(made.id)).name == "a"
    assert struck.hits == 2


def test_a_slow_drip_ends_with_the_time_for_the_call(mode: Mode, sandbox: Sandbox) -> None:
    sandbox.seed(leads=[{"id": 5, "name": "a"}])
    sandbox.fault(times=None, drip=0.1)
    amo = client(mode, sandbox, retry=None, total_timeout=0.3)
    with pytest.raises(TimeoutError):
        mode.wait(amo.leads.get(5))


def test_a_storm_of_429(mode: Mode, sandbox: Sandbox) -> None:
    sandbox.seed(leads=[{"id": 5, "name": "a"}])
    sandbox.fault(times=3, status=429, headers={"Retry-After": "0"})
    amo = client(mode, sandbox, limiter="default", retry=Retry(base=0.001))
    assert mode.wait(amo.leads.get(5)).name == "a"


def at_once(mode: Mode, amo: Any, calls: int) -> list[Any]:
    """A lead, or an error, for each of so many calls."""

    async def by_tasks() -> list[Any]:
        return await asyncio.gather(*(amo.leads.get(5) for _ in range(calls)), return_exceptions=True)

    def by_thread(_: int) -> Any:
        try:
            return amo.leads.get(5)
        except AmoError as error:
            return error

    if mode.name == "async":
        found: list[Any] = mode.wait(by_tasks())
        return found
    with ThreadPoolExecutor(calls) as pool:
        return list(pool.map(by_thread, range(calls)))


def test_a_server_that_counts_finds_nothing_to_refuse(mode: Mode) -> None:
    """The margin is larger than that of users: this server counts when it gets to a request, not when the request came."""
    with Sandbox(rate=7) as sandbox:
        sandbox.seed(leads=[{"id": 5, "name": "a"}])
        found = at_once(mode, client(mode, sandbox, limiter=RateLimiter(7, 1.0, margin=0.7), retry=None), 15)
        assert [getattr(lead, "id", lead) for lead in found] == [5] * 15
        refused = [each for each in at_once(mode, client(mode, sandbox, retry=None), 20) if isinstance(each, AmoError)]
        assert refused
        assert {type(error) for error in refused} == {RateLimitError}
        assert {error.retry_after for error in refused} == {1}


# -- the faults themselves ------------------------------------------------------------------------


def test_chance_is_drawn_the_same_every_time() -> None:
    drawn = [[fault.takes("GET", "/") for _ in range(200)] for fault in (Fault(times=None, chance=0.2, seed=4) for _ in range(2))]
    assert drawn[0] == drawn[1]
    assert 20 < sum(drawn[0]) < 60


def test_a_fault_over_http_takes_the_new_kinds() -> None:
    fault = Fault.from_dict({"cut": 3, "when": "during", "chance": 0.5})
    assert (fault.cut, fault.when, fault.ends_call, fault.forestalls) == (3, "during", True, False)
    assert fault.to_dict()["cut"] == 3
    with pytest.raises(ValueError, match="when of a fault takes before, during, after, not 'never'"):
        Fault.from_dict({"when": "never"})
