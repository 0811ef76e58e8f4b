"""A new resource in minutes: the scaffold as CONTRIBUTING.md shows it, followed to the letter, then called."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import httpx
import pytest

from generator.bundle import bundle
from generator.lint import lint
from generator.scaffold import singular
from generator.view import View

from ..generator.support import HOSTS, Api, Wire, imported
from .support import ROOT, cut, edit, run


@pytest.fixture
def spec(tmp_path: Path) -> Path:
    return cut(tmp_path / "spec", ("talks",))


OPERATIONS = ("list", "get", "create", "update", "delete")


def test_all_operations_of_a_resource(spec: Path, tmp_path: Path) -> None:
    for operation in OPERATIONS:
        assert run("scaffold", "--tag", "categories", "--op", operation, "--spec", spec) == 0
    target = tmp_path / "generated"
    assert run("generate", "--spec", spec, "--target", target) == 0
    with imported(target):
        api = Api(target)
        answers = [
            {"_embedded": {"categories": [{"id": 1}]}},
            {"id": 1},
            {"_embedded": {"categories": [{"id": 2}]}},
            {"id": 1},
            (204, None),
        ]
        wire = Wire(*answers)
        with httpx.Client(transport=httpx.MockTransport(wire)) as http:
            categories = api.module("http.client").Client(http, HOSTS).categories
            assert [each.id for each in categories.list(page=2)] == [1]
            assert categories.get(1).id == 1
            assert categories.create(api.models.CategoryCreate(name="A")).id == 2
            assert categories.update(1, api.models.CategoryUpdate(name="B")).id == 1
            assert categories.delete(1) is None
    assert wire.lines == [
        "GET /api/v4/categories?page=2",
        "GET /api/v4/categories/1",
        "POST /api/v4/categories",
        "PATCH /api/v4/categories/1",
        "DELETE /api/v4/categories/1",
    ]
    assert wire.bodies[2:4] == [[{"name": "A"}], {"name": "B"}]


def test_below_a_parent(spec: Path) -> None:
    path = "/api/v4/talks/{talk_id}/moods"
    assert run("scaffold", "--tag", "talks.moods", "--op", "list", "--path", path, "--spec", spec) == 0
    moods = View(bundle(spec)).resources["talks"].children["moods"]
    assert moods.of is not None
    assert [operation.id for operation, _ in moods.of.methods] == ["list_talk_moods"]


def test_what_is_there_already_is_left_alone(spec: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("scaffold", "--tag", "talks.moods", "--op", "list", "--spec", spec) == 0
    before = {path.name: path.read_bytes() for path in spec.iterdir()}
    assert run("scaffold", "--tag", "talks.moods", "--op", "list", "--spec", spec) == 2
    assert "GET /api/v4/talks/moods is there already [scaffold]" in capsys.readouterr().err
    assert {path.name: path.read_bytes() for path in spec.iterdir()} == before


def test_what_would_not_pass_lint_is_taken_back(spec: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = {path.name: path.read_bytes() for path in spec.iterdir()}
    assert run("scaffold", "--tag", "talks", "--op", "get", "--path", "/api/v4/chats", "--spec", spec) == 2
    assert "operationId get_talk is taken by" in capsys.readouterr().err
    assert {path.name: path.read_bytes() for path in spec.iterdir()} == before


@pytest.mark.parametrize("tag", ["Moods", "leads-moods", "leads..moods", "../x", "class", "leads.self", "null", "moods\n"])
def test_a_tag_that_is_no_name(tag: str, spec: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = {path.name: path.read_bytes() for path in spec.iterdir()}
    assert run("scaffold", "--tag", tag, "--op", "list", "--spec", spec) == 2
    assert "is no resource; say `moods` or `leads.moods` [scaffold]" in capsys.readouterr().err
    assert {path.name: path.read_bytes() for path in spec.iterdir()} == before


@pytest.mark.parametrize(
    "path",
    [
        '/api/v4/moods" + str(__import__("os").getpid()) + "',
        "/api/v4/moods' + 'x",
        "/api/v4/moods:\n    x-zz: 1\n  /api/v4/more",
        "/api/v4/moods\n",
        "/api/v4/../../x",
        "/api/v4/./x",
        "//elsewhere.example/x",
        "https://elsewhere.example/x",
        "/api/v4//moods",
        "/api/v4/moods?x=1",
        "/api/v4/moods#x",
        "/api/v4/{x y}/moods",
        "/api/v4/{lead_id/moods",
        "/api/v4/mo ods",
        "/api/v4/mo\\ods",
        "api/v4/moods",
        "",
        "/",
    ],
)
def test_a_path_that_is_none(path: str, spec: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = {each.name: each.read_bytes() for each in spec.iterdir()}
    assert run("scaffold", "--tag", "moods", "--op", "list", "--path", path, "--spec", spec) == 2
    assert "is no path: write it as in /api/v4/moods" in capsys.readouterr().err
    assert {each.name: each.read_bytes() for each in spec.iterdir()} == before


def test_an_error_on_the_way_changes_nothing(spec: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = {path.name: path.read_bytes() for path in spec.iterdir()}

    def interrupted(*_: object) -> list[object]:
        raise KeyboardInterrupt

    monkeypatch.setattr("generator.scaffold.lint", interrupted)
    with pytest.raises(KeyboardInterrupt):
        run("scaffold", "--tag", "moods", "--op", "list", "--spec", spec)
    assert {path.name: path.read_bytes() for path in spec.iterdir()} == before


@pytest.mark.parametrize(
    ("many", "one"), [("moods", "mood"), ("categories", "category"), ("statuses", "status"), ("boxes", "box"), ("news", "new")]
)
def test_singular(many: str, one: str) -> None:
    assert singular(many) == one


def test_the_document_followed_to_the_letter(tmp_path: Path) -> None:
    """Every command and edit of the section, in its order; the result is called as it says."""
    text = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    section = text[text.index("## Begin a resource") : text.index("## Where things are")]
    blocks = re.findall(r"```(\w+)\n(.*?)```", section, re.DOTALL)
    assert [kind for kind, _ in blocks] == ["sh", "diff", "python"]
    spec = cut(tmp_path / "spec", ("leads",))
    for line in blocks[0][1].splitlines():
        match = re.fullmatch(r"make scaffold (TAG=\S+) (OP=\S+)", line)
        assert match, line
        given = dict(each.split("=", 1) for each in shlex.split(" ".join(match.groups())))
        assert run("scaffold", "--tag", given["TAG"], "--op", given["OP"], "--spec", spec) == 0
    old = "".join(f"{line[1:]}\n" for line in blocks[1][1].splitlines() if line.startswith("-"))
    new = "".join(f"{line[1:]}\n" for line in blocks[1][1].splitlines() if line.startswith("+"))
    edit(spec, "lead_moods.yaml", (old, new))
    assert lint(bundle(spec)) == []
    target = tmp_path / "generated"
    assert run("generate", "--spec", spec, "--target", target) == 0
    with imported(target):
        api = Api(target)
        wire = Wire({"_embedded": {"moods": [{"id": 11, "name": "sunny", "weight": 3}]}}, {"_embedded": {"moods": [{"id": 12}]}})
        with httpx.Client(transport=httpx.MockTransport(wire)) as http:
            space = {"amo": api.module("http.client").Client(http, HOSTS), "LeadMoodCreate": api.models.LeadMoodCreate}
            exec(blocks[2][1], space)
    assert space["heaviest"] == 3
    assert wire.lines == ["GET /api/v4/leads/moods", "POST /api/v4/leads/moods"]
