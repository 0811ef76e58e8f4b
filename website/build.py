"""Builds the site: `python -m website.build`, or `make docs`.

English pages are in `docs/`, their Russian translations below `docs/ru/`. Each language is a site of its own, below `site/`;
links from Russian pages to pages without a translation lead to the English site. The reference is written from the code each
time. A dead link ends the build with an error.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

from website import links, rest_api
from website.navigation import navigation
from website.reference import pages
from website.repository_files import RepositoryFiles

ROOT = Path(__file__).resolve().parents[1]
DOCS = ROOT / "docs"
WORK = ROOT / "build" / "website"
SITE = ROOT / "site"
LANGUAGES = ("en", "ru")
FRONT = """<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta http-equiv="refresh" content="0; url=en/">
<title>amokit</title>
<p><a href="en/">English</a> <a href="ru/">Русский</a></p>
</html>
"""


def sources(language: str) -> Path:
    """Copies the pages of one language to where they are built, with the reference for English. Returns that folder."""
    target = WORK / language
    shutil.rmtree(target, ignore_errors=True)
    docs = DOCS if language == "en" else DOCS / language
    files = RepositoryFiles(ROOT, docs, target)
    for page in sorted(path for path in docs.rglob("*") if path.is_file()):
        if language != "en" or page.relative_to(docs).parts[0] not in LANGUAGES:
            files.copy(page)
    if language == "en":
        for path, text in pages():
            page = target / "reference" / path
            page.parent.mkdir(parents=True, exist_ok=True)
            page.write_text(text, encoding="utf-8")
        rest_api.write(target / "reference")
    return target


def toml(value: Any) -> str:
    """A value of the navigation as TOML: a string, a table or a list."""
    if isinstance(value, list):
        return "[" + ", ".join(toml(each) for each in value) + "]"
    if isinstance(value, dict):
        return "{ " + ", ".join(f"{toml(key)} = {toml(each)}" for key, each in value.items()) + " }"
    return '"' + str(value).replace("\\", "\\\\").replace('"', '\\"') + '"'


def configuration(language: str, docs: Path) -> Path:
    """Writes the configuration of zensical for one language. Returns its path."""
    text = (ROOT / "website" / "zensical.toml").read_text(encoding="utf-8")
    own = [
        f'docs_dir = "{docs.relative_to(WORK)}"',
        f'site_dir = "site-{language}"',
        f"nav = {toml(navigation(docs, language))}",
    ]
    text = text.replace("[project]\n", "[project]\n" + "\n".join(own) + "\n", 1)
    text = text.replace("[project.theme]\n", f'[project.theme]\nlanguage = "{language}"\n', 1)
    tomllib.loads(text)
    path = WORK / f"zensical.{language}.toml"
    path.write_text(text, encoding="utf-8")
    return path


def main() -> int:
    """Builds all languages; the exit code is zensical's if it fails, and 1 if there are dead links."""
    shutil.rmtree(SITE, ignore_errors=True)
    for language in LANGUAGES:
        if language != "en" and not (DOCS / language).is_dir():
            continue
        config = configuration(language, sources(language))
        done = subprocess.run(
            [str(Path(sys.executable).with_name("zensical")), "build", "--clean", "--strict", "-f", str(config)],
            cwd=WORK,
            check=False,
        )
        if done.returncode:
            return done.returncode
        shutil.move(WORK / f"site-{language}", SITE / language)
    (SITE / "index.html").write_text(FRONT, encoding="utf-8")
    dead = list(links.problems(SITE))
    for problem in dead:
        print(problem, file=sys.stderr)
    return 1 if dead else 0


if __name__ == "__main__":
    sys.exit(main())
