"""The wheel alone, in a clean environment of each Python that is here."""

from __future__ import annotations

import os
import re
import sys
import tomllib
from pathlib import Path

import pytest
from amokit.version import VERSION
from amokit_sandbox import Sandbox

from ..operations import ROOT
from .conftest import run

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


@pytest.mark.install
@pytest.mark.parametrize("python", pythons(), ids=lambda path: path.parents[1].name)
def test_the_wheel_alone(python: Path, wheel: Path, sandbox: Sandbox, tmp_path: Path) -> None:
    run(python, "-m", "venv", "clean", cwd=tmp_path)
    own = tmp_path / "clean/bin/python"
    run(own, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", wheel, cwd=tmp_path)
    installed = run(own, "-m", "pip", "list", "--format=freeze", "--disable-pip-version-check", cwd=tmp_path)
    names = {line.partition("==")[0].lower() for line in installed.split()} - {"pip", "setuptools"}
    print(f"\n{python.parents[1].name}, {wheel.stat().st_size / 1024:.0f} KiB: {' '.join(sorted(names))}")
    assert names <= {"amokit", "anyio", "attrs", "certifi", "h11", "httpcore", "httpx", "idna", "sniffio", "typing_extensions"}
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
