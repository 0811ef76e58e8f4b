"""Several sandboxes under the hosts of accounts, and what a user and amoCRM's server do there."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import threading
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
from amokit import Callback, Token, parse_callback
from amokit_sandbox import Sandbox

FIRST, SECOND = "first.amocrm.ru", "second.kommo.com"


class Hosts(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Sends the requests to each host to the sandbox that plays it; there is nothing at other hosts."""

    def __init__(self, sandboxes: Mapping[str, Sandbox]) -> None:
        self.sandboxes = dict(sandboxes)
        self._sync = httpx.HTTPTransport()
        self._async: httpx.AsyncHTTPTransport | None = None
        self.closed = 0

    def _there(self, request: httpx.Request) -> httpx.Request:
        sandbox = self.sandboxes.get(request.url.host)
        if sandbox is None:
            raise httpx.ConnectError(f"no such host: {request.url.host}", request=request)
        url = request.url.copy_with(scheme="http", host="127.0.0.1", port=sandbox.port)
        return httpx.Request(request.method, url, headers=request.headers, stream=request.stream, extensions=request.extensions)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        return self._sync.handle_request(self._there(request))

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        # A connection for each request: the tests run in several event loops.
        async with httpx.AsyncHTTPTransport() as transport:
            response = await transport.handle_async_request(self._there(request))
            await response.aread()
            return response

    def close(self) -> None:
        self.closed += 1
        # Pages are read ahead in threads, which closing a client does not wait for; httpx leaves the connection of a request
        # under way open when its pool is closed.
        for thread in threading.enumerate():
            if thread.name == "amokit-list":
                thread.join(60)
        self._sync.close()

    async def aclose(self) -> None:
        self.close()


def consent(sandbox: Sandbox, host: str, state: str = "st-1") -> Callback:
    """A user picks an account and gives access: what the redirect brings."""
    query = {"client_id": sandbox.oauth_client.client_id, "state": state}
    location = httpx.get(f"{sandbox.url}/oauth", params=query, headers={"host": host}).headers["location"]
    return parse_callback(location, state=state)


def access_token(account_id: int) -> str:
    """An access token that says which account it is of."""
    claims = {"account_id": account_id, "api_domain": "api-b.amocrm.ru", "aud": "x", "exp": 4_000_000_000, "sub": "1"}
    parts = ({"typ": "JWT", "alg": "HS256"}, claims)
    return ".".join([*(base64.urlsafe_b64encode(json.dumps(part).encode()).rstrip(b"=").decode() for part in parts), "s"])


def pair(account_id: int, issuer: str | None, domain: str | None = None) -> Token:
    end = datetime.now(UTC) + timedelta(hours=24)
    return Token(access_token(account_id), f"refresh-{account_id}", end, domain, issuer)


def uninstall_url(client_id: str, client_secret: str, account_id: int) -> str:
    signature = hmac.new(client_secret.encode(), f"{client_id}|{account_id}".encode(), hashlib.sha256).hexdigest()
    return f"https://client.example/gone?account_id={account_id}&client_uuid={client_id}&signature={signature}"


@dataclass(frozen=True)
class Account:
    """What a hook says of its account."""

    host: str | None = None
    id: int | None = None
    subdomain: str | None = None


@dataclass(frozen=True)
class Delivery:
    account: Any
