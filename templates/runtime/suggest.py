"""The end of a message about a name that does not exist: the most similar name, and all that exist."""

from __future__ import annotations

from collections.abc import Iterable

MOST = 200
"""The most names that are listed; of more, such as all models, only the most similar one is shown."""


def suggest(wrong: object, names: Iterable[str], there_is: str, meant: str = "") -> str:
    """`; did you mean 'id'? It takes …`; where no name is like the wrong one, `; it takes …`.

    Args:
        wrong: The name that does not exist.
        names: Those that do.
        there_is: What comes before their list, as in `it takes`.
        meant: The one that is meant, where that is known.
    """
    from difflib import get_close_matches

    known = sorted(names)
    close = [meant] if meant else get_close_matches(str(wrong), known, 1)
    if len(known) > MOST:
        return f"; did you mean {close[0]!r}?" if close else ""
    listed = f"{there_is[:1].upper()}{there_is[1:]}" if close else there_is
    return (f"; did you mean {close[0]!r}? " if close else "; ") + f"{listed} {', '.join(known)}"
