# Written by `make generate` from spec/; do not edit.
"""Short links."""

from __future__ import annotations

import builtins
from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, Any, Literal, overload

from ..resource import Resource
from ..serialization.arguments import one_of

if TYPE_CHECKING:
    from typing import Unpack

    from ..batches import Outcome, Progress
    from ..dicts import ShortLinkCreateDict
    from ..models.short_link import ShortLink
    from ..models.short_link_create import ShortLinkCreate


class ShortLinksResource(Resource):
    """Short links."""

    __slots__ = ()

    def create_many(self, items: Iterable[ShortLinkCreate | ShortLinkCreateDict]) -> builtins.list[ShortLink]:
        """Create short links.

        Shortens up to 250 addresses, each for one contact. The answer follows the order of the request but has no
        `request_id`, and items without rights are left out: match by `metadata.entity_id`.

        Args:
            items: Any number; 50 go in a request. The first error is raised, with all outcomes in its `batch`.

        `POST /api/v4/short_links`, see https://www.amocrm.ru/developers/content/crm_platform/short_links
        """
        from ..batches import Plan, send_many
        from ..operations import create_short_links as operation

        return send_many(self._sender, Plan(lambda chunk: operation.build(chunk), 50, 250), items)

    def create_each(
        self,
        items: Iterable[ShortLinkCreate],
        *,
        size: int | None = None,
        on_error: Literal["stop", "collect"] = "collect",
        resend_unknown: bool = False,
        progress: Callable[[Progress], None] | bool | None = None,
    ) -> Iterator[Outcome[ShortLinkCreate, ShortLink]]:
        """Create short links.

        Like `create_many`, for any number of objects: gives what became of each as it goes, and holds one request at a
        time, of 50 objects where no `size` up to 250 is given. Nothing is sent before it is iterated. `batches.Options` describes the
        other arguments.
        """
        from ..batches import Options, Plan, each
        from ..operations import create_short_links as operation

        options = Options(size, on_error, resend_unknown, progress)
        return each(self._sender, Plan(lambda chunk: operation.build(chunk), 50, 250), items, options)

    @overload
    def create(self, item: ShortLinkCreate | ShortLinkCreateDict) -> ShortLink: ...
    @overload
    def create(self, **fields: Unpack[ShortLinkCreateDict]) -> ShortLink: ...
    def create(self, item: Any = None, **fields: Any) -> ShortLink:
        """Create short links. One of them; see `create_many`.

        Shortens up to 250 addresses, each for one contact. The answer follows the order of the request but has no
        `request_id`, and items without rights are left out: match by `metadata.entity_id`.

        Args:
            item: The object, as a model or a dict.
            fields: Its fields by name, in place of `item`.
        """
        from ..batches import only
        from ..operations import create_short_links as operation

        request = operation.build([one_of(item, fields, "create")])
        return only(request, self._sender.send(request))
