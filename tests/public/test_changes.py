"""What a change of the description does to users of the published file, and to its version."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

import pytest

from generator.bundle import ROOT_FILE, Bundle, bundle
from generator.diff.command import run
from generator.public.changes import ADDS, BREAKS, WORDS, changes, raised
from generator.yaml_source import Source

from .support import ROOT


@pytest.fixture(scope="module")
def old() -> Bundle:
    return bundle(ROOT / "spec")


def edited(old: Bundle, *path: str, value: Any = None) -> list[str]:
    """What is said when one node becomes another; None takes it away."""
    document = copy.deepcopy(old.document)
    node = document
    for step in path[:-1]:
        node = node[step]
    if value is None:
        del node[path[-1]]
    else:
        node[path[-1]] = value
    return changes(old, Bundle(document, {ROOT_FILE: Source(Path(ROOT_FILE))}))


LEADS = ("paths", "/api/v4/leads", "get")
LEAD = ("components", "schemas", "Lead")
VERSION = bundle(ROOT / "spec").document["info"]["version"]


def to(weight: int) -> str:
    """What is said when the version has to be raised for a change of this weight."""
    return f"info.version is {VERSION}: set it to {raised(VERSION, weight)} in spec/openapi.yaml"


def test_nothing_changed(old: Bundle) -> None:
    assert changes(old, bundle(ROOT / "spec")) == []
    assert edited(old, *LEADS, "x-method", value="all") == []  # Python callers notice, others do not


def test_an_operation_goes(old: Bundle) -> None:
    lines = edited(old, *LEADS)
    assert lines == ["GET /api/v4/leads and 2 more: gone", to(BREAKS)]  # with the schemas of its answer


def test_a_host_moves(old: Bundle) -> None:
    lines = edited(old, "paths", "/v1.0/files", "get", "x-host", value="shared")
    assert "GET /v1.0/files: another servers" in lines
    assert lines[-1] == to(BREAKS)


def test_a_query_is_written_in_another_way(old: Bundle) -> None:
    lines = edited(old, "components", "parameters", "LeadWith", "x-serialize", value="repeat")
    assert lines == ["GET /api/v4/leads and 1 more: parameter with is written in another way", to(BREAKS)]


def test_a_field_comes(old: Bundle) -> None:
    lines = edited(old, *LEAD, "properties", "mood", value={"type": "string"})
    assert lines == ["Lead: mood is new", to(ADDS)]


def test_a_field_goes_or_is_another(old: Bundle) -> None:
    assert edited(old, *LEAD, "properties", "name") == ["Lead: name is gone", to(BREAKS)]
    lines = edited(old, *LEAD, "properties", "name", value={"type": "integer"})
    assert lines == ["Lead: name has another type", to(BREAKS)]
    assert edited(old, *LEAD, "required", value=["id", "name"]) == ["Lead: name is required", to(BREAKS)]


def test_a_webhook_comes_or_goes(old: Bundle) -> None:
    assert edited(old, "webhooks", "uninstall") == ["GET webhook uninstall and 1 more: gone", to(BREAKS)]  # with its schema
    lines = edited(old, "webhooks", "another", value=old.document["webhooks"]["uninstall"])
    assert lines == ["GET webhook another: new", to(ADDS)]


def test_what_hides_a_value_on_a_screen_changes_no_request(old: Bundle) -> None:
    token = copy.deepcopy(old.document["paths"]["/v1.0/sessions/upload/{session_token}"]["parameters"])
    del token[0]["schema"]["format"]
    lines = edited(old, "paths", "/v1.0/sessions/upload/{session_token}", "parameters", value=token)
    assert lines == ["only words, examples or limits differ", to(WORDS)]


def test_words(old: Bundle) -> None:
    lines = edited(old, *LEADS, "description", value="All of them.")
    assert lines == ["only words, examples or limits differ", to(WORDS)]


@pytest.mark.parametrize(
    ("version", "text"),
    [(raised(VERSION, BREAKS), False), (raised(VERSION, ADDS), False), (raised(VERSION, WORDS), True), ("10.0.0", False)],
)
def test_the_version_is_high_enough(version: str, text: bool, old: Bundle) -> None:
    document = copy.deepcopy(old.document)
    document["components"]["schemas"]["Lead"]["properties"]["mood"] = {"type": "string"}
    document["info"]["version"] = version
    lines = changes(old, Bundle(document, {ROOT_FILE: Source(Path(ROOT_FILE))}))
    assert (lines[-1] == to(ADDS).replace(VERSION, version, 1)) is text


def test_raising() -> None:
    assert [raised("1.2.3", weight) for weight in range(3)] == ["2.0.0", "1.3.0", "1.2.4"]
    assert raised("1", 1) == "1.1.0"


def test_the_command_shows_them(old: Bundle, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    document = copy.deepcopy(old.document)
    del document["components"]["schemas"]["Lead"]["properties"]["name"]
    base = tmp_path / "base.json"
    base.write_text(json.dumps(document), encoding="utf-8")
    run(str(base), ROOT / "spec", "terminal", False)
    lines = capsys.readouterr().out.splitlines()
    assert lines[-3:] == [
        "The published file, for other languages and tools (docs/openapi.md):",
        "Lead: name is new",
        to(ADDS),
    ]
    run(str(base), ROOT / "spec", "json", False)
    assert json.loads(capsys.readouterr().out)
