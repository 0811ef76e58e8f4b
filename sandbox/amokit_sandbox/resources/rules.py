"""What the description says of a collection beside its operations: `x-collection` of the operation that lists it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from typing import Any

from ..store.query_filters import sorting


@dataclass(frozen=True)
class Rules:
    """Facts of one collection.

    `key` names the id in the object, `parent` the key of the id above it where the path says it otherwise. `new` is what
    an object has in the beginning of which nobody said anything. `order` is how lists go when nothing else is asked for.
    `absent` is the status of an unknown id in a GET. `kept` collections have no operation that creates, and are kept all the
    same. There are `max` objects at most; values of `unique` keys are those of one object, those of `fixed` keys stay;
    what it `holds` goes with it. `seed` is its name in seeds.
    """

    key: str = "id"
    parent: str | None = None
    new: Mapping[str, Any] = field(default_factory=dict)
    order: str = "id ASC"
    absent: int | None = None
    kept: bool = False
    max: int | None = None
    unique: tuple[str, ...] = ()
    fixed: tuple[str, ...] = ()
    holds: tuple[str, ...] = ()
    seed: str = ""


def rules(said: Mapping[str, Any]) -> Rules:
    """The rules that an `x-collection` says."""
    given: dict[str, Any] = {**said, "order": sorting(said["order"])} if "order" in said else {**said}
    known = {one.name for one in fields(Rules)}
    found: dict[str, Any] = {name: tuple(one) if isinstance(one, list) else one for name, one in given.items() if name in known}
    return Rules(**found)


NO_RULES = Rules()
