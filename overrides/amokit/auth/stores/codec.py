"""The stored form of a pair: JSON, encrypted where that is wanted."""

from __future__ import annotations

import json
from datetime import datetime
from typing import Any, Protocol

from amokit_api.errors import DamagedTokenError

from ..tokens import HiddenText, Token

_SAY = "restore it from a copy, or remove it and sign in again"


class Cipher(Protocol):
    """Encrypts what a store keeps; `amokit.stores.Encryption` is one. `decrypt` raises ValueError for what it cannot read."""

    def encrypt(self, plain: bytes, /) -> bytes: ...

    def decrypt(self, secret: bytes, /) -> bytes: ...


def dumps(token: Token, cipher: Cipher | None) -> HiddenText:
    """A pair as text."""
    data: dict[str, Any] = {
        "version": 1,
        "access_token": token.access_token,
        "refresh_token": token.refresh_token,
        "expires_at": token.expires_at.isoformat() if token.expires_at else None,
        "domain": token.domain,
        "issuer": token.issuer,
    }
    text = HiddenText(json.dumps(data))
    return HiddenText(cipher.encrypt(text.encode()).decode("ascii")) if cipher else text


def loads(text: str, cipher: Cipher | None, where: str) -> Token | None:
    """A pair from text; None for a blank one. White space around it is what a store has set aside room with.

    Raises:
        DamagedTokenError: It is none, or cannot be decrypted. What was read is not shown.
    """
    # Nothing is chained: what the parsers say quotes the text.
    text = HiddenText(text.strip())
    if not text:
        return None
    if cipher is None and text.startswith("gAAAA"):
        raise DamagedTokenError(f"{where} is encrypted: give its key, encryption=Encryption(key)")
    if cipher is not None:
        if text.startswith("{"):
            raise DamagedTokenError(f"{where} is not encrypted: load it without encryption=, save it with, to change over")
        try:
            text = HiddenText(cipher.decrypt(text.encode()).decode())
        except ValueError:
            raise DamagedTokenError(f"{where} is damaged or encrypted with another key: give that key, or {_SAY}") from None
    token = _token(text)
    if token is None:
        raise DamagedTokenError(f"{where} holds no pair of tokens, it is damaged: {_SAY}")
    return token


def _token(text: str) -> Token | None:
    try:
        data = json.loads(text)
        access, refresh, end, domain = (data[key] for key in ("access_token", "refresh_token", "expires_at", "domain"))
        issuer = data.get("issuer")
        if not all(isinstance(each, str | None) for each in (refresh, end, domain, issuer)):
            return None
        return Token(access, refresh, datetime.fromisoformat(end) if end is not None else None, domain, issuer)
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return None
