"""What changed between two descriptions, for a caller of the Python client.

The steps: `baseline` reads the old description, `revision` gives both as the generator sees them, `values`, `classes` and
`operations` compare, `text_changes` reports the remaining differences, `findings` has the results and `render` writes them.
docs/changes.md defines what counts as breaking and why.
"""

from __future__ import annotations

from ..bundle import Bundle
from .baseline import read_base, read_description
from .classes import classes
from .findings import Finding, Severity, merged
from .operations import document, operations
from .render import FORMATS
from .revision import Side
from .text_changes import unnoticed

__all__ = ["FORMATS", "Finding", "Severity", "compare", "read_base", "read_description"]


def compare(old: Bundle, new: Bundle) -> list[Finding]:
    """All differences, the worst first; a pure function of the two. Both must be free of what lint reports."""
    before, after = Side(old), Side(new)
    found = [*operations(before, after), *classes(before, after), *document(before, after)]
    return merged([*found, *unnoticed(before, after, found)])
