# Written by `make generate` from spec/; do not edit.
"""Links of companies, contacts, customers and leads."""

from __future__ import annotations

import builtins
from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, Literal

from ..lists.page import Page, open_page
from ..resource import EntityResource
from ..serialization.write_model import RawModel

if TYPE_CHECKING:
    from ..batches import Outcome, Progress
    from ..dicts import LinksFilterDict, LinkWriteDict, MassLinksFilterDict, MassLinkWriteDict
    from ..models.entity_link import EntityLink
    from ..models.link_write import LinkWrite
    from ..models.links_filter import LinksFilter
    from ..models.mass_link_write import MassLinkWrite
    from ..models.mass_links_filter import MassLinksFilter


class EntityLinksOfResource(EntityResource):
    """Links of companies, contacts, customers and leads. Those of one parent."""

    __slots__ = ()

    def link(self, items: Iterable[LinkWrite | LinkWriteDict]) -> builtins.list[EntityLink]:
        """Link other entities to one entity.

        Leads take contacts, companies and catalog elements; contacts take companies, customers and catalog elements;
        companies take contacts, leads, customers and catalog elements; customers take contacts, companies and catalog
        elements. Depends on the rights of the user.

        Args:
            items: Any number; 50 go in a request. The first error is raised, with all outcomes in its `batch`.

        `POST /api/v4/{entity_type}/{entity_id}/link`, see https://www.amocrm.ru/developers/content/crm_platform/entity-links-api
        """
        from ..batches import Plan, send_many
        from ..operations import link_entities as operation

        return send_many(
            self._sender, Plan(lambda chunk: operation.build(self._entity_type, self._parents[0], chunk), 50, 250), items
        )

    def link_each(
        self,
        items: Iterable[LinkWrite],
        *,
        size: int | None = None,
        on_error: Literal["stop", "collect"] = "collect",
        resend_unknown: bool = False,
        progress: Callable[[Progress], None] | bool | None = None,
    ) -> Iterator[Outcome[LinkWrite, EntityLink]]:
        """Link other entities to one entity.

        Like `link`, for any number of objects: gives what became of each as it goes, and holds one request at a
        time, of 50 objects where no `size` up to 250 is given. Nothing is sent before it is iterated. `batches.Options` describes the
        other arguments.
        """
        from ..batches import Options, Plan, each
        from ..operations import link_entities as operation

        options = Options(size, on_error, resend_unknown, progress)
        return each(
            self._sender, Plan(lambda chunk: operation.build(self._entity_type, self._parents[0], chunk), 50, 250), items, options
        )

    def list(self, *, filter: LinksFilter | LinksFilterDict | RawModel | None = None) -> Page[EntityLink]:
        """List the links of one entity.

        All that the entity is linked to and the user may see, as one whole list.

        Args:
            filter: What to select; fields of `LinksFilter`, or a `RawModel` for what it does not know yet.

        `GET /api/v4/{entity_type}/{entity_id}/links`, see https://www.amocrm.ru/developers/content/crm_platform/entity-links-api
        """
        from ..operations import list_entity_links as operation

        request = operation.build(self._entity_type, self._parents[0], filter=filter)
        return open_page(self._sender, request)

    def unlink(self, items: Iterable[LinkWrite | LinkWriteDict]) -> None:
        """Unlink other entities from one entity.

        A catalog element needs `catalog_id` in its metadata. Depends on the rights of the user.

        Args:
            items: Any number; 50 go in a request. The first error is raised, with all outcomes in its `batch`.

        `POST /api/v4/{entity_type}/{entity_id}/unlink`, see https://www.amocrm.ru/developers/content/crm_platform/entity-links-api
        """
        from ..batches import Plan, send_many
        from ..operations import unlink_entities as operation

        send_many(self._sender, Plan(lambda chunk: operation.build(self._entity_type, self._parents[0], chunk), 50, 250), items)

    def unlink_each(
        self,
        items: Iterable[LinkWrite],
        *,
        size: int | None = None,
        on_error: Literal["stop", "collect"] = "collect",
        resend_unknown: bool = False,
        progress: Callable[[Progress], None] | bool | None = None,
    ) -> Iterator[Outcome[LinkWrite, None]]:
        """Unlink other entities from one entity.

        Like `unlink`, for any number of objects: gives what became of each as it goes, and holds one request at a
        time, of 50 objects where no `size` up to 250 is given. Nothing is sent before it is iterated. `batches.Options` describes the
        other arguments.
        """
        from ..batches import Options, Plan, each
        from ..operations import unlink_entities as operation

        options = Options(size, on_error, resend_unknown, progress)
        return each(
            self._sender, Plan(lambda chunk: operation.build(self._entity_type, self._parents[0], chunk), 50, 250), items, options
        )


class EntityLinksResource(EntityResource):
    """Links of companies, contacts, customers and leads."""

    __slots__ = ()

    _name = "links"
    _of = "entity_id"

    def __call__(self, entity_id: int) -> EntityLinksOfResource:
        """Links of companies, contacts, customers and leads. Of one parent: Id of the entity whose links these are."""
        return EntityLinksOfResource(self._sender, self._entity_type, (*self._parents, entity_id))

    def link(self, items: Iterable[MassLinkWrite | MassLinkWriteDict]) -> builtins.list[EntityLink]:
        """Link other entities to several entities.

        As linking to one entity, but each item names its own `entity_id`. Depends on the rights of the user.

        Args:
            items: Any number; 50 go in a request. The first error is raised, with all outcomes in its `batch`.

        `POST /api/v4/{entity_type}/link`, see https://www.amocrm.ru/developers/content/crm_platform/entity-links-api
        """
        from ..batches import Plan, send_many
        from ..operations import link_entities_mass as operation

        return send_many(self._sender, Plan(lambda chunk: operation.build(self._entity_type, chunk), 50, 250), items)

    def link_each(
        self,
        items: Iterable[MassLinkWrite],
        *,
        size: int | None = None,
        on_error: Literal["stop", "collect"] = "collect",
        resend_unknown: bool = False,
        progress: Callable[[Progress], None] | bool | None = None,
    ) -> Iterator[Outcome[MassLinkWrite, EntityLink]]:
        """Link other entities to several entities.

        Like `link`, for any number of objects: gives what became of each as it goes, and holds one request at a
        time, of 50 objects where no `size` up to 250 is given. Nothing is sent before it is iterated. `batches.Options` describes the
        other arguments.
        """
        from ..batches import Options, Plan, each
        from ..operations import link_entities_mass as operation

        options = Options(size, on_error, resend_unknown, progress)
        return each(self._sender, Plan(lambda chunk: operation.build(self._entity_type, chunk), 50, 250), items, options)

    def list(self, *, filter: MassLinksFilter | MassLinksFilterDict | RawModel) -> Page[EntityLink]:
        """List the links of several entities.

        All that the given entities are linked to and the user may see, as one whole list.

        Args:
            filter: What to select; fields of `MassLinksFilter`, or a `RawModel` for what it does not know yet.

        `GET /api/v4/{entity_type}/links`, see https://www.amocrm.ru/developers/content/crm_platform/entity-links-api
        """
        from ..operations import list_links as operation

        request = operation.build(self._entity_type, filter=filter)
        return open_page(self._sender, request)

    def unlink(self, items: Iterable[MassLinkWrite | MassLinkWriteDict]) -> None:
        """Unlink other entities from several entities.

        As unlinking from one entity, but each item names its own `entity_id`. Depends on the rights of the user.

        Args:
            items: Any number; 50 go in a request. The first error is raised, with all outcomes in its `batch`.

        `POST /api/v4/{entity_type}/unlink`, see https://www.amocrm.ru/developers/content/crm_platform/entity-links-api
        """
        from ..batches import Plan, send_many
        from ..operations import unlink_entities_mass as operation

        send_many(self._sender, Plan(lambda chunk: operation.build(self._entity_type, chunk), 50, 250), items)

    def unlink_each(
        self,
        items: Iterable[MassLinkWrite],
        *,
        size: int | None = None,
        on_error: Literal["stop", "collect"] = "collect",
        resend_unknown: bool = False,
        progress: Callable[[Progress], None] | bool | None = None,
    ) -> Iterator[Outcome[MassLinkWrite, None]]:
        """Unlink other entities from several entities.

        Like `unlink`, for any number of objects: gives what became of each as it goes, and holds one request at a
        time, of 50 objects where no `size` up to 250 is given. Nothing is sent before it is iterated. `batches.Options` describes the
        other arguments.
        """
        from ..batches import Options, Plan, each
        from ..operations import unlink_entities_mass as operation

        options = Options(size, on_error, resend_unknown, progress)
        return each(self._sender, Plan(lambda chunk: operation.build(self._entity_type, chunk), 50, 250), items, options)
