"""A store in a file."""

from __future__ import annotations

import errno
import os
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path
from urllib.parse import quote, unquote

from amokit_api.argument_checks import check_path
from amokit_api.errors import ArgumentError, DamagedTokenError, TokenStoreError

from ..tokens import HiddenText, Token, TokenStore
from .codec import Cipher, dumps, loads
from .file_lock import locked
from .lock_wait import TIMEOUT

ROOM = 16 * 1024
"""Bytes that are set aside before a refresh, several times what a pair takes."""

SUFFIX = ".json"
"""How the files of accounts in a folder end."""


class FileTokenStore:
    """Keeps the pair in a file that only its owner may read (mode 0600). For the processes of one machine.

    The file is replaced as a whole, after it has reached the disk: it holds the old pair or the new one, never half of one. One
    that is mounted by itself, as containers do, cannot be replaced: it is written over, and until that is done the pair is
    beside it. A link stays one. Beside the file there is another, `….lock`, which stays.

    Args:
        path: The file; its folder must be there. For several accounts (`for_account`) a folder, which is made where it is
            missing: each account has a file in it.
        encryption: Encrypts it, for instance `amokit.stores.Encryption(key)`.
        lock_timeout: Seconds to wait while another process or thread refreshes.
    """

    def __init__(self, path: str | Path, *, encryption: Cipher | None = None, lock_timeout: float = TIMEOUT) -> None:
        check_path("path", path)
        self._given_path = Path(path)
        self._cipher = encryption
        self._lock_timeout = lock_timeout

    def __repr__(self) -> str:
        return f"FileTokenStore({str(self._given_path)!r})"

    def for_account(self, account: str, /) -> FileTokenStore:
        """The store of one account: a file in this folder, named for it.

        Raises:
            ArgumentError: This is no folder, but the file of one account.
            TokenStoreError: The folder cannot be made.
        """
        folder = self._folder()
        with _failing("made in its folder"):
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        path = folder / f"{quote(account, safe='')}{SUFFIX}"
        return FileTokenStore(path, encryption=self._cipher, lock_timeout=self._lock_timeout)

    def accounts(self) -> list[str]:
        """The accounts whose files in this folder hold a pair, sorted. Raises ArgumentError, TokenStoreError."""
        folder = self._folder()
        with _failing("listed"):
            files = [path for path in folder.iterdir() if path.name.endswith(SUFFIX)] if folder.exists() else []
            return sorted(unquote(path.name.removesuffix(SUFFIX)) for path in files if path.read_bytes().strip())

    def _folder(self) -> Path:
        if self._given_path.is_file():
            raise ArgumentError(f"{self!r} is the file of one account; for several accounts give it a folder")
        return self._given_path

    @property
    def _path(self) -> Path:
        """Where the file really is: links lead there, and may lead elsewhere tomorrow."""
        return Path(os.path.realpath(self._given_path))

    def load(self) -> Token | None:
        """Raises DamagedTokenError, TokenStoreError."""
        return self._parse(self._current(self._path))

    def save(self, token: Token, /) -> None:
        """Raises TokenStoreError, TokenLockError."""
        with self.lock() as store:
            store.save(token)

    def clear(self) -> None:
        """Removes the file. Raises TokenStoreError, TokenLockError."""
        with self._locked() as path:
            self._remove(path)

    @contextmanager
    def lock(self) -> Generator[TokenStore]:
        """Holds among all processes of this machine. Raises TokenStoreError where the file could not be replaced."""
        with self._locked() as path:
            try:
                # A full disk or a read-only folder must fail now, while the old refresh token still works: the current content is
                # written the same way as the new pair will be.
                self._prove(path)
                yield _Locked(self, path)
            finally:
                with suppress(OSError):
                    _beside(path).unlink(missing_ok=True)

    @contextmanager
    def _locked(self) -> Generator[Path]:
        with _failing("found"):
            path = self._path
        held = locked(path.with_name(f"{path.name}.lock"), self._lock_timeout)
        with _failing("locked"):
            held.__enter__()
        try:
            yield path
        finally:
            held.__exit__(None, None, None)

    def _prove(self, path: Path) -> None:
        present, current = self._read(path), self._current(path)
        if current != present:
            with _failing("written"):
                _write_over(path, _bytes(current))
        _write(_beside(path), b"\0" * ROOM)
        if path.exists():
            _replace(path, _bytes(current))

    def _current(self, path: Path) -> HiddenText:
        """What the file holds; where that is no pair, as after an interrupted overwrite, what the file beside it holds."""
        text = self._read(path)
        try:
            self._parse(text)
        except DamagedTokenError:
            with suppress(DamagedTokenError):
                if self._parse(beside := self._read(_beside(path))) is not None:
                    return beside
        return text

    def _parse(self, text: HiddenText) -> Token | None:
        return loads(text, self._cipher, f"the token file {self._given_path}")

    def _read(self, path: Path) -> HiddenText:
        """What is in a file; empty where there is none."""
        with _failing("read"):
            try:
                return HiddenText(path.read_bytes().decode("utf-8", "surrogateescape"))
            except FileNotFoundError:
                return HiddenText()

    def _save(self, path: Path, token: Token) -> None:
        _replace(path, dumps(token, self._cipher).encode())

    def _remove(self, path: Path) -> None:
        with _failing("removed"):
            _beside(path).unlink(missing_ok=True)
            try:
                path.unlink(missing_ok=True)
            except OSError as error:
                if error.errno != errno.EBUSY:
                    raise
                _write_over(path, b"")


class _Locked:
    """The store while its lock is held."""

    def __init__(self, store: FileTokenStore, path: Path) -> None:
        self._store = store
        self._path = path
        self.load = store.load

    def save(self, token: Token, /) -> None:
        self._store._save(self._path, token)

    def clear(self) -> None:
        self._store._remove(self._path)


@contextmanager
def _failing(what: str) -> Generator[None]:
    try:
        yield
    except (OSError, ValueError) as error:  # ValueError: a path with a NUL
        raise TokenStoreError(f"the token file cannot be {what}: {error}") from error


def _bytes(text: str) -> bytes:
    return text.encode("utf-8", "surrogateescape")


def _beside(path: Path) -> Path:
    return path.with_name(f".{path.name}.new")


def _write(path: Path, content: bytes) -> None:
    """Writes a new file, down to the disk."""
    with _failing("written"):
        # Made anew, since a link or another mode may have been left there.
        path.unlink(missing_ok=True)
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
        with open(os.open(path, flags, 0o600), "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())


def _replace(path: Path, content: bytes) -> None:
    new = _beside(path)
    _write(new, content)
    with _failing("replaced"):
        try:
            os.replace(new, path)
        except OSError as error:
            if error.errno not in (errno.EBUSY, errno.EXDEV):
                raise
            _write_over(path, content)
            new.unlink()
        if os.name == "posix":  # elsewhere a folder cannot be synced
            folder = os.open(path.parent, os.O_RDONLY)
            try:
                os.fsync(folder)
            finally:
                os.close(folder)


def _write_over(path: Path, content: bytes) -> None:
    """Writes into a file that cannot be replaced: it is mounted by itself."""
    with path.open("r+b") as file:
        file.write(content)
        file.truncate()
        file.flush()
        os.fsync(file.fileno())
