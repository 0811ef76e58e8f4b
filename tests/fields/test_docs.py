"""The table of docs/custom-fields.md has all types of fields and all keys."""

from __future__ import annotations

import re

from amokit.codegen.render import KEYS

from .support import ROOT

TEXT = (ROOT / "docs" / "custom-fields.md").read_text("utf-8")


def test_it_has_a_row_for_each_type_and_key() -> None:
    rows = [line for line in TEXT.splitlines() if line.startswith("| ")]
    table = "\n".join(rows)
    for kind, key in KEYS.items():
        assert re.search(rf"\b{kind}\b", table), kind
        assert f"`{key}`" in table, key
