"""Reads payloads with the generated models, touches every attribute at every depth, and holds what is written back against what
came in: at once, after `copy.deepcopy`, after `pickle`, after `attrs.evolve`.

    python -m tests.evidence.roundtrip FOLDER [--list] [--min-reach PERCENT]

FOLDER holds payloads and an `INDEX.tsv` that says what each is: `response GET /api/v4/leads`, `item of GET …`.

It also counts how many of the payloads' JSON leaves a caller reaches through declared attributes: not those under a key that the
description does not know, nor those inside the unknown variant of a union. Exit code 1: a payload did not come back, or the reach
is below the minimum.
"""

from __future__ import annotations

import argparse
import copy
import json
import pickle
import re
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from functools import cache
from itertools import takewhile
from pathlib import Path
from typing import Any

import attrs

if not __package__:
    sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from amokit_api.serialization.read_model import ReadModel, UnknownVariant

from tests.evidence.description import Description, Route, Schema, Shape, description, reader

LABEL = re.compile(r"\b(GET|POST|PATCH|PUT|DELETE) (/(?:api|oauth2|v1\.0|v2)/[^\s(),]*)")
ABSENT = object()
CONVERTED = {"unix-time", "unix-instant", "unix-time-day", "decimal"}
"""Formats whose values a caller gets as something else than JSON holds."""
BELIEVED = 50.0
"""Reach in percent below which a label is doubted."""
CERTAIN = 90.0
"""Reach in percent from which on something else is taken for what the payload is."""


def text(value: Any) -> str:
    """A JSON value as text that is equal for equal values only: 1, 1.0, true and "1" are four."""
    return json.dumps(value, sort_keys=True, ensure_ascii=False)


def differences(was: Any, now: Any, where: str = "$") -> Iterator[str]:
    """Where two JSON values differ."""
    if isinstance(was, dict) and isinstance(now, dict):
        for key in [*was, *(key for key in now if key not in was)]:
            if key not in now:
                yield f"{where}.{key} is lost"
            elif key not in was:
                yield f"{where}.{key} is new"
            else:
                yield from differences(was[key], now[key], f"{where}.{key}")
    elif isinstance(was, list) and isinstance(now, list) and len(was) == len(now):
        for i, (before, after) in enumerate(zip(was, now, strict=True)):
            yield from differences(before, after, f"{where}[{i}]")
    elif text(was) != text(now):
        yield f"{where} was {text(was)[:80]} and is {text(now)[:80]}"


@dataclass
class Outcome:
    """The outcome of one payload."""

    failures: list[str] = field(default_factory=list)
    leaves: int = 0
    reached: int = 0
    unreached: list[str] = field(default_factory=list)
    """Where leaves were not reached, and why."""

    @property
    def reach(self) -> float:
        return 100 * self.reached / self.leaves if self.leaves else 100.0

    def count(self, reached: bool, raw: Any) -> None:
        leaves = count_leaves(raw)
        self.leaves += leaves
        self.reached += leaves * reached

    def miss(self, where: str, why: str, raw: Any) -> None:
        self.count(False, raw)
        self.unreached.append(f"{where}: {why}")

    def add(self, other: Outcome, where: str) -> None:
        self.leaves += other.leaves
        self.reached += other.reached
        self.failures += [f"{where} {failure}" for failure in other.failures]
        self.unreached += [path.replace("$", where, 1) for path in other.unreached]


def count_leaves(raw: Any) -> int:
    """Scalars, nulls and empty containers."""
    if isinstance(raw, dict):
        raw = list(raw.values())
    return sum(map(count_leaves, raw)) or 1 if isinstance(raw, list) else 1


@cache
def public(cls: type) -> tuple[str, ...]:
    """The attributes that a caller sees, views and properties included."""
    return tuple(name for name in dir(cls) if not name.startswith("_") and not callable(getattr(cls, name)))


def touch(value: Any) -> Iterator[ReadModel]:
    """Reads every attribute at every depth; gives the models it went through."""
    if isinstance(value, ReadModel):
        yield value
        cls: type = type(value)
        for name in public(cls):
            yield from touch(getattr(value, name, None))
    elif isinstance(value, Mapping):
        for part in list(value.values()):
            yield from touch(part)
    elif isinstance(value, list):
        for part in list(value):
            yield from touch(part)


class Reach:
    """Goes through a payload and its model side by side."""

    def __init__(self, spec: Description) -> None:
        self.spec = spec
        self.outcome = Outcome()

    def go(self, value: Any, raw: Any, schema: Schema, where: str) -> None:
        """`value` is what the attribute gave for `raw`, `schema` what declares it."""
        if isinstance(value, ReadModel):
            self._model(value, raw, where)
        elif isinstance(raw, dict) and raw:
            self._map(value, raw, schema, where)
        elif isinstance(raw, list) and raw:
            self._list(value, raw, schema, where)
        else:
            self._leaf(value, raw, schema, where)

    def _model(self, model: ReadModel, raw: Any, where: str) -> None:
        name = type(model).__name__
        if isinstance(model, UnknownVariant):
            self.outcome.miss(where, f"read as {name}", raw)
        elif not isinstance(raw, dict) or not raw:
            self.outcome.count(not raw, raw)
        else:
            declared = self.spec.properties(name)
            for key, part in raw.items():
                if key in declared:
                    self.go(getattr(model, declared[key].attribute, None), part, declared[key].schema, f"{where}.{key}")
                else:
                    self.outcome.miss(f"{where}.{key}", f"{name} does not declare {key}", part)

    def _map(self, value: Any, raw: dict[str, Any], schema: Schema, where: str) -> None:
        homes = [b["additionalProperties"] for b in self.spec.branches(schema) if b.get("additionalProperties")]
        free = self._is_free(schema)
        if not isinstance(value, dict) or not (homes or free):
            self.outcome.miss(where, f"an object, read as {type(value).__name__}", raw)
            return
        for key, part in raw.items():
            below = {} if free or homes[0] is True else homes[0]
            self.go(value.get(key), part, below, f"{where}.{key}")

    def _list(self, value: Any, raw: list[Any], schema: Schema, where: str) -> None:
        homes = [b["items"] for b in self.spec.branches(schema) if "items" in b]
        if not isinstance(value, list) or len(value) != len(raw) or not (homes or self._is_free(schema)):
            self.outcome.miss(where, f"a list, read as {type(value).__name__}", raw)
            return
        for i, (item, part) in enumerate(zip(value, raw, strict=True)):
            self.go(item, part, homes[0] if homes else {}, f"{where}[{i}]")

    def _is_free(self, schema: Schema) -> bool:
        words = {"type", "$ref", "properties", "allOf", "oneOf", "anyOf", "const", "enum"}
        return any(not words & set(branch) for branch in self.spec.branches(schema))

    def _is_converted(self, value: Any, raw: Any, schema: Schema) -> bool:
        """Whether a scalar of another type than the declared one was given as the same value of the declared type."""
        named = {"integer": int, "number": float, "string": str, "boolean": bool}
        words = [branch.get("type", []) for branch in self.spec.branches(schema)]
        declared = {named.get(name) for kind in words for name in ([kind] if isinstance(kind, str) else kind)}
        same = str(value) == str(raw) or (isinstance(value, int | float) and str(raw) in (str(int(value)), str(float(value))))
        return type(raw) not in declared and type(value) in declared and same

    def _leaf(self, value: Any, raw: Any, schema: Schema, where: str) -> None:
        if isinstance(raw, dict | list):
            # An empty one is PHP's word for "nothing"; where only a map may be full, the caller gets a map.
            lists = [branch for branch in self.spec.branches(schema) if "items" in branch and branch.get("maxItems") != 0]
            fits = value is None or (not value and not (isinstance(value, list) and schema and not lists))
        else:
            formats = {branch.get("format") for branch in self.spec.branches(schema)}
            wanted = _reading(raw, formats)
            if value is None and wanted is not None:
                self.outcome.miss(where, f"{text(raw)[:60]} is read as None", raw)
                return
            fits = (value == wanted and type(value) is type(wanted)) or self._is_converted(value, raw, schema)
        if not fits:
            self.outcome.failures.append(f"{where} is {text(raw)[:80]} and is read as {value!r}")
        self.outcome.count(True, raw)


def _reading(raw: Any, formats: set[str | None]) -> Any:
    """What a caller should get for a scalar."""
    if raw is None or isinstance(raw, bool):
        return raw
    if "unix-time" in formats and re.fullmatch(r"0*[1-9]\d*", str(raw)):
        return datetime.fromtimestamp(int(raw), UTC)
    if "unix-time" in formats and raw in (0, -1, "", "0"):  # they say "none"
        return None
    if {"unix-time-day", "unix-instant"} & formats and re.fullmatch(r"-?\d+", str(raw)):
        return datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=int(raw))
    if "decimal" in formats and re.fullmatch(r"-?\d+(\.\d+)?", str(raw)):
        return Decimal(str(raw))
    return raw


def evolve(spec: Description, model: ReadModel) -> list[str]:
    """Changes one field of a copy and holds everything else against the original."""
    before = model.to_dict()
    if not isinstance(before, dict):
        return []
    for declared in spec.properties(type(model).__name__).values():
        now = before.get(declared.key, ABSENT)
        formats = {branch.get("format") for branch in spec.branches(declared.schema)}
        if formats & CONVERTED or not isinstance(now, str | int):
            continue
        new: Any = not now if isinstance(now, bool) else now + 1 if isinstance(now, int) else f"{now}~"
        break
    else:
        filled = [p for p in spec.properties(type(model).__name__).values() if before.get(p.key, ABSENT) is not None]
        if not filled:
            return []
        declared, new = filled[0], None
    changed = attrs.evolve(model, **{declared.attribute: new})  # type: ignore[misc]
    found = [f"evolve: {d}" for d in differences({**before, declared.key: new}, changed.to_dict())]
    return found + [f"evolve changed the original: {d}" for d in differences(before, model.to_dict())]


def survives(read: Callable[[Any], Any], payload: Any) -> list[str]:
    """Reads and writes one object, untouched and after every attribute was read; what changed nevertheless."""
    try:
        model = read(payload)
        found = [f"untouched: {difference}" for difference in differences(payload, model.to_dict())]
        list(touch(model))
        return found + [f"touched: {difference}" for difference in differences(payload, model.to_dict())]
    except Exception as error:  # whatever it is, it is the finding
        return [f"{type(error).__name__}: {error}"]


def pickled(model: Any) -> Any:
    """A copy that went through bytes."""
    return pickle.loads(pickle.dumps(model))


def round_trip(read: Callable[[Any], Any], payload: Any, spec: Description) -> list[str]:
    """`survives`, and every way of copying; what changed nevertheless."""
    original = copy.deepcopy(payload)
    failures = survives(read, payload)

    def same(what: str, now: Any) -> None:
        failures.extend(f"{what}: {difference}" for difference in differences(original, now))

    try:
        touched = read(payload)
        models = list(touch(touched))
        for state, model in (("untouched", read(payload)), ("touched", touched)):
            for way, duplicate in (("deepcopy", copy.deepcopy), ("pickle", pickled)):
                copied = duplicate(model)
                same(f"{way}, {state}", copied.to_dict())
                if copied != model:
                    failures.append(f"{way}, {state}: is not equal to its original")
                list(touch(copied))
                same(f"{way}, {state}, then touched", copied.to_dict())
        for part in models:
            failures.extend(evolve(spec, part))
        same("after all that", touched.to_dict())
        same("the payload itself", payload)
    except Exception as error:
        failures.append(f"{type(error).__name__}: {error}")
    return failures


def reach(read: Callable[[Any], Any], payload: Any, spec: Description) -> Outcome:
    """How much of one object declared attributes give, and whether they give it right."""
    seen = Reach(spec)
    try:
        seen.go(read(payload), payload, {}, "$")
    except Exception as error:  # the round trip says it too, but may not have come so far
        seen.outcome.failures.append(f"{type(error).__name__}: {error}")
    return seen.outcome


def check(read: Callable[[Any], Any], payload: Any, spec: Description | None = None) -> Outcome:
    """Round trips and reach of one object."""
    spec = spec or description()
    outcome = reach(read, payload, spec)
    outcome.failures += round_trip(read, payload, spec)
    return outcome


Check = Callable[[Callable[[Any], Any], Any, Description], Outcome]


def check_shape(shape: Shape, payload: Any, spec: Description, how: Check = check) -> Outcome:
    """`check` or `reach`, for a body that may be a bare array."""
    if isinstance(payload, list) != shape.many:
        outcome = Outcome([f"$ is {'an array' if isinstance(payload, list) else 'no array'}, {shape} is declared"])
        outcome.miss("$", f"not {shape}", payload)
        return outcome
    if not shape.many:
        return how(reader(shape.name), payload, spec)
    outcome = Outcome()
    for i, item in enumerate(payload):
        outcome.add(how(reader(shape.name), item, spec), f"$[{i}]")
    return outcome


def best(shapes: Iterable[Shape], payload: Any, spec: Description) -> tuple[Shape | None, float]:
    """The first of the shapes that describe a payload best, and its reach."""
    found: Shape | None = None
    most = -1.0
    for shape in shapes:
        percent = check_shape(shape, payload, spec, reach).reach
        if percent > most:
            found, most = shape, percent
    return found, most


@dataclass
class Row:
    """One payload of the index."""

    file: str
    label: str
    shape: Shape | None = None
    outcome: Outcome | None = None
    misfit: str = ""
    """Why its label is not believed."""
    skipped: str = ""


def labelled(folder: Path) -> Iterator[tuple[str, str]]:
    """File and kind of each successful response, complete or an item, in the index."""
    for line in (folder / "INDEX.tsv").read_text(encoding="utf-8").splitlines()[1:]:
        file, kind = line.split("\t")[:2]
        if kind.startswith(("response", "item")) and "fragment" not in kind:
            yield file, kind


def examine(folder: Path, file: str, kind: str, spec: Description) -> Row:
    """Finds the class of one payload by its label and checks it."""
    row = Row(file, kind)
    try:
        payload = json.loads((folder / file).read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        row.skipped = f"no JSON: {error}"
        return row
    match = LABEL.search(kind)
    route = None
    if match:
        path = re.sub(r"{([^{}:]+):([^{}|]+)[^{}]*}", r"\2", match[2].rstrip(".:;"))
        route = spec.find(match[1], path)
    said = (
        "the label names no operation"
        if not match
        else "there is no such operation"
        if not route
        else f"the answer of {route.id}"
    )
    shapes = [] if route is None else spec.items(route) if kind.startswith("item") else spec.answers(route)
    row.shape, percent = best(shapes, payload, spec)
    if percent < BELIEVED:
        # Nothing of what the label promises is there: then it is the label that is wrong, if something else fits.
        other, others = best(_nearest(route, spec), payload, spec)
        if others >= CERTAIN:
            row.misfit = f"{said}{f', a {row.shape}' if row.shape else ''}; it reads as {other}"
            row.shape = other
        elif sent := _request(payload, spec):
            row.misfit = f"{said}; it is a request of {sent.id}"
            row.shape = None
        elif row.shape is None:
            row.skipped = f"{said}; nothing else fits"
    if row.shape:
        row.outcome = check_shape(row.shape, payload, spec)
    return row


def _nearest(route: Route | None, spec: Description) -> Iterator[Shape]:
    """All shapes of responses; those of the operations nearest to one first."""

    def near(other: Route) -> tuple[int, bool]:
        if route is None:
            return 0, False
        pairs = zip(route.segments, other.segments, strict=False)
        return -len(list(takewhile(lambda pair: pair[0] == pair[1], pairs))), other.method != route.method

    for other in sorted(spec.routes, key=near):
        yield from spec.answers(other)
        yield from spec.items(other)


def _request(payload: Any, spec: Description) -> Route | None:
    """An operation whose request the payload is."""
    for route in spec.routes:
        for content in spec.resolve(route.raw.get("requestBody", {})).get("content", {}).values():
            shape = spec.shape(content.get("schema", {}))
            if shape is None or not payload or shape.many != isinstance(payload, list):
                continue
            try:
                for item in payload if shape.many else [payload]:
                    reader(shape.name)(item)
            except (TypeError, KeyError):
                continue
            return route
    return None


@dataclass
class Report:
    """The outcomes of all payloads."""

    rows: list[Row]

    @property
    def fitting(self) -> list[tuple[Row, Outcome]]:
        return [(row, row.outcome) for row in self.rows if row.outcome and not row.misfit]

    @property
    def decoded(self) -> list[tuple[Row, Outcome]]:
        return [(row, row.outcome) for row in self.rows if row.outcome]

    @property
    def failed(self) -> list[tuple[Row, Outcome]]:
        return [(row, outcome) for row, outcome in self.decoded if outcome.failures]

    @property
    def leaves(self) -> int:
        return sum(outcome.leaves for _, outcome in self.fitting)

    @property
    def reached(self) -> int:
        return sum(outcome.reached for _, outcome in self.fitting)

    @property
    def reach(self) -> float:
        return 100 * self.reached / self.leaves if self.leaves else 0.0

    def print(self, every: bool) -> None:
        """Sums, what is not declared, labels that do not fit, failures; with `every` also where."""
        reasons: Counter[str] = Counter()
        for row, outcome in self.fitting:
            for path in outcome.unreached:
                reasons[path.partition(": ")[2]] += 1
                if every:
                    print(f"  {row.file} {row.shape} {path}")
        for reason, count in reasons.most_common():
            print(f"  {count:5d}  {reason}")
        for row in self.rows:
            if row.misfit:
                reach = f"; reach {row.outcome.reach:.1f} %" if row.outcome else "; not read"
                print(f"  label does not fit: {row.file} ({row.label}): {row.misfit}{reach}")
        for row in self.rows:
            if row.skipped and (every or not row.skipped.startswith("no JSON")):
                print(f"  skipped: {row.file} ({row.label}): {row.skipped}")
        for row, outcome in self.failed:
            for failure in outcome.failures if every else outcome.failures[:3]:
                print(f"  FAILED {row.file} as {row.shape}: {failure}")
        skipped = sum(bool(row.skipped) for row in self.rows)
        misfits = sum(bool(row.misfit) for row in self.rows)
        print(
            f"{len(self.decoded) - len(self.failed)} of {len(self.decoded)} payloads come back as they were; "
            f"{self.reached} of {self.leaves} leaves reached ({self.reach:.2f} %); "
            f"{misfits} labels do not fit; {skipped} skipped"
        )


def examine_all(folder: Path, spec: Description | None = None) -> Report:
    """Every response in a folder of payloads."""
    spec = spec or description()
    return Report([examine(folder, file, kind, spec) for file, kind in labelled(folder)])


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--list", action="store_true", help="every finding, not only the sums")
    parser.add_argument("--min-reach", type=float, default=98.0, metavar="PERCENT")
    options = parser.parse_args(arguments)
    report = examine_all(options.folder)
    report.print(options.list)
    return 1 if report.failed or not report.decoded or report.reach < options.min_reach else 0


if __name__ == "__main__":
    sys.exit(main())
