"""The wheel alone, in a clean environment of each Python that is here; and what the release needs besides."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml
from amokit.version import VERSION
from amokit_sandbox import Sandbox

from ..operations import ROOT

PROGRAM = """\
import sys
from amokit import AmoCRM, __version__
from amokit.errors import MissingExtraError, NotFoundError
with AmoCRM.from_env() as amo:
    amo.leads.create(name="Roof", price=100)
    names = [lead.name for lead in amo.leads.list()]
    try:
        amo.leads.get(999999)
    except NotFoundError:
        names.append("none")
try:
    from amokit.stores import RedisTokenStore
except MissingExtraError:
    names.append("no redis")
print(__version__, names, sorted({"httpx", "attrs", "msgspec", "uvicorn", "pydantic"} & sys.modules.keys()))
"""


def pythons() -> list[Path]:
    """Pythons of pyenv that the package supports, and the one that runs this."""
    folder = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv")) / "versions"
    found = {path.parents[1].name: path for path in sorted(folder.glob("3.*/bin/python"))}
    supported = [path for name, path in found.items() if re.match(r"3\.(1[1-9])", name)]
    return supported or [Path(sys.executable)]


def clean() -> dict[str, str]:
    return {key: value for key, value in os.environ.items() if not key.startswith(("PYTHON", "VIRTUAL_ENV", "AMOKIT_"))}


def run(*command: str | Path, cwd: Path, **environment: str) -> str:
    done = subprocess.run([*map(str, command)], cwd=cwd, env={**clean(), **environment}, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("dist")
    run(sys.executable, "-m", "build", "--no-isolation", "--outdir", folder, ROOT, cwd=folder)
    (found,) = folder.glob("*.whl")
    (source,) = folder.glob("*.tar.gz")
    print(f"\n{found.name}: {found.stat().st_size / 1024:.0f} KiB, {source.name}: {source.stat().st_size / 1024:.0f} KiB")
    return found


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox() as running:
        yield running


@pytest.mark.install
@pytest.mark.parametrize("python", pythons(), ids=lambda path: path.parents[1].name)
def test_the_wheel_alone(python: Path, wheel: Path, sandbox: Sandbox, tmp_path: Path) -> None:
    run(python, "-m", "venv", "clean", cwd=tmp_path)
    own = tmp_path / "clean/bin/python"
    run(own, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", wheel, cwd=tmp_path)
    installed = run(own, "-m", "pip", "list", "--format=freeze", "--disable-pip-version-check", cwd=tmp_path)
    names = {line.partition("==")[0].lower() for line in installed.split()} - {"pip", "setuptools"}
    print(f"\n{python.parents[1].name}: {' '.join(sorted(names))}")
    assert names <= {"amokit", "anyio", "attrs", "certifi", "h11", "httpcore", "httpx", "idna", "sniffio", "typing_extensions"}
    sandbox.clear()
    said = run(own, "-W", "error", "-c", PROGRAM, cwd=tmp_path, AMOKIT_BASE_URL=sandbox.url, AMOKIT_TOKEN=sandbox.token)
    assert said == f"{VERSION} ['Roof', 'none', 'no redis'] ['attrs', 'httpx']\n"


@pytest.mark.install
@pytest.mark.parametrize("python", pythons(), ids=lambda path: path.parents[1].name)
def test_the_extras_resolve(python: Path, wheel: Path, tmp_path: Path) -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = sorted(project["optional-dependencies"].keys() - {"dev"})
    run(python, "-m", "venv", "clean", cwd=tmp_path)
    own = tmp_path / "clean/bin/python"
    options = ["--dry-run", "--quiet", "--disable-pip-version-check"]
    run(own, "-m", "pip", "install", *options, f"{wheel}[{','.join(extras)}]", cwd=tmp_path)


# -- the release ------------------------------------------------------------------------------------


def test_the_version_is_said_everywhere() -> None:
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    (newest, *_) = re.findall(r"^## (\S+)(?: - (?:unreleased|\d{4}-\d\d-\d\d))?$", changelog, re.MULTILINE)
    citation = yaml.safe_load((ROOT / "CITATION.cff").read_text(encoding="utf-8"))
    assert newest == VERSION == citation["version"]


@pytest.mark.parametrize("path", sorted((ROOT / ".github/workflows").glob("*.yml")), ids=lambda path: path.name)
def test_actions_are_pinned_by_commit(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    used = re.findall(r"uses: (.+)", text)
    assert used
    assert [each for each in used if not re.fullmatch(r"[\w-]+/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", each)] == []


def test_only_the_job_that_publishes_may_act_as_the_project() -> None:
    workflow = yaml.safe_load((ROOT / ".github/workflows/release.yml").read_text(encoding="utf-8"))
    assert workflow["permissions"] == {"contents": "read"}
    assert "permissions" not in workflow["jobs"]["build"]
    assert workflow["jobs"]["publish"]["permissions"] == {"id-token": "write"}
    assert workflow["jobs"]["publish"]["environment"] == "pypi"


@pytest.mark.parametrize("path", sorted((ROOT / ".github/ISSUE_TEMPLATE").glob("*.yml")), ids=lambda path: path.name)
def test_issue_templates_are_forms(path: Path) -> None:
    form = yaml.safe_load(path.read_text(encoding="utf-8"))
    if path.name == "config.yml":
        assert form == {"blank_issues_enabled": True}
        return
    assert {"name", "description", "body"} <= form.keys()
    ids = [part["id"] for part in form["body"] if part["type"] != "markdown"]
    assert ids and len(ids) == len(set(ids))
