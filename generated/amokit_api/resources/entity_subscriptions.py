# Written by `make generate` from spec/; do not edit.
"""Subscriptions of customers and leads."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..lists.page import Page, open_page
from ..resource import EntityResource

if TYPE_CHECKING:
    from ..models.entity_subscription import EntitySubscription


class EntitySubscriptionsOfResource(EntityResource):
    """Subscriptions of customers and leads. Those of one parent."""

    __slots__ = ()

    def list(
        self,
        *,
        page: int | None = None,
        limit: int | None = None,
        cursor: str | None = None,
        concurrency: int = 1,
        progress: bool = False,
    ) -> Page[EntitySubscription]:
        """List subscribers of an entity.

        Users and groups that are subscribed to one lead or customer, page by page. Read only.

        Args:
            page: Number of the page, from 1.
            limit: Objects on a page, 50 by default and 250 at most.
            cursor: Takes the list up after the page that gave this cursor; other arguments are the same as then, or not
                given.
            concurrency: How many pages to ask for at a time, once the first one says that there are more.
            progress: Whether to show on the standard error how many objects are read, with rich where that is installed.

        `GET /api/v4/{entity_type}/{entity_id}/subscriptions`, see https://www.amocrm.ru/developers/content/crm_platform/subscriptions-api
        """
        from ..operations import list_entity_subscriptions as operation

        request = operation.build(self._entity_type, self._parents[0], page=page, limit=limit)
        return open_page(self._sender, request, cursor, concurrency, progress=progress)


class EntitySubscriptionsResource(EntityResource):
    """Subscriptions of customers and leads."""

    __slots__ = ()

    _name = "subscriptions"
    _of = "entity_id"

    def __call__(self, entity_id: int) -> EntitySubscriptionsOfResource:
        """Subscriptions of customers and leads. Of one parent: Id of the entity."""
        return EntitySubscriptionsOfResource(self._sender, self._entity_type, (*self._parents, entity_id))
