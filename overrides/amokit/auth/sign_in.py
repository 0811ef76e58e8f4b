"""How both clients sign and sign in.

What OAuth needs is imported by programs that use it.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Mapping
from contextlib import AbstractContextManager, suppress
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar, cast

import httpx
from amokit_api.errors import ArgumentError, WrongTypeError
from amokit_api.http.client import AsyncClient, Client
from amokit_api.http.request import Request, unbound

from .bearer import BearerAuth
from .impersonation import binder, impersonate
from .trusted_hosts import check_zones, linked_server

if TYPE_CHECKING:
    from ..concurrency.sansio import Steps
    from ..concurrency.shield import Shield
    from ..concurrency.thread_shield import ThreadShield
    from .button import Mode
    from .oauth import Notifications, OAuth
    from .tokens import Token

R = TypeVar("R")
T = TypeVar("T")


def make_auth(token: str | None, auth: httpx.Auth | None) -> httpx.Auth:
    """The `httpx.Auth` of a client. Raises ArgumentError unless exactly one of both is given."""
    if (token is None) == (auth is None):
        del token  # this frame is part of the error's traceback
        raise ArgumentError("give either token= (a long-lived token) or auth= (OAuth(…))")
    if auth is None:
        return BearerAuth(token or "")
    if not isinstance(auth, httpx.Auth):
        raise WrongTypeError(f"auth takes OAuth(…) or another httpx.Auth, not {type(auth).__name__}; a token goes by token=")
    return auth


def as_oauth(auth: httpx.Auth) -> OAuth | None:
    """The auth where it is an `OAuth`. It is none where that module was never imported."""
    cls: Any = getattr(sys.modules.get("amokit.auth.oauth"), "OAuth", ())
    return cast("OAuth", auth) if isinstance(auth, cls) else None


def integration_key(auth: httpx.Auth) -> str | None:
    """Equal for clients whose requests share a limit: those of one integration or one token; None for another class of auth."""
    if (oauth := as_oauth(auth)) is not None:
        return oauth.client_id
    return auth.mark if isinstance(auth, BearerAuth) else None


def trusted_zones(auth: httpx.Auth, zones: Iterable[str]) -> tuple[str, ...]:
    """Zones that may be given secrets besides those of amoCRM: those of a client and of its auth. Raises ArgumentError."""
    oauth = as_oauth(auth)
    return check_zones(zones) + (() if oauth is None else oauth.zones)


def server_check(auth: httpx.Auth, zones: Iterable[str], allow_http: bool) -> Callable[[str, str, str], str]:
    """The check of addresses that a server sends; see `linked_server`."""
    return partial(linked_server, zones=trusted_zones(auth, zones), allow_http=allow_http)


class _SignIn:
    """What both clients know of OAuth."""

    _auth: httpx.Auth
    _http: Any
    _hosts: Mapping[str, str]

    def _oauth(self) -> OAuth:
        oauth = as_oauth(self._auth)
        if oauth is None:
            raise ArgumentError("this client signs with one token; for signing in it needs auth=OAuth(…)")
        return oauth

    def _template_request(self) -> httpx.Request:
        """A request whose settings (time-outs, user agent) those of the sign-in take."""
        request: httpx.Request = self._http.build_request("GET", self._hosts["account"])
        return request

    def authorize_url(self, state: str | None = None, mode: Mode | None = None) -> str:
        """Address of the page that asks the user for access.

        Args:
            state: Your mark of this attempt: unguessable, kept in the user's session, compared by `parse_callback`.
            mode: `post_message` leads on in the new window, `popup` in the one that opened it.
        """
        return self._hosts["shared"] + self._oauth().integration.authorize(state, mode).target

    def as_user(self, user_id: int) -> AbstractContextManager[None]:
        """`with amo.as_user(id):` sends what is made inside it with the rights of that user; needs an administrator's token.

        It holds for this client in this thread or task, and in tasks that are started inside it. Lists and batches keep the user
        that they were made for, wherever they are read. A single call of the async client is made where it is awaited. In a
        generator it holds for the calls of the generator itself, not of the code that iterates it; in a generator of
        `contextlib.contextmanager` it holds for the `with` block.

        Raises:
            ArgumentError: `user_id` is no id. Also by calls in a task that was started while a generator was inside the block.
        """
        return impersonate(self._hosts, user_id)

    def _binder(self) -> Callable[[Request[Any]], Request[Any]]:
        """What puts the user into a list or a batch that this client acts for here and now."""
        return binder(self._hosts) or unbound

    def _for_user(self, request: Request[R]) -> Request[R]:
        bind = None if request.bound else binder(self._hosts)
        return request if bind is None else bind(request)


class SignIn(_SignIn, Client):
    """Signing and signing in, for the sync client."""

    _shield: ThreadShield
    """Where the refreshes of OAuth run."""

    def _sign_with(self, auth: httpx.Auth, total_timeout: float | None) -> None:
        self._auth = self._http.auth = auth
        if (oauth := as_oauth(auth)) is not None:
            from ..concurrency.thread_shield import ThreadShield
            from .httpx_auth import OAuthFlow

            self._shield = ThreadShield()
            self._http.auth = OAuthFlow(oauth, self._run, self._shield, total_timeout)

    def _run(self, steps: Steps[T]) -> T:
        from ..concurrency.sansio import run
        from .httpx_auth import refreshing

        with refreshing(self._oauth()):
            return run(steps, partial(self._http.send, auth=None))

    def _run_shielded(self, steps: Steps[T]) -> T:
        from .httpx_auth import refuse_within_itself

        refuse_within_itself(self._oauth())
        return self._shield.run(partial(self._run, steps))

    def _run_and_notify(self, make: Callable[[Notifications], Steps[T]]) -> T:
        from .httpx_auth import notify

        later: Notifications = []
        try:
            result = self._run_shielded(make(later))
        except BaseException:
            with suppress(Exception):
                notify(later)
            raise
        notify(later)
        return result

    def _settle(self) -> None:
        """Waits for a refresh under way, and offers the store a pair that it has not taken. Raises TokenStoreError."""
        if (oauth := as_oauth(self._auth)) is not None:
            self._shield.wait()
            if oauth.unsaved:
                self._run_shielded(oauth.offer())

    def send(self, request: Request[R], /) -> R:
        """Sends one request and gives what its answer means; see `amokit_api.http.client.Client.send`."""
        result: R = super().send(self._for_user(request))
        return result

    def sign_in(self, code: str) -> Token:
        """Exchanges the code of the redirect for the first pair of tokens and saves it.

        Raises:
            CodeRefusedError: The code was used or is too old.
            ClientRefusedError: The integration's id, secret key or redirect URI is wrong.
            WrongAccountError: The store keeps the pair of another account. The code is not spent.
            TokenStoreError: The pair could not be saved yet; the next request of this client, or closing it, tries again.
        """
        oauth = self._oauth()
        return self._run_and_notify(partial(oauth.sign_in, oauth.integration.exchange_code(code), self._template_request()))

    def refresh(self) -> Token:
        """Refreshes the pair now. An integration that is idle must do so once a month: refresh tokens live 3 months."""
        oauth = self._oauth()
        return self._run_and_notify(partial(oauth.renew, oauth.store.load(), self._template_request()))

    def account_domain(self) -> str:
        """Asks amoCRM for the present host of the token's account. Raises NotFoundError where amoCRM names none."""
        oauth = self._oauth()
        return self._run_shielded(oauth.find(oauth.load(), self._template_request()))

    def exchange_api_key(self, login: str, api_key: str, state: str | None = None) -> None:
        """Has an old API key exchanged for a code, which comes to the redirect URI (`from_exchange`); once in 5 minutes.

        Raises:
            ForbiddenError: The integration is not installed.
            RateLimitError: The last exchange is less than 5 minutes ago.
        """
        self.send(self._oauth().integration.exchange_api_key(login, api_key, state))


class AsyncSignIn(_SignIn, AsyncClient):
    """Signing and signing in, for the async client."""

    _shield: Shield
    """Where the refreshes of OAuth run."""

    def _sign_with(self, auth: httpx.Auth, total_timeout: float | None) -> None:
        self._auth = self._http.auth = auth
        if (oauth := as_oauth(auth)) is not None:
            from ..concurrency.shield import Shield
            from .httpx_auth import AsyncOAuthFlow

            self._shield = Shield()
            self._http.auth = AsyncOAuthFlow(oauth, self._run, total_timeout)

    async def _run(self, steps: Steps[T]) -> T:
        from .httpx_auth import refuse_within_itself

        refuse_within_itself(self._oauth())
        return await self._shield.run(self._run_unshielded(steps))

    async def _run_unshielded(self, steps: Steps[T]) -> T:
        from ..concurrency.sansio import run_async
        from .httpx_auth import refreshing

        oauth = self._oauth()
        with refreshing(oauth):
            return await run_async(steps, partial(self._http.send, auth=None), threads=oauth.blocking)

    async def _run_and_notify(self, make: Callable[[Notifications], Steps[T]]) -> T:
        from .httpx_auth import notify_async

        later: Notifications = []
        try:
            result = await self._run(make(later))
        except Exception:
            with suppress(Exception):
                await notify_async(later)
            raise
        await notify_async(later)
        return result

    async def _settle(self) -> None:
        """Waits for a refresh under way in this event loop, and offers the store a pair that it has not taken."""
        if (oauth := as_oauth(self._auth)) is not None:
            await self._shield.wait()
            if oauth.unsaved:
                await self._run(oauth.offer())

    async def send(self, request: Request[R], /) -> R:
        """Sends one request and gives what its answer means; see `amokit_api.http.client.Client.send`."""
        result: R = await super().send(self._for_user(request))
        return result

    async def sign_in(self, code: str) -> Token:
        """Exchanges the code of the redirect for the first pair of tokens and saves it; see `AmoCRM.sign_in`."""
        oauth = self._oauth()
        return await self._run_and_notify(partial(oauth.sign_in, oauth.integration.exchange_code(code), self._template_request()))

    async def refresh(self) -> Token:
        """Refreshes the pair now; see `AmoCRM.refresh`."""
        from ..concurrency.sansio import in_thread

        oauth = self._oauth()
        return await self._run_and_notify(partial(oauth.renew, await in_thread(oauth.store.load), self._template_request()))

    async def account_domain(self) -> str:
        """Asks amoCRM for the present host of the token's account; see `AmoCRM.account_domain`."""
        from ..concurrency.sansio import in_thread

        oauth = self._oauth()
        return await self._run(oauth.find(await in_thread(oauth.load), self._template_request()))

    async def exchange_api_key(self, login: str, api_key: str, state: str | None = None) -> None:
        """Has an old API key exchanged for a code; see `AmoCRM.exchange_api_key`."""
        await self.send(self._oauth().integration.exchange_api_key(login, api_key, state))
