"""`amo.contacts.get_many(ids)`: many objects by id, in few requests."""

from __future__ import annotations

import warnings
from collections.abc import Iterable, Iterator
from operator import index
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from amokit_api.argument_checks import check_several
from amokit_api.errors import ArgumentError, FiltersOffWarning, NotFoundError, WrongTypeError

if TYPE_CHECKING:
    from amokit_api.models import Lead

T = TypeVar("T")

SIZE = 100
"""Ids in one request: their addresses stay below 4 KB."""


def _number(given: Any) -> int:
    try:
        return index(given)  # also those of NumPy
    except TypeError:
        raise WrongTypeError(f"get_many takes ids as numbers, not {given!r}") from None


def _along(with_: Any) -> dict[str, Any]:
    """`with_` as an argument of each request; None is left out, as lists of tasks do not take it."""
    several = isinstance(with_, Iterable) and not isinstance(with_, str)
    return {} if with_ is None else {"with_": list(with_) if several else with_}


class _Wanted:
    """The ids that are asked for, and what has been found of them."""

    def __init__(self, ids: Iterable[int]) -> None:
        if not isinstance(ids, Iterable) or isinstance(ids, str | bytes):
            raise WrongTypeError(f"get_many takes several ids, as in get_many([1, 2]), not {ids!r}")
        self.ids = list(dict.fromkeys(map(_number, ids)))
        self.found: dict[int, Any] = {}

    def chunks(self) -> Iterator[list[int]]:
        for start in range(0, len(self.ids), SIZE):
            yield self.ids[start : start + SIZE]

    def take(self, chunk: list[int], items: Iterable[Any]) -> bool:
        """Takes an answer; False where it has others than were asked for, as the server ignores filters."""
        several = {item.id: item for item in items}
        if not several.keys() <= set(chunk):
            text = "API filters are switched off in this account: objects are read one by one"
            warnings.warn(text, FiltersOffWarning, stacklevel=4)
            return False
        self.found |= several
        return True

    def in_order(self) -> dict[int, Any]:
        return {each: self.found[each] for each in self.ids if each in self.found}


class GetMany(Generic[T]):
    """Adds `get_many`."""

    __slots__ = ()

    def get_many(self, ids: Iterable[int], *, with_: Iterable[str] | None = None) -> dict[int, T]:
        """Many objects by id, a hundred in a request.

        Args:
            ids: The ids; each may come several times.
            with_: Further parts of each object, as `list` takes them.

        Returns:
            The objects by id, in the order of the ids. Those that do not exist, or that the user may not see, are missing.

        Warns:
            FiltersOffWarning: The account's API filters are off, so that each object costs a request.
        """
        resource: Any = self
        parts = _along(with_)
        wanted = _Wanted(ids)
        for chunk in wanted.chunks():
            if wanted.take(chunk, resource.list(filter={"id": chunk}, limit=len(chunk), **parts).items):
                continue
            for each in chunk:
                try:
                    wanted.found[each] = resource.get(each, **parts)
                except NotFoundError:
                    continue
        return wanted.in_order()


class AsyncGetMany(Generic[T]):
    """Adds `get_many`; see `GetMany`."""

    __slots__ = ()

    async def get_many(self, ids: Iterable[int], *, with_: Iterable[str] | None = None) -> dict[int, T]:
        """Many objects by id, a hundred in a request; see `GetMany.get_many`."""
        resource: Any = self
        parts = _along(with_)
        wanted = _Wanted(ids)
        for chunk in wanted.chunks():
            if wanted.take(chunk, (await resource.list(filter={"id": chunk}, limit=len(chunk), **parts)).items):
                continue
            for each in chunk:
                try:
                    wanted.found[each] = await resource.get(each, **parts)
                except NotFoundError:
                    continue
        return wanted.in_order()


def contact_ids(leads: Iterable[Lead]) -> dict[int, list[int]]:
    """Ids of the contacts of leads, the main one first.

    Raises:
        ArgumentError: A lead was read without its contacts; or it is no lead.
    """
    check_several("leads", leads, "leads")
    found: dict[int, list[int]] = {}
    for lead in leads:
        if not hasattr(lead, "embedded"):
            raise WrongTypeError(f"the contacts of leads are read for leads, as `amo.leads.list` gives them, not for {lead!r}")
        refs = lead.embedded.contacts if lead.embedded else None
        if refs is None:
            raise ArgumentError(f"lead {lead.id} was read without its contacts; read it by with_=['contacts']")
        main_first = sorted(refs, key=lambda ref: not ref.is_main)
        found[lead.id] = [ref.id for ref in main_first]
    return found
