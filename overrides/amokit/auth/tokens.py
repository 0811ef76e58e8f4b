"""A pair of tokens, and what a store must do that keeps one."""

from __future__ import annotations

import math
import re
from contextlib import AbstractContextManager, suppress
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any, Protocol

from amokit_api.errors import ArgumentError, MalformedTokenError, WrongTypeError

if TYPE_CHECKING:
    from .token_claims import Claims

EARLY = timedelta(seconds=60)
"""How long before its end a token counts as expired: the request must still arrive in time."""
LONGEST_LIFETIME = timedelta(days=3660)
"""An access token that is said to live longer is taken to live this long."""
_TOKEN = re.compile(r"[\x21-\x7e]+")


def is_token(text: object) -> bool:
    """Whether a text can be sent as a token: printable ASCII without white space, at least one character."""
    return isinstance(text, str) and _TOKEN.fullmatch(text) is not None


class HiddenText(str):
    """A text whose `repr` does not show it: logs of databases and variables in tracebacks do not quote it."""

    def __repr__(self) -> str:
        return "'***'"


@dataclass(frozen=True, repr=False)
class Token:
    """A pair of tokens. Printing it shows no secret.

    Attributes:
        access_token: Signs requests; lives 24 hours.
        refresh_token: Gives a new pair, once; lives 3 months. None for a long-lived token, which cannot be refreshed.
        expires_at: When the access token ends, with time zone. None when that is not known.
        domain: Host that the account has moved to; None where it has not moved.
        issuer: Host of the account that the pair was given by. None where that is not known, as in a pair that you made
            yourself: the first refresh fills it in.

    Raises:
        ArgumentError: A token is empty or holds white space or characters outside ASCII, or `expires_at` has no time zone.
    """

    access_token: str
    refresh_token: str | None = field(default=None)
    expires_at: datetime | None = None
    domain: str | None = None
    issuer: str | None = None

    def __post_init__(self) -> None:
        if not is_token(self.access_token):
            raise ArgumentError("the access token is empty or holds white space, a line break or characters outside ASCII")
        if self.refresh_token is not None and not is_token(self.refresh_token):
            raise ArgumentError("the refresh token is empty or holds white space, a line break or characters outside ASCII")
        if self.expires_at is not None and not isinstance(self.expires_at, datetime):
            raise WrongTypeError(f"expires_at takes a datetime with a time zone, not {self.expires_at!r:.80}")
        if self.expires_at is not None and self.expires_at.tzinfo is None:
            raise ArgumentError("expires_at has no time zone; use for instance datetime.now(UTC) + timedelta(hours=24)")

    def __repr__(self) -> str:
        moved = f", domain={self.domain!r}" if self.domain else ""
        issuer = f", issuer={self.issuer!r}" if self.issuer else ""
        return f"Token(expires_at={self.expires_at!r}{moved}{issuer})"

    @property
    def expired(self) -> bool:
        """Whether it has ended, or does so within a minute."""
        return self.expires_at is not None and datetime.now(UTC) >= self.expires_at - EARLY

    @property
    def claims(self) -> Claims:
        """What the access token says of itself; see `amokit.auth.token_claims`. Raises MalformedTokenError."""
        from .token_claims import read_claims

        return read_claims(self.access_token)

    def with_domain(self, domain: str | None) -> Token:
        """The same pair, of an account that lives at `domain`."""
        return replace(self, domain=domain)

    def with_issuer(self, issuer: str | None) -> Token:
        """The same pair, as one that the account at `issuer` has given."""
        return replace(self, issuer=issuer)


def token_of_answer(answer: Any) -> Token | None:
    """The pair in the JSON of the token endpoint; None where there is none. Never raises.

    The refresh token that it was asked with is spent by then, so nothing that stands beside the two tokens may cost the pair.
    """
    if not isinstance(answer, dict):
        return None
    access: Any = answer.get("access_token")
    refresh: Any = answer.get("refresh_token")
    if not is_token(access) or not is_token(refresh):
        return None
    return Token(access, refresh, _end(answer.get("expires_in"), access))


def _end(expires_in: object, access_token: str) -> datetime | None:
    """When an access token ends: by this machine's clock, which is also asked whether it has ended; the server's may differ."""
    seconds = math.nan
    if isinstance(expires_in, int | float | str) and not isinstance(expires_in, bool):
        with suppress(ValueError, OverflowError):
            seconds = float(expires_in)
    if math.isfinite(seconds) and seconds > 0:
        return datetime.now(UTC) + timedelta(seconds=min(seconds, LONGEST_LIFETIME.total_seconds()))
    from .token_claims import read_claims

    try:
        return read_claims(access_token).expires_at
    except MalformedTokenError:
        return None


class TokenStore(Protocol):
    """Keeps the pair of one account. When `save` returns, the pair must be stored durably: the old one no longer works.

    Its methods block, and may be called in any thread.
    """

    def load(self) -> Token | None:
        """The pair, or None before the first sign-in."""
        ...

    def save(self, token: Token, /) -> None:
        """Keeps a new pair in the place of the old one."""
        ...


class LockingTokenStore(TokenStore, Protocol):
    """A store that several processes may share. Pairs are refreshed and saved while its lock is held."""

    def lock(self) -> AbstractContextManager[TokenStore]:
        """Waits for the store's lock; gives the store to load from and save to while it is held, and to clear if it has `clear`.

        It may be exited in another thread than it was entered in, and is not re-entrant. It must be released when its holder's
        process ends. Entering it should prove that the store can be written: after that a refresh token is spent.
        """
        ...


class MultiAccountStore(TokenStore, Protocol):
    """A store that has others of its kind beside it, one an account, and can say which of them hold a pair."""

    def for_account(self, account: str, /) -> TokenStore:
        """The store of one account; two of the same account exclude each other by their locks."""
        ...

    def accounts(self) -> list[str]:
        """The accounts whose stores hold a pair, sorted."""
        ...
