# Written by `make generate` from spec/; do not edit.
"""Website buttons (CRM plugin)."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, Literal, overload

from ..lists.page import Page, open_page
from ..resource import Resource
from ..serialization.arguments import one_of
from ..types import Unlisted

if TYPE_CHECKING:
    from typing import Unpack

    from ..dicts import WebsiteButtonCreateDict, WebsiteButtonUpdateDict
    from ..models.website_button import WebsiteButton
    from ..models.website_button_create import WebsiteButtonCreate
    from ..models.website_button_created import WebsiteButtonCreated
    from ..models.website_button_update import WebsiteButtonUpdate


class WebsiteButtonsResource(Resource):
    """Website buttons (CRM plugin)."""

    __slots__ = ()

    def add_online_chat(self, source_id: int) -> None:
        """Add an online chat to a website button.

        Connects an online chat to the button, later. A pipeline has one chat; where it exists, it is used again.
        Administrators only.

        Args:
            source_id: Id of the button's source.

        `POST /api/v4/website_buttons/{source_id}/online_chat`, see https://www.amocrm.ru/developers/content/crm_platform/sources-api
        """
        from ..operations import add_website_button_online_chat as operation

        self._sender.send(operation.build(source_id))

    @overload
    def create(self, body: WebsiteButtonCreate | WebsiteButtonCreateDict) -> WebsiteButtonCreated: ...
    @overload
    def create(self, **fields: Unpack[WebsiteButtonCreateDict]) -> WebsiteButtonCreated: ...
    def create(self, body: Any = None, **fields: Any) -> WebsiteButtonCreated:
        """Create a website button.

        Starts the creation of a button; its settings are built later. At most ten domains; without any, `is_used_in_app`
        must be true. Administrators and tokens of integrations only.

        Args:
            body: What to send.
            fields: Its fields by name, in place of `body`.

        `POST /api/v4/website_buttons`, see https://www.amocrm.ru/developers/content/crm_platform/sources-api
        """
        from ..operations import create_website_button as operation

        return self._sender.send(operation.build(one_of(body, fields, "create")))

    def get(self, source_id: int, *, with_: Iterable[Literal["scripts", "deleted"] | Unlisted] | None = None) -> WebsiteButton:
        """Get one website button.

        One button by the id of its source; an unknown id is a `NotFoundError`. Administrators only.

        Args:
            source_id: Id of the button's source.
            with_: Further parts of each button to include; `deleted` brings in deleted buttons.

        `GET /api/v4/website_buttons/{source_id}`, see https://www.amocrm.ru/developers/content/crm_platform/sources-api
        """
        from ..operations import get_website_button as operation

        return self._sender.send(operation.build(source_id, with_=with_))

    def list(
        self,
        *,
        with_: Iterable[Literal["scripts", "deleted"] | Unlisted] | None = None,
        page: int | None = None,
        limit: int | None = None,
        cursor: str | None = None,
        concurrency: int = 1,
        progress: bool = False,
    ) -> Page[WebsiteButton]:
        """List website buttons.

        Buttons for websites (CRM Plugin), page by page. Administrators only.

        Args:
            with_: Further parts of each button to include; `deleted` brings in deleted buttons.
            page: Number of the page, from 1.
            limit: Objects on a page, 250 by default and at most.
            cursor: Takes the list up after the page that gave this cursor; other arguments are the same as then, or not
                given.
            concurrency: How many pages to ask for at a time, once the first one says that there are more.
            progress: Whether to show on the standard error how many objects are read, with rich where that is installed.

        `GET /api/v4/website_buttons`, see https://www.amocrm.ru/developers/content/crm_platform/sources-api
        """
        from ..operations import list_website_buttons as operation

        request = operation.build(with_=with_, page=page, limit=limit)
        return open_page(self._sender, request, cursor, concurrency, progress=progress)

    def update(
        self,
        source_id: int,
        body: WebsiteButtonUpdate | WebsiteButtonUpdateDict | None = None,
        **fields: Unpack[WebsiteButtonUpdateDict],
    ) -> WebsiteButton:
        """Update a website button.

        Adds domains to a button or renames it. Domains are added later, and only to a button that has one already; here
        they stand under `add`. Administrators only.

        Args:
            source_id: Id of the button's source.
            body: What to send.
            fields: Its fields by name, in place of `body`.

        `PATCH /api/v4/website_buttons/{source_id}`, see https://www.amocrm.ru/developers/content/crm_platform/sources-api
        """
        from ..operations import update_website_button as operation

        return self._sender.send(operation.build(source_id, one_of(body, fields, "update", "source_id")))
