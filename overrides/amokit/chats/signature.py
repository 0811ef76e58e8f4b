"""Signatures of the chats service: of the requests of a channel, and of its hooks."""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Generator
from datetime import UTC, datetime
from email.utils import format_datetime

import httpx
from amokit_api.errors import ArgumentError, HookSignatureError, WrongTypeError

from ..auth.tokens import HiddenText

CONTENT_TYPE = "application/json"


class ChatSignature(httpx.Auth):
    """Signs the requests of a channel with HMAC-SHA1 over method, MD5 of the body, content type, time and path.

    Args:
        secret: Secret of the channel.

    Raises:
        ArgumentError: It is empty.
    """

    requires_request_body = True

    def __init__(self, secret: str) -> None:
        if not isinstance(secret, str) or not secret:
            raise ArgumentError("the secret of the channel is empty")
        self._secret = HiddenText(secret)

    def __repr__(self) -> str:
        return "ChatSignature(***)"

    def auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        headers = request.headers
        headers["Date"] = format_datetime(datetime.now(UTC))
        headers["Content-Type"] = CONTENT_TYPE
        # The service demands MD5 and SHA-1. What protects the secret is HMAC, for which SHA-1 is still sufficient.
        headers["Content-MD5"] = hashlib.md5(request.content, usedforsecurity=False).hexdigest()
        path = request.url.raw_path.partition(b"?")[0].decode("ascii")
        signed = "\n".join((request.method, headers["Content-MD5"], CONTENT_TYPE, headers["Date"], path))
        headers["X-Signature"] = self._sign(signed.encode())
        yield request

    def check_hook(self, body: bytes, signature: str | None) -> None:
        """Checks the signature of a hook of the channel, in constant time.

        Args:
            body: The body, exactly as it came.
            signature: Its header `X-Signature`.

        Raises:
            HookSignatureError: It is forged, or of another channel.
            WrongTypeError: The body is no bytes, but what a framework made of them; or the signature is no text.
        """
        if not isinstance(body, bytes | bytearray | memoryview):
            raise WrongTypeError(f"body takes the bytes of a hook exactly as they came, not a {type(body).__name__}")
        if not isinstance(signature, str | None):
            raise WrongTypeError(f"signature takes the text of the header X-Signature, not {type(signature).__name__}")
        given = (signature or "").strip().lower().encode("utf-8", "replace")
        if not hmac.compare_digest(given, self._sign(body).encode()):
            raise HookSignatureError("the hook is not signed with the secret of this channel: it is forged, or of another one")

    def _sign(self, content: bytes) -> str:
        return hmac.new(self._secret.encode(), content, hashlib.sha1).hexdigest()
