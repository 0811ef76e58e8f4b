"""What openapi-python-client gets to see: the same operations and classes, reduced; losing one is an error."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from generator import opc
from generator.bundle import bundle
from generator.lower import lower
from generator.naming import attribute, pascal, snake, usable
from generator.view import METHODS, View

from .sample import FILES
from .support import SPEC, command, snapshot, write_spec

Change = Callable[[dict[str, Any]], Any]


def _operations(document: dict[str, Any]) -> set[tuple[str, str, str]]:
    return {
        (path, method, item[method]["operationId"])
        for path, item in document["paths"].items()
        for method in METHODS
        if method in item
    }


@pytest.fixture(scope="module")
def whole() -> View:
    """Our own description."""
    return View(bundle(SPEC))


def test_no_operation_and_no_class_is_lost_or_made(whole: View) -> None:
    lowered = lower(whole)
    assert _operations(lowered) == _operations(whole.document)
    assert set(lowered["components"]["schemas"]) == set(whole.models)
    assert len(whole.operations) == len(_operations(whole.document))
    # Every object schema is a class or a shared half; filters are the classes on top.
    objects = {name for name, schema in whole.schemas.items() if whole.is_model(schema) and not schema.get("x-abstract")}
    filters = {operation.filter.name for operation in whole.operations if operation.filter}
    assert set(whole.models) == objects | filters
    assert objects & filters == set()


def test_it_is_pure(whole: View) -> None:
    before = json.dumps(whole.document)
    first = lower(whole)
    kept = copy.deepcopy(first)
    assert lower(whole) == kept
    assert json.dumps(whole.document) == before
    # The result shares nothing with the bundle: what the client makes of it cannot reach the other templates.
    first["paths"].clear()
    first["components"]["schemas"].clear()
    first["info"]["title"] = "changed"
    assert json.dumps(whole.document) == before
    assert lower(whole) == kept


def test_what_is_left_of_a_small_description(tmp_path: Path) -> None:
    lowered = lower(View(bundle(write_spec(tmp_path, **FILES))))
    assert sorted(lowered) == ["components", "info", "openapi", "paths"]
    assert lowered["info"] == {"title": "Things", "version": "1.0.0"}
    listing = lowered["paths"]["/api/v4/things"]["get"]
    # Bracket parameters, whose names would sanitise alike, are hidden; unions and open values are any value.
    assert [parameter["name"] for parameter in listing["parameters"]] == ["page"]
    assert lowered["components"]["schemas"]["Thing"] == {
        "type": "object",
        "description": "A thing.",
        "properties": {"id": {"type": "integer"}, "name": {}, "kind": {"type": "string"}, "note": {"type": "string"}}
        | {"created_at": {"type": "integer"}, "part": {}},
        "required": ["id"],
    }
    assert set(lowered["components"]["schemas"]) == {
        "Problem",
        "RoundPart",
        "Thing",
        "ThingCreate",
        "ThingsFilter",
        "ThingsPage",
        "ThingsPageEmbedded",
        "UnknownPart",
    }


LOSSES: list[tuple[str, Change, list[str]]] = [
    (
        "an operation",
        lambda lowered: lowered["paths"]["/api/v4/things/{id}"].pop("get"),
        ["spec:1: /: operation get_thing is missing from the output of openapi-python-client [openapi-python-client]"],
    ),
    (
        "a class",
        lambda lowered: lowered["components"]["schemas"].pop("Problem"),
        ["spec:1: /: class Problem is missing from the output of openapi-python-client [openapi-python-client]"],
    ),
    (
        "a renamed operation",
        lambda lowered: lowered["paths"]["/api/v4/things/{id}"]["get"].update(operationId="getThing2"),
        [
            "spec:1: /: operation get_thing is missing from the output of openapi-python-client [openapi-python-client]",
            "spec:1: /: operation get_thing_2 was renamed by openapi-python-client: "
            "its name must pass unchanged through openapi_python_client.strings"
            " [openapi-python-client]",
        ],
    ),
    (
        "a class more",
        lambda lowered: lowered["components"]["schemas"].update(More={"type": "object", "properties": {"a": {"type": "string"}}}),
        [
            "spec:1: /: class More was renamed by openapi-python-client: "
            "its name must pass unchanged through openapi_python_client.strings"
            " [openapi-python-client]",
        ],
    ),
]


@pytest.mark.parametrize(("change", "messages"), [pytest.param(change, lines, id=name) for name, change, lines in LOSSES])
def test_a_loss_on_the_way_is_an_error(
    change: Change, messages: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def damaged(view: View) -> dict[str, Any]:
        lowered = lower(view)
        change(lowered)
        return lowered

    monkeypatch.setattr(opc, "lower", damaged)
    target = tmp_path / "generated"
    target.mkdir()
    (target / "openapi.json").write_bytes(b"{}")
    assert command("generate", write_spec(tmp_path / "spec", **FILES), target) == 2
    assert capsys.readouterr().err.splitlines()[:-1] == messages
    assert snapshot(target) == {"openapi.json": b"{}"}


def test_what_the_client_only_warns_of_is_an_error_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def twice(view: View) -> dict[str, Any]:
        lowered = lower(view)
        parameters = lowered["paths"]["/api/v4/things"]["get"]["parameters"]
        parameters += [{"name": "page", "in": "query", "schema": {"type": "string"}}]
        return lowered

    monkeypatch.setattr(opc, "lower", twice)
    assert command("generate", write_spec(tmp_path / "spec", **FILES), tmp_path / "generated") == 2
    assert "[openapi-python-client]" in capsys.readouterr().err
    assert not (tmp_path / "generated").exists()


@pytest.mark.parametrize(
    ("name", "python"),
    [
        ("id", "id"),
        ("_embedded", "embedded"),
        ("validation-errors", "validation_errors"),
        ("from", "from_"),
        ("class", "class_"),
        ("self", "self_"),
        ("None", "none"),
        ("camelCase", "camel_case"),
        ("HTTPServer", "http_server"),
        ("X-Request-Id", "x_request_id"),
        ("with", "with_"),
        ("match", "match"),
        ("a__b", "a_b"),
    ],
)
def test_attributes(name: str, python: str) -> None:
    assert attribute(name) == python
    assert usable(python)


def test_names_of_classes_and_modules() -> None:
    assert [snake(name) for name in ("LeadEmbedded", "BotsRunV2", "OAuthError")] == [
        "lead_embedded",
        "bots_run_v2",
        "o_auth_error",
    ]
    assert [pascal(name) for name in ("loss_reasons", "leads.notes", "v2")] == ["LossReasons", "LeadsNotes", "V2"]
    assert [usable(name) for name in ("", "2fa", "class", "a b", "ok")] == [False, False, False, False, True]
