"""The page at `/`: what is in the account, for people."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from starlette.responses import Response

if TYPE_CHECKING:
    from ..http.faults import Faults
    from ..world import World


class Page:
    def __init__(self, world: World, faults: Faults, requests: Sequence[Any]) -> None:
        self._world = world

    def respond(self, method: str, path: str, query: str, body: bytes) -> Response | None:
        return None
