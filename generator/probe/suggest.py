"""Makes a patch of `spec/` from deviations: a unified diff for `git apply`, to be reviewed and corrected first."""

from __future__ import annotations

import difflib
import re
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path

from ..bundle import Bundle
from .compare import Deviation

EVIDENCE = "Recorded. Seen by `make probe`."
TYPE = re.compile(r"\btype: (\[[^\]]*\]|'?[a-z]+'?)")
REF = re.compile(r"\$ref: ('[^']*'|\"[^\"]*\")")


class Draft:
    """The files of the description while they are changed."""

    def __init__(self, bundle: Bundle, spec: Path) -> None:
        self._bundle = bundle
        self._spec = spec
        self._old: dict[str, list[str]] = {}
        self._changes: dict[str, list[tuple[int, int, list[str]]]] = defaultdict(list)

    def lines(self, file: str) -> list[str]:
        if file not in self._old:
            self._old[file] = (self._spec / file).read_text(encoding="utf-8").splitlines(keepends=True)
        return self._old[file]

    def spot(self, pointer: str) -> tuple[str, int, int]:
        """File and lines of a node: from the first to past the last, from 0."""
        place = self._bundle.place(pointer)
        lines = self.lines(place.file.name)
        start = place.line - 1
        indent = _indent(lines[start])
        end = start + 1
        while end < len(lines) and (not lines[end].strip() or _indent(lines[end]) > indent):
            end += 1
        return place.file.name, start, end

    def replace(self, file: str, start: int, end: int, new: list[str]) -> None:
        self._changes[file].append((start, end, new))

    def patch(self) -> str:
        """What changed, as a unified diff."""
        text = ""
        for file, changes in sorted(self._changes.items()):
            new = list(self.lines(file))
            for start, end, lines in sorted(changes, key=lambda change: change[0], reverse=True):
                new[start:end] = lines
            name = f"{self._spec.name}/{file}"
            text += "".join(difflib.unified_diff(self.lines(file), new, f"a/{name}", f"b/{name}"))
        return text


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))


def patch(bundle: Bundle, spec: Path, found: Iterable[Deviation]) -> tuple[str, list[Deviation]]:
    """The patch, and the deviations that it does not cover, which a person must decide."""
    draft = Draft(bundle, spec)
    left: list[Deviation] = []
    values: dict[str, set[str]] = defaultdict(set)
    keys: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    for each in found:
        if each.kind in ("type", "null"):
            values[each.pointer].add(each.seen)
        elif each.kind == "undeclared" and each.key != "…":
            keys[each.pointer][each.key].add(each.seen)
        elif each.kind == "missing":
            if not _unrequire(draft, each):
                left.append(each)
        else:
            left.append(each)
    for pointer, kinds in values.items():
        if not _widen(draft, pointer, kinds):
            left += [Deviation("type", pointer, "", kind) for kind in sorted(kinds)]
    for pointer, new in keys.items():
        if not _declare(draft, pointer, new):
            left += [Deviation("undeclared", pointer, key, " or ".join(sorted(seen))) for key, seen in new.items()]
    return draft.patch(), left


def _widen(draft: Draft, pointer: str, kinds: set[str]) -> bool:
    """Adds kinds of values to a type."""
    file, start, end = draft.spot(pointer)
    lines = draft.lines(file)[start:end]
    text = "".join(lines)
    offset = max(text.find("items:"), 0) if pointer.endswith("/items") else 0
    more = [f"'{kind}'" if kind == "null" else kind for kind in sorted(kinds)]
    known, ref = TYPE.search(text, offset), REF.search(text, offset)
    listed = re.search(r"^( *)anyOf:\n", text, re.MULTILINE)
    if listed:
        last = max(i for i, line in enumerate(lines) if line.startswith((f"{listed[1]}  - ", f"{listed[1]}    ")))
        extra = [f"{listed[1]}  - {{type: {kind}}}\n" for kind in more]
        new = "".join([*lines[: last + 1], *extra, *lines[last + 1 :]])
    elif ref and (not known or ref.start() < known.start()):
        options = "".join(f", {{type: {kind}}}" for kind in more)
        new = f"{text[: ref.start()]}anyOf: [{{{ref[0]}}}{options}]{text[ref.end() :]}"
    elif known:
        old = [part.strip() for part in known[1].strip("[]").split(",")]
        new = f"{text[: known.start()]}type: [{', '.join([*old, *more])}]{text[known.end() :]}"
    else:
        return False
    draft.replace(file, start, end, new.splitlines(keepends=True))
    return True


def _declare(draft: Draft, pointer: str, keys: dict[str, set[str]]) -> bool:
    """Adds properties to an object schema."""
    file, start, end = draft.spot(f"{pointer}/properties")
    lines = draft.lines(file)
    if lines[start].strip() != "properties:":
        return False
    while not lines[end - 1].strip():
        end -= 1
    pad = " " * (_indent(lines[start]) + 2)
    new = [
        f"{pad}{key}: {{{_type(seen)}, description: To be described., x-evidence: {EVIDENCE!r}}}\n"
        for key, seen in sorted(keys.items())
    ]
    draft.replace(file, end, end, new)
    return True


def _type(seen: set[str]) -> str:
    """A schema for what was seen, from its shapes."""
    kinds = sorted({"object" if each[0] == "{" else "array" if each[0] == "[" else each for each in seen} - {"null"})
    if not kinds:
        return "type: [string, 'null']"
    named = [*kinds, *(["'null'"] if "null" in seen else [])]
    if {"object", "array"} & set(kinds):
        return f"x-free-form: To be described., type: [{', '.join(named)}]"
    return f"type: {named[0]}" if len(named) == 1 else f"type: [{', '.join(named)}]"


def _unrequire(draft: Draft, each: Deviation) -> bool:
    file, start, end = draft.spot(f"{each.pointer}/required")
    line = draft.lines(file)[start]
    match = re.match(r"^( *)required: \[(.*)\]$", line.rstrip("\n"))
    if not match or end != start + 1:
        return False
    left = [name.strip() for name in match[2].split(",") if name.strip() != each.key]
    draft.replace(file, start, end, [f"{match[1]}required: [{', '.join(left)}]\n"] if left else [])
    return True
