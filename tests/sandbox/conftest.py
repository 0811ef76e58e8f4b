from __future__ import annotations

from collections.abc import Iterator

import httpx
import pytest
from amokit_sandbox import Sandbox

from .support import check_answer


@pytest.fixture
def client(sandbox: Sandbox) -> Iterator[httpx.Client]:
    """A client of an administrator; every response is checked against the description."""
    headers = {"Authorization": f"Bearer {sandbox.token}"}
    hooks = {"response": [check_answer]}
    # Reading the certificates of all authorities takes longer than most tests.
    with httpx.Client(base_url=sandbox.url, headers=headers, event_hooks=hooks, timeout=60, verify=False) as client:
        yield client
