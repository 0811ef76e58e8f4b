"""Where the chats service is, and clients that sign each request for it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

import httpx
from amokit_api.errors import AmoError, ArgumentError, WrongTypeError
from amokit_api.http.client import AsyncClient, Client
from amokit_api.http.request import Request
from amokit_api.operations import connect_chat_channel, disconnect_chat_channel

from ..auth.trusted_hosts import check_zones, require_trusted, server_address
from ..transport.http_client import build_async_client, build_client
from ..transport.option_values import check_values
from ..transport.options import SHARED, Options, SharedOptions, check_names
from ..transport.ratelimit import shared_limiter
from .signature import ChatSignature

if TYPE_CHECKING:
    from amokit_api.models import ChatConnection

    from ..webhooks import Delivery

R = TypeVar("R")


class Connection:
    """What both channels know: their id, their secret and where the service is.

    Args:
        channel_id: Id of the channel, given when it was registered.
        secret: Its secret.
        domain: Zone of the accounts, which the service is in.
        base_url: Another address of the service, of a sandbox or a proxy.
        options: What clients take besides.
        name: Name of the class, for errors.
    """

    def __init__(
        self, channel_id: str, secret: str, domain: str, base_url: str | None, options: SharedOptions, name: str
    ) -> None:
        check_names(options, name, SHARED)
        check_values(options)
        if not isinstance(channel_id, str) or not channel_id or set("/_?#") & set(channel_id):
            raise ArgumentError("channel_id is the id that the channel was given when it was registered, a UUID")
        self.channel_id = channel_id
        self.signature = ChatSignature(secret)
        del secret  # this frame may be part of an error's traceback
        self.options: Options = {**options}  # type: ignore[typeddict-item]
        self.hosts = {"amojo": _address(domain, base_url, options)}
        self.limiter = shared_limiter(f"amojo {channel_id}")

    def scope_id(self, account_id: str) -> str:
        """Id of the connection to an account."""
        if not isinstance(account_id, str) or not account_id or "/" in account_id:
            raise ArgumentError(
                f"the account goes by its amojo_id, a UUID (amo.account.get(with_=['amojo_id'])), not {account_id!r}"
            )
        return f"{self.channel_id}_{account_id}"

    def parse_hook(self, body: bytes, headers: Mapping[str, str]) -> Delivery:
        """Checks a hook, then reads it."""
        from ..webhooks.delivery import JSON, parse

        if not isinstance(headers, Mapping) or not all(isinstance(name, str) for name in headers):
            raise WrongTypeError("headers takes a map of texts, as in {'X-Signature': '…'}")
        signature = next((value for name, value in headers.items() if name.lower() == "x-signature"), None)
        self.signature.check_hook(body, signature)
        return parse(body, JSON)

    def connect(self, account_id: str, title: str | None, is_time_window_disabled: bool | None) -> Request[ChatConnection]:
        """Connects the channel to an account, with the present version of hooks."""
        from amokit_api.models import ChatConnect
        from amokit_api.types import UNSET

        self.scope_id(account_id)
        window = UNSET if is_time_window_disabled is None else is_time_window_disabled
        body = ChatConnect(account_id=account_id, hook_api_version="v2", title=title or UNSET, is_time_window_disabled=window)
        return connect_chat_channel.build(self.channel_id, body)

    def disconnect(self, account_id: str) -> Request[None]:
        """Disconnects the channel from an account."""
        from amokit_api.models import ChatDisconnect

        return disconnect_chat_channel.build(self.channel_id, ChatDisconnect(account_id=account_id))


def _address(domain: str, base_url: str | None, options: SharedOptions) -> str:
    zones, allow_http = check_zones(options.get("zones", ())), options.get("allow_http", False)
    if base_url is not None:
        return server_address("base_url", base_url, None, allow_http=allow_http)
    given: Mapping[str, str] = options.get("hosts") or {}
    if "amojo" in given:
        return server_address("hosts['amojo']", given["amojo"], zones, allow_http=allow_http)
    return f"https://amojo.{require_trusted(domain, zones, 'domain')}"


def amojo_id_of(account: Any) -> str:
    """The `amojo_id` of an account that was read with it. Raises AmoError."""
    found = account.amojo_id
    if not isinstance(found, str) or not found:
        raise AmoError("the account does not say its amojo_id")
    return found


class Sender(Client):
    """Sends the requests of a channel, each signed."""

    def __init__(self, connection: Connection, transport: httpx.BaseTransport | None) -> None:
        http = build_client(self, connection.options, connection.limiter, transport)
        http.auth = connection.signature
        super().__init__(http, connection.hosts)

    def send(self, request: Request[R], /) -> R:
        return super().send(request._replace(signed=True))  # without a token, but not without a signature

    def close(self) -> None:
        """Closes the connections."""
        self._http.close()


class AsyncSender(AsyncClient):
    """Sends the requests of a channel, each signed."""

    def __init__(self, connection: Connection, transport: httpx.AsyncBaseTransport | None) -> None:
        http = build_async_client(connection.options, connection.limiter, transport)
        http.auth = connection.signature
        super().__init__(http, connection.hosts)

    async def send(self, request: Request[R], /) -> R:
        return await super().send(request._replace(signed=True))

    async def aclose(self) -> None:
        """Closes the connections."""
        await self._http.aclose()
