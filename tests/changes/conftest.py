"""Long runs wait until they are asked for."""

from __future__ import annotations

import pytest


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if "soak" not in str(config.getoption("markexpr")):
        for item in items:
            if item.path.parent.name == "changes" and item.get_closest_marker("soak"):
                item.add_marker(pytest.mark.skip(reason="a long run: -m soak"))
