"""The contracts between packages hold, fail when they are broken, and docs/architecture.md names what is there."""

from __future__ import annotations

import ast
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
DOCUMENT = ROOT / "docs" / "architecture.md"
PACKAGES = {
    "amokit_api": ROOT / "generated" / "amokit_api",
    "amokit": ROOT / "overrides" / "amokit",
    "amokit_sandbox": ROOT / "sandbox" / "amokit_sandbox",
    "generator": ROOT / "generator",
}
# A line that breaks a contract, the module that it is added to, and a word of the contract's name.
BREAKS = [
    ("amokit_api/http/client.py", "import amokit.auth.tokens", "generated package imports nothing"),
    ("amokit_api/serialization/convert.py", "import amokit_sandbox.server", "generated package imports nothing"),
    ("amokit/client.py", "import amokit_sandbox.server", "neither the generator nor the sandbox"),
    ("amokit/transport/retry.py", "import generator.build", "neither the generator nor the sandbox"),
    ("generator/build.py", "import amokit_sandbox.server", "do not import each other"),
    ("amokit_sandbox/server.py", "import amokit_api.http.query", "shares no code"),
    ("generator/bundle.py", "import amokit.client", "only the probe uses it"),
    ("amokit/auth/oauth.py", "import amokit.transport.retry", "do not import each other"),
    ("amokit/transport/retry.py", "import amokit.auth.tokens", "do not import each other"),
    ("amokit/auth/tokens.py", "import amokit.client", "do not import each other"),
    ("amokit/client.py", "import amokit.codegen.render", "do not import each other"),
    ("amokit/client.py", "import amokit.accounts.accounts", "do not import each other"),
    ("amokit/auth/tokens.py", "import amokit.files.upload", "do not import each other"),
    ("amokit_api/operations/list_leads.py", "import amokit_api.resources.leads", "Resources use operations"),
    ("amokit_api/serialization/convert.py", "import amokit_api.serialization.write_model", "import cycle"),
]


def lint_imports(root: Path) -> subprocess.CompletedProcess[str]:
    """Runs import-linter with the contracts of `pyproject.toml` on the packages below a folder."""
    environment = {**os.environ, "PYTHONPATH": str(root), "COLUMNS": "300"}
    command = [
        sys.executable,
        "-c",
        "import sys; from importlinter.cli import lint_imports; sys.exit(lint_imports(no_cache=True))",
    ]
    return subprocess.run(command, cwd=root, env=environment, capture_output=True, text=True, check=False)


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The packages side by side, to be broken one line at a time."""
    root = tmp_path_factory.mktemp("packages")
    for name, folder in PACKAGES.items():
        shutil.copytree(folder, root / name, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", root)
    return root


def test_the_contracts_hold(copy: Path) -> None:
    done = lint_imports(copy)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "0 broken" in done.stdout


@pytest.mark.parametrize(("file", "line", "contract"), BREAKS, ids=[f"{file}: {line}" for file, line, _ in BREAKS])
def test_a_broken_contract_fails(copy: Path, file: str, line: str, contract: str) -> None:
    module = copy / file
    text = module.read_text(encoding="utf-8")
    module.write_text(f"{text}\n{line}\n", encoding="utf-8")
    try:
        done = lint_imports(copy)
    finally:
        module.write_text(text, encoding="utf-8")
    assert done.returncode != 0
    broken = [said for said in done.stdout.splitlines() if said.endswith("BROKEN") or " BROKEN " in said]
    assert any(contract in said for said in broken), done.stdout


def sources(package: str) -> list[Path]:
    found = sorted(path for path in PACKAGES[package].rglob("*.py") if "__pycache__" not in path.parts)
    assert found
    return found


def imported(path: Path, package: str) -> Iterator[tuple[str, str]]:
    """Modules and names that a file imports from them, absolute."""
    here = [package, *path.relative_to(PACKAGES[package]).parent.parts]
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom):
            base = here[: len(here) - node.level + 1] if node.level else []
            module = ".".join([*base, *([node.module] if node.module else [])])
            yield from ((module, alias.name) for alias in node.names)


def private(name: str) -> bool:
    return name.startswith("_") and not name.endswith("__")


def test_private_names_stay_in_their_package() -> None:
    crossing = [
        f"{path.relative_to(ROOT)}: from {module} import {name}"
        for package in PACKAGES
        for path in sources(package)
        for module, name in imported(path, package)
        if (private(name) or any(map(private, module.split("."))))
        and module.partition(".")[0] in PACKAGES
        and module.rpartition(".")[0] != ".".join([package, *path.relative_to(PACKAGES[package]).parent.parts])
    ]
    assert crossing == []


def test_the_root_of_the_public_package_is_its_face() -> None:
    assert len([path for path in PACKAGES["amokit"].glob("*.py") if path.name != "__main__.py"]) <= 8


@pytest.mark.parametrize("folder", ["templates/runtime", "overrides", "generator", "sandbox", "benchmarks", "examples"])
def test_handwritten_modules_can_be_read_in_one_sitting(folder: str) -> None:
    files = sorted((ROOT / folder).rglob("*.py"))
    assert files
    lengths = {str(path.relative_to(ROOT)): len(path.read_text(encoding="utf-8").splitlines()) for path in files}
    lengths.pop("templates/runtime/errors.py", None)  # a tree of small classes
    assert {path: lines for path, lines in lengths.items() if lines > 300} == {}


PATH = re.compile(r"`((?:spec|templates|generator|generated|overrides|sandbox|tests|docs)/[\w./-]*|pyproject\.toml)`")


def test_the_document_names_files_that_exist() -> None:
    named = set(PATH.findall(DOCUMENT.read_text(encoding="utf-8")))
    assert len(named) > 30
    assert [path for path in sorted(named) if not (ROOT / path).exists()] == []


def test_the_document_names_every_package_of_the_client() -> None:
    text = DOCUMENT.read_text(encoding="utf-8")
    packages = [path.parent.name for name in ("amokit", "amokit_api") for path in PACKAGES[name].glob("*/__init__.py")]
    assert len(packages) > 10
    assert [name for name in packages if f"{name}/`" not in text] == []
