# Written by `make generate` from templates/runtime/lazy_names.py; do not edit.
"""Modules whose names are imported when they are first asked for, and the error for a name that such a module does not have."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Mapping
from importlib import import_module
from typing import Any


def lazy_names(module: str, places: Mapping[str, str], elsewhere: Iterable[str] = ()) -> Callable[[str], Any]:
    """The `__getattr__` of a module.

    Args:
        module: Its `__name__`.
        places: The module that has each name; one that begins with a dot is below this one.
        elsewhere: Modules in which the error looks for a name that is not here.
    """

    def find(name: str) -> Any:
        place = places.get(name)
        if place is None:
            raise no_such_name(module, name, places, elsewhere)
        value = getattr(import_module(place, module), name)
        setattr(sys.modules[module], name, value)
        return value

    return find


def no_such_name(module: str, name: str, names: Iterable[str], elsewhere: Iterable[str] = ()) -> AttributeError | ImportError:
    """What the `__getattr__` of a module raises for a name that it does not have.

    An ImportError for `from module import name`: Python would replace an AttributeError by an error without advice.

    Args:
        module: Its `__name__`.
        name: What it was asked for.
        names: What it has.
        elsewhere: Modules that may have the name.
    """
    asking: Any = sys._getframe(1)
    while (place := asking.f_globals.get("__name__", "")) in (__name__, module) and asking.f_back:
        asking = asking.f_back
    # Python and tools ask for what most modules do not have, and Python for each module that is imported from a package.
    if name.startswith("__") or "importlib" in place or f"{module}.{name}" in sys.modules:
        return AttributeError(f"module {module!r} has no attribute {name!r}")
    from opcode import opmap

    from .suggest import suggest

    found = next((each for each in elsewhere if name in dir(import_module(each))), None)
    advice = f"; it is in {found}" if found else suggest(name, names, "it has")
    if asking.f_code.co_code[asking.f_lasti] == opmap["IMPORT_FROM"]:
        return ImportError(f"cannot import name {name!r} from {module!r}{advice}", name=module)
    # Without `obj`, so that a traceback does not end with Python's own advice as well.
    return AttributeError(f"module {module!r} has no attribute {name!r}{advice}", name=name)
