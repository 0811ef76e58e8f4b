"""Chromium, or Chrome, without a window and without a way to other machines."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from selenium.webdriver import Chrome, ChromeOptions
from selenium.webdriver.chrome.service import Service

BROWSERS = ("chromium", "chromium-browser", "google-chrome")
OPTIONS = (
    "--headless=new",
    "--no-sandbox",  # it runs as root in containers
    "--disable-dev-shm-usage",
    "--disable-gpu",
    "--hide-scrollbars",
    "--no-first-run",
    "--force-color-profile=srgb",
    "--lang=en",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
)


def programs() -> tuple[str, str] | None:
    """The browser and its driver, None when one of them is not installed."""
    # Runners of GitHub keep the driver outside PATH.
    path = os.pathsep.join([os.environ.get("PATH", ""), os.environ.get("CHROMEWEBDRIVER", "")])
    browser = next((found for name in BROWSERS if (found := shutil.which(name))), None)
    driver = shutil.which("chromedriver", path=path)
    return (browser, driver) if browser and driver else None


@contextmanager
def chromium(folder: Path, width: int = 1280, height: int = 800) -> Iterator[Chrome]:
    """A browser with a new profile in a folder of its own.

    Raises:
        RuntimeError: It is not installed.
    """
    found = programs()
    if found is None:
        raise RuntimeError("Chromium or its driver is not installed")
    options = ChromeOptions()
    options.binary_location = found[0]
    for option in (*OPTIONS, f"--window-size={width},{height}", f"--user-data-dir={folder}"):
        options.add_argument(option)
    driver = Chrome(options=options, service=Service(found[1]))
    try:
        yield driver
    finally:
        driver.quit()
