"""Files of rows that can be cut back to where they were: JSON lines and CSV by length, Parquet by parts."""

from __future__ import annotations

import csv
import io
import json
import os
from collections.abc import Callable, Iterable, Sequence
from operator import methodcaller
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, Protocol

from ..errors import ArgumentError
from ..tables.cells import HALF, cell, encodable
from ..tables.columns import Column

if TYPE_CHECKING:
    import pyarrow as pa  # pyright: ignore[reportMissingTypeStubs]

Format = Literal["jsonl", "csv", "parquet"]
Table = Sequence[Sequence[Any]]
"""Values of rows, a list for each column."""
PART_ROWS = 10_000
"""Rows of a part of a Parquet file, one row group: they are held until it is written, and count as saved then."""


class Writer(Protocol):
    """Takes rows, given as a list for each column, and says where it is so that it can be cut back there.

    `place` is the length of the file, or the number of parts; `saved_rows` are the rows up to there.
    """

    place: int
    saved_rows: int

    def write(self, table: Table, count: int) -> bool:
        """Writes `count` rows; returns whether all rows up to here are in the file now."""
        ...

    def close(self) -> None:
        """Writes the rows that are held."""

    def abandon(self) -> None:
        """Closes the file without writing the rows that are held; does nothing after `close`."""


def open_writer(format: Format, folder: Path, name: str, columns: Sequence[Column], place: int, rows: int) -> Writer:
    """A writer for one kind, which continues at the place where an earlier run ended.

    Raises:
        ArgumentError: There is no such format, or pyarrow is missing.
    """
    match format:
        case "jsonl":
            return JsonLines(folder / f"{name}.jsonl", columns, place, rows)
        case "csv":
            return Csv(folder / f"{name}.csv", columns, place, rows)
        case "parquet":
            return Parquet(folder / name, columns, place, rows)
    raise ArgumentError(f"{format!r} is no format; there are jsonl, csv and parquet")


def _cut(path: Path, kind: str) -> ArgumentError:
    return ArgumentError(f"{path} is gone, or shorter than {kind}.state.json says: remove that file to export {kind} anew")


class _Lines:
    """A text file that grows by whole rows."""

    def __init__(self, path: Path, columns: Sequence[Column], place: int, rows: int) -> None:
        self._columns = columns
        if place and (not path.exists() or path.stat().st_size < place):
            raise _cut(path, path.stem)
        self._file = open(path, "r+b" if place else "wb")  # noqa: SIM115  # closed by close()
        self._file.truncate(place)
        self._file.seek(place)
        self.place = place
        self.saved_rows = rows

    def write(self, table: Table, count: int) -> bool:
        self._append(self._text(table))
        self.saved_rows += count
        return True

    def _append(self, text: str) -> None:
        self._file.write(text.encode("utf-8", HALF))
        self._file.flush()
        self.place = self._file.tell()

    def _text(self, table: Table) -> str:
        raise NotImplementedError

    def close(self) -> None:
        os.fsync(self._file.fileno())
        self._file.close()

    def abandon(self) -> None:
        self._file.close()


class JsonLines(_Lines):
    """One object a line."""

    def _text(self, table: Table) -> str:
        names = [column.name for column in self._columns]
        return "".join(f"{_dumped(dict(zip(names, row, strict=True)))}\n" for row in zip(*table, strict=True))


class Csv(_Lines):
    """Comma-separated values with a line of names; lists as JSON; no cell is run as a formula by a spreadsheet."""

    def __init__(self, path: Path, columns: Sequence[Column], place: int, rows: int) -> None:
        super().__init__(path, columns, place, rows)
        if not place:
            self._append("\ufeff")  # the byte order mark: Excel recognizes UTF-8 by it
            self._append(_csv([[column.name for column in columns]]))

    def _text(self, table: Table) -> str:
        return _csv(zip(*_without_json(table, self._columns), strict=True))


def _csv(rows: Iterable[Sequence[Any]]) -> str:
    text = io.StringIO(newline="")
    csv.writer(text).writerows(map(cell, row) for row in rows)
    return text.getvalue()


def _without_json(table: Table, columns: Sequence[Column]) -> Table:
    """Values for formats that have no JSON: it is text in them."""
    return [
        [None if value is None else _dumped(value) for value in values] if column.type == "json" else values
        for values, column in zip(table, columns, strict=True)
    ]


def _dumped(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, default=methodcaller("isoformat"))


class Parquet:
    """A folder of parts, `leads/part-00000.parquet`, which DuckDB, pandas, polars and Spark read as one table."""

    def __init__(self, folder: Path, columns: Sequence[Column], place: int, rows: int) -> None:
        try:
            import pyarrow  # pyright: ignore[reportMissingTypeStubs]
            import pyarrow.parquet  # pyright: ignore[reportMissingTypeStubs]
        except ImportError as error:
            raise ArgumentError("Parquet needs pyarrow: pip install 'amokit[export]'") from error
        self._arrow = pyarrow
        self._write_table: Callable[..., None] = pyarrow.parquet.write_table
        self._columns = columns
        self._schema = schema(columns)
        self._folder = folder
        self._held: list[pa.RecordBatch] = []
        self._rows = 0
        folder.mkdir(parents=True, exist_ok=True)
        for part in folder.glob("part-*.parquet*"):
            if not part.name.endswith(".parquet") or int(part.stem.partition("-")[2]) >= place:
                part.unlink()
        for number in range(place):
            if not (part := folder / f"part-{number:05}.parquet").exists():
                raise _cut(part, folder.name)
        self.place = place
        self.saved_rows = rows

    def write(self, table: Table, count: int) -> bool:
        if count:
            values = _without_json(table, self._columns)
            arrays = [self._array(column, field.type) for column, field in zip(values, self._schema, strict=True)]
            self._held.append(self._arrow.RecordBatch.from_arrays(arrays, schema=self._schema))
            self._rows += count
        if self._rows >= PART_ROWS:
            self._write_part()
        return self._rows == 0

    def _array(self, values: Sequence[Any], type: Any) -> Any:
        try:
            return self._arrow.array(values, type)
        except UnicodeEncodeError:
            return self._arrow.array([encodable(value) for value in values], type)

    def _write_part(self) -> None:
        path = self._folder / f"part-{self.place:05}.parquet"
        beside = path.with_suffix(".parquet.new")
        self._write_table(self._arrow.Table.from_batches(self._held, self._schema), beside, compression="zstd")
        beside.replace(path)
        self.place += 1
        self.saved_rows += self._rows
        self._held, self._rows = [], 0

    def close(self) -> None:
        if self._rows or not self.place:  # an empty kind has one part, with its columns
            self._write_part()

    def abandon(self) -> None:
        self._held = []


def schema(columns: Sequence[Column]) -> pa.Schema:
    """The Arrow schema of columns, with their descriptions."""
    import pyarrow as pa  # pyright: ignore[reportMissingTypeStubs]

    types: dict[str, Any] = {
        "integer": pa.int64(),
        "number": pa.float64(),
        "boolean": pa.bool_(),
        "text": pa.string(),
        "time": pa.timestamp("us", "UTC"),
        "day": pa.date32(),
        "texts": pa.list_(pa.string()),
        "integers": pa.list_(pa.int64()),
        "json": pa.string(),
    }
    return pa.schema(
        [
            pa.field(each.name, types[each.type], metadata={"description": each.description} if each.description else None)
            for each in columns
        ]
    )
