"""`amokit export`."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import Annotated, Any

from cyclopts import Parameter

from ..account.timezones import load_timezone
from ..export import KINDS, Progress, export
from ..export.writers import Format
from .connection import Connection
from .problems import UsageProblem


def export_command(
    *kinds: str,
    to: Annotated[Path, Parameter(name=["--to", "-t"])],
    format: Annotated[Format, Parameter(name=["--format", "-f"])] = "jsonl",
    zone: str = "UTC",
    deleted: bool = False,
    connection: Connection = Connection(),
) -> None:
    """Copy whole kinds of objects into files: amokit export leads contacts --to out/ --format parquet.

    Custom fields are typed columns, named by code or name. An export that was interrupted goes on when it is started again.

    Parameters
    ----------
    kinds
        leads, contacts, companies, customers, tasks, lead_notes, contact_notes, company_notes, events, users, pipelines,
        loss_reasons, catalogs.
    to
        Folder for the files.
    format
        jsonl, csv, or parquet (extra `export`): a folder of parts.
    zone
        Time zone of times: UTC, `account`, or a name such as Europe/Moscow.
    deleted
        What is in the trash too.
    """
    if not kinds:
        raise UsageProblem(f"say what to export: {', '.join(KINDS)}")
    with connection.client() as amo:
        times = None if zone == "UTC" else amo.bind_zone() if zone == "account" else load_timezone(zone, "--zone")
        with _progress() as show:
            done = export(amo, kinds, to, format=format, zone=times, deleted=deleted, progress=show)
    for name, rows in done.rows.items():
        print(f"{name}: {rows} rows in {to}", file=sys.stderr)


def _progress() -> AbstractContextManager[Callable[[Progress], None] | None]:
    """A line for each kind on a terminal: rows and rows a second; nothing elsewhere."""
    return _Lines() if sys.stderr.isatty() else nullcontext(None)


class _Lines(AbstractContextManager[Callable[[Progress], None]]):
    def __init__(self) -> None:
        from rich.console import Console
        from rich.progress import Progress as Bar
        from rich.progress import SpinnerColumn, TextColumn, TimeElapsedColumn

        columns = (SpinnerColumn(), TextColumn("{task.description}"), TextColumn("{task.fields[said]}"), TimeElapsedColumn())
        self._bar = Bar(*columns, console=Console(stderr=True))
        self._tasks: dict[str, Any] = {}
        self._begun: dict[str, tuple[float, int]] = {}

    def __enter__(self) -> Callable[[Progress], None]:
        self._bar.start()
        return self._show

    def __exit__(self, *_: Any) -> None:
        self._bar.stop()

    def _show(self, at: Progress) -> None:
        if at.kind not in self._tasks:
            self._tasks[at.kind] = self._bar.add_task(at.kind, total=None, said="")
            self._begun[at.kind] = time.monotonic(), at.rows
        begun, rows = self._begun[at.kind]
        rate = (at.rows - rows) / max(time.monotonic() - begun, 0.001)
        left = f", about {_duration(at.left)} left" if at.left is not None and not at.done else ""
        self._bar.update(self._tasks[at.kind], said=f"{at.rows:,} rows, {rate:,.0f} a second{left}")


def _duration(seconds: float) -> str:
    return f"{seconds / 60:.0f} min" if seconds >= 90 else f"{seconds:.0f} s"
