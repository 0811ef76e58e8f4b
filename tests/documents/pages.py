"""Pages of the documents and what is in them: blocks of code, what these print, and what a page needs before it runs.

A page may have a comment `<!-- setup … -->` of Python code, which readers of the site do not see: it fills `sandbox`, and
stands for what is not there in a test, such as a browser. On pages of topics it may also define names that the page takes for
granted, such as `client_id`; guides are followed word by word, so that they use no name that the reader has not typed. A block
of ```` ```text ```` directly below a block of Python is what that block prints; `…` in it stands for anything.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
DOCS = ROOT / "docs"
BLOCK = re.compile(r"^```python\n(?P<code>.*?)^```\n(?:\s*^```text\n(?P<prints>.*?)^```$)?", re.DOTALL | re.MULTILINE)
GUIDES = ("tutorial", "how-to", "recipes")
SETUP = re.compile(r"^<!-- setup\n(.*?)^-->$", re.DOTALL | re.MULTILINE)


@dataclass(frozen=True)
class Block:
    """A block of Python, where it begins, and what stands below it as its output."""

    code: str
    line: int
    prints: str | None


@dataclass(frozen=True)
class Page:
    path: Path

    @property
    def name(self) -> str:
        """The path below the repository, for messages."""
        return self.path.relative_to(ROOT).as_posix() if self.path.is_relative_to(ROOT) else self.path.name

    @property
    def is_guide(self) -> bool:
        """Whether readers follow it word by word."""
        return self.path.parent.name in GUIDES or self.path.name.startswith("README")

    @property
    def text(self) -> str:
        return self.path.read_text(encoding="utf-8")

    @property
    def setup(self) -> str:
        found = SETUP.search(self.text)
        return found[1] if found else ""

    @property
    def blocks(self) -> list[Block]:
        text = self.text
        return [Block(match["code"], text.count("\n", 0, match.start()) + 2, match["prints"]) for match in BLOCK.finditer(text)]


def pages() -> list[Page]:
    """README and all pages of `docs/`, in all languages."""
    return [Page(path) for path in [*sorted(ROOT.glob("README*.md")), *sorted(DOCS.rglob("*.md"))]]
