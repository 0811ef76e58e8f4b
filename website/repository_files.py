"""Files of the repository that pages link to, such as `../SECURITY.md`: they become pages of the site too, below `project/`.

Links to English pages out of those of another language lead to the English site, which stands beside it.
"""

from __future__ import annotations

import os
import re
import shutil
from pathlib import Path

LINK = re.compile(r"(?<=\]\()(?![a-z]+:)([^)#\s]+)")


class RepositoryFiles:
    """Copies pages to where they are built, and with them what they link to outside of `docs/`."""

    def __init__(self, root: Path, docs: Path, target: Path) -> None:
        self._root = root
        self._docs = docs
        self._target = target
        self._copied: set[Path] = set()

    def _place(self, file: Path) -> Path:
        """Where a file of the repository is on the site."""
        if file.is_relative_to(self._docs):
            return self._target / file.relative_to(self._docs)
        return self._target / "project" / file.relative_to(self._root)

    def _is_english(self, file: Path) -> bool:
        """Whether it is a page of the English site alone."""
        docs = self._root / "docs"
        return self._docs != docs and file.suffix == ".md" and file.is_relative_to(docs) and not file.is_relative_to(self._docs)

    def _english(self, file: Path, page: Path) -> str:
        """Address of an English page from the file of a page of this site; pages become folders with an `index.html`."""
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
                return match[1]  # zensical names it, where it leads nowhere
            if self._is_english(linked):
                return self._english(linked, place)
            self.copy(linked)
            return os.path.relpath(self._place(linked), place.parent)

        place.write_text(LINK.sub(link, file.read_text(encoding="utf-8")), encoding="utf-8")
