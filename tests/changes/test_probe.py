"""The probe against a sandbox whose responses match the description, and against one whose responses do not."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
import pytest
from amokit.errors import UnauthorizedError
from amokit_sandbox import Sandbox

from generator.bundle import bundle
from generator.lint import lint
from generator.probe import probe
from generator.probe.calls import ReadOnly
from generator.probe.compare import shape

from .support import SPEC, run

FAST = 1000
SECRET = "Ivan Petrov, +7 999 123-45-67"


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with Sandbox() as running:
        running.seed_from("demo", leads=5, language="en")
        running.seed(
            webhooks=[{"destination": "https://example.com/hook", "settings": ["add_lead"]}],
            leads=[{"id": 11, "name": "A", "_embedded": {"tags": [{"name": "hot"}]}}],
            contacts=[{"id": 21, "name": "B"}],
            companies=[{"id": 31, "name": "C"}],
        )
        yield running


def first(body: Any, key: str) -> Any:
    return body["_embedded"][key][0]


@dataclass(frozen=True)
class Injection:
    """A change of the responses of one path, and its deviation: kind, end of the pointer, key."""

    path: str
    change: Callable[[Any], Any]
    found: tuple[str, str, str, str]


def put(*keys: str, value: Any) -> Callable[[Any], None]:
    """Sets a value inside a response; the first item of each list."""

    def change(body: Any) -> None:
        for key in keys[:-1]:
            body = body[key]
            body = body[0] if isinstance(body, list) else body
        body[keys[-1]] = value

    return change


def drop(*keys: str) -> Callable[[Any], None]:
    def change(body: Any) -> None:
        for key in keys[:-1]:
            body = body[key]
            body = body[0] if isinstance(body, list) else body
        del body[keys[-1]]

    return change


INJECTIONS = (
    Injection("/api/v4/leads", put("_embedded", "leads", "mood", value=SECRET), ("undeclared", "/Lead", "mood", "string")),
    Injection(
        "/api/v4/account",
        put("plan", value={"name": SECRET, "seats": [1, "2"]}),
        ("undeclared", "/Account", "plan", "{name: string, seats: [integer, string]}"),
    ),
    Injection(
        "/api/v4/contacts", put("_embedded", "contacts", "name", value=5), ("type", "/Contact/properties/name", "", "integer")
    ),
    Injection(
        "/api/v4/leads/pipelines",
        put("_embedded", "pipelines", "sort", value=None),
        ("null", "/Pipeline/properties/sort", "", "null"),
    ),
    Injection(
        "/api/v4/leads/pipelines",
        put("_embedded", "pipelines", "is_main", value=None),
        ("null", "/Pipeline/properties/is_main", "", "null"),
    ),
    Injection(
        "/api/v4/tasks", put("_embedded", "tasks", "duration", value="60"), ("type", "/Task/properties/duration", "", "string")
    ),
    Injection(
        "/api/v4/tasks",
        put("_embedded", "tasks", "task_type_id", value="call"),
        ("type", "/Task/properties/task_type_id", "", "string"),
    ),
    Injection("/api/v4/widgets", drop("_embedded", "widgets", "id"), ("missing", "/Widget", "id", "")),
    Injection(
        "/api/v4/webhooks",
        put("_embedded", "webhooks", "settings", value=[1]),
        ("type", "/Webhook/properties/settings/items", "", "integer"),
    ),
    Injection(
        "/api/v4/companies",
        put("_embedded", "companies", "_links", "self", "href", value=None),
        ("null", "/Link/properties/href", "", "null"),
    ),
    Injection(
        "/api/v4/leads/11",
        put("custom_fields_values", value=[{"field_id": 1, "field_type": "hologram", "values": [{"value": SECRET}]}]),
        ("variant", "/CustomFieldValues", "hologram", ""),
    ),
)


def inject(sandbox: Sandbox, injections: tuple[Injection, ...]) -> None:
    """Changes the responses of the sandbox."""
    bodies: dict[str, Any] = {}
    with httpx.Client(base_url=sandbox.url, headers={"Authorization": f"Bearer {sandbox.token}"}) as http:
        for each in injections:
            if each.path not in bodies:
                bodies[each.path] = http.get(each.path).raise_for_status().json()
            each.change(bodies[each.path])
    for path, body in bodies.items():
        sandbox.fault("GET", path, status=200, body=body, times=None)


def test_a_server_that_answers_as_described(sandbox: Sandbox) -> None:
    report = probe(sandbox.url, sandbox.token, SPEC, FAST)
    assert report.found == {}
    assert report.patch == ""
    answered = [name for name, outcome in report.outcomes.items() if outcome == "answered"]
    assert len(answered) >= 75, report.text
    assert {"list_leads", "get_lead", "list_catalog_elements", "list_entity_notes", "list_files"} <= set(answered)
    assert {request.method for request in sandbox.requests} == {"GET"}


def test_all_injected_deviations_are_found_and_nothing_else(sandbox: Sandbox, tmp_path: Path) -> None:
    inject(sandbox, INJECTIONS)
    assert len(INJECTIONS) >= 10
    report = probe(sandbox.url, sandbox.token, SPEC, FAST)
    left = list(report.found)
    for each in INJECTIONS:
        kind, pointer, key, seen = each.found
        hits = [d for d in left if (d.kind, d.key) == (kind, key) and d.pointer.endswith(pointer) and seen in d.seen]
        assert len(hits) == 1, (each.found, report.text)
        left.remove(hits[0])
    assert left == [], report.text
    # Names and kinds are kept, values are not.
    assert SECRET not in report.text + report.patch
    assert "spec/leads.yaml:" in report.text

    # The suggestion is a patch of the description that makes it true, but for what only a person can name.
    spec = tmp_path / "spec"
    shutil.copytree(SPEC, spec)
    (tmp_path / "probe.patch").write_text(report.patch, encoding="utf-8")
    subprocess.run(["git", "apply", "--unsafe-paths", "probe.patch"], cwd=tmp_path, check=True, capture_output=True)
    assert [problem for problem in lint(bundle(spec)) if problem.rule != "examples"] == []
    again = probe(sandbox.url, sandbox.token, spec, FAST)
    assert [each.kind for each in again.found] == ["variant"], again.text
    assert [each.kind for each in report.left] == ["variant"]


def test_the_command_writes_the_patch_and_fails(sandbox: Sandbox, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    inject(sandbox, INJECTIONS[:1])
    output = tmp_path / "probe.patch"
    assert run("probe", "--url", sandbox.url, "--token", sandbox.token, "--rate", "1000", "--output", output) == 1
    said = capsys.readouterr().out
    assert "1 deviation(s)" in said
    assert "+        mood: {type: string" in output.read_text(encoding="utf-8")
    assert sandbox.token not in said


def test_the_command_asks_a_sandbox_of_its_own(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("probe", "--sandbox") == 0
    assert "0 deviation(s)" in capsys.readouterr().out


def test_a_refused_token_ends_it_at_once(sandbox: Sandbox) -> None:
    with pytest.raises(UnauthorizedError):
        probe(sandbox.url, "wrong", SPEC, FAST)
    assert len(sandbox.requests) == 1


def test_only_get_goes_out() -> None:
    transport = ReadOnly(httpx.MockTransport(lambda request: httpx.Response(200)))
    with pytest.raises(RuntimeError, match="reads only"):
        transport.handle_request(httpx.Request("POST", "https://example.test"))


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ({"phone": "+7"}, "{phone: string}"),
        ({"79991234567": {"a": None}}, "{…: {a: null}}"),
        ({"ann@example.com": [1, 1.5, True]}, "{…: [boolean, integer, number]}"),
    ],
)
def test_what_is_kept_of_a_value(value: Any, shown: str) -> None:
    assert shape(value) == shown
