"""A rule for `x-evidence`."""

from __future__ import annotations

from collections.abc import Iterator

from ..bundle import Bundle, schema_nodes
from ..evidence import KINDS, kind
from ..problems import Problem
from ..view import View
from .rules import problem, rule, schemas


@rule
def evidence(bundle: Bundle, view: View) -> Iterator[Problem]:
    """The report counts evidence by kind, so each text must begin with its kind."""
    for pointer, name, schema in schemas(bundle):
        always = schema.get("x-always")
        if isinstance(always, dict) and not kind(str(always.get("evidence"))):
            reason = f"the evidence of x-always begins with its kind: {', '.join(f'`{name}.`' for name in KINDS)}"
            yield problem(bundle, f"{pointer}/x-always", "evidence", reason)
        for key in always.get("keys", []) if isinstance(always, dict) else []:
            field = next((f for f in view.models[name].fields if f.key == key), None) if name in view.models else None
            if field is None or not field.always:
                reason = f"x-always names {key}: it is no property that is read as a value of one type"
                yield problem(bundle, f"{pointer}/x-always", "evidence", reason)
    for pointer, node in schema_nodes(bundle.document):
        text = node.get("x-evidence") if isinstance(node, dict) and not pointer.endswith("/properties") else None
        if isinstance(text, str) and not kind(text):
            reason = f"x-evidence begins with its kind: {', '.join(f'`{name}.`' for name in KINDS)}"
            yield problem(bundle, f"{pointer}/x-evidence", "evidence", reason)
