"""A token endpoint whose refresh tokens work once, and an API that knows the last access token."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import httpx
from amokit import OAuth, TokenStore

from ..client.support import answer, problem
from .store_factories import PAST, pair

EXPIRED = pair(1, expires_at=PAST)


def auth_with(store: TokenStore | None, **options: Any) -> OAuth:
    return OAuth("id", "s3cret-client", "https://example.org/back", store, **options)


class TokenServer:
    """Serves as an httpx handler.

    Args:
        during: Called after a refresh token is spent, before the answer is given.
        status, odd: Of the answer to a refresh, besides the pair.
    """

    def __init__(self, during: Callable[[], object] | None = None, status: int = 200, **odd: Any) -> None:
        self.current = 1
        self.refreshes = 0
        self.during = during
        self.status = status
        self.odd = odd

    def __call__(self, request: httpx.Request) -> httpx.Response:
        if request.url.path != "/oauth2/access_token":
            good = request.headers["Authorization"] == f"Bearer access-{self.current}"
            return answer({"id": 1}) if good else problem(401)
        sent = json.loads(request.content)
        if sent.get("refresh_token", f"refresh-{self.current}") != f"refresh-{self.current}":
            return problem(401, hint="Token has been revoked")
        self.refreshes += 1
        self.current += 1
        if self.during is not None:
            self.during()
        given = {"access_token": f"access-{self.current}", "refresh_token": f"refresh-{self.current}"}
        return answer({"expires_in": 86400, **given, **self.odd}, self.status)
