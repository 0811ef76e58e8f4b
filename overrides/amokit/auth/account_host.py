"""The host of an account, the one that its client was given or the one that its pair of tokens names; and whose pair it is.

An account moves when its subdomain is renamed. Its old host then answers 404, and amoCRM names the new one. It is used only
within the trusted zones, and only for a pair that this account issued.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

import httpx
from amokit_api.errors import ArgumentError, MalformedTokenError, NotFoundError, WrongAccountError
from amokit_api.http.request import Request
from amokit_api.operations import get_account_domain, get_account_domain_by_refresh_token

from ..concurrency.sansio import Steps
from .token_endpoint import build_message, parse_response, send
from .tokens import Token
from .trusted_hosts import check_zones, require_trusted

if TYPE_CHECKING:
    from amokit_api.models import AccountDomain


class AccountHost:
    """The host of the account of one `OAuth`."""

    def __init__(self, zones: Iterable[str]) -> None:
        self.zones = check_zones(zones)
        self._url: str | None = None
        self._stands_for_all = False

    def bind(self, url: str, *, stands_for_all: bool) -> None:
        """Sets the account's address; see `OAuth.bind`."""
        if self._url not in (None, url):
            raise ArgumentError(f"this OAuth signs for {self._url}; {url} needs one of its own")
        self._url, self._stands_for_all = url, stands_for_all

    # -- whose pair -----------------------------------------------------------------------------

    @property
    def issuer(self) -> str | None:
        """The account's host that the client was given; None where a proxy or a sandbox stands for all hosts."""
        return None if self._url is None or self._stands_for_all else _host(self._url)

    def issued(self, token: Token) -> bool:
        """Whether a pair may be this account's: its issuer or its new host is this one, or it names no issuer."""
        own = self.issuer
        return own is None or token.issuer is None or own in (token.issuer, token.domain)

    def mine(self, token: Token) -> Token:
        """The pair, with this account as its issuer where it names none."""
        return token if token.issuer is not None else token.with_issuer(self.issuer)

    def confirm(self, token: Token, original: httpx.Request) -> Steps[Token]:
        """The pair of another issuer if it is this account's: a renamed account, whose client was given the new host.

        Raises:
            WrongAccountError: The pair is another account's.
        """
        try:
            domain = yield from self.look_up(token, original)
        except NotFoundError:
            domain = None
        if domain != self.issuer:
            raise self.wrong_account(token)
        return token.with_domain(None).with_issuer(self.issuer)

    def wrong_account(self, token: Token, domain: str | None = None) -> WrongAccountError:
        """The error for a pair that is another account's."""
        return WrongAccountError(
            f"the token store keeps the pair of {domain or token.domain or token.issuer}, but this client is for"
            f" {self.issuer}; nothing was sent. Give each account a store of its own (account= of SQLTokenStore and"
            " RedisTokenStore, a file each), give the client the account's present host, or clear() the store to sign in"
            " another account"
        )

    # -- where it lives -------------------------------------------------------------------------

    def configured_host(self, original: httpx.Request) -> str:
        """The host that the client was given."""
        return _host(self._url or str(original.url))

    def current_host(self, token: Token, original: httpx.Request) -> str:
        """The host that the account lives at, as far as is known."""
        return (None if self._stands_for_all else token.domain) or self.configured_host(original)

    def address(self, host: str) -> str:
        """Scheme and host, where requests to a host go. Raises UntrustedHostError."""
        base = self._url
        if base and _host(base) == host:
            return base  # checked when the client was made
        return f"https://{require_trusted(host, self.zones, 'host of the account')}"

    def reroute(self, request: httpx.Request, token: Token) -> None:
        """Changes the host of a request to the account's new one. Raises UntrustedHostError."""
        old = self._url
        if token.domain and old and not self._stands_for_all and _host(str(request.url)) == _host(old):
            domain = require_trusted(token.domain, self.zones, "host of the account")
            request.url = request.url.copy_with(netloc=domain.encode())
            request.headers["Host"] = domain

    def look_up(self, token: Token, original: httpx.Request) -> Steps[str]:
        """Asks amoCRM for the account's present host; see `OAuth.find`."""
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
        """The account's new host; None when it has not moved, or amoCRM does not name a host.

        Raises:
            WrongAccountError: The pair names no issuer and is of an account at another host, which may be a different account.
        """
        if self._stands_for_all:
            return None
        try:
            domain = yield from self.look_up(token, original)
        except NotFoundError:
            return None
        if domain == self.current_host(token, original):
            return None
        if token.issuer is None:
            raise self.wrong_account(token, domain)
        return domain

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
            shared = require_trusted(f"www.{self.current_host(token, original).partition('.')[2]}", self.zones, "shared host")
            request = get_account_domain.build()
            authorization = f"Bearer {token.access_token}"
            yield request, build_message(request, f"https://{shared}", original, authorization=authorization)


def _host(url: str) -> str:
    return httpx.URL(url).netloc.decode()
