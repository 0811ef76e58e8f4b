"""What is wrong with an argument of the sandbox's Python API, and how its methods are called."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from difflib import get_close_matches
from functools import wraps
from typing import Any, TypeVar

F = TypeVar("F", bound=Callable[..., Any])


def check(name: str, value: Any, fits: bool, wanted: str) -> None:
    """Raises ValueError where an argument does not fit; it names what is wanted."""
    if not fits:
        raise ValueError(f"{name} takes {wanted}, not {value!r:.80}")


def is_number(value: Any, least: float = 0) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and value >= least


def is_whole(value: Any, least: int = 0) -> bool:
    return isinstance(value, int) and is_number(value, least)


def are_several(values: Any) -> bool:
    """Whether it is an iterable other than a text."""
    return isinstance(values, Iterable) and not isinstance(values, str | bytes)


def check_ids(values: Any, example: str) -> list[int]:
    """The ids that a method is given; raises ValueError for anything else."""
    if not are_several(values):
        raise ValueError(f"ids takes a list, as in {example}, not {values!r:.80}")
    listed = list(values)
    for one in listed:
        if not is_whole(one):
            raise ValueError(f"ids are numbers, as in {example}, not {one!r:.80}")
    return listed


def there_are(wrong: Any, names: Iterable[str]) -> str:
    """`; did you mean 'leads'? There are …`, the end of a message about a name that does not exist."""
    known = list(names)
    close = get_close_matches(str(wrong), known, 1, 0.7)
    return f"{f'; did you mean {close[0]!r}? There' if close else '; there'} are {', '.join(known)}"


def called(example: str) -> Callable[[F], F]:
    """Decorates a method: the TypeError of a wrong call ends with `example`, a right one."""

    def decorate(method: F) -> F:
        @wraps(method)
        def call(*given: Any, **named: Any) -> Any:
            try:
                return method(*given, **named)
            except TypeError as error:
                if error.__traceback__ is None or error.__traceback__.tb_next is not None:  # raised inside the method
                    raise
                raise TypeError(f"{error}; it is called as in {example}") from None

        result: Any = call
        return result  # type: ignore[no-any-return]

    return decorate
