"""The authorization server: codes, access tokens shaped as amoCRM's, refresh tokens that work once."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import secrets
import uuid
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from ..problems import OAuthProblem, unauthorized
from ..store.database import Database

CODE_LIFE = 20 * 60
REFRESH_LIFE = 90 * 24 * 3600
LONG_LIFE = 5 * 365 * 24 * 3600

ZONE = "amocrm.ru"
SCOPES = ["crm", "files", "files_delete", "notifications", "push_notifications"]


@dataclass(frozen=True)
class OAuthClient:
    """The integration that the sandbox knows."""

    client_id: str = "11111111-2222-3333-4444-555555555555"
    client_secret: str = "client-secret"
    redirect_uri: str = "https://client.example/oauth/callback"


class Authority:
    """Issues, rotates and checks codes and tokens of one integration in one account."""

    def __init__(
        self, store: Database, client: OAuthClient, clock: Callable[[], float], expires_in: int, account_id: int
    ) -> None:
        self._store = store
        self._clock = clock
        self._key = store.setting("signing_key", secrets.token_hex(32)).encode()
        self.client = client
        self.expires_in = expires_in
        self.account_id = account_id

    def issue_code(self, user_id: int) -> str:
        code = "def50200" + secrets.token_hex(64)
        self._keep(code, "code", user_id, CODE_LIFE)
        return code

    def issue_pair(self, user_id: int, host: str) -> dict[str, Any]:
        """A new access token with the refresh token that replaces it later."""
        refresh = "def50200" + secrets.token_hex(300)
        self._keep(refresh, "refresh", user_id, REFRESH_LIFE)
        return {
            "token_type": "Bearer",
            "expires_in": self.expires_in,
            "server_time": int(self._clock()),
            "access_token": self.issue_token(user_id, host, self.expires_in, "access"),
            "refresh_token": refresh,
        }

    def issue_token(self, user_id: int, host: str, life: float = LONG_LIFE, kind: str = "long-lived") -> str:
        """An access token, a JWT. Clients can read but not check those of amoCRM, and the same goes here."""
        now = int(self._clock())
        claims = {
            "aud": self.client.client_id,
            "jti": secrets.token_hex(40),
            "iat": now,
            "nbf": now,
            "exp": int(now + life),
            "sub": str(user_id),
            "grant_type": "",
            "account_id": self.account_id,
            "base_domain": ZONE,
            "api_domain": host,
            "version": 2,
            "scopes": SCOPES,
            "hash_uuid": str(uuid.uuid4()),
        }
        header = {"typ": "JWT", "alg": "HS256", "jti": claims["jti"]}
        signed = b".".join(encode(json.dumps(part).encode()) for part in (header, claims))
        signature = encode(hmac.new(self._key, signed, hashlib.sha256).digest())
        token = (signed + b"." + signature).decode()
        self._keep(token, kind, user_id, life)
        return token

    def exchange_code(self, code: str, host: str) -> dict[str, Any]:
        user_id = self._owner(code, "code", 400, "authorization code", "Authorization code")
        self.revoke(code)
        return self.issue_pair(user_id, host)

    def rotate(self, refresh: str, host: str) -> dict[str, Any]:
        """A new pair for a refresh token, which is spent by it."""
        user_id = self.refresh_owner(refresh)
        self.revoke(refresh)
        return self.issue_pair(user_id, host)

    def refresh_owner(self, refresh: str) -> int:
        """The user of a refresh token, which is not spent by this."""
        return self._owner(refresh, "refresh", 401, "refresh token", "Token")

    def _owner(self, token: str, kind: str, status: int, name: str, title: str) -> int:
        """The user of a code or token that can be exchanged."""
        found = self._store.row("SELECT * FROM tokens WHERE token = ? AND kind = ?", (token, kind))
        if found is None:
            raise OAuthProblem(status, f"Cannot decrypt the {name}")
        if found["is_revoked"]:
            raise OAuthProblem(status, f"{title} has been revoked")
        if found["expires_at"] <= self._clock():
            raise OAuthProblem(status, f"{title} has expired")
        return int(found["user_id"])

    def check_client(self, client_id: Any, client_secret: Any) -> None:
        if (client_id, client_secret) != (self.client.client_id, self.client.client_secret):
            raise OAuthProblem(401)

    def check_redirect(self, redirect_uri: Any) -> None:
        if redirect_uri != self.client.redirect_uri:
            raise OAuthProblem(400, "Redirect URI is not the one of the integration")

    def authenticate(self, authorization: str) -> int:
        """The user of the token of an `Authorization` header."""
        scheme, _, token = authorization.partition(" ")
        found = self._store.row("SELECT * FROM tokens WHERE token = ? AND kind IN ('access', 'long-lived')", (token.strip(),))
        if scheme.lower() != "bearer" or found is None or found["is_revoked"] or found["expires_at"] <= self._clock():
            raise unauthorized()
        return int(found["user_id"])

    def expire_tokens(self) -> int:
        """Ends the life of all access tokens that were issued by OAuth, though their `exp` is still to come."""
        return self._store.run("UPDATE tokens SET expires_at = 0 WHERE kind = 'access'")

    def revoke(self, token: str) -> int:
        """Revokes one token of any kind, as an administrator may do."""
        return self._store.run("UPDATE tokens SET is_revoked = 1 WHERE token = ?", (token,))

    def _keep(self, token: str, kind: str, user_id: int, life: float) -> None:
        end = self._clock() + life
        self._store.put("tokens", token=token, kind=kind, user_id=user_id, expires_at=end, is_revoked=0)


def encode(data: bytes) -> bytes:
    return base64.urlsafe_b64encode(data).rstrip(b"=")
