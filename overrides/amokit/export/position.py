"""Where a scan of a kind continues."""

from __future__ import annotations

from attrs import define, field


@define(frozen=True)
class Position:
    """Where a scan continues.

    Attributes:
        since: Second of creation of the last object; None at the beginning.
        seen: Ids of the objects of that second that have been read.
        number: Page within that second, where it has more objects than a page.
        cursor: Cursor of a list that is read by pages.
        trash: Whether the deleted objects are being read, which come last.
        done: Whether all has been read.
    """

    since: int | None = None
    seen: tuple[int, ...] = field(default=(), converter=tuple[int, ...])
    number: int = 1
    cursor: str | None = None
    trash: bool = False
    done: bool = False
