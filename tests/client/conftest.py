from __future__ import annotations

import pytest
from amokit_api.batches import batch_state


@pytest.fixture(autouse=True)
def no_pause(monkeypatch: pytest.MonkeyPatch) -> None:
    """Batches send again at once."""
    monkeypatch.setattr(batch_state, "PAUSE", 0.0)
