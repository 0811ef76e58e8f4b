"""Signing with one token that is not refreshed."""

from __future__ import annotations

from collections.abc import Generator
from hashlib import blake2b
from typing import TYPE_CHECKING

import httpx
from amokit_api.errors import (
    ArgumentError,
)

if TYPE_CHECKING:
    pass


class BearerAuth(httpx.Auth):
    """Signs with one token that is not refreshed, such as a long-lived one."""

    def __init__(self, token: str) -> None:
        if not token or any(c.isspace() for c in token):
            raise ArgumentError("the token is empty or holds white space")
        self._header = f"Bearer {token}"

    @property
    def mark(self) -> str:
        """Tells tokens apart without showing them."""
        return blake2b(self._header.encode(), digest_size=16).hexdigest()

    def auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        request.headers["Authorization"] = self._header
        yield request
