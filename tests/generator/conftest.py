"""Fixtures: generate from a small description and use the result."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from .support import Api, command, imported, small_spec

Generate = Callable[[str], Api]


@pytest.fixture(scope="session")
def generated(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Path]:
    """Generates from the text of a resource file, once a text; the folder."""
    done: dict[str, Path] = {}

    def run(text: str) -> Path:
        if text not in done:
            folder = tmp_path_factory.mktemp("small")
            assert command("generate", small_spec(folder / "spec", text), folder / "generated") == 0
            done[text] = folder / "generated"
        return done[text]

    return run


@pytest.fixture
def generate(generated: Callable[[str], Path]) -> Iterator[Generate]:
    """Generates from the text of a resource file and imports the result, until the end of the test."""
    with ExitStack() as stack:

        def run(text: str) -> Api:
            folder = generated(text)
            stack.enter_context(imported(folder))
            return Api(folder)

        yield run
