"""Every edit is reported: whatever node is removed from a description, there is a finding."""

from __future__ import annotations

import copy
import random
from typing import Any

import pytest

from generator.bundle import Bundle, bundle, lookup, walk
from generator.diff import compare
from generator.problems import SpecError
from generator.view import View
from generator.yaml_source import unescape

from .support import cut

TOPS = ("/paths/", "/components/schemas/", "/components/parameters/", "/components/responses/")


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Bundle:
    return bundle(cut(tmp_path_factory.mktemp("silence") / "spec"))


def without(base: Bundle, pointer: str) -> Bundle | None:
    """The description without one node; None where the rest cannot be read."""
    document: dict[str, Any] = copy.deepcopy(base.document)
    parent, _, key = pointer.rpartition("/")
    holder = lookup(document, parent)
    if isinstance(holder, list):
        del holder[int(key)]
    else:
        del holder[unescape(key)]
    result = Bundle(document, base.sources, base.owners)
    try:
        view = View(result)
        _ = (view.models, view.unions, view.operations, view.resources)
        compare(result, result)
    except (LookupError, TypeError, AttributeError, AssertionError, RuntimeError, StopIteration, SpecError):
        return None  # lint refuses it
    return result


def check(base: Bundle, pointers: list[str]) -> int:
    """How many of the edits could be compared; each must be found."""
    compared = 0
    for pointer in pointers:
        edited = without(base, pointer)
        if edited is not None:
            compared += 1
            assert compare(base, edited), pointer
            assert compare(edited, base), pointer
    return compared


def pointers(base: Bundle) -> list[str]:
    return [pointer for pointer, _ in walk(base.document) if pointer.startswith(TOPS) and "/x-request-example" not in pointer]


def test_whatever_is_taken_out_is_noticed(base: Bundle) -> None:
    chosen = random.Random(9).sample(pointers(base), 60)
    assert check(base, chosen) > 45


@pytest.mark.soak
def test_whatever_is_taken_out_is_noticed_everywhere(base: Bundle) -> None:
    assert check(base, pointers(base)) > 2000
