from __future__ import annotations

from collections.abc import Iterator

import pytest

from .arrival_server import Arrivals


@pytest.fixture
def arrivals() -> Iterator[Arrivals]:
    with Arrivals() as server:
        yield server
