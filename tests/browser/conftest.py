"""One browser for all tests here; starting it takes the longest."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from selenium.webdriver import Chrome

from ..servers import missing
from .chromium import chromium, programs


@pytest.fixture(scope="session")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Chrome]:
    if programs() is None:
        missing("Chromium with its driver")
    with chromium(tmp_path_factory.mktemp("profile")) as driver:
        yield driver
