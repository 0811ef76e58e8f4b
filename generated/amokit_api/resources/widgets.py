# Written by `make generate` from spec/; do not edit.
"""Widgets."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal

from ..lists.page import Page, open_page
from ..resource import Resource
from ..serialization.arguments import one_of

if TYPE_CHECKING:
    from typing import Unpack

    from ..dicts import WidgetContinueDict
    from ..models.widget import Widget
    from ..models.widget_continue import WidgetContinue
    from ..models.widget_user_login_write import WidgetUserLoginWrite


class WidgetsResource(Resource):
    """Widgets."""

    __slots__ = ()

    def continue_bot(
        self,
        bot_type: Literal["salesbot", "marketingbot"],
        bot_id: int,
        continue_id: int,
        body: WidgetContinue | WidgetContinueDict | None = None,
        **fields: Unpack[WidgetContinueDict],
    ) -> None:
        """Continue a bot that waits for a widget.

        Hands data to a bot that stopped at a `widget_request` step and lets it go on. The whole address also comes as
        `return_url` in the hook of that step. Administrators only; `NotFoundError` when nothing waits under this id.

        Args:
            bot_type: Kind of bot.
            bot_id: Id of the bot.
            continue_id: Id of the waiting step.
            body: What to send.
            fields: Its fields by name, in place of `body`.

        `POST /api/v4/{bot_type}/{bot_id}/continue/{continue_id}`, see https://www.amocrm.ru/developers/content/crm_platform/widgets-api
        """
        from ..operations import continue_bot as operation

        self._sender.send(
            operation.build(bot_type, bot_id, continue_id, one_of(body, fields, "continue_bot", "bot_type, bot_id, continue_id"))
        )

    def get(self, widget_code: str) -> Widget:
        """Get one widget.

        A public widget or one that the current user uploaded; `NotFoundError` when there is none. Its settings come only
        with the token of its own integration.

        Args:
            widget_code: Code of the widget.

        `GET /api/v4/widgets/{widget_code}`, see https://www.amocrm.ru/developers/content/crm_platform/widgets-api
        """
        from ..operations import get_widget as operation

        return self._sender.send(operation.build(widget_code))

    def install(
        self,
        widget_code: str,
        body: Mapping[str | int, str | float | bool | Mapping[str | int, str | int | WidgetUserLoginWrite] | None],
    ) -> Widget:
        """Install a widget or change its settings.

        Switches the widget on with these settings; the body is the map of settings itself, by the keys of its
        `settings_template`. Administrators only.

        Args:
            widget_code: Code of the widget.
            body: What to send.

        `POST /api/v4/widgets/{widget_code}`, see https://www.amocrm.ru/developers/content/crm_platform/widgets-api
        """
        from ..operations import install_widget as operation

        return self._sender.send(operation.build(widget_code, body))

    def list(
        self,
        *,
        page: int | None = None,
        limit: int | None = None,
        cursor: str | None = None,
        concurrency: int = 1,
        progress: bool = False,
    ) -> Page[Widget]:
        """List widgets.

        Public widgets, those installed in the account, and those that the current user uploaded. Open to every user.

        Args:
            page: Number of the page, from 1.
            limit: Objects on a page, 50 by default and 250 at most.
            cursor: Takes the list up after the page that gave this cursor; other arguments are the same as then, or not
                given.
            concurrency: How many pages to ask for at a time, once the first one says that there are more.
            progress: Whether to show on the standard error how many objects are read, with rich where that is installed.

        `GET /api/v4/widgets`, see https://www.amocrm.ru/developers/content/crm_platform/widgets-api
        """
        from ..operations import list_widgets as operation

        request = operation.build(page=page, limit=limit)
        return open_page(self._sender, request, cursor, concurrency, progress=progress)

    def uninstall(self, widget_code: str) -> None:
        """Uninstall a widget.

        Switches the widget off in the account. Administrators only; `NotFoundError` when there is none.

        Args:
            widget_code: Code of the widget.

        `DELETE /api/v4/widgets/{widget_code}`, see https://www.amocrm.ru/developers/content/crm_platform/widgets-api
        """
        from ..operations import uninstall_widget as operation

        self._sender.send(operation.build(widget_code))
