"""How both clients sign, and the sign-in that needs no I/O."""

from __future__ import annotations

from collections.abc import Generator, Mapping
from contextlib import contextmanager
from typing import Literal

import httpx
from amokit_api.errors import APIError, ArgumentError

from .oauth import BearerAuth, OAuth, as_oauth_error
from .version import VERSION

TIMEOUT = httpx.Timeout(30.0, connect=5.0)
Mode = Literal["post_message", "popup"]


def user_agent(app: str | None) -> str:
    """The `User-Agent` header."""
    own = f"amokit/{VERSION}"
    return f"{app} {own}" if app else own


def signer(token: str | None, auth: httpx.Auth | None, account_url: str) -> httpx.Auth:
    """What signs requests. Raises ArgumentError unless it is said once."""
    if (token is None) == (auth is None):
        raise ArgumentError("give either token= (a long-lived token) or auth= (OAuth(…))")
    if isinstance(auth, OAuth):
        auth.bind(account_url)
    return auth if auth is not None else BearerAuth(token or "")


class SignIn:
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


@contextmanager
def token_errors() -> Generator[None, None, None]:
    """Errors of the token endpoint by their own class."""
    try:
        yield
    except APIError as error:
        own = as_oauth_error(error)
        if own is error:
            raise
        raise own from error
