"""A new pair of tokens between the server's answer and its store.

Once the server has answered, the pair is here, before anything else sees the answer. It stays, and is offered to the store by
each request and at the end, until it is saved.
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from functools import partial
from hashlib import blake2b

from amokit_api.errors import DamagedTokenError, MissingTokenError, RefreshRefusedError, TokenLockError, TokenSupersededError

from ..concurrency.sansio import Steps
from .tokens import Token, TokenStore

DAMAGED = "damaged"
"""The key of what a store holds that is no pair."""
RELOAD_PAUSES = (0.1, 0.3, 0.6, 1.0)
"""Seconds between checks whether the process that spent the refresh token has saved its pair, where a lock may be lost."""


def key_of(token: Token | None) -> str | None:
    """A digest that differs for each pair; None for None."""
    if token is None:
        return None
    return blake2b((token.refresh_token or token.access_token).encode(), digest_size=16).hexdigest()


def require_pair(token: Token | None) -> Token:
    """The pair. Raises MissingTokenError."""
    if token is None:
        raise MissingTokenError("the account is not signed in yet: send its user to authorize_url(), then sign_in(code)")
    return token


def saved_by_another(store: TokenStore, spent: str | None, abandoned: bool, refused: RefreshRefusedError) -> Steps[Token]:
    """The pair of a process that spent the refresh token and whose lock ended before it saved. Called without the lock.

    Args:
        spent: Key of the pair that was refused.
        abandoned: Whether a process took the lock and has neither released it nor saved a pair.
        refused: The refusal.

    Raises:
        TokenLockError: The process that took the lock may be suspended and save a pair later: no new sign-in is needed yet.
        RefreshRefusedError: There is no such process.
    """
    for pause in RELOAD_PAUSES:
        yield partial(time.sleep, pause)
        latest: Token | None = yield store.load
        if latest is not None and key_of(latest) != spent:
            return latest
    if abandoned:
        raise TokenLockError(
            "the refresh token was spent, and a process that took the store's lock has neither freed it nor saved a pair:"
            " it is suspended or was killed. If it goes on, it saves its pair: try again. If not, this becomes a"
            " RefreshRefusedError ten minutes after that"
        )
    raise refused


@dataclass(frozen=True)
class _Pair:
    """A pair, and the key of what the store held when it was given.

    If the store holds something else by now, there was a new sign-in, and this pair is dropped.
    """

    replaces: str | None
    token: Token

    def __repr__(self) -> str:
        return repr(self.token)


class PendingPair:
    """The pair of one account that is not saved yet, if there is one."""

    def __init__(self) -> None:
        self._pair: _Pair | None = None

    @property
    def present(self) -> bool:
        return self._pair is not None

    def keep(self, replaces: str | None, token: Token) -> None:
        """Notes a pair. Must not raise: the transport calls it before it returns the answer."""
        self._pair = _Pair(replaces, token)

    def load(self, store: TokenStore) -> Steps[Token | None]:
        """What the store holds. A pair in memory that replaces it is saved first."""
        pair = self._pair
        key: str | None
        held: Token | None = None
        try:
            held = yield store.load
            key = key_of(held)
        except DamagedTokenError:
            if pair is None or pair.replaces != DAMAGED:
                raise
            key = DAMAGED
        if pair is None:
            return held
        if pair.replaces != key:
            self._pair = None
            return held
        return (yield from self.save(store))

    def save(self, store: TokenStore) -> Steps[Token]:
        """Saves the pair in memory, and gives the one to use. Whatever is raised, it stays in memory until it is saved."""
        pair = self._pair
        assert pair is not None
        token = pair.token
        try:
            yield partial(store.save, token)
        except TokenSupersededError:
            token = require_pair((yield store.load))
            if key_of(token) == pair.replaces:
                raise  # what the store holds is spent: it cannot be later
        self._pair = None
        return token
