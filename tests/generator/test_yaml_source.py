"""YAML as the description means it: plain JSON values, and the line of every node."""

from __future__ import annotations

from pathlib import Path, PurePath
from typing import Any

import pytest

from generator.yaml_source import Source, escape, read, unescape


def _read(folder: Path, text: str) -> Source:
    file = folder / "things.yaml"
    file.write_text(text, encoding="utf-8")
    return read(file, PurePath("spec/things.yaml"))


@pytest.mark.parametrize(
    ("text", "value"),
    [
        # Words that YAML 1.1 takes for booleans, and dates, are text.
        ("no", "no"),
        ("yes", "yes"),
        ("on", "on"),
        ("off", "off"),
        ("y", "y"),
        ("n", "n"),
        ("True", "True"),
        ("NULL", "NULL"),
        ("2024-01-31", "2024-01-31"),
        ("2024-01-31T10:00:00Z", "2024-01-31T10:00:00Z"),
        ("12:30:45", "12:30:45"),
        ("1_000", "1_000"),
        ("0x1F", "0x1F"),
        ("0o17", "0o17"),
        ("4.0.0", "4.0.0"),
        (".inf", ".inf"),
        (".nan", ".nan"),
        ("=", "="),
        ("<<", "<<"),
        ("1a", "1a"),
        ("+7 900", "+7 900"),
        # What is meant.
        ("true", True),
        ("false", False),
        ("null", None),
        ("~", None),
        ("", None),
        ("0", 0),
        ("-12", -12),
        ("+12", 12),
        ("1589025600", 1589025600),
        ("1.5", 1.5),
        ("-.5", -0.5),
        ("1e3", 1000.0),
        ("1.", 1.0),
        # Quoted and block text is text.
        ("'true'", "true"),
        ('"12"', "12"),
        ("''", ""),
        ('"a\\nb"', "a\nb"),
        ("|\n  12\n", "12\n"),
        (">-\n  a\n  b\n", "a b"),
        # Collections.
        ("[1, no, {a: ~}]", [1, "no", {"a": None}]),
        ("{}", {}),
    ],
)
def test_scalars(text: str, value: Any, tmp_path: Path) -> None:
    assert repr(_read(tmp_path, f"key: {text}\n").value) == repr({"key": value})


@pytest.mark.parametrize("text", ["007", "0123"])
def test_digits_with_a_leading_zero_stay_text_as_codes_and_phones_do(text: str, tmp_path: Path) -> None:
    assert _read(tmp_path, f"key: {text}\n").value == {"key": text}


def test_keys_are_text(tmp_path: Path) -> None:
    source = _read(tmp_path, "200: a\nno: b\nnull: c\n1.5: d\n'quoted': e\n2024-01-31: f\n")
    assert source.value == {"200": "a", "no": "b", "null": "c", "1.5": "d", "quoted": "e", "2024-01-31": "f"}


def test_aliases_are_copies(tmp_path: Path) -> None:
    value = _read(tmp_path, "a: &it {n: 1}\nb: *it\n").value
    assert value == {"a": {"n": 1}, "b": {"n": 1}}
    assert value["a"] is not value["b"]


def test_the_line_of_every_node(tmp_path: Path) -> None:
    source = _read(tmp_path, "# head\npaths:\n  /a/{id}:\n    get:\n      - x\n      - {k: v,\n         w: 1}\n  a~b: 1\n")
    assert {pointer: source.place(pointer).line for pointer in source.lines} == {
        "": 2,
        "/paths": 2,
        "/paths/~1a~1{id}": 3,
        "/paths/~1a~1{id}/get": 4,
        "/paths/~1a~1{id}/get/0": 5,
        "/paths/~1a~1{id}/get/1": 6,
        "/paths/~1a~1{id}/get/1/k": 6,
        "/paths/~1a~1{id}/get/1/w": 7,
        "/paths/a~0b": 8,
    }
    # What is not there is looked for where it would stand.
    assert source.place("/paths/~1a~1{id}/get/7/nowhere").line == 4
    assert source.place("/elsewhere").line == 2
    assert str(source.place("/paths").file) == "spec/things.yaml"


@pytest.mark.parametrize("key", ["/api/v4", "a~b", "~1", "plain", "~/"])
def test_pointers_escape_their_keys(key: str) -> None:
    assert unescape(escape(key)) == key
    assert "/" not in escape(key)
