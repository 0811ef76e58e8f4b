"""An export of kinds of objects to files; for each, a state file says how far it is."""

from __future__ import annotations

import json
import queue
import threading
import time
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import closing
from datetime import tzinfo
from pathlib import Path
from typing import Any

from amokit_api.argument_checks import check_path, check_several
from attrs import asdict, define

from ..client import AmoCRM
from ..errors import ArgumentError
from ..tables.columns import table
from .columns import columns
from .kinds import Kind, find_kind
from .position import Position
from .scan import Scan
from .writers import Format, Writer, open_writer

READ_AHEAD = 2


@define(frozen=True)
class Progress:
    """How far an export is.

    Attributes:
        kind: What is being read.
        rows: Rows so far, those of earlier runs included.
        done: Whether the kind is complete.
        left: Seconds that are left, estimated by how much of the time between the first object and now has been read; None where
            the kind is not read by time.
    """

    kind: str
    rows: int
    done: bool
    left: float | None = None


@define
class Export:
    """What `export` made: rows by kind."""

    rows: dict[str, int]


def export(
    amo: AmoCRM,
    kinds: Sequence[str],
    to: str | Path,
    *,
    format: Format = "jsonl",
    zone: tzinfo | None = None,
    deleted: bool = False,
    progress: Callable[[Progress], None] | None = None,
) -> Export:
    """Writes kinds of objects into files of a folder, and continues where an earlier run was interrupted.

    Columns are those of `amokit.tables.rows`, with a typed one for each custom field, named by its code or name. Times are UTC,
    or in `zone`; days are those of the account. A kind that is done is not read again: remove its `….state.json` or the folder
    to export anew.

    Args:
        kinds: Names of `amokit.export.KINDS`: `leads`, `contacts`, …
        to: The folder; it is created.
        format: `jsonl` and `csv` are files (`leads.jsonl`), `parquet` is a folder of parts (`leads/part-00000.parquet`).
        zone: Zone of times; UTC without it, and in Parquet.
        deleted: Whether what is in the trash is written too, with `is_deleted`.
        progress: Called after each page.

    Raises:
        ArgumentError: A kind or format does not exist, or the folder holds an export with other columns or options.
        AmoError: Reading the account has failed; what was written so far is kept.
    """
    check_several("kinds", kinds, "names")
    check_path("to", to)
    folder = Path(to)
    found = [find_kind(name) for name in kinds]
    folder.mkdir(parents=True, exist_ok=True)
    by_time = any(kind.walk != "pages" for kind in found) and amo.check_filters()
    rows = {}
    for kind in found:
        with closing(_Job(amo, kind, folder, format, zone, deleted, bool(by_time))) as job:
            for progressed in job.run():
                if progress:
                    progress(progressed)
            rows[kind.name] = job.rows
    return Export(rows)


class _Job:
    """One kind of an export."""

    def __init__(
        self, amo: AmoCRM, kind: Kind, folder: Path, format: Format, zone: tzinfo | None, deleted: bool, by_time: bool
    ) -> None:
        self._scan = Scan(amo, kind, deleted, by_time)
        self._kind = kind
        self._columns = columns(kind, amo, zone)
        self._state = folder / f"{kind.name}.state.json"
        self._shape = {
            "format": format,
            "zone": str(zone) if zone else "UTC",
            "deleted": deleted,
            "columns": [f"{column.name}: {column.type}" for column in self._columns],
        }
        self._position, place, self.rows = self._load()
        self._writer: Writer = open_writer(format, folder, kind.name, self._columns, place, self.rows)

    def _load(self) -> tuple[Position, int, int]:
        if not self._state.exists():
            return Position(), 0, 0
        try:
            kept = json.loads(self._state.read_text(encoding="utf-8"))
            shape, position = kept["shape"], Position(**kept["position"])
        except (ValueError, KeyError, TypeError) as error:
            raise ArgumentError(f"{self._state} is damaged ({error}): remove it to export {self._kind.name} anew") from error
        if shape != self._shape:
            changed = ", ".join(name for name in shape if shape[name] != self._shape.get(name))
            raise ArgumentError(
                f"{self._state} is of an export with other {changed}: "
                f"remove it to export {self._kind.name} anew, or take another folder"
            )
        return position, kept["place"], kept["rows"]

    def _save(self, position: Position) -> None:
        kept = {"shape": self._shape, "position": asdict(position), "place": self._writer.place, "rows": self._writer.saved_rows}
        beside = self._state.with_suffix(".new")
        beside.write_text(json.dumps(kept, ensure_ascii=False), encoding="utf-8")
        beside.replace(self._state)

    def run(self) -> Iterator[Progress]:
        """Reads and writes page by page; a page that is not in the file when the program is killed is read again."""
        position = self._position
        clock = _Clock()
        with closing(_ahead(self._scan.pages(position))) as pages:
            for items, position in pages:
                self.rows += len(items)
                if self._writer.write(table(items, self._columns), len(items)):
                    self._save(position)
                yield Progress(self._kind.name, self.rows, position.done, clock.left(position.since))
        self._writer.close()
        self._save(position)

    def close(self) -> None:
        """Closes the file where the export ended early."""
        self._writer.abandon()


class _Clock:
    """Estimates how long a scan by time will take, by how much of the account's time it has read in a second so far."""

    def __init__(self) -> None:
        self._begun = time.monotonic()
        self._first: int | None = None

    def left(self, at: int | None) -> float | None:
        if at is None:
            return None
        if self._first is None:
            self._first = at
        passed = time.monotonic() - self._begun
        return (time.time() - at) * passed / (at - self._first) if at > self._first else None


def _ahead(pages: Generator[Any, None, None]) -> Generator[Any, None, None]:
    """The pages of an iterator, which a thread reads up to `READ_AHEAD` pages ahead."""
    waiting: queue.Queue[Any] = queue.Queue(READ_AHEAD)
    stopped = threading.Event()
    end = object()

    def put(found: Any) -> bool:
        while not stopped.is_set():
            try:
                waiting.put(found, timeout=0.1)
                return True
            except queue.Full:
                continue
        return False

    def read() -> None:
        try:
            with closing(pages):
                for page in pages:
                    if not put((page, None)):
                        return
            put((end, None))
        except BaseException as error:
            put((end, error))

    thread = threading.Thread(target=read, name="amokit-export", daemon=True)
    thread.start()
    try:
        while True:
            page, error = waiting.get()
            if error is not None:
                raise error
            if page is end:
                return
            yield page
    finally:
        stopped.set()
        thread.join()
