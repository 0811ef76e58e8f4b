"""Finds dead links of the built site: to files and anchors that do not exist.

zensical checks links between the pages of one language; links from one language to the other, and to anchors of the reference,
can only be checked when all is built.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from urllib.parse import unquote, urlsplit

LINK = re.compile(r"""<(?:a|img|link|script)\b[^>]*?\s(?:href|src)=(?:"([^"]*)"|'([^']*)'|([^\s>"']+))""")
ANCHOR = re.compile(r"""\sid=(?:"([^"]*)"|'([^']*)'|([^\s>"']+))""")


@cache
def _anchors(page: Path) -> frozenset[str]:
    found = ANCHOR.finditer(page.read_text(encoding="utf-8"))
    return frozenset(html.unescape(next(filter(None, match.groups()), "")) for match in found)


def problems(site: Path) -> Iterator[str]:
    """A message for each dead link."""
    site = site.resolve()
    for page in sorted(site.rglob("*.html")):
        if page.name == "404.html":  # is served at any depth
            continue
        links = {
            html.unescape(next(filter(None, match.groups()), "")) for match in LINK.finditer(page.read_text(encoding="utf-8"))
        }
        for link in sorted(links):
            parts = urlsplit(link)
            if parts.scheme or parts.netloc:
                continue
            target = (page.parent / unquote(parts.path)).resolve() if parts.path else page
            if target.is_dir():
                target /= "index.html"
            if not target.is_relative_to(site) or not target.is_file():
                yield f"{page.relative_to(site)}: {link} leads to no file"
            elif parts.fragment and target.suffix == ".html" and not _has(target, unquote(parts.fragment)):
                yield f"{page.relative_to(site)}: {link} leads to no place of the page"


def _has(page: Path, anchor: str) -> bool:
    return anchor.startswith("__") or anchor in _anchors(page)
