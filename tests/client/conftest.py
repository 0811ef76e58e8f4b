from __future__ import annotations

import pytest
from amokit_api import work


@pytest.fixture(autouse=True)
def no_pause(monkeypatch: pytest.MonkeyPatch) -> None:
    """Batches send again at once."""
    monkeypatch.setattr(work, "PAUSE", 0.0)
