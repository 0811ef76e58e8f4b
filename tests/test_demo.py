"""The demo does what it says, sync and async, as a user runs it."""

from __future__ import annotations

import subprocess
import sys

import pytest

from .operations import ROOT


@pytest.mark.parametrize("options", [[], ["--async"]], ids=["sync", "async"])
def test_demo(options: list[str]) -> None:
    run = subprocess.run([sys.executable, "examples/demo.py", *options], cwd=ROOT, capture_output=True, text=True, timeout=120)
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
sys.argv = ["demo.py"]
runpy.run_path("examples/demo.py", run_name="__main__")
"""
    run = subprocess.run([sys.executable, "-c", broken], cwd=ROOT, capture_output=True, text=True, timeout=120)
    assert run.returncode == 1
    assert "the contact is still linked" in run.stdout
