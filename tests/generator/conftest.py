"""Fixtures: generate from a small description and use the result."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.generator.support import Api, command, imported, small_spec

Generate = Callable[[str], Api]


@pytest.fixture
def generate(tmp_path: Path) -> Iterator[Generate]:
    """Generates from the text of a resource file and imports the result."""
    with ExitStack() as stack:

        def run(text: str) -> Api:
            spec = small_spec(tmp_path / "spec", text)
            target = tmp_path / "generated"
            assert command("generate", spec, target) == 0
            stack.enter_context(imported(target))
            return Api(target)

        yield run
