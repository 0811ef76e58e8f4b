"""A store in a file."""

from __future__ import annotations

import os
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path

from amokit_api.errors import TokenStoreError

from ..tokens import Token, TokenStore
from .codec import Cipher, dumps, loads
from .file_lock import locked
from .lock_wait import TIMEOUT

ROOM = 16 * 1024
"""Bytes that are set aside before a refresh, several times what a pair takes."""


class FileTokenStore:
    """Keeps the pair in a file that only its owner may read (mode 0600). For the processes of one machine.

    The file is replaced as a whole, after it has reached the disk: it holds the old pair or the new one, never half of one.
    Beside it there is a file `….lock`, which stays.

    Args:
        path: The file; its folder must be there.
        encryption: Encrypts it, for instance `amokit.stores.Encryption(key)`.
        lock_timeout: Seconds to wait for a refresh of somebody else.
    """

    def __init__(self, path: str | Path, *, encryption: Cipher | None = None, lock_timeout: float = TIMEOUT) -> None:
        self._path = Path(path)
        self._lock_path = self._path.with_name(f"{self._path.name}.lock")
        self._new_path = self._path.with_name(f".{self._path.name}.new")
        self._cipher = encryption
        self._lock_timeout = lock_timeout

    def __repr__(self) -> str:
        return f"FileTokenStore({str(self._path)!r})"

    def load(self) -> Token | None:
        """Raises DamagedTokenError, TokenStoreError."""
        try:
            text = self._path.read_bytes()
        except FileNotFoundError:
            return None
        except OSError as error:
            raise TokenStoreError(f"the token file cannot be read: {error}") from error
        return loads(text.decode("utf-8", "replace"), self._cipher, f"the token file {self._path}")

    def save(self, token: Token, /) -> None:
        """Raises TokenStoreError, TokenLockError."""
        with self.lock() as store:
            store.save(token)

    def clear(self) -> None:
        """Removes the file."""
        with self.lock():
            self._path.unlink(missing_ok=True)

    @contextmanager
    def lock(self) -> Generator[TokenStore]:
        """Holds among all processes of this machine. Raises TokenStoreError where the file could not be written."""
        try:
            held = locked(self._lock_path, self._lock_timeout)
            held.__enter__()
        except OSError as error:
            raise TokenStoreError(f"the token file cannot be locked: {error}") from error
        try:
            # A full disk is to be met now, while the old refresh token still lives.
            self._write(b"\0" * ROOM)
            yield _Locked(self)
        finally:
            with suppress(OSError):
                self._new_path.unlink(missing_ok=True)
            held.__exit__(None, None, None)

    def _write(self, content: bytes) -> None:
        """Writes the file that is to come, down to the disk."""
        try:
            # Made anew, since a link or another mode may have been left there.
            self._new_path.unlink(missing_ok=True)
            flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
            with open(os.open(self._new_path, flags, 0o600), "wb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
        except OSError as error:
            raise TokenStoreError(f"the token file cannot be written: {error}") from error

    def _replace(self, token: Token) -> None:
        self._write(dumps(token, self._cipher).encode())
        try:
            os.replace(self._new_path, self._path)
            if os.name == "posix":  # elsewhere a folder cannot be synced
                folder = os.open(self._path.parent, os.O_RDONLY)
                try:
                    os.fsync(folder)
                finally:
                    os.close(folder)
        except OSError as error:
            raise TokenStoreError(f"the token file cannot be replaced: {error}") from error


class _Locked:
    """The store while its lock is held."""

    def __init__(self, store: FileTokenStore) -> None:
        self._store = store
        self.load = store.load
        self.save = store._replace
