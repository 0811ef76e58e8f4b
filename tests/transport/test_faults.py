"""Every way in which a server can fail, over a real socket: the right response, or an error that describes the failure."""

from __future__ import annotations

from typing import Any

import pytest
from amokit import AmoError, AsyncAmoCRM, Retry
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
    "time-out": ({"delay": 2}, TimeoutError, True),
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
    given: dict[str, Any] = {"base_url": sandbox.url, "token": sandbox.token, "transport": None, "timeout": 0.5}
    return mode.client(serve(), None, **given | options)


@pytest.mark.parametrize("fault", FAULTS)
def test_a_write(mode: Mode, sandbox: Sandbox, fault: str) -> None:
    what, cls, maybe = FAULTS[fault]
    sandbox.fault("POST", **what)
    amo = client(mode, sandbox, retry=Retry(attempts=1), max_bytes=2**20)
    with pytest.raises(cls) as caught:
        mode.wait(amo.leads.create(LeadCreate(name="a")))
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
    amo = client(mode, sandbox, retry=Retry(base=0.001), max_bytes=2**20)
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


def test_a_server_that_counts_finds_nothing_to_refuse(mode: Mode) -> None:
    with Sandbox(rate=7) as sandbox:
        sandbox.seed(leads=[{"id": 5, "name": "a"}])
        amo = client(mode, sandbox, limiter="default", retry=None, timeout=5)
        if isinstance(amo, AsyncAmoCRM):
            import asyncio

            async def several() -> list[Any]:
                return await asyncio.gather(*(amo.leads.get(5) for _ in range(16)))

            found = mode.wait(several())
        else:
            from concurrent.futures import ThreadPoolExecutor

            with ThreadPoolExecutor(16) as pool:
                found = list(pool.map(lambda _: amo.leads.get(5), range(16)))
        assert [lead.id for lead in found] == [5] * 16
        free = client(mode, sandbox, retry=None)
        with pytest.raises(RateLimitError) as caught:
            for _ in range(20):
                mode.wait(free.leads.get(5))
        assert caught.value.retry_after == 1


# -- the faults themselves ------------------------------------------------------------------------


def test_chance_is_drawn_the_same_every_time() -> None:
    drawn = [[fault.takes("GET", "/") for _ in range(200)] for fault in (Fault(times=None, chance=0.2, seed=4) for _ in range(2))]
    assert drawn[0] == drawn[1]
    assert 20 < sum(drawn[0]) < 60


def test_a_fault_over_http_takes_the_new_kinds() -> None:
    fault = Fault.from_dict({"cut": 3, "when": "during", "chance": 0.5})
    assert (fault.cut, fault.when, fault.ends_call, fault.forestalls) == (3, "during", True, False)
    assert fault.to_dict()["cut"] == 3
    with pytest.raises(ValueError, match="`when` is before, during or after"):
        Fault.from_dict({"when": "never"})
