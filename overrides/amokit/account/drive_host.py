"""The drive, where files are: its host, which the account says, and the addresses that it gives."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from contextlib import AbstractContextManager, nullcontext
from typing import TYPE_CHECKING, Any, TypeVar
from urllib.parse import urlsplit

from amokit_api.errors import AmoError
from amokit_api.http.client import AsyncClient, Client

if TYPE_CHECKING:
    from amokit_api.http.request import Request

R = TypeVar("R")


class _Drive:
    """What both clients know of the drive."""

    _hosts: Any
    _check_server: Callable[[str, str, str], str]
    """Scheme and host of an address that a server gave: its name for errors, the address, one of a known server."""

    def _url(self, request: Request[Any]) -> str:
        if "://" in request.host:
            return request.host + request.target
        url: str = super()._url(request)  # type: ignore[misc]
        return url

    def _named(self) -> AbstractContextManager[None]:
        """Sets `account` of the errors that the block raises, in the clients of `Accounts`."""
        return nullcontext()

    def _needs_drive(self, request: Request[Any]) -> bool:
        return request.host == "drive" and "drive" not in self._hosts

    def _learn_drive(self, account: Any) -> None:
        url = account.drive_url
        if not isinstance(url, str) or not url:
            raise AmoError("the account does not say where its drive is; give its address, hosts={'drive': 'https://…'}")
        self._hosts["drive"] = self._check_server("drive_url", url, self._hosts["account"])

    def at(self, request: Request[R], url: str, name: str) -> Request[R]:
        """The same request at an address that the drive gave.

        Args:
            request: The request.
            url: The address.
            name: What the address is, for errors.

        Raises:
            UntrustedHostError: Its host may not be given secrets.
        """
        server = self._check_server(name, url, self._hosts.get("drive", self._hosts["account"]))
        parts = urlsplit(url)
        return request._replace(host=server, path=parts.path or "/", query=parts.query)


class DriveHost(_Drive, Client):
    """Asks the account for the host of its drive, when it is first needed."""

    def send(self, request: Request[R], /) -> R:
        if self._needs_drive(request):
            self._learn_drive(self.account.get(with_=["drive_url"]))
        return super().send(request)


class AsyncDriveHost(_Drive, AsyncClient):
    """Asks the account for the host of its drive, when it is first needed."""

    # Not `async def`, which would be one more frame for each call; pyright takes that for another type.
    def send(self, request: Request[R], /) -> Coroutine[Any, Any, R]:  # pyright: ignore[reportIncompatibleMethodOverride]
        return self._learn_and_send(request) if self._needs_drive(request) else super().send(request)

    async def _learn_and_send(self, request: Request[R]) -> R:
        self._learn_drive(await self.account.get(with_=["drive_url"]))
        return await super().send(request)
