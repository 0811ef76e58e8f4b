"""Copies files of the repository that pages link to, such as `../SECURITY.md`, below `project/` of the site.

Links from pages of another language to English pages lead to the English site, in the folder beside.
"""

from __future__ import annotations

import os
import re
import shutil
from pathlib import Path

LINK = re.compile(r"(?<=\]\()(?![a-z]+:)([^)#\s]+)")


class RepositoryFiles:
    """Copies pages to where they are built, and with them the files outside of `docs/` that they link to."""

    def __init__(self, root: Path, docs: Path, target: Path) -> None:
        self._root = root
        self._docs = docs
        self._target = target
        self._copied: set[Path] = set()

    def _place(self, file: Path) -> Path:
        """The path of the copy of a file."""
        if file.is_relative_to(self._docs):
            return self._target / file.relative_to(self._docs)
        return self._target / "project" / file.relative_to(self._root)

    def _is_english(self, file: Path) -> bool:
        """Whether a file is an English page, seen from a site in another language."""
        docs = self._root / "docs"
        return self._docs != docs and file.suffix == ".md" and file.is_relative_to(docs) and not file.is_relative_to(self._docs)

    def _english(self, file: Path, page: Path) -> str:
        """The relative address of an English page from a page of this site; pages become folders with an `index.html`."""
        english = Path("en", file.relative_to(self._root / "docs"))
        folder = english.parent if english.name == "index.md" else english.with_suffix("")
        return os.path.relpath(folder, Path("this", page.relative_to(self._target)).parent) + "/"

    def copy(self, file: Path) -> None:
        """Copies a file; the links of a page lead to the copies."""
        if file in self._copied:
            return
        self._copied.add(file)
        place = self._place(file)
        place.parent.mkdir(parents=True, exist_ok=True)
        if file.suffix != ".md":
            shutil.copy(file, place)
            return

        def link(match: re.Match[str]) -> str:
            linked = (file.parent / match[1]).resolve()
            if not linked.is_file() or not linked.is_relative_to(self._root):
                return match[1]  # zensical reports it if it is dead
            if self._is_english(linked):
                return self._english(linked, place)
            self.copy(linked)
            return os.path.relpath(self._place(linked), place.parent)

        place.write_text(LINK.sub(link, file.read_text(encoding="utf-8")), encoding="utf-8")
