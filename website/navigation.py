"""The order of the pages: sections of the site, and what is in each."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from website import rest_api

# Folder of `docs/`, and the title of its section by language.
SECTIONS = [
    ("tutorial", {"en": "Tutorial", "ru": "Учебник"}),
    ("how-to", {"en": "How to", "ru": "Как сделать"}),
    ("recipes", {"en": "Recipes", "ru": "Рецепты"}),
    ("topics", {"en": "Topics", "ru": "Темы"}),
    ("reference", {"en": "Reference", "ru": "Справочник"}),
]
# Names of pages in the order in which readers need them; other pages follow.
ORDER = {
    "how-to": "contacts complex-leads finding notes tasks tags links custom-fields pipelines files events webhooks unsorted",
    "recipes": "fastapi django-celery nightly-sync several-accounts spreadsheet telephony jupyter-pandas pytest",
    "topics": "reading writing finding lists custom-fields errors sign-in accounts transport webhooks files chats tables sandbox",
}
PROJECT = {"en": "Project", "ru": "Проект"}
# Pages beside `index.md` about the project; the others are topics.
ABOUT = ("architecture.md", "changes.md", "openapi.md", "reliability.md", "speed.md")


def title(page: Path) -> str:
    """The first heading of a page, without marks of code and the word `Models`, which the section has."""
    for line in page.read_text(encoding="utf-8").splitlines():
        if line.startswith("# "):
            return line.removeprefix("# ").removeprefix("Models: ").replace("`", "")
    return page.stem


def entries(pages: list[Path], docs: Path) -> list[Any]:
    """Entries of the navigation for pages: title and path."""
    return [{title(page): page.relative_to(docs).as_posix()} for page in pages]


def ordered(pages: Iterable[Path], name: str) -> list[Path]:
    """Pages of a section in the order of `ORDER`, then in that of their names."""
    order = ORDER.get(name, "").split()
    return sorted(pages, key=lambda page: (order.index(page.stem) if page.stem in order else len(order), page.name))


def section(folder: Path, docs: Path) -> list[Any]:
    """Pages of a folder, then its folders, resources before models."""
    found = entries(ordered(folder.glob("*.md"), folder.name), docs) if folder.is_dir() else []
    for child in sorted((path for path in folder.glob("*") if path.is_dir()), reverse=True):
        if below := section(child, docs):
            found.append({child.name.capitalize(): below})
    return found


def navigation(docs: Path, language: str) -> list[Any]:
    """The navigation of the site in one language: `docs` has its pages."""
    beside = sorted(page for page in docs.glob("*.md") if page.name != "index.md")
    found = entries([page for page in [docs / "index.md"] if page.exists()], docs)
    for name, titles in SECTIONS:
        pages = section(docs / name, docs)
        if name == "topics":
            pages = entries(ordered((page for page in beside if page.name not in ABOUT), name), docs) + pages
        if name == "reference" and pages:
            pages.append({"REST API": f"reference/{rest_api.NAME}"})
        if pages:
            found.append({titles[language]: pages})
    project = entries([page for page in beside if page.name in ABOUT], docs) + section(docs / "project", docs)
    return [*found, {PROJECT[language]: project}] if project else found
