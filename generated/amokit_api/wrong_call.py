# Written by `make generate` from templates/runtime/wrong_call.py; do not edit.
"""What to do about a call whose arguments a method does not take."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from inspect import Parameter, signature
from typing import Any

from .errors import WrongTypeError
from .suggest import suggest


def wrong_call(
    method: Callable[..., Any], given: tuple[Any, ...], named: Mapping[str, Any], first: Sequence[str] = ()
) -> WrongTypeError:
    """The error for a call: what was wrong, and how the method is called. It contains no values.

    Args:
        method: A method, not bound to an object.
        given: The positional arguments, with `self`.
        named: The keyword arguments.
        first: Options of its `**options` that the message names.
    """
    name = type(given[0]).__name__ if method.__name__ == "__init__" else method.__name__
    parameters = list(signature(method).parameters.values())[1:]
    places = [each.name for each in parameters if each.kind is Parameter.POSITIONAL_OR_KEYWORD]
    by_name = [*first, *(each.name for each in parameters if each.kind is Parameter.KEYWORD_ONLY)]
    fields = [f"**{each.name}" for each in parameters if each.kind is Parameter.VAR_KEYWORD]
    call = f"{name}({', '.join([*places, *(f'{each}=…' for each in by_name), *fields])})"
    surplus = len(given) - 1 - len(places)
    unknown = [each for each in named if each not in places and each not in by_name]
    if surplus > 0:
        if not by_name and not fields:
            return WrongTypeError(f"{name} takes no more than this: {call}")
        by_place = f"{', '.join(places)} by position, all else" if places else "its arguments"
        return WrongTypeError(f"{name} takes {by_place} by name: {call}")
    if unknown and not fields:
        known = [*places, *by_name]
        advice = suggest(unknown[0], known, "it takes") if known else "; it takes none"
        return WrongTypeError(f"{name} has no argument {unknown[0]!r}{advice}")
    taken = places[: len(given) - 1]
    missing = [each.name for each in parameters if _must(each) and each.name not in taken and each.name not in named]
    if missing:
        return WrongTypeError(f"{name} needs {' and '.join(missing)}: {call}")
    twice = next((each for each in taken if each in named), "something")
    return WrongTypeError(f"{name} is given {twice} twice: {call}")


def _must(parameter: Parameter) -> bool:
    return parameter.default is Parameter.empty and parameter.kind is not Parameter.VAR_KEYWORD
