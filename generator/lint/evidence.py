"""A rule for `x-evidence`."""

from __future__ import annotations

from collections.abc import Iterator

from ..bundle import Bundle, schema_nodes
from ..evidence import KINDS, kind
from ..problems import Problem
from ..view import View
from .rules import problem, rule


@rule
def evidence(bundle: Bundle, view: View) -> Iterator[Problem]:
    """Where the truth is thin can be counted only if each text says first of which kind it is."""
    for pointer, node in schema_nodes(bundle.document):
        text = node.get("x-evidence") if isinstance(node, dict) and not pointer.endswith("/properties") else None
        if isinstance(text, str) and not kind(text):
            reason = f"x-evidence begins with its kind: {', '.join(f'`{name}.`' for name in KINDS)}"
            yield problem(bundle, f"{pointer}/x-evidence", "evidence", reason)
