"""The comment of a pull request, and that nothing breaks callers unannounced."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
from amokit.version import VERSION

from generator.review import VERSION_FILE, next_version, version_of

from .support import ROOT, cut, edit, run

CHANGELOG = "# Changelog\n\n## 0.1.0\n\nFirst version.\n"
CLIENT = '''"""The client."""


class AmoCRM:
    """A client."""

    def __init__(self, account: str, timeout: float = 30) -> None:
        """Makes one."""
'''


def git(folder: Path, *arguments: str) -> None:
    identity = ["-c", "user.name=A", "-c", "user.email=a@example.test", "-c", "commit.gpgsign=false"]
    subprocess.run(["git", *identity, *arguments], cwd=folder, check=True, capture_output=True)


@pytest.fixture(scope="module")
def committed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small project, committed."""
    root = tmp_path_factory.mktemp("project")
    spec = cut(root / "spec", ("short_links",))
    assert run("generate", "--spec", spec, "--target", root / "generated") == 0
    package = root / "overrides" / "amokit"
    package.mkdir(parents=True)
    (package / "__init__.py").write_text('from .client import AmoCRM\n\n__all__ = ["AmoCRM"]\n', encoding="utf-8")
    (package / "client.py").write_text(CLIENT, encoding="utf-8")
    (root / VERSION_FILE).write_text('VERSION = "0.1.0"\n', encoding="utf-8")
    (root / "CHANGELOG.md").write_text(CHANGELOG, encoding="utf-8")
    git(root, "init", "-q")
    git(root, "add", ".")
    git(root, "commit", "-q", "-m", "a")
    return root


@pytest.fixture
def project(committed: Path, tmp_path: Path) -> Path:
    subprocess.run(["git", "clone", "-q", str(committed), str(tmp_path / "clone")], check=True, capture_output=True)
    return tmp_path / "clone"


URL = "        url: {type: string, description: The short address.}\n"


def break_the_description(project: Path) -> None:
    edit(
        project / "spec", "short_links.yaml", (URL, URL.replace("string", "integer")), ("url: 'https://amo.sh/AbCdEf'", "url: 5")
    )


def review(project: Path, capsys: pytest.CaptureFixture[str]) -> tuple[int, str, str]:
    """Exit code, comment and what was said of it."""
    output = project / "review.md"
    code = run("review", "--base", "HEAD", "--root", project, "--output", output)
    return code, output.read_text(encoding="utf-8"), capsys.readouterr().err


def test_nothing_to_say(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, comment, said = review(project, capsys)
    assert (code, said) == (0, "")
    assert (
        comment == "### Changes of the description\n\nNone.\n\n### Changes of the Python surface\n\nNone that breaks callers.\n"
    )


def test_an_additive_change_needs_no_line(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    edit(project / "spec", "short_links.yaml", (URL, URL + "        clicks: {type: integer, description: How often.}\n"))
    code, comment, said = review(project, capsys)
    assert (code, said) == (0, "")
    assert "| `ShortLink.clicks` | a new field |" in comment


def test_a_breaking_change_fails_with_the_line_to_add_and_passes_with_it(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    break_the_description(project)
    code, comment, said = review(project, capsys)
    assert code == 3
    line = "- Breaking: `ShortLink.url` str became int."
    assert said == (
        'overrides/amokit/version.py: 0.1.0 does not say that callers break. Set `VERSION = "0.2.0"`.\n\n'
        f"CHANGELOG.md: add below `## 0.2.0`:\n\n## 0.2.0\n\n{line}\n"
    )
    assert comment.endswith(f"### To do\n\n{said}")

    edit(project, VERSION_FILE, ('VERSION = "0.1.0"', 'VERSION = "0.2.0"'))
    code, _, said = review(project, capsys)
    assert (code, said) == (3, f"CHANGELOG.md: add below `## 0.2.0`:\n\n## 0.2.0\n\n{line}\n")

    edit(project, "CHANGELOG.md", ("## 0.1.0", "## 0.2.0\n\n- Something else.\n\n## 0.1.0"))
    code, _, said = review(project, capsys)
    assert (code, said) == (3, f"CHANGELOG.md: add below `## 0.2.0`:\n\n{line}\n")

    edit(project, "CHANGELOG.md", ("- Something else.", line))
    code, comment, said = review(project, capsys)
    assert (code, said) == (0, "")
    assert "| `ShortLink.url` | str became int | `spec/short_links.yaml:" in comment


def test_a_line_without_a_version_is_not_enough(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    break_the_description(project)
    edit(project, "CHANGELOG.md", ("## 0.1.0", "## 0.2.0\n\n- `ShortLink.url` is a number.\n\n## 0.1.0"))
    code, _, said = review(project, capsys)
    assert code == 3
    assert said == 'overrides/amokit/version.py: 0.1.0 does not say that callers break. Set `VERSION = "0.2.0"`.\n'


def test_what_breaks_by_hand_is_announced_too(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    edit(project / "overrides" / "amokit", "client.py", (", timeout: float = 30", ""))
    code, comment, said = review(project, capsys)
    assert code == 3
    assert "- Breaking: `AmoCRM.__init__`: parameter was removed." in said
    assert "`overrides/amokit/client.py:" in comment


def test_a_template_that_breaks_callers_is_announced_too(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    edit(
        project / "generated" / "amokit_api" / "models",
        "short_link_create.py",
        ("def __init__(self, *, url: str,", "def __init__(self, *, link: str,"),
    )
    code, _, said = review(project, capsys)
    assert code == 3
    assert "- Breaking: `ShortLinkCreate.__init__`: parameter was removed." in said


def test_machinery_that_users_do_not_see_may_change(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    edit(project / "generated" / "amokit_api", "http/query.py", ("def path_segment(", "def part("))
    assert review(project, capsys)[0] == 0


@pytest.mark.parametrize(
    ("version", "following"),
    [("0.1.0", "0.2.0"), ("0.9.7", "0.10.0"), ("1.0.0", "2.0.0"), ("2.3", "3.0.0"), ("1.2.3rc1", "2.0.0")],
)
def test_the_next_version(version: str, following: str) -> None:
    assert next_version(version) == following


def test_the_version_is_where_the_package_has_it() -> None:
    assert version_of(ROOT) == VERSION
