"""What CI and the release may do, that they run the targets of the Makefile, and the forms for issues."""

from __future__ import annotations

import re
import subprocess
import tomllib
from pathlib import Path
from typing import Any

import pytest
import yaml
from amokit.version import VERSION

from ..operations import ROOT

WORKFLOW: dict[str, Any] = yaml.load((ROOT / ".github" / "workflows" / "ci.yml").read_text(encoding="utf-8"), yaml.BaseLoader)
STEPS = [step for job in WORKFLOW["jobs"].values() for step in job["steps"]]


def test_it_may_only_read() -> None:
    assert WORKFLOW["permissions"] == {"contents": "read"}
    assert not any("permissions" in job for job in WORKFLOW["jobs"].values())
    assert all(step["with"].get("persist-credentials") == "false" for step in STEPS if "checkout" in step.get("uses", ""))
    assert "secrets." not in str(WORKFLOW)
    assert "pull_request_target" not in WORKFLOW["on"]


def test_only_the_official_actions() -> None:
    used = {step["uses"].partition("@")[0] for step in STEPS if "uses" in step}
    assert used == {"actions/checkout", "actions/setup-python"}


def test_it_runs_on_every_version_that_we_name() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    named = [each.rpartition(" ")[2] for each in project["classifiers"] if re.search(r":: 3\.\d+$", each)]
    assert WORKFLOW["jobs"]["test"]["strategy"]["matrix"]["python"] == named


def test_what_it_runs_is_there() -> None:
    commands = [step["run"] for step in STEPS if "run" in step]
    assert any(".ci/run" in each for each in commands)
    text = "\n".join([*commands, (ROOT / ".ci" / "run").read_text(encoding="utf-8")])
    targets = {name for names in re.findall(r"^\s*make ([a-z -]+)", text, re.MULTILINE) for name in names.split()}
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    assert targets == {"test", "check", "lint", "docs", "public-check", "audit", "judges", "review"}
    assert all(re.search(rf"^{target}:", makefile, re.MULTILINE) for target in targets)
    subprocess.run(["bash", "-n", str(ROOT / ".ci" / "run")], check=True)


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
