"""Reads YAML files as plain JSON values and remembers the line of every node.

YAML 1.1 words such as `no` or `2024-01-01` stay text: only `true`, `false`, `null` and numbers mean something else.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path, PurePath
from typing import Any

import yaml

from .problems import Place, Problem, SpecError

_INT = re.compile(r"[-+]?(0|[1-9][0-9]*)")
_FLOAT = re.compile(r"[-+]?(\.[0-9]+|(0|[1-9][0-9]*)(\.[0-9]*)?)([eE][-+]?[0-9]+)?")
_WORDS: dict[str, Any] = {"true": True, "false": False, "null": None, "~": None, "": None}


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

    def _scalar(self, node: yaml.ScalarNode) -> Any:
        text = node.value
        if node.style in ("'", '"', "|", ">"):
            return text
        if text in _WORDS:
            return _WORDS[text]
        if _INT.fullmatch(text):
            return int(text)
        if _FLOAT.fullmatch(text):
            return float(text)
        return text

    def _read(self, node: yaml.Node, pointer: str) -> Any:
        self.lines.setdefault(pointer, node.start_mark.line + 1)
        if isinstance(node, yaml.SequenceNode):
            return [self._read(item, f"{pointer}/{i}") for i, item in enumerate(node.value)]
        if isinstance(node, yaml.MappingNode):
            result: dict[str, Any] = {}
            for key_node, value_node in node.value:
                key = str(key_node.value)
                below = f"{pointer}/{escape(key)}"
                if key in result:
                    place = Place(self.path, key_node.start_mark.line + 1)
                    self.problems.append(place.problem(below, "duplicate-key", "this key stands twice in one mapping"))
                self.lines[below] = key_node.start_mark.line + 1
                result[key] = self._read(value_node, below)
            return result
        assert isinstance(node, yaml.ScalarNode)
        return self._scalar(node)


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
        source.value = source._read(node, "")
    if not isinstance(source.value, dict):
        raise SpecError([Problem(str(shown_as), 1, "/", "yaml", "a mapping is expected at the top")])
    return source
