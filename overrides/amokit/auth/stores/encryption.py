"""Encryption at rest (extra `crypto`)."""

from __future__ import annotations

from amokit_api.errors import ArgumentError, MissingExtraError

try:
    from cryptography.fernet import Fernet, InvalidToken, MultiFernet
except ImportError as error:
    raise MissingExtraError("Encryption needs the package cryptography: pip install 'amokit[crypto]'") from error


class Encryption:
    """Encrypts with Fernet (AES-128-CBC and HMAC-SHA256).

    Args:
        keys: Keys of `Encryption.new_key()`. The first encrypts, all decrypt: to change keys, put the new one first and drop the
            old one when a pair was saved, which is every day.
    """

    def __init__(self, *keys: str | bytes) -> None:
        try:
            self._fernet = MultiFernet([Fernet(key) for key in keys])
        except (TypeError, ValueError):
            raise ArgumentError("Encryption needs keys that Encryption.new_key() made") from None

    def __repr__(self) -> str:
        return "Encryption(***)"

    @staticmethod
    def new_key() -> str:
        """A new key; keep it apart from what it encrypts."""
        return Fernet.generate_key().decode()

    def encrypt(self, plain: bytes, /) -> bytes:
        return self._fernet.encrypt(plain)

    def decrypt(self, secret: bytes, /) -> bytes:
        """Raises ValueError for what none of the keys has encrypted."""
        try:
            return self._fernet.decrypt(secret)
        except InvalidToken:
            raise ValueError("not encrypted with any of these keys") from None
