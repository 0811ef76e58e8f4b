"""Wheel and sdist: what they hold, and that the wheel works in a clean environment without the tools of development."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest

from ..operations import ROOT
from .conftest import run

USE = """\
import httpx
from amokit import AmoCRM
from amokit.models import Lead, LeadCreate

def server(request: httpx.Request) -> httpx.Response:
    return httpx.Response(200, json={"id": 5, "name": "A"})

with AmoCRM("mycompany", token="t", transport=httpx.MockTransport(server)) as amo:
    lead: Lead = amo.leads.get(5)
    name: str | None = lead.name
    print(name, LeadCreate(name="B").to_dict())
"""
WRONG = "from amokit import AmoCRM\n\nlead: int = AmoCRM('a', token='t').leads.get('five')\n"


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An environment of its own with the wheel, and what it needs taken from this one: no network."""
    folder = tmp_path_factory.mktemp("clean")
    run(sys.executable, "-m", "venv", "--without-pip", folder / "venv", cwd=folder)
    (packages,) = (
        (folder / "venv").glob("lib/python*/site-packages") if os.name != "nt" else [folder / "venv" / "Lib" / "site-packages"]
    )
    into = ("--python", interpreter(folder), "--disable-pip-version-check", "install", "--quiet", "--no-deps", "--no-index")
    run(sys.executable, "-m", "pip", *into, wheel, cwd=folder)
    for name in ("httpx", "httpcore", "h11", "certifi", "idna", "anyio", "attrs", "attr", "typing_extensions"):
        copy(name, packages)
    return folder


def copy(name: str, packages: Path) -> None:
    """One package of this environment, by a link."""
    import importlib.util

    spec = importlib.util.find_spec(name)
    assert spec and spec.origin, name
    origin = Path(spec.origin)
    source = origin.parent if origin.name == "__init__.py" else origin
    (packages / source.name).symlink_to(source, target_is_directory=source.is_dir())


def interpreter(installed: Path) -> Path:
    return installed / "venv" / ("Scripts" if os.name == "nt" else "bin") / "python"


def test_the_wheel_holds_the_packages_and_nothing_else(wheel: Path) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())
    tops = {name.partition("/")[0] for name in names}
    assert {top for top in tops if not top.endswith(".dist-info")} == {"amokit", "amokit_api", "amokit_sandbox"}
    assert {f"{package}/py.typed" for package in ("amokit", "amokit_api", "amokit_sandbox")} <= names
    assert {"amokit_sandbox/openapi.json", "amokit_api/models/lead.py", "amokit_api/resources/async_leads.py"} <= names
    assert not [name for name in names if "__pycache__" in name or name.endswith(".jinja")]
    wanted = {f"{top.name}/{path.relative_to(top)}" for top in packages() for path in top.rglob("*.py")}
    assert {name for name in names if name.endswith(".py")} == wanted


def packages() -> list[Path]:
    return [ROOT / "generated" / "amokit_api", ROOT / "overrides" / "amokit", ROOT / "sandbox" / "amokit_sandbox"]


def metadata_of(wheel: Path) -> str:
    with zipfile.ZipFile(wheel) as archive:
        (name,) = (name for name in archive.namelist() if name.endswith(".dist-info/METADATA"))
        return archive.read(name).decode()


def test_the_readme_on_an_index_has_no_dead_link(wheel: Path) -> None:
    text = metadata_of(wheel).partition("\n\n")[2]
    assert text.startswith("# amokit\n")
    assert "docs/writing.md" in text
    linked = re.findall(r"\]\(([^)]*)\)", text)
    assert linked
    assert [target for target in linked if not target.startswith("https://")] == []


def test_what_the_wheel_says_of_itself(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        assert any(each.endswith("LICENSE") for each in archive.namelist())
    metadata = metadata_of(wheel)
    required = [line for line in metadata.splitlines() if line.startswith("Requires-Dist:") and "extra ==" not in line]
    assert sorted(line.split()[1].partition(">")[0].partition("<")[0] for line in required) == [
        "attrs",
        "h11",
        "httpx",
        "idna",
        "tzdata;",
    ]
    assert "Requires-Python: >=3.11" in metadata


def test_the_sdist_holds_what_regenerates_and_tests_it(built: Path) -> None:
    (path,) = built.glob("*.tar.gz")
    with tarfile.open(path) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}
    wanted = {"spec/leads.yaml", "templates/model.py.jinja", "generator/build.py", "generated/openapi.json", "generated/api.md"}
    assert wanted | {"tests/test_operations.py", "Makefile", "LICENSE", "pyproject.toml", "overrides/amokit/client.py"} <= names
    assert not [name for name in names if name.startswith((".venv", ".git/", "dist/")) or "__pycache__" in name]


def test_the_wheel_works_without_the_tools(installed: Path) -> None:
    (installed / "use.py").write_text(USE, encoding="utf-8")
    assert run(interpreter(installed), "-W", "error", "use.py", cwd=installed) == "A {'name': 'B'}\n"
    tools = "import importlib.util as u; print([n for n in ('mypy', 'pytest', 'yaml', 'jinja2', 'generator') if u.find_spec(n)])"
    assert run(interpreter(installed), "-c", tools, cwd=installed) == "[]\n"
    where = run(interpreter(installed), "-c", "import amokit_api; print(amokit_api.__file__)", cwd=installed)
    assert str(ROOT) not in where


def test_mypy_reads_the_types_of_the_wheel(installed: Path) -> None:
    (installed / "use.py").write_text(USE, encoding="utf-8")
    (installed / "wrong.py").write_text(WRONG, encoding="utf-8")
    options = ["-m", "mypy", "--strict", "--config-file=", "--cache-dir", "cache"]
    options += ["--python-executable", str(interpreter(installed))]
    assert "no issues found" in run(sys.executable, *options, "use.py", cwd=installed)
    failed = subprocess.run([sys.executable, *options, "wrong.py"], capture_output=True, text=True, check=False, cwd=installed)
    assert failed.returncode == 1
    assert "[assignment]" in failed.stdout
    assert "[arg-type]" in failed.stdout


def test_pyright_reads_the_types_of_the_wheel(installed: Path) -> None:
    pytest.importorskip("pyright", reason="pyright is not installed")
    (installed / "use.py").write_text(USE, encoding="utf-8")
    (installed / "wrong.py").write_text(WRONG, encoding="utf-8")
    options = ["-m", "pyright", "--pythonpath", str(interpreter(installed))]
    assert "0 errors" in run(sys.executable, *options, "use.py", cwd=installed)
    failed = subprocess.run([sys.executable, *options, "wrong.py"], capture_output=True, text=True, check=False, cwd=installed)
    assert failed.returncode == 1
    assert "reportArgumentType" in failed.stdout
