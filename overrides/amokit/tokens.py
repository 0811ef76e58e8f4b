"""Tokens and where they are kept."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from amokit_api.models import TokenResponse

EARLY = timedelta(seconds=60)
"""How long before its end a token counts as expired: the request must still arrive in time."""


@dataclass(frozen=True)
class Token:
    """A pair of tokens. Printing it shows no secret.

    Attributes:
        access_token: Signs requests; lives 24 hours.
        refresh_token: Gives a new pair, once; lives 3 months. None for a long-lived token, which cannot be refreshed.
        expires_at: When the access token ends, with time zone. None when that is not known.
    """

    access_token: str = field(repr=False)
    refresh_token: str | None = field(default=None, repr=False)
    expires_at: datetime | None = None

    def __post_init__(self) -> None:
        if self.expires_at is not None and self.expires_at.tzinfo is None:
            raise ValueError("expires_at has no time zone; use for instance datetime.now(UTC) + timedelta(hours=24)")

    @property
    def expired(self) -> bool:
        """Whether it has ended, or does so within a minute."""
        return self.expires_at is not None and datetime.now(UTC) >= self.expires_at - EARLY

    @classmethod
    def from_response(cls, response: TokenResponse) -> Token:
        """The pair in an answer of the token endpoint."""
        # By this machine's clock, which is also the one that asks whether it has ended; the server's may differ.
        lasts = timedelta(seconds=response.expires_in) if response.expires_in else None
        return cls(response.access_token, response.refresh_token, datetime.now(UTC) + lasts if lasts else None)


class TokenStore(Protocol):
    """Keeps the pair of one account. `save` must have stored it for good when it returns: the old pair is dead by then."""

    def load(self) -> Token | None:
        """The pair, or None before the first sign-in."""
        ...

    def save(self, token: Token, /) -> None:
        """Keeps a new pair in the place of the old one."""
        ...


class MemoryTokenStore:
    """Keeps the pair in memory; it ends with the process."""

    def __init__(self, token: Token | None = None) -> None:
        self._lock = threading.Lock()
        self._token = token

    def load(self) -> Token | None:
        with self._lock:
            return self._token

    def save(self, token: Token, /) -> None:
        with self._lock:
            self._token = token
