"""Signing with one token that is not refreshed."""

from __future__ import annotations

from collections.abc import Generator
from hashlib import blake2b

import httpx
from amokit_api.errors import ArgumentError

from .tokens import is_token


class BearerAuth(httpx.Auth):
    """Signs with one token that is not refreshed, such as a long-lived one.

    Raises:
        ArgumentError: The token is empty or holds white space or characters outside ASCII. It is not shown.
    """

    def __init__(self, token: str) -> None:
        if not is_token(token):
            del token  # this frame is part of the error's traceback
            raise ArgumentError(
                "the token is empty or holds white space, a line break or characters outside ASCII, such as the … of an example"
            )
        self._header = f"Bearer {token}"

    @property
    def mark(self) -> str:
        """A digest of the token, equal for equal tokens."""
        return blake2b(self._header.encode(), digest_size=16).hexdigest()

    def auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        request.headers["Authorization"] = self._header
        yield request
