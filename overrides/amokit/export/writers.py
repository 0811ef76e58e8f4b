"""Files of rows that can be cut back to where they were: JSON lines and CSV by length, Parquet by parts."""

from __future__ import annotations

import csv
import io
import json
import os
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, Protocol

from ..errors import ArgumentError
from .columns import Column

if TYPE_CHECKING:
    import pyarrow as pa  # pyright: ignore[reportMissingTypeStubs]

Format = Literal["jsonl", "csv", "parquet"]
PART_ROWS = 50_000
"""Rows of a part of a Parquet file, which are held until it is written."""


class Writer(Protocol):
    """Takes rows, and says where it is so that it can be cut back there.

    `place` is the length of the file, or the number of parts; `saved_rows` are the rows up to there.
    """

    place: int
    saved_rows: int

    def write(self, rows: Sequence[Sequence[Any]]) -> bool:
        """Writes rows; whether everything up to here is in the file now."""
        ...

    def close(self) -> None:
        """Writes what is held."""

    def abandon(self) -> None:
        """Closes what is open, without writing what is held; after `close`, nothing is."""


def open_writer(format: Format, folder: Path, name: str, columns: Sequence[Column], place: int, rows: int) -> Writer:
    """A writer for one kind, which goes on at a place of an earlier run.

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


class _Lines:
    """A text file that grows by whole rows."""

    def __init__(self, path: Path, columns: Sequence[Column], place: int, rows: int) -> None:
        self._columns = columns
        self._file = open(path, "r+b" if place else "wb")  # noqa: SIM115  # closed by close()
        self._file.truncate(place)
        self._file.seek(place)
        self.place = place
        self.saved_rows = rows

    def write(self, rows: Sequence[Sequence[Any]]) -> bool:
        self._append(self._text(rows))
        self.saved_rows += len(rows)
        return True

    def _append(self, text: str) -> None:
        self._file.write(text.encode("utf-8"))
        self._file.flush()
        self.place = self._file.tell()

    def _text(self, rows: Sequence[Sequence[Any]]) -> str:
        raise NotImplementedError

    def close(self) -> None:
        os.fsync(self._file.fileno())
        self._file.close()

    def abandon(self) -> None:
        self._file.close()


class JsonLines(_Lines):
    """One object a line."""

    def _text(self, rows: Sequence[Sequence[Any]]) -> str:
        names = [column.name for column in self._columns]
        return "".join(f"{_dumped(dict(zip(names, row, strict=True)))}\n" for row in rows)


class Csv(_Lines):
    """Comma-separated values with a line of names; lists as JSON; spreadsheets take no cell for a formula."""

    def __init__(self, path: Path, columns: Sequence[Column], place: int, rows: int) -> None:
        super().__init__(path, columns, place, rows)
        if not place:
            self._append("\ufeff")  # the mark by which Excel knows UTF-8
            self._append(_csv([[column.name for column in columns]]))

    def _text(self, rows: Sequence[Sequence[Any]]) -> str:
        return _csv(_without_json(rows, self._columns))


def _csv(rows: Iterable[Sequence[Any]]) -> str:
    text = io.StringIO(newline="")
    csv.writer(text).writerows(map(_cell, row) for row in rows)
    return text.getvalue()


def _without_json(rows: Iterable[Sequence[Any]], columns: Sequence[Column]) -> list[list[Any]]:
    """Rows for formats that have no JSON: it is text in them."""
    places = [i for i, column in enumerate(columns) if column.type == "json"]
    made = [list(row) for row in rows]
    for row in made:
        for i in places:
            row[i] = None if row[i] is None else _dumped(row[i])
    return made


def _dumped(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, default=_iso)


def _iso(value: Any) -> str:
    if isinstance(value, date):
        return value.isoformat()
    raise TypeError(f"no JSON: {value!r}")


def _cell(value: Any) -> Any:
    if isinstance(value, str):
        return f"'{value}" if value.startswith(("=", "+", "-", "@", "\t", "\r")) and not _is_number(value) else value
    if isinstance(value, datetime | date):
        return value.isoformat()
    if isinstance(value, bool):
        return "true" if value else "false"
    return _dumped(value) if isinstance(value, list) else value


def _is_number(text: str) -> bool:
    return text.removeprefix("+").removeprefix("-").replace(" ", "").isdecimal()


class Parquet:
    """A folder of parts, `leads/part-00000.parquet`, which DuckDB, pandas, polars and Spark read as one table."""

    def __init__(self, folder: Path, columns: Sequence[Column], place: int, rows: int) -> None:
        try:
            import pyarrow  # pyright: ignore[reportMissingTypeStubs]
            import pyarrow.parquet  # pyright: ignore[reportMissingTypeStubs]
        except ImportError as error:
            raise ArgumentError("Parquet needs pyarrow: pip install 'amokit[export]'") from error
        self._arrow = pyarrow
        self._write_table = pyarrow.parquet.write_table
        self._columns = columns
        self._schema = schema(columns)
        self._folder = folder
        self._held: list[pa.RecordBatch] = []
        self._rows = 0
        folder.mkdir(parents=True, exist_ok=True)
        for part in folder.glob("part-*.parquet*"):
            if not part.name.endswith(".parquet") or int(part.stem.partition("-")[2]) >= place:
                part.unlink()
        self.place = place
        self.saved_rows = rows

    def write(self, rows: Sequence[Sequence[Any]]) -> bool:
        if rows:
            values = zip(*_without_json(rows, self._columns), strict=True)
            arrays = [self._arrow.array(column, field.type) for column, field in zip(values, self._schema, strict=True)]
            self._held.append(self._arrow.RecordBatch.from_arrays(arrays, schema=self._schema))
            self._rows += len(rows)
        if self._rows >= PART_ROWS:
            self._flush()
        return self._rows == 0

    def _flush(self) -> None:
        if not self._rows and self.place:
            return
        path = self._folder / f"part-{self.place:05}.parquet"
        beside = path.with_suffix(".parquet.new")
        self._write_table(self._arrow.Table.from_batches(self._held, self._schema), beside, compression="zstd")
        beside.replace(path)
        self.place += 1
        self.saved_rows += self._rows
        self._held = []
        self._rows = 0

    def close(self) -> None:
        self._flush()

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
