"""The intake programs of docs/writing.md, run and counted."""

from __future__ import annotations

import ast
import re
import runpy
from collections.abc import Iterator
from pathlib import Path

import pytest
from amokit import AmoCRM
from amokit_sandbox import Sandbox

ROOT = Path(__file__).parents[2]
PROGRAMS = ["examples/intake.py", "examples/intake_by_models.py", "tests/judges/clients/intake_with_aioamocrm.py"]


@pytest.fixture
def amo() -> Iterator[AmoCRM]:
    with Sandbox() as sandbox, AmoCRM(base_url=sandbox.url, token=sandbox.token, limiter=None) as client:
        yield client


@pytest.mark.parametrize("program", PROGRAMS[:2])
def test_an_intake_program(program: str, amo: AmoCRM) -> None:
    module = runpy.run_path(str(ROOT / program))
    first, again = (module["intake"](amo, module["FORM"]) for _ in range(2))
    leads = [amo.leads.get(number, with_=["contacts"]) for number in (first, again)]
    contacts = [lead.to_dict()["_embedded"]["contacts"] for lead in leads]
    assert contacts[0] == contacts[1] and len(contacts[0]) == 1, "the second form is of the same contact"
    assert [{tag["name"] for tag in lead.to_dict()["_embedded"]["tags"]} for lead in leads] == [
        {"site", "new"},
        {"site", "again"},
    ]
    values = {each.field_name: each.to_dict()["values"][0]["value"] for each in leads[0].custom_fields}
    assert {str(values[name]) for name in ("Area", "Contract", "Segment", "Services")} == {"40", "A-17", "Retail", "Delivery"}
    assert (len(values), values["Urgent"], values["utm_source"]) == (6, True, "direct")
    assert [note.note_type for note in amo.leads.notes(first).list()] == ["common"]
    (task,) = [task for task in amo.tasks.list() if task.entity_id == first]
    assert (task.text, task.entity_type) == ("Call 8 (999) 123-45-67", "leads")


def counted(program: str) -> tuple[int, int, int]:
    """Lines without blank ones, comments and docstrings; imports; names imported."""
    text = (ROOT / program).read_text(encoding="utf-8")
    tree = ast.parse(text)
    texts = [node for node in ast.walk(tree) if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)]
    skipped = {line for node in texts for line in range(node.lineno, (node.end_lineno or 0) + 1)}
    lines = [line for number, line in enumerate(text.splitlines(), 1) if number not in skipped]
    imports = [node for node in tree.body if isinstance(node, ast.Import | ast.ImportFrom)]
    written = sum(bool(line.strip()) and not line.startswith("#") for line in lines)
    return written, len(imports), sum(len(node.names) for node in imports)


def test_the_programs_are_counted_as_the_page_says() -> None:
    rows = re.findall(
        r"^\| \[.*\| (\d+) \| (\d+) \| (\d+) \|", (ROOT / "docs/writing.md").read_text(encoding="utf-8"), re.MULTILINE
    )
    found = [counted(program) for program in PROGRAMS]
    assert [tuple(map(int, row)) for row in rows] == found
    assert found[0][0] <= 30
    assert found[0][1] <= 4
