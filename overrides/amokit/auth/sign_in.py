"""How both clients sign and sign in."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import AbstractContextManager
from functools import partial
from typing import TYPE_CHECKING, TypeVar

import httpx
from amokit_api.errors import ArgumentError
from amokit_api.http.client import AsyncClient, Client
from amokit_api.http.request import Request

from ..concurrency.sansio import Shield, Steps, in_thread, run, run_async
from .bearer import BearerAuth
from .httpx_auth import AsyncOAuthFlow, OAuthFlow
from .impersonation import impersonate, impersonated
from .oauth import OAuth
from .tokens import Token

if TYPE_CHECKING:
    from .button import Mode

R = TypeVar("R")
T = TypeVar("T")


def make_auth(token: str | None, auth: httpx.Auth | None, account_url: str, *, checked: bool = False) -> httpx.Auth:
    """What signs requests. Raises ArgumentError unless it is said once."""
    if (token is None) == (auth is None):
        raise ArgumentError("give either token= (a long-lived token) or auth= (OAuth(…))")
    if isinstance(auth, OAuth):
        auth.bind(account_url, checked=checked)
    return auth if auth is not None else BearerAuth(token or "")


def integration_key(auth: httpx.Auth) -> str | None:
    """What tells integrations apart, whose requests amoCRM counts; None where that cannot be known."""
    if isinstance(auth, OAuth):
        return auth.client_id
    return auth.mark if isinstance(auth, BearerAuth) else None


class _SignIn:
    """What both clients know of OAuth."""

    _auth: httpx.Auth
    _hosts: Mapping[str, str]

    def _oauth(self) -> OAuth:
        if not isinstance(self._auth, OAuth):
            raise ArgumentError("this client signs with one token; for signing in it needs auth=OAuth(…)")
        return self._auth

    def authorize_url(self, state: str | None = None, mode: Mode | None = None) -> str:
        """Address of the page that asks the user for access.

        Args:
            state: Your mark of this attempt: unguessable, kept in the user's session, compared by `parse_callback`.
            mode: `post_message` leads on in the new window, `popup` in the one that opened it.
        """
        return self._hosts["shared"] + self._oauth().authorize_request(state, mode).target

    def as_user(self, user_id: int) -> AbstractContextManager[None]:
        """`with amo.as_user(id):` sends what is asked inside it with the rights of that user; needs an administrator's token.

        It holds for this client in this thread or task, and in tasks that are started inside it.
        """
        return impersonate(self._hosts, user_id)


class SignIn(_SignIn, Client):
    """Signing and signing in, for the blocking client."""

    def _sign_with(self, auth: httpx.Auth) -> None:
        self._auth = auth
        self._http.auth = OAuthFlow(auth, self._run) if isinstance(auth, OAuth) else auth

    def _run(self, steps: Steps[T]) -> T:
        return run(steps, partial(self._http.send, auth=None))

    def _template_request(self) -> httpx.Request:
        return self._http.build_request("GET", self._hosts["account"])

    def send(self, request: Request[R], /) -> R:
        """Sends one request and gives what its answer means; see `amokit_api.http.client.Client.send`."""
        result: R = super().send(impersonated(self._hosts, request))
        return result

    def sign_in(self, code: str) -> Token:
        """Exchanges the code of the redirect for the first pair of tokens and saves it.

        Raises:
            CodeRefusedError: The code was used or is too old, or the integration's data are wrong.
            TokenStoreError: The pair could not be saved.
        """
        oauth = self._oauth()
        return self._run(oauth.sign_in(oauth.code_request(code), self._template_request()))

    def refresh(self) -> Token:
        """Refreshes the pair now. An integration that is idle must do so once a month: refresh tokens live 3 months."""
        oauth = self._oauth()
        return self._run(oauth.renew(oauth.load(), self._template_request()))

    def account_domain(self) -> str:
        """Asks amoCRM for the host that the token's account lives at. Raises NotFoundError where that is not to be had."""
        oauth = self._oauth()
        return self._run(oauth.find(oauth.load(), self._template_request()))

    def exchange_api_key(self, login: str, api_key: str, state: str | None = None) -> None:
        """Has an old API key exchanged for a code, which comes to the redirect URI (`from_exchange`); once in 5 minutes.

        Raises:
            ForbiddenError: The integration is not installed.
            RateLimitError: The last exchange is less than 5 minutes ago.
        """
        self.send(self._oauth().api_key_request(login, api_key, state))


class AsyncSignIn(_SignIn, AsyncClient):
    """Signing and signing in, for the async client."""

    def _sign_with(self, auth: httpx.Auth) -> None:
        self._auth = auth
        self._shield = Shield()
        self._http.auth = AsyncOAuthFlow(auth, self._run) if isinstance(auth, OAuth) else auth

    async def _run(self, steps: Steps[T]) -> T:
        work = run_async(steps, partial(self._http.send, auth=None), threads=self._oauth().blocking)
        return await self._shield.run(work)

    def _template_request(self) -> httpx.Request:
        return self._http.build_request("GET", self._hosts["account"])

    async def send(self, request: Request[R], /) -> R:
        """Sends one request and gives what its answer means; see `amokit_api.http.client.Client.send`."""
        result: R = await super().send(impersonated(self._hosts, request))
        return result

    async def sign_in(self, code: str) -> Token:
        """Exchanges the code of the redirect for the first pair of tokens and saves it; see `AmoCRM.sign_in`."""
        oauth = self._oauth()
        return await self._run(oauth.sign_in(oauth.code_request(code), self._template_request()))

    async def refresh(self) -> Token:
        """Refreshes the pair now; see `AmoCRM.refresh`."""
        oauth = self._oauth()
        return await self._run(oauth.renew(await in_thread(oauth.load), self._template_request()))

    async def account_domain(self) -> str:
        """Asks amoCRM for the host that the token's account lives at; see `AmoCRM.account_domain`."""
        oauth = self._oauth()
        return await self._run(oauth.find(await in_thread(oauth.load), self._template_request()))

    async def exchange_api_key(self, login: str, api_key: str, state: str | None = None) -> None:
        """Has an old API key exchanged for a code; see `AmoCRM.exchange_api_key`."""
        await self.send(self._oauth().api_key_request(login, api_key, state))
