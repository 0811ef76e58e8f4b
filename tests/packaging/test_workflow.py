"""What CI may do, and that it does what runs here."""

from __future__ import annotations

import re
import subprocess
import tomllib
from typing import Any

import yaml

from ..operations import ROOT

WORKFLOW: dict[str, Any] = yaml.load((ROOT / ".github" / "workflows" / "ci.yml").read_text(encoding="utf-8"), yaml.BaseLoader)
STEPS = [step for job in WORKFLOW["jobs"].values() for step in job["steps"]]


def test_it_may_only_read() -> None:
    assert WORKFLOW["permissions"] == {"contents": "read"}
    assert not any("permissions" in job for job in WORKFLOW["jobs"].values())
    assert all(step["with"].get("persist-credentials") == "false" for step in STEPS if "checkout" in step.get("uses", ""))
    assert "secrets." not in str(WORKFLOW)
    assert "pull_request_target" not in WORKFLOW["on"]


def test_only_the_official_actions_by_their_digests() -> None:
    used = {step["uses"] for step in STEPS if "uses" in step}
    assert {each.partition("@")[0] for each in used} == {"actions/checkout", "actions/setup-python"}
    assert all(re.fullmatch(r"[a-z/-]+@[0-9a-f]{40}", each) for each in used)


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
