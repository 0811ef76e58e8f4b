"""Edits of the description, one at a time: each is caught by the right command, with the right weight, at its file and line."""

from __future__ import annotations

import json
import re
import subprocess
from pathlib import Path

import pytest

from .seeds import SEEDS, Seed
from .support import ROOT, cut, edit, line, run

CODES = {"error": 2, "breaking": 3, "additive": 1, "documentation": 0}
WEIGHTS = ("breaking", "additive", "documentation")
NAMED = [pytest.param(seed, id=name) for name, seed in SEEDS.items()]


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return cut(tmp_path_factory.mktemp("base") / "spec")


@pytest.fixture
def spec(tmp_path: Path, base: Path) -> Path:
    return cut(tmp_path / "spec")


def test_additive_changes_fail_only_when_asked(base: Path, spec: Path) -> None:
    seed = SEEDS["a new field of what is read"]
    edit(spec, seed.file, *seed.changes)
    assert run("diff", "--base", base, "--spec", spec) == 0
    assert run("diff", "--base", base, "--spec", spec, "--strict") == 1


def test_there_are_enough_of_them() -> None:
    assert len(SEEDS) >= 30
    assert {seed.command for seed in SEEDS.values()} == {"lint", "diff"}


def test_nothing_is_said_of_no_edit(base: Path, spec: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("lint", "--spec", spec) == 0
    assert run("diff", "--base", base, "--spec", spec, "--strict") == 0
    assert capsys.readouterr().out.endswith("no difference\n")


@pytest.mark.parametrize("seed", NAMED)
def test_an_edit_is_caught(seed: Seed, base: Path, spec: Path, capsys: pytest.CaptureFixture[str]) -> None:
    edit(spec, seed.file, *seed.changes)
    file = seed.place or seed.file
    place = f"spec/{file}:{line(base if seed.gone else spec, file, seed.at)}"
    if seed.command == "lint":
        assert run("lint", "--spec", spec) == 2
        said = capsys.readouterr().err.splitlines()[:-1]
        hits = [text for text in said if text.startswith(f"{place}: /") and seed.says in text]
        assert hits, said
        assert not seed.quiet or len(said) == 1, said
        return
    assert run("diff", "--base", base, "--spec", spec, "--format", "json", "--strict") == CODES[seed.verdict]
    findings = json.loads(capsys.readouterr().out)["findings"]
    said = [
        f"{each['severity']} {each['file']}:{each['line']} {subject}: {each['what']}"
        for each in findings
        for subject in each["subjects"]
    ]
    wanted = re.compile(rf"{seed.verdict} {re.escape(place)} .*{re.escape(seed.says)}.*")
    assert any(wanted.fullmatch(text) for text in said), said
    assert {each["in"] for each in findings if f"{each['file']}:{each['line']}" == place} >= {"old" if seed.gone else "new"}
    assert min(WEIGHTS.index(each["severity"]) for each in findings) == WEIGHTS.index(seed.verdict), said
    assert not seed.quiet or len(findings) == 1, said


def test_check_catches_an_edit_that_was_not_generated(capsys: pytest.CaptureFixture[str], spec: Path, tmp_path: Path) -> None:
    target = tmp_path / "generated"
    assert run("generate", "--spec", spec, "--target", target) == 0
    edit(spec, "talks.yaml", ("description: Id of the contact.}", "description: Id of the client.}"))
    capsys.readouterr()
    assert run("check", "--spec", spec, "--target", target) == 1
    said = capsys.readouterr().err
    assert "generated/amokit_api/models/talk.py differs" in said
    assert "run `make generate`" in said


def test_check_catches_an_edited_index(capsys: pytest.CaptureFixture[str], spec: Path, tmp_path: Path) -> None:
    target = tmp_path / "generated"
    assert run("generate", "--spec", spec, "--target", target) == 0
    line = "**fields: Unpack[TalkCloseDict]) -> None` | `POST /api/v4/talks/{id}/close` | Close a conversation. |"
    assert line in (target / "api.md").read_text(encoding="utf-8")
    (target / "api.md").write_text("", encoding="utf-8")
    capsys.readouterr()
    assert run("check", "--spec", spec, "--target", target) == 1
    assert capsys.readouterr().err.startswith("generated/api.md differs\n")


# -- how a base is named ----------------------------------------------------------------------------


def git(folder: Path, *arguments: str) -> None:
    identity = ["-c", "user.name=A", "-c", "user.email=a@example.test", "-c", "commit.gpgsign=false"]
    subprocess.run(["git", *identity, *arguments], cwd=folder, check=True, capture_output=True)


def test_a_base_is_a_revision_a_folder_or_a_bundle(
    spec: Path, base: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    git(tmp_path, "init", "-q")
    git(tmp_path, "add", "spec")
    git(tmp_path, "commit", "-q", "-m", "a")
    bundle = tmp_path / "old.json"
    assert run("bundle", "--spec", spec) == 0
    bundle.write_text(capsys.readouterr().out, encoding="utf-8")
    seed = SEEDS["a changed type"]
    edit(spec, seed.file, *seed.changes)
    said = []
    for old in ("HEAD", base, bundle):
        assert run("diff", "--base", old, "--spec", spec) == 3
        said.append(capsys.readouterr().out)
    assert said[0] == said[1] == said[2]
    assert f"spec/common.yaml:{line(spec, seed.file, seed.at)}: Problem.trace_id: str became int [type]" in said[0]


def test_a_base_that_is_not_there(spec: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("diff", "--base", "no-such-revision", "--spec", spec) == 2
    assert "no-such-revision:1: /: no file, and no revision with spec" in capsys.readouterr().err


def test_a_description_that_lint_refuses_is_not_compared(spec: Path, base: Path, capsys: pytest.CaptureFixture[str]) -> None:
    edit(spec, "talks.yaml", ("      description: How to close a conversation.\n", ""))
    assert run("diff", "--base", base, "--spec", spec) == 2
    assert "[described]" in capsys.readouterr().err


def test_markdown_for_a_pull_request(spec: Path, base: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name in ("a dropped field of what is read", "a new value of an enum that is sent"):
        edit(spec, SEEDS[name].file, *SEEDS[name].changes)
    assert run("diff", "--base", base, "--spec", spec, "--format", "markdown") == 3
    said = capsys.readouterr().out
    assert "1 breaking, 1 additive, 0 documentation." in said
    old = line(base, "talks.yaml", "        origin: {")
    assert f"| `Talk.origin` | was removed | `spec/talks.yaml:{old}` (old) |" in said
    assert said.index("**Breaking for callers") < said.index("**Additive**")


def test_the_project_itself_against_its_own_bundle(capsys: pytest.CaptureFixture[str]) -> None:
    """A description that was not edited since `make generate` differs in nothing from its bundle."""
    assert run("diff", "--base", ROOT / "generated" / "openapi.json", "--strict") == 0
    assert capsys.readouterr().out == "no difference\n"
