"""`generate`, `check`, `bundle`: the same bytes from the same description, nothing on an error; any difference is found."""

from __future__ import annotations

import ast
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from generator import build
from generator.build import DOCUMENT, INDEX, PACKAGE
from generator.bundle import bundle
from generator.public import FILES as PUBLIC

from .sample import FILES
from .support import ROOT, TEMPLATES, command, snapshot, write_spec

MEND = "generated/ is not what spec/ and templates/ give: run `make generate` and commit it."


@pytest.fixture(scope="module")
def spec(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_spec(tmp_path_factory.mktemp("sample") / "spec", **FILES)


@pytest.fixture(scope="module")
def first(spec: Path) -> Path:
    """What the sample gives."""
    target = spec.parent / "generated"
    assert command("generate", spec, target) == 0
    return target


def test_the_same_bytes_whatever_the_hash_seed_the_folder_and_the_locale(spec: Path, first: Path, tmp_path: Path) -> None:
    wanted = snapshot(first)
    assert len(wanted) > 30
    # The files of the description in another order of creation, too.
    other = tmp_path / "elsewhere" / "spec"
    other.mkdir(parents=True)
    for file in sorted(spec.iterdir(), reverse=True):
        shutil.copy(file, other / file.name)
    for seed, locale in (("0", "C"), ("12345", "C.UTF-8")):
        target = tmp_path / f"seed-{seed}"
        subprocess.run(
            [sys.executable, "-m", "generator", "generate", "--spec", other, "--templates", TEMPLATES, "--target", target],
            check=True,
            capture_output=True,
            cwd=tmp_path,
            env={**os.environ, "PYTHONHASHSEED": seed, "LC_ALL": locale, "PYTHONPATH": str(ROOT), "TZ": "Asia/Tokyo"},
        )
        assert snapshot(target) == wanted


def test_every_file_says_what_wrote_it_and_is_python(first: Path) -> None:
    for name, content in snapshot(first).items():
        if name == DOCUMENT:
            assert json.loads(content)["info"]["x-generated-by"] == "make generate"
        elif name in PUBLIC:
            assert b"make generate" in content.partition(b"servers")[0]
        elif name.endswith(".py"):
            text = content.decode()
            assert text.startswith("# Written by `make generate` from "), name
            assert "; do not edit.\n" in text.partition("\n\n")[0] + "\n", name
            assert ast.get_docstring(ast.parse(text)) or "/models/" in name, name
        elif name == INDEX:
            assert b"make generate" in content.partition(b"\n\n")[0]
        else:
            assert (name, content) == (f"{PACKAGE}/py.typed", b"")


def test_generating_again_changes_nothing_and_removes_what_is_left(spec: Path, first: Path, tmp_path: Path) -> None:
    target = tmp_path / "generated"
    shutil.copytree(first, target)
    (target / PACKAGE / "models" / "left.py").write_text("")
    (target / "left.txt").write_text("")
    assert command("generate", spec, target) == 0
    assert snapshot(target) == snapshot(first)
    assert [path.name for path in tmp_path.iterdir()] == ["generated"]


def _change(target: Path) -> str:
    file = target / PACKAGE / "models" / "thing.py"
    file.write_bytes(file.read_bytes().replace(b'"""A thing."""', b'"""A thin."""'))
    return f"generated/{PACKAGE}/models/thing.py differs"


def _change_document(target: Path) -> str:
    file = target / DOCUMENT
    file.write_bytes(file.read_bytes().rstrip())
    return f"generated/{DOCUMENT} differs"


def _line_ends(target: Path) -> str:
    file = target / PACKAGE / "types.py"
    file.write_bytes(file.read_bytes().replace(b"\n", b"\r\n"))
    return f"generated/{PACKAGE}/types.py differs"


def _remove(target: Path) -> str:
    (target / PACKAGE / "py.typed").unlink()
    return f"generated/{PACKAGE}/py.typed is missing"


def _add(target: Path) -> str:
    (target / PACKAGE / "operations" / "get_more.py").write_text("")
    return f"generated/{PACKAGE}/operations/get_more.py does not belong here"


def _add_beside(target: Path) -> str:
    (target / "notes.txt").write_text("")
    return "generated/notes.txt does not belong here"


@pytest.mark.parametrize("damage", [_change, _change_document, _line_ends, _remove, _add, _add_beside])
def test_check_finds_a_difference_and_says_how_to_mend_it(
    damage: Callable[[Path], str], spec: Path, first: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "generated"
    shutil.copytree(first, target)
    message = damage(target)
    before = snapshot(target)
    assert command("check", spec, target) == 1
    assert capsys.readouterr().err.splitlines() == [message, MEND]
    assert snapshot(target) == before


def test_check_is_content_with_what_was_generated(
    spec: Path, first: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "generated"
    shutil.copytree(first, target)
    (target / PACKAGE / "__pycache__").mkdir(exist_ok=True)
    (target / PACKAGE / "__pycache__" / "types.pyc").write_bytes(b"\x00")
    assert command("check", spec, target) == 0
    assert capsys.readouterr().out == "generated is what the description gives\n"


def test_check_where_nothing_was_generated(spec: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert command("check", spec, tmp_path / "generated") == 1
    lines = capsys.readouterr().err.splitlines()
    assert (lines[-2], lines[-1]) == ("generated/openapi.json is missing", MEND)
    assert not (tmp_path / "generated").exists()


def test_check_of_a_flawed_description(first: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    flawed = write_spec(tmp_path / "spec", **{**FILES, "things": FILES["things"].replace("type: number", "type: numbr")})
    assert command("check", flawed, first) == 2
    assert capsys.readouterr().err.splitlines()[-1] == "1 problem(s) in the description; nothing was written."


@pytest.mark.parametrize("step", ["render", "_ruff"])
def test_a_failure_half_way_leaves_the_old_one(
    step: str, spec: Path, first: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "generated"
    shutil.copytree(first, target)

    def fail(*_: object) -> None:
        raise RuntimeError("half way")

    monkeypatch.setattr(build, step, fail)
    with pytest.raises(RuntimeError, match="half way"):
        command("generate", spec, target)
    assert snapshot(target) == snapshot(first)
    assert [path.name for path in tmp_path.iterdir()] == ["generated"]


def test_the_bundle_is_one_self_contained_document_with_every_extension(
    spec: Path, first: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert command("bundle", spec, first) == 0
    document = json.loads(capsys.readouterr().out)
    assert document == json.loads((first / DOCUMENT).read_text()) == bundle(spec).document
    text = json.dumps(document)
    assert ".yaml" not in text
    for key in (
        "x-paginate",
        "x-batch",
        "x-filter",
        "x-serialize",
        "x-empty",
        "x-known-values",
        "x-unknown",
        "x-request-example",
    ):
        assert f'"{key}"' in text
    part = document["components"]["schemas"]["Thing"]["properties"]["part"]
    assert part == {"$ref": "#/components/schemas/AnyPart", "description": "Its part."}
    assert document["paths"]["/api/v4/things"]["get"]["parameters"][0] == {"$ref": "#/components/parameters/Page"}
