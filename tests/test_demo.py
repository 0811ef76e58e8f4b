"""The demo does what it says, sync and async, as a user runs it, with no more installed than `make demo` installs."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from importlib.metadata import packages_distributions, requires

import pytest
from packaging.requirements import Requirement

from .operations import ROOT


@pytest.mark.parametrize("command", [["-m", "amokit.demo"], ["examples/demo.py", "--async"]], ids=["sync", "async"])
def test_demo(command: list[str]) -> None:
    run = subprocess.run([sys.executable, *command], cwd=ROOT, capture_output=True, text=True, timeout=120)
    assert run.returncode == 0, run.stdout + run.stderr
    assert run.stdout.rstrip().endswith("Every step did what it should.")
    steps = ["signed in", "token refreshed", "account", "created", "complex lead", "listed", "filtered and sorted", "updated"]
    steps += ["linked", "unlinked", "unsorted", "accepted, declined", "refused, as it should"]
    positions = [run.stdout.find(f"✓ {step}") for step in steps]
    assert -1 not in positions
    assert positions == sorted(positions)
    assert run.stderr == ""


def test_demo_fails_when_a_step_does() -> None:
    broken = """
import runpy, sys
from amokit.resources.links import Linking
Linking.unlink = lambda self, *args, **kwargs: None
sys.argv = ["demo"]
runpy.run_module("amokit.demo", run_name="__main__")
"""
    run = subprocess.run([sys.executable, "-c", broken], cwd=ROOT, capture_output=True, text=True, timeout=120)
    assert run.returncode == 1
    assert "the contact is still linked" in run.stdout


def distributions_of(*extras: str) -> set[str]:
    """Names of all that pip installs for the package with these extras."""
    found: set[str] = set()
    todo = [("amokit", frozenset(extras))]
    seen: set[tuple[str, frozenset[str]]] = set()
    while todo:
        name, chosen = entry = todo.pop()
        if entry in seen:
            continue
        seen.add(entry)
        found.add(name)
        for requirement in map(Requirement, requires(name) or ()):
            marker = requirement.marker
            if marker is None or any(marker.evaluate({"extra": extra}) for extra in chosen or {""}):
                todo.append((normal(requirement.name), frozenset(requirement.extras)))
    return found


def normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def test_demo_needs_no_more_than_make_demo_installs() -> None:
    """Everything else is as if it were not installed."""
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    (extras,) = re.findall(r"demo-ready: pyproject\.toml\n\t\$\(call install,(.*)\)", makefile)
    needed = distributions_of(*extras.replace("$(comma)", ",").split(","))
    others = {module for module, names in packages_distributions().items() if not needed & set(map(normal, names))}
    assert {"pytest", "mypy", "redis"} <= others
    script = f"""
import sys

class Blocked:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in {others!r}:
            raise ModuleNotFoundError(f"No module named {{name!r}}", name=name)

sys.meta_path.insert(0, Blocked())
import generator.__main__
import amokit.demo.session
"""
    run = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, timeout=120)
    assert run.returncode == 0, run.stderr


@pytest.mark.parametrize("module", ["rich", "starlette"])
def test_what_is_not_installed_is_named(module: str) -> None:
    script = f"""
import runpy, sys
sys.modules[{module!r}] = None
sys.argv = ["demo"]
runpy.run_module("amokit.demo", run_name="__main__")
"""
    run = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, timeout=120)
    assert run.returncode == 1
    assert "pip install 'amokit[" in run.stderr
    assert "Traceback" not in run.stderr


def test_the_output_goes_into_any_encoding() -> None:
    """Windows has consoles and pipes that do not take each sign."""
    environment = {**os.environ, "PYTHONIOENCODING": "cp1251", "PYTHONUTF8": "0"}
    command = [sys.executable, "-m", "amokit.demo"]
    run = subprocess.run(command, cwd=ROOT, capture_output=True, timeout=120, env=environment)
    assert run.returncode == 0, run.stderr
