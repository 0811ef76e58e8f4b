"""A pair of tokens, and what a store must do that keeps one."""

from __future__ import annotations

from contextlib import AbstractContextManager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from amokit_api.models import TokenResponse

    from .token_claims import Claims

EARLY = timedelta(seconds=60)
"""How long before its end a token counts as expired: the request must still arrive in time."""


@dataclass(frozen=True, repr=False)
class Token:
    """A pair of tokens. Printing it shows no secret.

    Attributes:
        access_token: Signs requests; lives 24 hours.
        refresh_token: Gives a new pair, once; lives 3 months. None for a long-lived token, which cannot be refreshed.
        expires_at: When the access token ends, with time zone. None when that is not known.
        domain: Host that the account has moved to; None where it lives where it was.
    """

    access_token: str
    refresh_token: str | None = field(default=None)
    expires_at: datetime | None = None
    domain: str | None = None

    def __post_init__(self) -> None:
        if self.expires_at is not None and self.expires_at.tzinfo is None:
            raise ValueError("expires_at has no time zone; use for instance datetime.now(UTC) + timedelta(hours=24)")

    def __repr__(self) -> str:
        moved = f", domain={self.domain!r}" if self.domain else ""
        return f"Token(expires_at={self.expires_at!r}{moved})"

    @property
    def expired(self) -> bool:
        """Whether it has ended, or does so within a minute."""
        return self.expires_at is not None and datetime.now(UTC) >= self.expires_at - EARLY

    @property
    def claims(self) -> Claims:
        """What the access token says of itself; see `amokit.auth.token_claims`. Raises MalformedTokenError."""
        from .token_claims import read_claims

        return read_claims(self.access_token)

    @classmethod
    def from_response(cls, response: TokenResponse) -> Token:
        """The pair in an answer of the token endpoint."""
        # By this machine's clock, which is also the one that asks whether it has ended; the server's may differ.
        lasts = timedelta(seconds=response.expires_in) if response.expires_in else None
        return cls(response.access_token, response.refresh_token, datetime.now(UTC) + lasts if lasts else None)

    def with_domain(self, domain: str | None) -> Token:
        """The same pair, of an account that lives at `domain`."""
        return replace(self, domain=domain)


class TokenStore(Protocol):
    """Keeps the pair of one account. `save` must have stored it for good when it returns: the old pair is dead by then.

    Its methods block. Async clients call them in threads, so they must not mind which thread they run in.
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
        """Waits for the store's lock; gives the store to load from and save to while it is held.

        It may be left in another thread than it was entered in, and is not re-entrant. When its holder dies it must come free.
        """
        ...
