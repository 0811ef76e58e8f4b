"""Keeps pages and their Russian twins in step: `python -m website.twins` checks, `--stamp PAGE` says that a twin is up to date.

A twin (`docs/ru/index.md` for `docs/index.md`, `README.ru.md` for `README.md`) names in its first line the page
and a digest of the page's text when it was translated. When the page changes, the twin is to be changed too.
"""

from __future__ import annotations

import argparse
import ast
import hashlib
import re
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
# Pages that must have a twin; others may.
TRANSLATED = ("README.md", "docs/index.md", "docs/errors.md", "docs/tutorial/*.md", "docs/how-to/*.md", "docs/recipes/*.md")
STAMP = re.compile(r"\A<!-- twin of (\S+) ([0-9a-f]{12}) -->\n")
CODE = re.compile(r"^```python\n(.*?)^```", re.DOTALL | re.MULTILINE)
HEADING = re.compile(r"^(#+) ", re.MULTILINE)


def twin(page: Path, root: Path = ROOT) -> Path:
    """Where the Russian twin of a page is."""
    if page.parent == root:
        return root / f"{page.stem}.ru.md"
    return root / "docs" / "ru" / page.relative_to(root / "docs")


def stamp(page: Path, root: Path = ROOT) -> str:
    """The first line of a twin that is up to date."""
    digest = hashlib.sha256(page.read_text(encoding="utf-8").encode()).hexdigest()[:12]
    return f"<!-- twin of {page.relative_to(root).as_posix()} {digest} -->\n"


def outline(text: str) -> list[str]:
    """What a page and its twin have in common: levels of headings, and code apart from its texts and comments."""
    prose = re.sub(r"^```.*?^```", "", text, flags=re.DOTALL | re.MULTILINE)
    return [*(level[1] for level in HEADING.finditer(prose)), *(_shape(code[1]) for code in CODE.finditer(text))]


def _shape(code: str) -> str:
    tree = ast.parse(code)
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            node.value = ""
    return ast.dump(tree)


def problems(root: Path = ROOT) -> Iterator[str]:
    """What is out of step, a line each."""
    known = set()
    for pattern in TRANSLATED:
        for page in sorted(root.glob(pattern)):
            other = twin(page, root)
            known.add(other)
            name, wanted = page.relative_to(root).as_posix(), other.relative_to(root).as_posix()
            if not other.exists():
                yield f"{name} has no twin in Russian: write {wanted}"
            elif not other.read_text(encoding="utf-8").startswith(stamp(page, root)):
                yield f"{name} is not what {wanted} was made from: change that, then run python -m website.twins --stamp {name}"
            elif outline(page.read_text(encoding="utf-8")) != outline(other.read_text(encoding="utf-8")):
                yield f"{wanted} has other headings or other code than {name}"
    for other in sorted((root / "docs" / "ru").rglob("*.md")):
        page = root / "docs" / other.relative_to(root / "docs" / "ru")
        if other not in known and not page.exists():
            yield f"{other.relative_to(root).as_posix()} is the twin of no page"


def main(arguments: list[str]) -> int:
    """Exit code 1 where something is out of step."""
    parser = argparse.ArgumentParser(prog="python -m website.twins", description=__doc__)
    parser.add_argument("--stamp", metavar="PAGE", nargs="+", type=Path, help="English pages whose twins say the same again")
    for page in parser.parse_args(arguments).stamp or []:
        other = twin(page.resolve())
        text = STAMP.sub("", other.read_text(encoding="utf-8"))
        other.write_text(stamp(page.resolve()) + text, encoding="utf-8")
    found = list(problems())
    print("\n".join(found) or "All pages and their twins are in step.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
