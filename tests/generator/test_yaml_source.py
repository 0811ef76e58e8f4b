"""YAML as the description means it: plain JSON values, and the line of every node."""

from __future__ import annotations

import re
from pathlib import Path, PurePath
from typing import Any

import pytest

from generator.problems import SpecError
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


def _refused(folder: Path, text: str) -> str:
    with pytest.raises(SpecError) as caught:
        _read(folder, text)
    return str(caught.value)


def _aliases(levels: int, width: int = 9) -> str:
    lines = [f"a0: &a0 [{', '.join(['x'] * width)}]"]
    lines += [f"a{i}: &a{i} [{', '.join([f'*a{i - 1}'] * width)}]" for i in range(1, levels)]
    return "\n".join(lines) + "\n"


def test_aliases_that_multiply_are_refused(tmp_path: Path) -> None:
    assert len(_read(tmp_path, _aliases(3)).value["a2"]) == 9
    for levels in (6, 9, 40):
        assert re.fullmatch(
            r"spec/things\.yaml:\d+: /a\d\S*: more than 100,000 nodes once aliases are copied: write fewer aliases \[yaml\]",
            _refused(tmp_path, _aliases(levels)),
        )


def test_long_texts_that_aliases_multiply_are_refused(tmp_path: Path) -> None:
    text = f"a: &a {'x' * 100_000}\nb: [{', '.join(['*a'] * 60)}]\n"
    assert "spec/things.yaml:1: /b/48: more than 5,000,000 characters once aliases are copied" in _refused(tmp_path, text)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("a: &a\n  b: *a\n", "nested deeper than 64 levels, or an alias inside its own anchor"),
        ("a: &a [1, *a]\n", "nested deeper than 64 levels, or an alias inside its own anchor"),
        ("a: " + "[" * 70 + "]" * 70, "nested deeper than 64 levels"),
        ("a: " + "[" * 100_000, "exceeded maximum nesting depth"),
        ("k: 1\nb: 1e99999999\n", "spec/things.yaml:2: /b: the number 1e99999999… is too large: quote it if it is text"),
        ("k: 1\nb: " + "9" * 5000, "spec/things.yaml:2: /b: the number 99999999999999999999… is too large"),
        ("? [1, 2]\n: a\n", "spec/things.yaml:1: /: a key must be text, not a list or a mapping"),
        ("x" * 501 + ": 1\n", "spec/things.yaml:1: /: a key of 501 characters; 500 are the limit"),
        ('a: 1\nb: "x\\rb"\n', "spec/things.yaml:2: /b: the character '\\r' is not allowed in a description"),
        ('"x\\u2028y": 1\n', "the character '\\u2028' is not allowed in a description"),
    ],
)
def test_what_has_no_bound_is_refused(text: str, message: str, tmp_path: Path) -> None:
    assert message in _refused(tmp_path, text)


def test_tags_make_no_objects(tmp_path: Path) -> None:
    mark = tmp_path / "mark"
    value = _read(tmp_path, f"a: !!python/object/apply:pathlib.Path.touch ['{mark}']\n").value
    assert value == {"a": [str(mark)]} and not mark.exists()
