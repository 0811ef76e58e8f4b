"""Files of the repository that pages link to, such as `../SECURITY.md`: they become pages of the site too, below `project/`."""

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
            self.copy(linked)
            return os.path.relpath(self._place(linked), place.parent)

        place.write_text(LINK.sub(link, file.read_text(encoding="utf-8")), encoding="utf-8")
