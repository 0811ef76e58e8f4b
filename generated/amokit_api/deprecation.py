# Written by `make generate` from templates/runtime/deprecation.py; do not edit.
"""`@deprecated`, which type checkers know, issues a DeprecationWarning at each call of the method."""

from __future__ import annotations

import functools
import warnings
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from typing_extensions import deprecated
else:

    def deprecated(message: str) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
        def mark(function: Callable[..., Any]) -> Callable[..., Any]:
            @functools.wraps(function)
            def warn_first(*args: Any, **kwargs: Any) -> Any:
                warnings.warn(message, DeprecationWarning, stacklevel=3)  # 3, as `explained` wraps all methods
                return function(*args, **kwargs)

            return warn_first

        return mark


__all__ = ["deprecated"]
