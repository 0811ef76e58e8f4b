"""No release with a published advisory is admitted by the floors in pyproject.toml.

A list that is kept by hand: what it says is checked without the network. `pip-audit` finds what is published later.
"""

from __future__ import annotations

import re
import tomllib
from importlib.metadata import version

import pytest

from .operations import ROOT

FIRST_GOOD = {
    "cryptography": ("46.0.5", "CVE-2026-26007; before that CVE-2024-12797 (44.0.1) and CVE-2024-26130 (42.0.4)"),
    "h11": ("0.16", "CVE-2025-43859: chunked bodies are parsed leniently"),
    "h2": ("4.3", "CVE-2025-57804: line breaks in header fields"),
    "idna": ("3.7", "CVE-2024-3651: quadratic time"),
    "PyJWT": ("2.12", "CVE-2026-32597: `crit` is not heeded; before that CVE-2024-53861 (2.10.1)"),
    "redis": ("4.5.5", "CVE-2023-28858 and CVE-2023-28859: a cancelled command leaves its answer to the next"),
    "starlette": ("0.49.1", "CVE-2025-62727: quadratic time for `Range`; before that CVE-2025-54121 (0.47.2)"),
}


def release(text: str) -> tuple[int, ...]:
    return tuple(int(part) for part in re.findall(r"\d+", text))


def floors() -> dict[str, list[str]]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    named = [*project["dependencies"], *(each for extra in project["optional-dependencies"].values() for each in extra)]
    found: dict[str, list[str]] = {}
    for each in named:
        match = re.match(r"([A-Za-z0-9_.-]+)(?:\[[^]]*\])?(?:>=([0-9.]+))?", each)
        assert match
        found.setdefault(match[1], []).append(match[2] or "0")
    return found


@pytest.mark.parametrize("name", FIRST_GOOD)
def test_no_release_with_an_advisory_is_admitted(name: str) -> None:
    good, advisory = FIRST_GOOD[name]
    given = floors()[name]
    assert all(release(floor) >= release(good) for floor in given), f"{name}>={given} admits {advisory}"
    assert release(version(name)) >= release(good), advisory
