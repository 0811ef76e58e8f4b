"""docs/reliability.md names places and tests that are there, for each of the eleven kinds of weakness."""

from __future__ import annotations

import re
from collections import Counter

import pytest

from ..operations import ROOT

TEXT = (ROOT / "docs" / "reliability.md").read_text(encoding="utf-8")
ROWS = re.findall(r"^\| (?:(\d+)\. )?(.+?) \| `([^`]+)` \| `([^`]+)` \|$", TEXT, re.MULTILINE)


def test_each_kind_has_rules() -> None:
    kinds = Counter(kind for kind, *_ in ROWS)
    assert [kind for kind in map(str, range(1, 12)) if not kinds[kind]] == []
    assert len(ROWS) == TEXT.count("\n| ") - 1, "a row that this test does not read"


@pytest.mark.parametrize(("rule", "place", "test"), [row[1:] for row in ROWS], ids=[row[1][:40] for row in ROWS])
def test_a_rule_has_its_place_and_its_test(rule: str, place: str, test: str) -> None:
    assert (ROOT / place).is_file(), place
    file, _, function = test.partition("::")
    assert (ROOT / file).exists(), file
    if function:
        assert re.search(rf"^(?:async )?def {function}\(", (ROOT / file).read_text(encoding="utf-8"), re.MULTILINE), test
