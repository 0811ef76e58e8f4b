"""Our conventions for the description, as rules that name file, line and node.

A rule is a function that yields problems; the first line of its docstring is its reason. Rules run in stages: a later stage
relies on what an earlier one has checked.
"""

from __future__ import annotations

from ..bundle import Bundle
from ..problems import Problem
from ..view import View
from . import evidence, extensions, keywords, names, operations, schemas, webhooks
from .rules import RULES

__all__ = ["RULES", "STAGES", "lint"]

FIRST = (
    ("operation-id", "path-parameters", "extensions"),
    ("openapi",),
    ("keywords",),
    ("operation-parts", "parameters", "python-names", "http-names"),
    ("extension-targets",),
)
STAGES = (*FIRST, tuple(name for name in RULES if not any(name in stage for stage in FIRST)))
_ = (evidence, extensions, keywords, names, operations, schemas, webhooks)


def lint(bundle: Bundle) -> list[Problem]:
    """All problems of the first stage that has any."""
    view = View(bundle)
    for stage in STAGES:
        problems = [problem for name in stage for problem in RULES[name](bundle, view)]
        if problems:
            return sorted(set(problems))
    return []
