"""What `progress=True` shows: a bar of rich where it is installed, else a plain line, on the standard error."""

from __future__ import annotations

import sys
from collections.abc import Callable
from time import monotonic
from typing import Any, Generic, TypeVar

from .errors import WrongTypeError

T = TypeVar("T")

_ON_TERMINAL, _ELSEWHERE = 0.2, 30.0
"""Seconds between two lines; on a terminal they overwrite each other."""


class Meter:
    """Shows how far one piece of work is. Nothing is shown before the first `show`; `close` ends it, and may be called again.

    Args:
        unit: What is counted, as in `objects`.
    """

    def __init__(self, unit: str) -> None:
        self._unit = unit
        self._display: _Line | _Bar | None = None

    def show(self, done: int, total: int | None = None, note: str = "") -> None:
        """Shows a state: how much is done, of how much where that is known, and a note."""
        if self._display is None:
            self._display = _Bar.begin(self._unit) or _Line(self._unit)
        self._display.show(done, total, note)

    def close(self) -> None:
        """Leaves the last state on the screen."""
        display, self._display = self._display, None
        if display is not None:
            display.close()


class _Line:
    """A plain line, where rich is not installed."""

    def __init__(self, unit: str) -> None:
        self._unit = unit
        self._stream: Any = sys.stderr
        self._terminal = bool(self._stream) and self._stream.isatty()
        self._shown = self._text = ""
        self._next = 0.0

    def show(self, done: int, total: int | None, note: str) -> None:
        of = f" of {total:,} {self._unit} ({done * 100 // total if total else 100}%)" if total is not None else f" {self._unit}"
        self._text = f"{done:,}{of}{note and f', {note}'}"
        if monotonic() >= self._next:
            self._next = monotonic() + (_ON_TERMINAL if self._terminal else _ELSEWHERE)
            self._write("")

    def close(self) -> None:
        self._write("\n" if self._terminal else "")

    def _write(self, end: str) -> None:
        if self._stream is None:  # as under pythonw
            return
        if self._terminal:
            self._stream.write(f"\r{self._text.ljust(len(self._shown))}{end}")
        elif self._text != self._shown:
            self._stream.write(f"{self._text}\n")
        self._shown = self._text
        self._stream.flush()


class _Bar:
    """A bar of rich."""

    def __init__(self, bars: Any, task: Any) -> None:
        self._bars, self._task = bars, task

    @classmethod
    def begin(cls, unit: str) -> _Bar | None:
        """A bar; None where rich is not installed, or already shows a live display, which allows no second one."""
        try:
            from rich.console import Console
            from rich.errors import LiveError
            from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn
        except ImportError:
            return None
        columns = (TextColumn("{task.fields[count]}"), BarColumn(), TextColumn("{task.fields[note]}"), TimeElapsedColumn())
        bars = Progress(*columns, console=Console(stderr=True))
        task = bars.add_task(unit, total=None, count=unit, note="")
        try:
            bars.start()
        except LiveError:
            return None
        return cls(bars, task)

    def show(self, done: int, total: int | None, note: str) -> None:
        unit = self._bars.tasks[0].description
        count = f"{done:,} {unit}" if total is None else f"{done:,} of {total:,} {unit}"
        self._bars.update(self._task, completed=done, total=total, count=count, note=note)

    def close(self) -> None:
        self._bars.stop()


class Shown(Generic[T]):
    """Calls a function of the caller during the work, or shows a meter for True, or does nothing.

    Args:
        progress: What the caller gave.
        unit: What a meter counts.
        read: What a meter shows of a state.
    """

    def __init__(
        self,
        progress: Callable[[T], object] | bool | None,
        unit: str,
        read: Callable[[T], tuple[int, int | None, str]],
    ) -> None:
        if not isinstance(progress, bool | None) and not callable(progress):
            raise WrongTypeError(f"progress takes a function, or True, not {type(progress).__name__}")
        self._meter = Meter(unit) if progress is True else None
        self._read = read
        self.call: Callable[[T], object] | None = self._show if self._meter else progress or None  # type: ignore[assignment]

    def _show(self, state: T) -> None:
        if self._meter is not None:
            self._meter.show(*self._read(state))

    def close(self) -> None:
        """Ends what is shown."""
        if self._meter is not None:
            self._meter.close()

    def __enter__(self) -> Callable[[T], object] | None:
        return self.call

    def __exit__(self, *_: object) -> None:
        self.close()
