"""Fields as they were recorded: skipped where there are no recordings beside this checkout."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest
from amokit import models
from amokit.models import Lead, LeadUpdate, UnknownCustomField
from amokit_api.serialization.write_model import WriteModel

from tests.evidence.roundtrip import differences, touch

from .support import KINDS, ROOT, SHARED, WRITABLE

CORPUS = SHARED / "corpus"
CASES = SHARED / "wire" / "cases.jsonl"
CONTRACT = SHARED / "tools" / "contract.py"
KEY = re.compile(r'"custom_fields_values"\s*:\s*(?=\[)')


@cache
def fragments() -> tuple[tuple[str, bool, Any], ...]:
    """Each list of fields in the corpus: where it stands, whether it is of a request, and the list."""
    return tuple(_fragments())


def _fragments() -> Iterator[tuple[str, bool, Any]]:
    for line in (CORPUS / "INDEX.tsv").read_text("utf-8").splitlines()[1:]:
        name, kind = line.split("\t")[:2]
        text = (CORPUS / name).read_text("utf-8")
        for i, match in enumerate(KEY.finditer(text)):
            try:
                fragment, _ = json.JSONDecoder().raw_decode(text, match.end())
            except ValueError:
                continue  # the documentation cut it short
            yield f"{name}[{i}]", kind.startswith("request"), fragment


@pytest.mark.skipif(not CORPUS.is_dir(), reason=f"no {CORPUS}")
class TestCorpus:
    def test_has_fragments_of_both_kinds(self) -> None:
        kinds = [request for _, request, _ in fragments()]
        assert kinds.count(False) >= 25
        assert kinds.count(True) >= 10

    def test_every_fragment_that_is_read_comes_back(self) -> None:
        lost: list[str] = []
        for where, _, fragment in fragments():
            raw = {"id": 1, "custom_fields_values": fragment}
            lead = Lead.from_dict(raw)
            before = lead.to_dict()
            assert list(touch(lead))
            for field in lead.custom_fields:
                kind = KINDS.get(str(field.field_type))
                if kind and not isinstance(field, UnknownCustomField):
                    lead.custom_fields[kind.make(field.field_id)]
            lost += [f"{where}: {difference}" for difference in (*differences(raw, before), *differences(raw, lead.to_dict()))]
        assert lost == []

    def test_every_type_that_is_known_is_read_by_its_class(self) -> None:
        odd = [
            f"{where}: {field!r}"
            for where, request, fragment in fragments()
            if not request
            for field in Lead.from_dict({"custom_fields_values": fragment}).custom_fields
            if isinstance(field, UnknownCustomField) and field.field_type is not None
        ]
        assert odd == []

    def test_every_fragment_that_was_read_can_be_written(self) -> None:
        written = 0
        for _, request, fragment in fragments():
            if not request:
                fields = Lead.from_dict({"custom_fields_values": fragment}).custom_fields
                for item in fields.to_write_all():
                    sent = item.to_dict()
                    assert sent.keys() == {"field_id", "values"}
                    assert None not in [part for value in sent["values"] or [] for part in value.values()]
                    written += 1
        assert written >= 30

    def test_every_field_of_a_request_is_taken_by_a_class_and_comes_back(self) -> None:
        lost: list[str] = []
        for where, request, fragment in fragments():
            if request:
                raw = {"custom_fields_values": fragment}
                lost += [f"{where}: {difference}" for difference in differences(raw, LeadUpdate.from_dict(raw).to_dict())]
                lost += [f"{where}: no class takes {item}" for item in fragment if item not in _written(item)]
        assert lost == []


def _written(item: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """What the classes that take a field make of it."""
    for name in ["ClearField", *(kind.write for kind in WRITABLE.values())]:
        cls: type[WriteModel] = getattr(models, name)
        try:
            yield cls.from_dict(item).to_dict()
        except (TypeError, ValueError, AttributeError):
            continue


@pytest.mark.skipif(not (CONTRACT.is_file() and CASES.is_file()), reason=f"no {CONTRACT}")
@pytest.mark.skipif(not (find_spec("jsonschema") and find_spec("yaml")), reason="contract.py needs jsonschema and pyyaml")
def test_recorded_requests_with_fields_are_covered() -> None:
    bundle = ROOT / "generated" / "openapi.json"
    command = [sys.executable, str(CONTRACT), "wire", str(bundle), str(CASES), "--only", r"(cf_values|custom_fields)\.", "--list"]
    run = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False)
    assert run.returncode == 0, run.stderr
    covered = re.search(r"wire: \d+ of (\d+) covered \(([\d.]+) %\)", run.stdout)
    assert covered, run.stdout
    assert int(covered[1]) >= 50
    assert float(covered[2]) >= 97, run.stdout


@pytest.mark.skipif(not CASES.is_file(), reason=f"no {CASES}")
def test_recorded_requests_with_fields_are_sent_again_by_the_client() -> None:
    from tests.evidence.wire import cases, reproduce, share

    results = [reproduce(case) for case in cases(Path(CASES)) if re.match(r"(cf_values|custom_fields)\.", case.id)]
    assert len(results) >= 50
    assert share(results) >= 97, [result.line for result in results if result.reason]
