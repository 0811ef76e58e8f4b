"""Redoc shows the published file whole, with right requests and hosts."""

from __future__ import annotations

import json
from typing import Any

import pytest
from selenium.webdriver import Chrome
from selenium.webdriver.common.by import By
from selenium.webdriver.support.ui import WebDriverWait

from ..public.support import FILE
from .documentation import FILES, SHOWN, redoc

pytestmark = pytest.mark.public
METHODS = ("get", "post", "put", "patch", "delete")


@pytest.fixture(scope="module")
def document() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(FILE.read_text(encoding="utf-8"))
    return found


def text(browser: Chrome, operation: str) -> str:
    """All that is said of an operation, folded parts too."""
    return str(browser.find_element(By.ID, f"operation/{operation}").get_property("textContent"))


def test_redoc_shows_all_of_it(browser: Chrome, document: dict[str, Any]) -> None:
    if not FILES["/redoc.js"][0].exists():
        pytest.skip("redoc is not installed: `make public-check`")
    with redoc() as url:
        browser.get(url)
        WebDriverWait(browser, 300).until(lambda driver: driver.title)
        WebDriverWait(browser, 300).until(lambda driver: driver.title == SHOWN or driver.title.startswith("failed"))
        assert browser.title == SHOWN
        items = [*document["paths"].values(), *document["webhooks"].values()]
        wanted = {item[method]["operationId"] for item in items for method in METHODS if method in item}
        shown = {element.get_attribute("id") for element in browser.find_elements(By.CSS_SELECTOR, "[id^='operation/']")}
        assert {f"operation/{name}" for name in wanted} <= shown
        leads = text(browser, "list_leads")
        assert "with=contacts,loss_reason" in leads
        assert "filter[price][from]" in leads
        assert "drive" in text(browser, "list_files")
        # Its logo is on another machine, which cannot be reached here.
        assert [entry for entry in browser.get_log("browser") if entry["source"] == "javascript"] == []
