"""The sandbox's page at `/`, as a person uses it."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import httpx
import pytest
from amokit_sandbox import Sandbox
from selenium.webdriver import Chrome
from selenium.webdriver.common.by import By
from selenium.webdriver.support.expected_conditions import staleness_of
from selenium.webdriver.support.ui import Select, WebDriverWait

FIELD = {"field_id": 1101, "values": [{"value": "A-17"}]}


@pytest.fixture
def client(sandbox: Sandbox) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=sandbox.url, headers={"Authorization": f"Bearer {sandbox.token}"}) as client:
        yield client


@pytest.fixture
def lead(client: httpx.Client) -> int:
    """A lead with a field, a note and a task."""
    body = {"name": "Roof <b>for</b> Ann", "price": 5000, "custom_fields_values": [FIELD]}
    number = int(client.post("/api/v4/leads", json=[body]).json()["_embedded"]["leads"][0]["id"])
    client.post(f"/api/v4/leads/{number}/notes", json=[{"note_type": "common", "params": {"text": "Wants a discount"}}])
    task = {"text": "Call Ann", "complete_till": 2_000_000_000, "entity_id": number, "entity_type": "leads"}
    client.post("/api/v4/tasks", json=[task])
    return number


def visible(browser: Chrome, selector: str) -> list[str]:
    return [element.text for element in browser.find_elements(By.CSS_SELECTOR, selector) if element.is_displayed()]


def follow(browser: Chrome, by: str, value: str) -> None:
    """Clicks what leads to another page, and waits until that is there."""
    page = browser.find_element(By.TAG_NAME, "html")
    browser.find_element(by, value).click()
    WebDriverWait(browser, 60).until(staleness_of(page))
    WebDriverWait(browser, 60).until(lambda driver: driver.execute_script("return document.readyState") == "complete")


def test_columns_hold_cards(browser: Chrome, sandbox: Sandbox, lead: int) -> None:
    browser.get(sandbox.url)
    headings = visible(browser, ".column h2")
    assert [heading.rpartition(" ")[0] for heading in headings][:3] == ["Incoming", "First contact", "Negotiation"]
    columns = browser.find_elements(By.CSS_SELECTOR, ".column")
    # Side by side: each begins to the right of the one before.
    places = [column.location["x"] for column in columns]
    assert places == sorted(set(places))
    assert ["Roof <b>for</b> Ann" in column.text for column in columns[:3]] == [False, True, False]


def test_another_pipeline_is_a_click_away(browser: Chrome, sandbox: Sandbox, lead: int) -> None:
    browser.get(sandbox.url)
    follow(browser, By.LINK_TEXT, "Repairs")
    assert "Diagnosis 0" in visible(browser, ".column h2")
    assert visible(browser, ".card") == []


def test_a_card_opens_with_all_that_belongs_to_the_lead(browser: Chrome, sandbox: Sandbox, lead: int) -> None:
    browser.get(sandbox.url)
    follow(browser, By.CSS_SELECTOR, ".card")
    assert visible(browser, "h1") == ["Roof <b>for</b> Ann"]
    shown = browser.find_element(By.TAG_NAME, "main").text
    assert all(text in shown for text in ("Contract A-17", "Wants a discount", "Call Ann 2033-05-18", "lead_added"))
    assert '"price"' not in shown
    browser.find_element(By.CSS_SELECTOR, "summary").click()
    assert '"price": 5000' in browser.find_element(By.TAG_NAME, "main").text


def test_a_request_is_text_that_one_can_copy(browser: Chrome, sandbox: Sandbox, lead: int) -> None:
    browser.get(sandbox.url)
    follow(browser, By.LINK_TEXT, "Requests")
    [created] = [one for one in browser.find_elements(By.TAG_NAME, "summary") if "POST /api/v4/tasks" in one.text]
    created.click()
    selected = browser.execute_script(
        "getSelection().selectAllChildren(document.querySelector('details[open] pre')); return getSelection().toString()"
    )
    lines = selected.splitlines()
    assert lines[0] == "POST /api/v4/tasks"
    assert "HTTP 200" in lines
    assert any('"text": "Call Ann"' in line for line in lines)
    assert sandbox.token not in selected


def test_a_fault_is_set_and_forgotten(browser: Chrome, sandbox: Sandbox, client: httpx.Client) -> None:
    browser.get(sandbox.url)
    follow(browser, By.LINK_TEXT, "Faults")
    assert visible(browser, "td") == ["None is set."]
    Select(browser.find_element(By.NAME, "status")).select_by_visible_text("502")
    follow(browser, By.XPATH, "//button[text()='Set']")
    assert visible(browser, "td")[:3] == ["*", "/api/v4/*", "502"]
    assert [client.get("/api/v4/leads").status_code for _ in range(2)] == [502, 204]
    follow(browser, By.XPATH, "//button[text()='Forget all']")
    assert visible(browser, "td") == ["None is set."]
    assert sandbox.faults.all() == []


def test_webhooks_that_were_sent(browser: Chrome, sandbox: Sandbox, client: httpx.Client) -> None:
    client.post("/api/v4/webhooks", json={"destination": "http://127.0.0.1:9/hook", "settings": ["add_lead"]})
    client.post("/api/v4/leads", json=[{"name": "Sent"}])
    assert len(sandbox.deliveries) == 1
    browser.get(f"{sandbox.url}/_page/webhooks")
    browser.find_element(By.TAG_NAME, "summary").click()
    assert "leads[add][0][name] = Sent" in browser.find_element(By.TAG_NAME, "pre").text


@pytest.fixture
def other_site() -> Iterator[Callable[[str], str]]:
    """Serves one page of HTML at an origin of its own; gives its address."""
    pages: list[str] = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.send_header("Content-Type", "text/html")
            self.end_headers()
            self.wfile.write(pages[-1].encode())

        def log_message(self, format: str, *args: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()

        def serve(page: str) -> str:
            pages.append(page)
            return f"http://127.0.0.1:{server.server_address[1]}/"

        yield serve
        server.shutdown()
        thread.join()


def test_a_form_of_another_site_is_refused(browser: Chrome, sandbox: Sandbox, other_site: Callable[[str], str]) -> None:
    form = f'<form method="post" action="{sandbox.url}/_page/faults"><input name="status" value="500"><button>Go</button></form>'
    browser.get(other_site(form))
    follow(browser, By.TAG_NAME, "button")
    assert browser.current_url.startswith(sandbox.url)
    assert "are not taken" in browser.page_source
    assert sandbox.faults.all() == []


def test_a_script_of_another_site_writes_and_reads_nothing(
    browser: Chrome, sandbox: Sandbox, client: httpx.Client, other_site: Callable[[str], str]
) -> None:
    browser.get(other_site("<p>Another site</p>"))
    script = """
        const [url, token, done] = arguments;
        const said = (call) => call.then((answer) => `read ${answer.status}`, () => "failed");
        const lead = JSON.stringify([{name: "Forged"}]);
        Promise.all([
          said(fetch(url + "/api/v4/leads", {method: "POST", body: lead, headers: {Authorization: "Bearer " + token}})),
          said(fetch(url + "/api/v4/leads", {method: "POST", body: lead, mode: "no-cors"})),
          said(fetch(url + "/")),
        ]).then(done);
    """
    assert browser.execute_async_script(script, sandbox.url, sandbox.token) == ["failed", "read 0", "failed"]
    assert client.get("/api/v4/leads").status_code == 204
