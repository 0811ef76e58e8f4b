"""`amokit webhooks tail` in a process of its own, while a sandbox delivers."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from functools import partial

import httpx
import pytest
from amokit import AmoCRM
from amokit.models import LeadCreate, LeadUpdate
from amokit_sandbox import Sandbox

from .conftest import Terminal


@contextmanager
def tailing(sandbox: Sandbox, *words: str) -> Generator[tuple[subprocess.Popen[str], str]]:
    """The command, and the address that it listens on."""
    environment = {**os.environ, "AMOKIT_BASE_URL": sandbox.url, "AMOKIT_TOKEN": sandbox.token}
    command = [sys.executable, "-m", "amokit", "webhooks", "tail", *words]
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        assert process.stderr
        said: list[str] = []
        for line in process.stderr:
            said.append(line)
            if line.startswith("listening on "):
                break
        else:
            pytest.fail("".join(said))
        try:
            yield process, line.removeprefix("listening on ").strip()
        finally:
            process.kill()


@pytest.fixture
def amo(amokit: Terminal) -> Iterator[AmoCRM]:
    with AmoCRM(base_url=amokit.sandbox.url, token=amokit.sandbox.token, limiter=None) as client:
        yield client


def test_what_a_sandbox_delivers(amokit: Terminal, amo: AmoCRM) -> None:
    with tailing(amokit.sandbox, "--max", "2", "--events", "add_lead,update_lead") as (process, here):
        [hook] = amo.webhooks.list()
        assert (hook.destination, sorted(hook.settings or [])) == (here, ["add_lead", "update_lead"])
        lead = amo.leads.create(LeadCreate(name="Roof"))
        amo.leads.update(lead.id, LeadUpdate(name="Roof and walls"))
        out, err = process.communicate(timeout=60)
    added, updated = map(json.loads, out.splitlines())
    assert (added["event"], added["path"], added["data"]["name"]) == ("LeadAddedEvent", "leads[add]", "Roof")
    assert (updated["event"], updated["data"]["id"]) == ("LeadUpdatedEvent", str(lead.id))
    assert (process.returncode, f"unsubscribed {here}" in err, amo.webhooks.list().items) == (0, True, [])


@pytest.mark.skipif(sys.platform == "win32", reason="Windows ends a process at once")
@pytest.mark.parametrize("end", [signal.SIGINT, signal.SIGTERM])
def test_however_it_is_ended_it_unsubscribes(
    amokit: Terminal, amo: AmoCRM, end: signal.Signals, request: pytest.FixtureRequest
) -> None:
    # Programs in the background are started without Ctrl-C, and hand that on.
    request.addfinalizer(partial(signal.signal, signal.SIGINT, signal.signal(signal.SIGINT, signal.default_int_handler)))
    with tailing(amokit.sandbox) as (process, _):
        assert len(amo.webhooks.list().items) == 1
        process.send_signal(end)
        assert process.wait(timeout=60) == 130
    assert not amo.webhooks.list().items


def test_a_tunnel_is_subscribed_with_the_secret_path(amokit: Terminal, amo: AmoCRM) -> None:
    """The sandbox is not asked to deliver to it: what the tunnel would bring is posted here."""
    with tailing(amokit.sandbox, "--subscribe", "https://tunnel.example/hooks/", "--max", "1", "--output", "table") as (
        process,
        here,
    ):
        secret = here.rpartition("/")[2]
        assert [hook.destination for hook in amo.webhooks.list()] == [f"https://tunnel.example/hooks/{secret}"]
        form = "leads[add][0][id]=11&leads[add][0][name]=Roof&account[id]=77"
        kind = {"content-type": "application/x-www-form-urlencoded"}
        elsewhere = httpx.post(f"{here}x", content=form, headers=kind)
        another = httpx.post(f"{here}", content=form.replace("=77", "=78"), headers=kind)
        chunked = httpx.post(here, content=iter([form.encode()]), headers=kind)
        taken = httpx.post(f"{here}", content=form, headers=kind)
        assert [each.status_code for each in (elsewhere, another, chunked, taken)] == [404, 403, 411, 200]
        out, _ = process.communicate(timeout=60)
    assert out.split()[1:] == ["LeadAddedEvent", "id=11", "name=Roof"]
    assert not amo.webhooks.list().items


def test_a_wrong_address_and_a_wrong_event(amokit: Terminal) -> None:
    assert "https://my-tunnel.example" in amokit.run("webhooks", "tail", "--subscribe", "my-tunnel").err
    assert "did you mean 'add_lead'?" in amokit.run("webhooks", "tail", "--events", "lead_add").err
