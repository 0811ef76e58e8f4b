"""Reads YAML files as plain JSON values and remembers the line of every node.

YAML 1.1 words such as `no` or `2024-01-01` stay text: only `true`, `false`, `null` and numbers become other values.

An alias is a copy of its anchor, so that each node has a JSON pointer of its own. What a file may grow to that way is bounded.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass, field
from pathlib import Path, PurePath
from typing import Any, NoReturn

import yaml

from .problems import Place, Problem, SpecError

_INT = re.compile(r"[-+]?(0|[1-9][0-9]*)")
_FLOAT = re.compile(r"[-+]?(\.[0-9]+|(0|[1-9][0-9]*)(\.[0-9]*)?)([eE][-+]?[0-9]+)?")
_WORDS: dict[str, Any] = {"true": True, "false": False, "null": None, "~": None, "": None}
_UNSAFE = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]")
"""Control characters but for tab and line feed, surrogates, and what changes the order or the lines in which source is shown."""

MAX_NODES = 100_000
MAX_CHARACTERS = 5_000_000
MAX_DEPTH = 64
MAX_KEY = 500
MAX_DIGITS = 40


def escape(key: object) -> str:
    """One segment of a JSON pointer."""
    return str(key).replace("~", "~0").replace("/", "~1")


def unescape(segment: str) -> str:
    return segment.replace("~1", "/").replace("~0", "~")


@dataclass
class Source:
    """One YAML file: its value, and the line of each node by JSON pointer."""

    path: PurePath
    value: Any = None
    lines: dict[str, int] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)

    def place(self, pointer: str) -> Place:
        while pointer not in self.lines and pointer:
            pointer = pointer.rpartition("/")[0]
        return Place(self.path, self.lines.get(pointer, 1))


class _Reader:
    """Converts the nodes of one file to values. Raises SpecError for what is too large, too deep or not safe to show."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self._nodes = 0
        self._characters = 0

    def value(self, node: yaml.Node, pointer: str, depth: int = 0) -> Any:
        source = self._source
        source.lines.setdefault(pointer, node.start_mark.line + 1)
        self._nodes += 1
        if self._nodes > MAX_NODES:
            self._refuse(node, pointer, f"more than {MAX_NODES:,} nodes once aliases are copied: write fewer aliases")
        if depth > MAX_DEPTH:
            self._refuse(node, pointer, f"nested deeper than {MAX_DEPTH} levels, or an alias inside its own anchor")
        if isinstance(node, yaml.SequenceNode):
            return [self.value(item, f"{pointer}/{i}", depth + 1) for i, item in enumerate(node.value)]
        if isinstance(node, yaml.MappingNode):
            result: dict[str, Any] = {}
            for key_node, value_node in node.value:
                key = self._key(key_node, pointer)
                below = f"{pointer}/{escape(key)}"
                if key in result:
                    place = Place(source.path, key_node.start_mark.line + 1)
                    source.problems.append(place.problem(below, "duplicate-key", "this key stands twice in one mapping"))
                source.lines[below] = key_node.start_mark.line + 1
                result[key] = self.value(value_node, below, depth + 1)
            return result
        assert isinstance(node, yaml.ScalarNode)
        return self._scalar(node, pointer)

    def _key(self, node: yaml.Node, pointer: str) -> str:
        if not isinstance(node, yaml.ScalarNode):
            self._refuse(node, pointer, "a key must be text, not a list or a mapping")
        if len(node.value) > MAX_KEY:
            self._refuse(node, pointer, f"a key of {len(node.value):,} characters; {MAX_KEY} are the limit")
        return self._text(node, pointer)

    def _text(self, node: yaml.ScalarNode, pointer: str) -> str:
        text = str(node.value)
        self._characters += len(text)
        if self._characters > MAX_CHARACTERS:
            self._refuse(node, pointer, f"more than {MAX_CHARACTERS:,} characters once aliases are copied: write fewer aliases")
        if found := _UNSAFE.search(text):
            self._refuse(node, pointer, f"the character {found[0]!r} is not allowed in a description")
        return text

    def _scalar(self, node: yaml.ScalarNode, pointer: str) -> Any:
        text = self._text(node, pointer)
        if node.style in ("'", '"', "|", ">"):
            return text
        if text in _WORDS:
            return _WORDS[text]
        number = bool(_FLOAT.fullmatch(text))
        if number and (len(text) > MAX_DIGITS or not math.isfinite(float(text))):
            self._refuse(node, pointer, f"the number {text[:20]}… is too large: quote it if it is text")
        return (int(text) if _INT.fullmatch(text) else float(text)) if number else text

    def _refuse(self, node: yaml.Node, pointer: str, reason: str) -> NoReturn:
        raise SpecError([Place(self._source.path, node.start_mark.line + 1).problem(pointer, "yaml", reason)])


def read(path: Path, shown_as: PurePath) -> Source:
    """Reads one file; `shown_as` is its name in messages."""
    source = Source(shown_as)
    try:
        node = yaml.compose(path.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    except UnicodeDecodeError as error:
        raise SpecError([Problem(str(shown_as), 1, "/", "yaml", f"not UTF-8: {error}")]) from error
    except yaml.reader.ReaderError as error:
        line = path.read_bytes()[: error.position].count(b"\n") + 1
        known = isinstance(error.character, int)
        reason = f"not YAML: the character {chr(error.character)!r} is not allowed" if known else f"not YAML: {error}"
        raise SpecError([Problem(str(shown_as), line, "/", "yaml", reason)]) from error
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise SpecError([Problem(str(shown_as), line, "/", "yaml", f"not YAML: {error.problem}")]) from error
    if node is not None:
        source.value = _Reader(source).value(node, "")
    if not isinstance(source.value, dict):
        raise SpecError([Problem(str(shown_as), 1, "/", "yaml", "a mapping is expected at the top")])
    return source
