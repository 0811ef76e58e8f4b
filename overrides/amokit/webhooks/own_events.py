"""Events with handwritten methods; `delivery` makes them in place of the generated classes."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, overload
from urllib.parse import urlencode, urlsplit

from amokit_api.errors import HookError
from amokit_api.models.hook_uninstall import HookUninstall
from amokit_api.models.hook_widget_request import HookWidgetRequest
from amokit_api.models.widget_continue import WidgetContinue
from amokit_api.operations import continue_bot
from amokit_api.types import UNSET

if TYPE_CHECKING:
    from amokit_api.api import AsyncResources, Resources
    from amokit_api.models import WidgetHandler

_RUN = re.compile(r"/(salesbot|marketingbot)/([0-9]{1,18})/continue/([0-9]{1,18})")


class WidgetRequestedEvent(HookWidgetRequest):
    __doc__ = HookWidgetRequest.__doc__
    __slots__ = ()

    @property
    def run(self) -> tuple[str, int, int]:
        """The run that waits: kind of bot, id of the bot, id of the waiting step.

        Raises:
            HookError: `return_url` leads to no such run.
        """
        path = _path(self.return_url)
        found = _RUN.search(path)
        if found:
            run: tuple[Any, int, int] = (found[1], int(found[2]), int(found[3]))
            if continue_bot.build(*run, WidgetContinue()).path == path:
                return run
        raise HookError(f"return_url {self.return_url[:200]!r} leads to no bot that waits")

    @overload
    def continue_(
        self, amo: Resources, data: Mapping[str | int, Any] | None = None, handlers: Iterable[WidgetHandler] = ()
    ) -> None: ...

    @overload
    def continue_(
        self, amo: AsyncResources, data: Mapping[str | int, Any] | None = None, handlers: Iterable[WidgetHandler] = ()
    ) -> Awaitable[None]: ...

    def continue_(self, amo: Any, data: Mapping[str | int, Any] | None = None, handlers: Iterable[WidgetHandler] = ()) -> Any:
        """Lets the bot go on; with an async client the call is awaited.

        It goes to the client's account, whatever host `return_url` has.

        Args:
            amo: The client of the account, of an administrator.
            data: What the bot sees as `json`: `{{json.status}}`.
            handlers: Steps that it runs before, 10 at most.

        Raises:
            HookError: `return_url` leads to no run of a bot.
            NotFoundError: The bot waits no more, or was started anew for the same entity.
        """
        steps = list(handlers)
        body = WidgetContinue(data=UNSET if data is None else data, execute_handlers=steps or UNSET)
        return amo.widgets.continue_bot(*self.run, body)


def _path(url: str) -> str:
    try:
        return urlsplit(url).path.rstrip("/")
    except ValueError:
        return ""


class UninstalledEvent(HookUninstall):
    __doc__ = HookUninstall.__doc__
    __slots__ = ()

    def verify(self, client_id: str, client_secret: str) -> None:
        """Checks the signature.

        Raises:
            HookSignatureError: It is forged, or meant for another integration. Drop no tokens.
        """
        from ..auth.install_hooks import parse_uninstall

        query = {"account_id": self.account_id, "client_uuid": self.client_uuid, "signature": self.signature}
        parse_uninstall(f"?{urlencode(query)}", client_id, client_secret)
