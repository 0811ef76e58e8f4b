"""The order of the pages: sections of the site, and what is in each."""

from __future__ import annotations

from pathlib import Path
from typing import Any

# Folder of `docs/`, and the title of its section by language.
SECTIONS = [
    ("tutorial", {"en": "Tutorial", "ru": "Учебник"}),
    ("how-to", {"en": "How to", "ru": "Как сделать"}),
    ("recipes", {"en": "Recipes", "ru": "Рецепты"}),
    ("topics", {"en": "Topics", "ru": "Темы"}),
    ("reference", {"en": "Reference", "ru": "Справочник"}),
]


def title(page: Path) -> str:
    """The first heading of a page."""
    for line in page.read_text(encoding="utf-8").splitlines():
        if line.startswith("# "):
            return line.removeprefix("# ").replace("`", "")
    return page.stem


def section(folder: Path, docs: Path) -> list[Any]:
    """Pages of a folder in the order of their names, then its folders."""
    found: list[Any] = [{title(page): str(page.relative_to(docs))} for page in sorted(folder.glob("*.md"))]
    for child in sorted(path for path in folder.iterdir() if path.is_dir()):
        if below := section(child, docs):
            found.append({child.name.capitalize(): below})
    return found


def navigation(docs: Path, language: str) -> list[Any]:
    """What stands at the top and at the left of each page."""
    found: list[Any] = [{title(docs / "index.md"): "index.md"}] if (docs / "index.md").exists() else []
    for name, titles in SECTIONS:
        if (docs / name).is_dir():
            found.append({titles[language]: section(docs / name, docs)})
    return found
