"""A new pair of tokens between the server's answer and its store.

Once the server has answered, the pair is here, before anything else sees the answer. It stays, and is offered to the store by
each request and at the end, until it is saved.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from hashlib import blake2b

from amokit_api.errors import DamagedTokenError, MissingTokenError, TokenSupersededError

from ..concurrency.sansio import Steps
from .tokens import Token, TokenStore

DAMAGED = "damaged"
"""The key of what a store holds that is no pair."""


def key_of(token: Token | None) -> str | None:
    """What tells a pair from the one before it, without showing it; None for none."""
    if token is None:
        return None
    return blake2b((token.refresh_token or token.access_token).encode(), digest_size=16).hexdigest()


def require_pair(token: Token | None) -> Token:
    """The pair. Raises MissingTokenError."""
    if token is None:
        raise MissingTokenError("the account is not signed in yet: send its user to authorize_url(), then sign_in(code)")
    return token


@dataclass(frozen=True)
class _Pair:
    """A pair, and the key of what the store held when it was given.

    Should the store hold something else by now, somebody has signed in anew, and this pair is of no use.
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
        """Notes a pair. Must not raise: the transport calls it amid an answer."""
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
