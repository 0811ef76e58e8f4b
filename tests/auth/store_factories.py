"""Where pairs are kept in these tests, said in a way that reaches other processes."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from typing import Any

from amokit import Token

PAST = datetime(2020, 1, 1, tzinfo=UTC)
LEASE = 0.6
"""Seconds; short, so that what a dead process held is free soon."""


@dataclass(frozen=True)
class Place:
    """A store that any process can open: its kind, where it is, and the key it is encrypted with."""

    kind: str
    where: str
    key: str | None = None

    def open(self, **options: Any) -> Any:
        from amokit.auth import stores

        if self.key:
            options["encryption"] = stores.Encryption(self.key)
        if self.kind == "file":
            return stores.FileTokenStore(self.where, **options)
        if self.kind == "redis":
            return stores.RedisTokenStore(self.where, **{"lease": LEASE, **options})
        return stores.SQLTokenStore(self.where, **options)

    def to_json(self) -> str:
        return json.dumps(asdict(self))

    @classmethod
    def from_json(cls, text: str) -> Place:
        return cls(**json.loads(text))


def close(store: Any) -> None:
    if hasattr(store, "close"):
        store.close()


def pair(number: int, **more: Any) -> Token:
    return Token(f"access-{number}", f"refresh-{number}", **more)
