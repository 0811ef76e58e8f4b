# Written by `make generate` from spec/; do not edit.
"""Short links."""

from __future__ import annotations

import builtins
from collections.abc import Iterable
from typing import TYPE_CHECKING

from ..batches import only, send_many
from ..resource import Resource

if TYPE_CHECKING:
    from ..models.short_link import ShortLink
    from ..models.short_link_create import ShortLinkCreate


class ShortLinksResource(Resource):
    """Short links."""

    __slots__ = ()

    def create_many(self, items: Iterable[ShortLinkCreate]) -> builtins.list[ShortLink]:
        """Create short links.

        Shortens up to 250 addresses, each for one contact. The answer follows the order of the request but has no
        `request_id`, and items without rights are left out: match by `metadata.entity_id`.

        Args:
            items: Any number of objects; they are sent 50 a request.

        `POST /api/v4/short_links`, see https://www.amocrm.ru/developers/content/crm_platform/short_links
        """
        from ..operations import create_short_links as operation

        return send_many(self._sender, lambda chunk: operation.build(chunk), items, 50)

    def create(self, item: ShortLinkCreate) -> ShortLink:
        """Create short links. One of them; see `create_many`."""
        from ..operations import create_short_links as operation

        request = operation.build([item])
        return only(request, self._sender.send(request))
