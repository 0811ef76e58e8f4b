"""The page at `/`, as a browser gets it."""

from __future__ import annotations

import re
from collections.abc import Iterator

import httpx
import pytest
from amokit_sandbox import Sandbox


@pytest.fixture
def browser(sandbox: Sandbox) -> Iterator[httpx.Client]:
    """Signed in as nobody: the page is for whoever is at this machine."""
    with httpx.Client(base_url=sandbox.url, follow_redirects=True) as client:
        yield client


def test_pipelines_are_columns_of_cards(browser: httpx.Client, sandbox: Sandbox) -> None:
    sandbox.seed_from("demo", leads=60, language="en")
    page = browser.get("/").text
    assert all(name in page for name in ("Sales", "Service", "Partners", "Negotiation", "Closed - won", "60 leads in all"))
    pipeline = re.findall(r'href="/\?pipeline=(\d+)"', page)[1]
    cards = re.findall(r'href="(/_page/leads/\d+)"', browser.get(f"/?pipeline={pipeline}").text + page)
    assert len(cards) > 20
    card = browser.get(cards[0]).text
    assert all(word in card for word in ("Fields", "Notes", "Tasks", "Events", "custom_fields_values"))
    assert browser.get("/_page/leads/9").status_code == browser.get("/_page/nothing").status_code == 404


def test_a_card_shows_what_belongs_to_it(client: httpx.Client, browser: httpx.Client) -> None:
    body = {"name": "<b>Deal</b>", "custom_fields_values": [{"field_id": 1101, "values": [{"value": "A-17"}]}]}
    lead = client.post("/api/v4/leads", json=[body]).json()["_embedded"]["leads"][0]["id"]
    client.post(f"/api/v4/leads/{lead}/notes", json=[{"note_type": "common", "params": {"text": "Wants a discount"}}])
    task = {"text": "Call them", "complete_till": 2_000_000_000, "entity_id": lead, "entity_type": "leads"}
    client.post("/api/v4/tasks", json=[task])
    page = browser.get(f"/_page/leads/{lead}").text
    assert all(word in page for word in ("A-17", "Wants a discount", "Call them", "2033-05-18", "lead_added"))
    assert "<b>Deal</b>" not in page
    assert "&lt;b&gt;Deal" in page


def test_last_requests_can_be_copied_without_their_secrets(client: httpx.Client, browser: httpx.Client, sandbox: Sandbox) -> None:
    client.post("/api/v4/leads", json=[{"name": "Copied"}])
    page = browser.get("/_page/requests").text
    assert "POST /api/v4/leads" in page
    assert "HTTP 200" in page
    assert "Copied" in page
    assert sandbox.token not in page
    assert sandbox.token in browser.get("/").text


def test_faults_are_switched(client: httpx.Client, browser: httpx.Client, sandbox: Sandbox) -> None:
    key = re.findall(r'name="key" value="(\w+)"', browser.get("/_page/faults").text)[0]
    form = {"method": "GET", "path": "/api/v4/leads", "status": "503", "times": "1", "delay": "0"}
    assert browser.post("/_page/faults", data=form).status_code == 403
    assert sandbox.faults.all() == []
    assert "503" in browser.post("/_page/faults", data={**form, "key": key}).text
    assert [client.get("/api/v4/leads").status_code for _ in range(2)] == [503, 204]
    browser.post("/_page/faults", data={"clear": "1", "key": key})
    assert sandbox.faults.all() == []
    assert browser.put("/_page/faults").status_code == 405


def test_webhooks_that_were_sent(client: httpx.Client, browser: httpx.Client, sandbox: Sandbox) -> None:
    # Nobody listens there, which is shown too.
    hook = {"destination": "http://127.0.0.1:9/hook", "settings": ["add_lead"]}
    client.post("/api/v4/webhooks", json=hook)
    client.post("/api/v4/leads", json=[{"name": "Sent"}])
    assert sandbox.deliveries[0].status is None
    page = browser.get("/_page/webhooks").text
    assert all(word in page for word in ("http://127.0.0.1:9/hook", "no answer add_lead", "leads[add][0][name] = Sent"))
