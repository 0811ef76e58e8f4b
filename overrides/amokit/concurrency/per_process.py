"""Values that a forked process must not share with its parent."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import Any, Generic, TypeVar

T = TypeVar("T")

_KEPT_FOR_PARENT: list[Any] = []
"""Values of the parent. They are kept alive: their finalizers may need locks that a thread of the parent held at the fork."""


class PerProcess(Generic[T]):
    """A value that each process makes for itself: locks, which may be held for ever in a child, and connections.

    Args:
        make: Makes the value.
    """

    def __init__(self, make: Callable[[], T]) -> None:
        self._make = make
        self._value = make()
        self._pid = os.getpid()

    def get(self) -> T:
        """The value of this process."""
        if self._pid != os.getpid():
            _KEPT_FOR_PARENT.append(self._value)
            self._value = self._make()
            self._pid = os.getpid()
        return self._value
