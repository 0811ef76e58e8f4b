"""Where an account lives: where its client was told, or where its pair of tokens says since it has moved.

An account moves when its subdomain is renamed. Its old host knows it no more; amoCRM tells the new one, which is followed within
the zones that may be given secrets.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

import httpx
from amokit_api.errors import ArgumentError, MalformedTokenError, NotFoundError
from amokit_api.http.request import Request
from amokit_api.operations import get_account_domain, get_account_domain_by_refresh_token

from ..concurrency.sansio import Steps
from .token_endpoint import build_message, parse_response, send
from .tokens import Token
from .trusted_hosts import is_trusted, require_trusted

if TYPE_CHECKING:
    from amokit_api.models import AccountDomain


class AccountHost:
    """Where the account of one `OAuth` lives."""

    def __init__(self, zones: Iterable[str]) -> None:
        self.zones = tuple(zones)
        self._url: str | None = None

    def bind(self, url: str, *, checked: bool) -> None:
        """Tells where it lives; see `OAuth.bind`."""
        if self._url not in (None, url):
            raise ArgumentError(f"this OAuth signs for {self._url}; {url} needs one of its own")
        if checked:
            require_trusted(_host(url), self.zones, "account")
        self._url = url

    def configured_host(self, original: httpx.Request) -> str:
        """The host that the client was told."""
        return _host(self._url or str(original.url))

    def current_host(self, token: Token, original: httpx.Request) -> str:
        """The host that the account lives at, as far as is known."""
        return token.domain or self.configured_host(original)

    def address(self, host: str) -> str:
        """Scheme and host, where requests to a host go."""
        base = self._url
        return base if base and _host(base) == host else f"https://{host}"

    def reroute(self, request: httpx.Request, token: Token) -> None:
        """Turns a request to where the account lives now."""
        old = self._url
        if token.domain and old and _host(str(request.url)) == _host(old) and is_trusted(token.domain, self.zones):
            request.url = request.url.copy_with(netloc=token.domain.encode())
            request.headers["Host"] = token.domain

    def look_up(self, token: Token, original: httpx.Request) -> Steps[str]:
        """Has amoCRM say where the account lives now; see `OAuth.find`."""
        answered = 404
        for request, asked in self._domain_requests(token, original):
            response = yield from send(request, asked)
            if response.status_code == 200:
                found = parse_response(request, response)
                if isinstance(found.domain, str):
                    return require_trusted(found.domain, self.zones, "new host of the account")
            answered = response.status_code
        request = get_account_domain_by_refresh_token.build(x_refresh_token="")
        raise NotFoundError(answered, request.info, body={"title": "Where the account lives is not to be had"})

    def find_new_host(self, token: Token, original: httpx.Request) -> Steps[str | None]:
        """Where the account has moved to; None when it has not, or that is not to be had."""
        known = self.current_host(token, original)
        if not is_trusted(known, self.zones):
            return None  # a proxy or a sandbox stands for all hosts
        try:
            domain = yield from self.look_up(token, original)
        except NotFoundError:
            return None
        return None if domain == known else domain

    def _domain_requests(self, token: Token, original: httpx.Request) -> Iterator[tuple[Request[AccountDomain], httpx.Request]]:
        try:
            api_domain = token.claims.api_domain
        except MalformedTokenError:
            return
        if api_domain is not None and token.refresh_token is not None:
            host = require_trusted(api_domain, self.zones, "api_domain of the token")
            request = get_account_domain_by_refresh_token.build(x_refresh_token=token.refresh_token)
            yield request, build_message(request, f"https://{host}", original)
        elif not token.expired:  # tokens from before August 2024
            shared = f"https://www.{self.current_host(token, original).partition('.')[2]}"
            request = get_account_domain.build()
            yield request, build_message(request, shared, original, f"Bearer {token.access_token}")


def _host(url: str) -> str:
    return httpx.URL(url).netloc.decode()
