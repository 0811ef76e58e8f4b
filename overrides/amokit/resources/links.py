"""`amo.leads.link(11, "contacts", 21)`: linking by entity type and ids, without request models."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal, get_args

from amokit_api.argument_checks import check_id
from amokit_api.errors import ArgumentError
from amokit_api.suggest import suggest
from amokit_api.types import UNSET, Unset

if TYPE_CHECKING:
    import builtins
    from typing import Protocol

    from amokit_api.models import EntityLink, LinkWrite

    class _Bound(Protocol):
        def link(self, items: Iterable[LinkWrite]) -> builtins.list[EntityLink]: ...
        def unlink(self, items: Iterable[LinkWrite]) -> None: ...

    class _AsyncBound(Protocol):
        async def link(self, items: Iterable[LinkWrite]) -> builtins.list[EntityLink]: ...
        async def unlink(self, items: Iterable[LinkWrite]) -> None: ...

    class _HasLinks(Protocol):
        @property
        def links(self) -> _Links: ...

    class _Links(Protocol):
        def __call__(self, entity_id: int) -> _Bound: ...

    class _HasAsyncLinks(Protocol):
        @property
        def links(self) -> _AsyncLinks: ...

    class _AsyncLinks(Protocol):
        def __call__(self, entity_id: int) -> _AsyncBound: ...


Target = Literal["leads", "contacts", "companies", "customers", "catalog_elements"]


def _links(
    to: Target,
    ids: int | Iterable[int],
    catalog_id: int | Unset,
    is_main: bool | Unset = UNSET,
    quantity: float | Unset = UNSET,
    price_id: int | Unset = UNSET,
) -> list[LinkWrite]:
    from amokit_api.models import LinkMetadataWrite, LinkWrite

    if to not in get_args(Target):
        raise ArgumentError(f"there are no links to {to!r}{suggest(to, get_args(Target), 'links go to')}")
    if (to == "catalog_elements") != (catalog_id is not UNSET):
        raise ArgumentError("catalog_id= is needed for catalog elements, and for them only")
    metadata = LinkMetadataWrite(is_main=is_main, catalog_id=catalog_id, quantity=quantity, price_id=price_id)
    sent = metadata if metadata.to_dict() else UNSET
    several = ids if isinstance(ids, Iterable) and not isinstance(ids, str) else [ids]
    return [LinkWrite(to_entity_id=check_id("ids", each), to_entity_type=to, metadata=sent) for each in several]


class Linking:
    """Adds `link` and `unlink`."""

    __slots__ = ()

    def link(
        self: _HasLinks,
        id: int,
        to: Target,
        ids: int | Iterable[int],
        *,
        is_main: bool | Unset = UNSET,
        catalog_id: int | Unset = UNSET,
        quantity: float | Unset = UNSET,
        price_id: int | Unset = UNSET,
    ) -> builtins.list[EntityLink]:
        """Links other entities to one.

        Args:
            id: The entity.
            to: What the others are.
            ids: Id of another entity, or several.
            is_main: Makes a contact the main one.
            catalog_id: Catalog of the elements; required for them.
            quantity: How many of an element.
            price_id: Price field of an element.

        Returns:
            The links, as the server keeps them.
        """
        return self.links(id).link(_links(to, ids, catalog_id, is_main, quantity, price_id))

    def unlink(self: _HasLinks, id: int, to: Target, ids: int | Iterable[int], *, catalog_id: int | Unset = UNSET) -> None:
        """Unlinks other entities from one.

        Args:
            id: The entity.
            to: What the others are.
            ids: Id of another entity, or several.
            catalog_id: Catalog of the elements; required for them.
        """
        self.links(id).unlink(_links(to, ids, catalog_id))


class AsyncLinking:
    """Adds `link` and `unlink`; see `Linking`."""

    __slots__ = ()

    async def link(
        self: _HasAsyncLinks,
        id: int,
        to: Target,
        ids: int | Iterable[int],
        *,
        is_main: bool | Unset = UNSET,
        catalog_id: int | Unset = UNSET,
        quantity: float | Unset = UNSET,
        price_id: int | Unset = UNSET,
    ) -> builtins.list[EntityLink]:
        """Links other entities to one; see `Linking.link`."""
        return await self.links(id).link(_links(to, ids, catalog_id, is_main, quantity, price_id))

    async def unlink(
        self: _HasAsyncLinks, id: int, to: Target, ids: int | Iterable[int], *, catalog_id: int | Unset = UNSET
    ) -> None:
        """Unlinks other entities from one; see `Linking.unlink`."""
        await self.links(id).unlink(_links(to, ids, catalog_id))
