# Written by `make generate` from templates/runtime/lazy_signature.py; do not edit.
"""Signatures that show what `**fields` may hold: for `help`, and for completion in notebooks."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cached_property
from importlib import import_module
from inspect import Parameter, Signature, signature
from typing import Any, get_overloads

_UNPACKED = re.compile(r"Unpack\[(\w+)\]")


class LazySignature(Signature):
    """The signature of a method with `**fields`, which shows each field. Made when it is read: typed dicts take time.

    Args:
        method: The method; it or its overloads annotate `**fields` by a typed dict.
    """

    def __init__(self, method: Callable[..., Any]) -> None:
        self._method = method

    @cached_property
    def _made(self) -> Signature:
        given = signature(self._method)
        named = [each for each in given.parameters.values() if each.kind is not Parameter.VAR_KEYWORD]
        known = {each.name for each in named}
        fields = {name: kind for name, kind in _fields(self._method) if name not in known}
        named += [Parameter(name, Parameter.KEYWORD_ONLY, default=..., annotation=kind) for name, kind in fields.items()]
        return given.replace(parameters=named) if fields else given

    @property
    def parameters(self) -> Any:
        return self._made.parameters

    @property
    def return_annotation(self) -> Any:
        return self._made.return_annotation

    # The methods of `Signature` read these.
    _parameters = parameters
    _return_annotation = return_annotation

    def replace(self, **changes: Any) -> Signature:  # type: ignore[override]  # returns a plain Signature
        return self._made.replace(**changes)

    __replace__ = replace  # type: ignore[assignment]


def _fields(method: Callable[..., Any]) -> Iterator[tuple[str, Any]]:
    """Names and annotations of the keys of the typed dicts."""
    for each in (method, *get_overloads(method)):
        for name in _UNPACKED.findall(str(each.__annotations__)):
            found = each.__globals__.get(name) or getattr(import_module(".dicts", __package__), name)
            for field, kind in found.__annotations__.items():
                yield field, getattr(kind, "__forward_arg__", kind)
