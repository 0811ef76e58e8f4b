"""Makes the pictures of docs/: `make screenshots`; that of the site shows what `make docs` built."""

from __future__ import annotations

import tempfile
from pathlib import Path

from amokit_sandbox import Sandbox
from selenium.webdriver import Chrome
from selenium.webdriver.common.by import By
from selenium.webdriver.support.ui import WebDriverWait

from website.build import SITE

from .chromium import chromium
from .documentation import rest_api_page, served, state
from .terminal import session

PICTURES = Path(__file__).resolve().parents[2] / "docs" / "images"
LIMIT = 200_000
"""Bytes of a picture."""
COMMANDS = (
    "amokit whoami",
    "amokit leads list --max 6 --fields id,name,price,created_at,tags,Payment,Site",
    "amokit export leads contacts --to out --format parquet",
)


def keep(browser: Chrome, name: str) -> None:
    content = browser.get_screenshot_as_png()
    if len(content) > LIMIT:
        raise RuntimeError(f"{name} has {len(content)} bytes")
    (PICTURES / name).write_bytes(content)
    print(f"{name}: {len(content)} bytes")


def main() -> None:
    PICTURES.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as profile, chromium(Path(profile), 1260, 760) as browser, served(SITE) as site:
        browser.get(f"{site}/en/tutorial/2-first-lead/")
        keep(browser, "site.png")
    with tempfile.TemporaryDirectory() as profile, chromium(Path(profile), 1200, 760) as browser:
        with Sandbox() as sandbox:
            sandbox.seed_from("demo", language="en")
            browser.get(sandbox.url)
            keep(browser, "sandbox.png")
            page = Path(profile) / "terminal.html"
            page.write_text(session(COMMANDS, sandbox.url, sandbox.token, Path(profile) / "terminal"), encoding="utf-8")
            browser.get(page.as_uri())
            keep(browser, "terminal.png")
        with rest_api_page() as url:
            browser.get(url)
            WebDriverWait(browser, 300).until(state)
            browser.get(f"{url}#operation/list_leads")
            WebDriverWait(browser, 60).until(lambda driver: driver.find_elements(By.ID, "operation/list_leads"))
            keep(browser, "openapi.png")


if __name__ == "__main__":
    main()
