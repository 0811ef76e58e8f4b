"""The description and the models against the evidence beside this checkout; skipped where there is none."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest

from tests.evidence.description import ROOT, SHARED, Description, Shape, description
from tests.evidence.labels import LABELS
from tests.evidence.roundtrip import Report, examine, examine_all, main

CONTRACT = SHARED / "tools" / "contract.py"
CORPUS = SHARED / "corpus"
CASES = SHARED / "wire" / "cases.jsonl"
OPENAPI = ROOT / "generated" / "openapi.json"

needs_corpus = pytest.mark.skipif(not CORPUS.is_dir(), reason=f"no {CORPUS}")
needs_contract = [
    pytest.mark.skipif(not CONTRACT.is_file(), reason=f"no {CONTRACT}"),
    pytest.mark.skipif(not (find_spec("jsonschema") and find_spec("yaml")), reason="contract.py needs jsonschema and pyyaml"),
]


def shares(text: str) -> dict[str, float]:
    """Percentages and counts that contract.py ends with."""
    covered = re.search(r"covered \(([\d.]+) %\)", text)
    refused = re.search(r"damaged bodies refused \d+ of \d+ \(([\d.]+) %\)", text)
    invented = re.search(r"invented query keys taken as declared: (\d+) of", text)
    assert covered, text
    assert refused, text
    return {"covered": float(covered[1]), "refused": float(refused[1]), "invented": float(invented[1]) if invented else -1}


def contract(what: str, evidence: Path) -> tuple[dict[str, float], str]:
    run = subprocess.run(
        [sys.executable, str(CONTRACT), what, str(OPENAPI), str(evidence), "--list"],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert run.returncode == 0, run.stderr
    return shares(run.stdout), run.stdout


class TestDescription:
    pytestmark = needs_contract

    def test_covers_the_recorded_requests(self) -> None:
        found, text = contract("wire", CASES)
        assert found["covered"] >= 97.7, text
        assert found["refused"] >= 99, text
        assert found["invented"] == 0, text

    def test_covers_the_payloads(self) -> None:
        """340 of 345, or 98.6 %; the others are slips of the documentation, or stand under a wrong label."""
        found, text = contract("corpus", CORPUS)
        assert found["covered"] >= 98.5, text
        assert found["refused"] >= 99, text

    def test_covers_the_payloads_under_the_calls_they_belong_to(self, tmp_path: Path) -> None:
        """What is left are slips of the documentation: two answers with the key of others, and a batch without its brackets."""
        found, text = contract("corpus", relabelled(tmp_path / "corpus"))
        assert found["covered"] >= 99, text
        assert found["refused"] >= 99, text


def relabelled(folder: Path) -> Path:
    """The corpus with each payload under the call that it belongs to."""
    folder.mkdir()
    for part in CORPUS.iterdir():
        if part.is_dir():
            (folder / part.name).symlink_to(part)
    rows = [row.split("\t") for row in (CORPUS / "INDEX.tsv").read_text(encoding="utf-8").splitlines()]
    assert LABELS.keys() <= {row[0] for row in rows}
    index = ["\t".join([row[0], LABELS.get(row[0], row[1]), *row[2:]]) for row in rows]
    (folder / "INDEX.tsv").write_text("\n".join(index) + "\n", encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def report() -> Report:
    return examine_all(CORPUS)


@needs_corpus
class TestModels:
    def test_give_every_payload_back_as_it_was(self, report: Report) -> None:
        assert [f"{row.file}: {failure}" for row, outcome in report.failed for failure in outcome.failures] == []
        assert len(report.decoded) >= 130

    def test_reach_what_is_in_the_payloads(self, report: Report) -> None:
        undeclared = [f"{row.file} {path}" for row, outcome in report.fitting for path in outcome.unreached]
        assert report.reach >= 98, undeclared

    def test_no_payload_is_passed_over_in_silence(self, report: Report) -> None:
        """Each is read, or it is said why not."""
        assert [row.file for row in report.rows if not (row.outcome or row.misfit or row.skipped)] == []
        assert [row.file for row in report.rows if row.skipped and not row.skipped.startswith("no JSON")] == []

    def test_the_tool_passes(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert main([str(CORPUS)]) == 0, capsys.readouterr().out


# -- the tool itself, on a corpus of our own ----------------------------------------------------------------------------------

LEAD = {"id": 17, "name": "Roof", "status_id": 4, "pipeline_id": 2, "custom_fields_values": None, "_embedded": []}
PAGE = {"_page": 1, "_links": {"self": {"href": "x"}}, "_embedded": {"leads": [LEAD]}}


def corpus(folder: Path, *rows: tuple[str, str, Any]) -> Path:
    (folder / "INDEX.tsv").write_text(
        "file\tkind\tsource\n" + "".join(f"{file}\t{kind}\tnowhere\n" for file, kind, _ in rows), encoding="utf-8"
    )
    for file, _, payload in rows:
        (folder / file).write_text(payload if isinstance(payload, str) else json.dumps(payload), encoding="utf-8")
    return folder


@pytest.mark.parametrize(
    ("kind", "payload", "shape", "misfit"),
    [
        ("response GET /api/v4/leads", PAGE, Shape("LeadsPage"), False),
        ("response GET /api/v4/leads/{id}", LEAD, Shape("Lead"), False),
        ("item of GET /api/v4/leads?page=1&limit=2", LEAD, Shape("Lead"), False),
        (
            "response GET /api/v4/{entity_type}/tags",
            {"_embedded": {"tags": [{"id": 1, "name": "vip"}]}},
            Shape("TagsPage"),
            False,
        ),
        ("response POST /api/v4/{entity_type:contacts|leads}/tags", {"_embedded": {"tags": []}}, Shape("TagsSaved"), False),
        ("response POST /api/v4/leads/complex", [{"id": 17, "merged": False}], Shape("LeadComplexCreated", many=True), False),
        ("response GET /api/v4/leads", LEAD, Shape("Lead"), True),
        ("response POST /api/v4/customers", PAGE, Shape("LeadsPage"), True),
        ("response, from nowhere", PAGE, Shape("LeadsPage"), True),
    ],
    ids=["page", "one", "item", "placeholder", "choice", "bare array", "one for many", "of others", "no path"],
)
def test_labels_lead_to_classes(tmp_path: Path, kind: str, payload: Any, shape: Shape, misfit: bool) -> None:
    row = examine(corpus(tmp_path, ("a.json", kind, payload)), "a.json", kind, description())
    assert (row.shape, bool(row.misfit)) == (shape, misfit)
    assert row.outcome
    assert (row.outcome.failures, row.outcome.unreached) == ([], [])


def test_a_request_that_is_labelled_as_an_answer_is_named(tmp_path: Path) -> None:
    sent = [{"task_type_id": 1, "text": "Call", "complete_till": 1700000000}]
    kind = "response GET /api/v4/account"
    row = examine(corpus(tmp_path, ("a.json", kind, sent)), "a.json", kind, description())
    assert row.misfit.endswith("it is a request of create_tasks")
    assert row.outcome is None


def test_what_is_no_json_or_has_no_operation_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    rows = [
        ("a.json", "response GET /api/v4/leads", '{"id": 1,}'),
        ("b.json", "response GET /api/v4/starships", {"warp": 9}),
        ("c.json", "response GET /api/v4/leads/17", LEAD),
        ("d.json", "request POST /api/v4/leads", [LEAD]),
    ]
    assert main([str(corpus(tmp_path, *rows)), "--list"]) == 0
    text = capsys.readouterr().out
    assert "skipped: a.json (response GET /api/v4/leads): no JSON" in text
    assert "skipped: b.json (response GET /api/v4/starships): there is no such operation; nothing else fits" in text
    assert "1 of 1 payloads come back as they were; 6 of 6 leaves reached (100.00 %); 0 labels do not fit; 2 skipped" in text


def test_too_little_reach_fails(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = corpus(tmp_path, ("a.json", "response GET /api/v4/leads/17", {**LEAD, "mood": {"is": ["good", None]}}))
    assert main([str(folder)]) == 1
    assert main([str(folder), "--min-reach", "75"]) == 0
    assert "Lead does not declare mood" in capsys.readouterr().out


def test_a_corpus_without_payloads_fails(tmp_path: Path) -> None:
    assert main([str(corpus(tmp_path))]) == 1


# -- the description, as the tools read it ------------------------------------------------------------------------------------

SMALL = Description(
    {
        "paths": {
            "/{kind}/{id}": {
                "parameters": [
                    {"name": "id", "in": "path", "schema": {"type": "integer"}},
                    {"name": "kind", "in": "path", "schema": {"enum": ["leads", "contacts"]}},
                ],
                "get": {"operationId": "get_any", "responses": {}},
            },
            "/leads/7": {"get": {"operationId": "get_seventh", "responses": {}}},
            "/{kind}/new": {"get": {"operationId": "get_new", "responses": {}}},
        },
        "components": {"schemas": {}},
    }
)


@pytest.mark.parametrize(
    ("path", "operation"),
    [
        ("/leads/7", "get_seventh"),
        ("/leads/7/", "get_seventh"),
        ("/leads/7?with=x", "get_seventh"),
        ("/leads/8", "get_any"),
        ("/leads/-1", "get_any"),
        ("/leads/{id}", "get_any"),
        ("/{entity_type}/8", "get_any"),
        ("/{entity}/7", "get_seventh"),
        ("/{other}/8", "get_any"),
        ("/tasks/8", None),
        ("/leads/new", "get_new"),
        ("/leads/eight", None),
        ("/leads/8/notes", None),
    ],
)
def test_paths_lead_to_operations(path: str, operation: str | None) -> None:
    route = SMALL.find("get", path)
    assert (route and route.id) == operation
    assert SMALL.find("POST", path) is None
