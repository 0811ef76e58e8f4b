"""English pages and their Russian twins are in step, and what is out of step is noticed."""

from __future__ import annotations

from pathlib import Path

from website.twins import problems, stamp


def test_all_pages_are_in_step_with_their_twins() -> None:
    assert list(problems()) == []


def write(root: Path, page: str, twin: str | None) -> Path:
    english, russian = root / "docs/tutorial/lead.md", root / "docs/ru/tutorial/lead.md"
    for path in (english, russian):
        path.parent.mkdir(parents=True, exist_ok=True)
    english.write_text(page, encoding="utf-8")
    if twin is not None:
        russian.write_text(stamp(english, root) + twin, encoding="utf-8")
    return english


def test_a_twin_in_step(tmp_path: Path) -> None:
    write(tmp_path, "# Lead\n\n```python\nprint('lead')  # says\n```\n", "# Сделка\n\n```python\nprint('сделка')\n```\n")
    assert list(problems(tmp_path)) == []


def test_a_page_without_a_twin(tmp_path: Path) -> None:
    write(tmp_path, "# Lead\n", None)
    assert list(problems(tmp_path)) == ["docs/tutorial/lead.md has no twin in Russian: write docs/ru/tutorial/lead.md"]


def test_a_page_that_changed_since(tmp_path: Path) -> None:
    page = write(tmp_path, "# Lead\n", "# Сделка\n")
    page.write_text("# Lead\n\nMore.\n", encoding="utf-8")
    (found,) = problems(tmp_path)
    assert "is not what docs/ru/tutorial/lead.md was made from" in found


def test_other_code_and_other_headings(tmp_path: Path) -> None:
    write(tmp_path, "# Lead\n\n```python\nprint(1)\n```\n", "# Сделка\n\n```python\nprint(2)\n```\n")
    assert "other code" in next(problems(tmp_path))
    write(tmp_path, "# Lead\n\n## More\n", "# Сделка\n")
    assert "other headings" in next(problems(tmp_path))


def test_a_twin_of_no_page(tmp_path: Path) -> None:
    lost = tmp_path / "docs/ru/lost.md"
    lost.parent.mkdir(parents=True)
    lost.write_text("# Потеряна\n", encoding="utf-8")
    assert list(problems(tmp_path)) == ["docs/ru/lost.md is the twin of no page"]
