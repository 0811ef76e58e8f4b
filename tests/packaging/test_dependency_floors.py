"""No release with a published advisory is admitted by the floors in pyproject.toml.

A list that is kept by hand: what it says is checked without the network. `make audit` finds what is published later.
"""

from __future__ import annotations

import re
import tomllib
from importlib.metadata import version

import pytest

from ..operations import ROOT

FIRST_GOOD = {
    "cryptography": ("50.0.0", "CVE-2026-69247; before that CVE-2026-39892 (46.0.7) and CVE-2026-26007 (46.0.5)"),
    "h11": ("0.16", "CVE-2025-43859: chunked bodies are parsed leniently"),
    "h2": ("4.4.1", "CVE-2026-71554: several Host headers; before that CVE-2025-57804 (4.3)"),
    "idna": ("3.15", "CVE-2026-45409: quadratic time, past what CVE-2024-3651 (3.7) had mended"),
    "jinja2": ("3.1.6", "CVE-2025-27516; before that CVE-2024-56201 and CVE-2024-56326 (3.1.5)"),
    "PyJWT": ("2.13", "CVE-2026-48522 to CVE-2026-48526; before that CVE-2026-32597 (2.12): `crit` is not heeded"),
    "redis": ("4.5.5", "CVE-2023-28858 and CVE-2023-28859: a cancelled command leaves its answer to the next"),
    "starlette": ("1.3.1", "CVE-2026-54283: limits of forms; before that CVE-2026-48818 (1.1), CVE-2026-48710 (1.0.1): Host"),
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
