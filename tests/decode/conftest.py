from __future__ import annotations

import pytest

from .support import FAST, without_the_extra


@pytest.fixture(params=["fast", "standard library"], autouse=True)
def codec(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """Each test of this folder runs with the extra `fast` and without it."""
    chosen: str = request.param
    if chosen == "standard library":
        without_the_extra(monkeypatch)
    elif not FAST:
        pytest.skip("the extra `fast` is not installed")
    return chosen
