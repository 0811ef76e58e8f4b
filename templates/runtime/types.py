"""Small types that the whole package shares."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import Enum
from typing import Final, Literal, TypeAlias

JSON: TypeAlias = "Mapping[str, JSON] | Sequence[JSON] | str | int | float | bool | None"
"""Any JSON value."""


class Unset(Enum):
    """The type of `UNSET`."""

    UNSET = "UNSET"

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "UNSET"


UNSET: Final = Unset.UNSET
"""Not given, so not sent; unlike `None`, which is sent as null and clears."""


class Unlisted(str):
    """A value the description does not list yet, where only listed ones are accepted: `with_=[Unlisted("brand_new")]`."""

    __slots__ = ()
