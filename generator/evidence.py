"""What the description rests on: the kinds of `x-evidence`, and how much of the description has which."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field

from .bundle import Bundle
from .view import METHODS

KINDS = {
    "Recorded": "seen in answers or requests of real accounts",
    "Documented": "in the documentation of amoCRM or Kommo, but not whole, not everywhere, or against another source",
    "SDK": "in the code of a library or an integration: the official PHP library or another, which the text names",
    "Guess": "nobody says it: recalled, assumed, or taken from what is like it",
}
UNMARKED = "Unmarked"
"""What has no `x-evidence`: it is documented, or several sources say it."""
_FIRST = re.compile(rf"({'|'.join(KINDS)})\. \S")


def kind(text: str) -> str:
    """The kind that a text names first; empty when it names none."""
    found = _FIRST.match(text)
    return found[1] if found else ""


@dataclass
class Shares:
    """How many of something rest on what, and which are marked."""

    counts: Counter[str] = field(default_factory=Counter)
    named: list[tuple[str, str, str]] = field(default_factory=list)

    def add(self, name: str, *texts: str | None) -> None:
        """Counts one thing by its own text, else by that of what holds it."""
        text = next(filter(None, texts), "")
        what = kind(text) or UNMARKED
        self.counts[what] += 1
        if what != UNMARKED:
            self.named.append((what, name, text))


def operations(bundle: Bundle) -> Shares:
    shares = Shares()
    for path, item in bundle.document["paths"].items():
        for method in METHODS:
            if method in item:
                shares.add(f"{method.upper()} {path}", item[method].get("x-evidence"))
    return shares


def parameters(bundle: Bundle) -> Shares:
    shares = Shares()
    for path, item in bundle.document["paths"].items():
        for method in METHODS:
            for parameter in [*item.get("parameters", []), *item[method].get("parameters", [])] if method in item else ():
                whole = bundle.resolve(parameter)
                name = f"{method.upper()} {path} {whole['name']}"
                shares.add(name, whole.get("x-evidence"), item[method].get("x-evidence"))
    return shares


def fields(bundle: Bundle) -> Shares:
    shares = Shares()
    for name, schema in bundle.document["components"].get("schemas", {}).items():
        for key, part in schema.get("properties", {}).items():
            shares.add(f"{name}.{key}", part.get("x-evidence"), schema.get("x-evidence"))
    return shares


def report(bundle: Bundle, names: bool = False) -> str:
    """The shares as text; with `names` also each thing that is marked."""
    rows = {"operations": operations(bundle), "parameters": parameters(bundle), "fields": fields(bundle)}
    columns = [UNMARKED, *KINDS]
    lines = [f"{'':12}" + "".join(f"{column:>14}" for column in columns) + f"{'all':>8}"]
    for title, shares in rows.items():
        total = shares.counts.total()
        cells = (f"{shares.counts[column]} ({shares.counts[column] / max(total, 1):.1%})" for column in columns)
        lines.append(f"{title:12}" + "".join(f"{cell:>14}" for cell in cells) + f"{total:>8}")
    lines += ["", f"{UNMARKED}: documented, or said by several sources; it has no `x-evidence`."]
    lines += [f"{name}: {text}." for name, text in KINDS.items()]
    if names:
        for title, shares in rows.items():
            order = [*KINDS].index
            for what, name, text in sorted(shares.named, key=lambda row: (-order(row[0]), row[1])):
                lines.append(f"{title} {what:10} {name}: {text.partition('. ')[2]}")
    return "\n".join(lines)
