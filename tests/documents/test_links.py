"""Links of the built site that lead nowhere are found."""

from __future__ import annotations

from pathlib import Path

from website.links import problems

PAGE = """<!doctype html>
<h2 id="batches">Batches</h2>
<a href="#batches">here</a> <a href="#gone">nowhere</a>
<a class="x" href="../../en/lists/#batches">English</a> <a href=../../en/lists/#lost>lost</a>
<a href='../away/'>away</a> <a href="https://example.com/">elsewhere</a> <img src="missing.png">
<a href="../../../outside.html">outside</a>
"""


def test_links_that_lead_nowhere_are_named(tmp_path: Path) -> None:
    (tmp_path / "outside.html").write_text("")
    site = tmp_path / "site"
    for folder, text in (("en/lists", '<h2 id="batches">Batches</h2>'), ("ru/lists", PAGE)):
        (site / folder).mkdir(parents=True)
        (site / folder / "index.html").write_text(text, encoding="utf-8")
    assert list(problems(site)) == [
        "ru/lists/index.html: #gone leads to no place of the page",
        "ru/lists/index.html: ../../../outside.html leads to no file",
        "ru/lists/index.html: ../../en/lists/#lost leads to no place of the page",
        "ru/lists/index.html: ../away/ leads to no file",
        "ru/lists/index.html: missing.png leads to no file",
    ]
