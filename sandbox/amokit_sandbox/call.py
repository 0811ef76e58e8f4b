"""One call of one operation, as behaviours see it, and what they answer."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from .account import Account
from .description import Operation
from .oauth import Authority
from .problems import not_found
from .store import Store


@dataclass(frozen=True)
class World:
    """What the sandbox keeps between calls."""

    store: Store
    account: Account
    authority: Authority
    clock: Callable[[], float]

    @property
    def now(self) -> int:
        return int(self.clock())


@dataclass(frozen=True)
class Call:
    """A call whose parameters and body were found valid."""

    world: World
    operation: Operation
    base: str
    target: str
    headers: Mapping[str, str]
    path: Mapping[str, Any] = field(default_factory=dict)
    query: Mapping[str, Any] = field(default_factory=dict)
    body: Any = None
    user_id: int = 0

    @property
    def store(self) -> Store:
        return self.world.store

    @property
    def account(self) -> Account:
        return self.world.account

    @property
    def now(self) -> int:
        return self.world.now

    def wants(self, part: str) -> bool:
        """Whether the `with` parameter asks for a part."""
        return part in self.query.get("with", ())

    def absent(self) -> Answer:
        """What is said of an object that is not there."""
        if self.operation.says_absent_by_204:
            return NOTHING
        raise not_found()

    def link(self, path: str) -> dict[str, Any]:
        """`_links` of one object, absolute."""
        return {"self": {"href": self.base + path}}


@dataclass(frozen=True)
class Answer:
    """What goes back: JSON with a status, or nothing at all."""

    body: Any = None
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)

    @property
    def content(self) -> bytes:
        if self.status == 204 or self.body is None:
            return b""
        if isinstance(self.body, bytes):
            return self.body
        return json.dumps(self.body, ensure_ascii=False, separators=(",", ":"), check_circular=False).encode()


Behaviour: TypeAlias = Callable[[Call], Answer]

NOTHING = Answer(status=204)
