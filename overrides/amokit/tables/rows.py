"""From objects to flat rows."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator, Mapping
from datetime import tzinfo
from pathlib import Path
from typing import Any

from amokit_api.argument_checks import check_path, check_several
from amokit_api.serialization.read_model import ReadModel

from amokit.errors import ArgumentError

from ..account.timezones import load_timezone
from .cells import HALF, cell
from .columns import Column, columns_of, row
from .fields import Field, Wanted, check_known, field_columns, named_fields


def rows(
    items: Iterable[ReadModel], *, fields: Wanted | None = None, zone: str | tzinfo | None = None
) -> Iterator[dict[str, Any]]:
    """A flat dict for each object. All have the same keys, so that the columns of a table do not depend on its first object.

    Attributes are under their names; times are aware datetimes in `zone`. Of the lists in `_embedded`, tags are their names and
    other objects their ids; None where the list comes only with `with_`, and was not asked for. Custom fields are values, options
    their labels; fields of several values are lists.

    Args:
        items: What was read: a page or a list (all of it is read), or any iterable of models of one class.
        fields: Custom fields that become columns: a class of `amokit.codegen` (`fields.Lead`), a list of ids, codes, names or
            keys, or a dict of them under names of columns. Without it a column `custom_fields` holds a dict of what is filled.
            A field that the first object of a page lacks is looked up in the account, by a request.
        zone: Time zone of all times and days, by its name or as a `tzinfo`; UTC, and no days, without it.

    Raises:
        ArgumentError: Something in `fields` is no field, or none of the account; or in `items` no model.
        ZoneError: The zone is not known here; or a field of days is asked for, and no zone is given.
    """
    check_several("items", items, "objects that were read")
    place = load_timezone(zone, "zone=") if isinstance(zone, str) else zone
    return _rows(items, None if fields is None else named_fields(fields), place)


def _rows(items: Iterable[ReadModel], fields: Mapping[str, Field] | None, zone: tzinfo | None) -> Iterator[dict[str, Any]]:
    model: Any = None
    columns: list[Column] = []
    for number, item in enumerate(items):
        if not isinstance(item, ReadModel):
            raise ArgumentError(f"rows are made of what was read, such as Lead, not of {item!r:.80}")
        if type(item) is not model:
            model = type(item)
            columns = [*columns_of(model, zone), *field_columns(model, fields, zone)]
        made = row(item, columns)
        if not number and fields:
            check_known(items, item, fields.values())
        yield made


def write_csv(path: str | Path, table: Iterable[dict[str, Any]], *, separator: str = ", ") -> int:
    """Writes rows as CSV in UTF-8 with a byte order mark, as spreadsheets expect it. Returns the number of rows.

    Lists are joined by `separator`, dicts are JSON, times are ISO 8601. Texts that a spreadsheet would take for a formula begin
    with an apostrophe; numbers and phones do not.

    Raises:
        WrongTypeError: `path` is no path, or `table` no rows.
    """
    check_path("path", path)
    check_several("table", table, "rows")
    count = 0
    with Path(path).open("w", encoding="utf-8-sig", errors=HALF, newline="") as file:
        writer: Any = None
        for each in table:
            if writer is None:
                writer = csv.DictWriter(file, list(each))
                writer.writeheader()
            writer.writerow({name: cell(value, separator) for name, value in each.items()})
            count += 1
    return count
