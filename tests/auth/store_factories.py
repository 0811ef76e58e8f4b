"""Stores that processes of the tests share: `Place` says which one, and can be passed to another process."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from amokit import Token

PAST = datetime(2020, 1, 1, tzinfo=UTC)


@dataclass(frozen=True)
class Place:
    """A store that any process can open: its kind, where it is, and the key it is encrypted with.

    With a `lease` in seconds, a lock in Redis is freed so long after its process was killed. On a busy machine a short
    lease may end while its holder still runs.
    """

    kind: str
    where: str
    key: str | None = None
    lease: float | None = None

    def open(self, **options: Any) -> Any:
        from amokit.auth import stores

        if self.key:
            options["encryption"] = stores.Encryption(self.key)
        if self.kind == "file":
            return stores.FileTokenStore(self.where, **options)
        if self.kind == "redis":
            return stores.RedisTokenStore(self.where, **({} if self.lease is None else {"lease": self.lease}) | options)
        return stores.SQLTokenStore(self.where, **options)


def close(store: Any) -> None:
    if hasattr(store, "close"):
        store.close()


def pair(number: int, **more: Any) -> Token:
    return Token(f"access-{number}", f"refresh-{number}", **more)
