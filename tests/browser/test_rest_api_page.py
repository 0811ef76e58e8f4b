"""The site shows the published file whole, with right requests and hosts, and asks no other host for anything."""

from __future__ import annotations

import json
from typing import Any

import pytest
from selenium.webdriver import Chrome
from selenium.webdriver.common.by import By
from selenium.webdriver.support.ui import WebDriverWait

from ..public.support import FILE
from .documentation import rest_api_page, state

METHODS = ("get", "post", "put", "patch", "delete")


@pytest.fixture(scope="module")
def document() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(FILE.read_text(encoding="utf-8"))
    return found


def text(browser: Chrome, operation: str) -> str:
    """All that is said of an operation, folded parts too."""
    return str(browser.find_element(By.ID, f"operation/{operation}").get_property("textContent"))


def test_the_page_shows_all_of_it(browser: Chrome, document: dict[str, Any]) -> None:
    browser.get_log("browser")  # type: ignore[no-untyped-call]  # what other pages left
    with rest_api_page() as url:
        browser.get(url)
        WebDriverWait(browser, 300).until(state)
        assert state(browser) == "shown"
        items = [*document["paths"].values(), *document["webhooks"].values()]
        wanted = {item[method]["operationId"] for item in items for method in METHODS if method in item}
        shown = {element.get_attribute("id") for element in browser.find_elements(By.CSS_SELECTOR, "[id^='operation/']")}
        assert {f"operation/{name}" for name in wanted} <= shown
        leads = text(browser, "list_leads")
        assert "with=contacts,loss_reason" in leads
        assert "filter[price][from]" in leads
        assert "drive" in text(browser, "list_files")
        log = browser.get_log("browser")  # type: ignore[no-untyped-call]
        assert [entry for entry in log if entry["source"] == "javascript"] == []
        script = "return performance.getEntriesByType('resource').map((entry) => entry.name)"
        asked: list[str] = browser.execute_script(script)
        foreign = [address for address in asked if not address.startswith((url.rpartition("/")[0], "data:", "blob:"))]
        refused = [entry["message"] for entry in log if "Content Security Policy" in entry["message"]]
        assert [address for address in foreign if not any(address in message for message in refused)] == []
