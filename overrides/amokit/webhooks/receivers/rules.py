"""Which requests a receiver takes."""

from __future__ import annotations

import hmac
import re
from collections.abc import Collection, Iterable
from typing import NamedTuple

from amokit_api.errors import ArgumentError, HookAccountError
from amokit_api.webhooks.event import DeliveryAccount

from ...auth.trusted_hosts import check_zones, is_trusted
from ..delivery import FORM, JSON

_SEGMENT = re.compile(r"[A-Za-z0-9_.~-]{16,200}")


class Answer(NamedTuple):
    """What to answer: a status without a body.

    Attributes:
        status: HTTP status.
        allow: Methods that are taken, of a 405.
        retry_after: Seconds to wait, of a 503.
    """

    status: int
    allow: str = ""
    retry_after: int = 0

    @property
    def headers(self) -> dict[str, str]:
        """The headers to answer with."""
        found = {"allow": self.allow, "retry-after": str(self.retry_after or "")}
        return {name: value for name, value in found.items() if value}


class Rules:
    """What is checked of a request before its events are handed on."""

    def __init__(
        self, secret: str, accounts: Collection[int | str] | None, zones: Iterable[str], *, uninstall: bool, size: int
    ) -> None:
        if not isinstance(secret, str) or not _SEGMENT.fullmatch(secret):
            raise ArgumentError(
                "secret takes 16 to 200 letters, digits and `-_.~`, as secrets.token_urlsafe() makes them: a part of the address"
            )
        self._secret = secret.encode()
        self._accounts = None if accounts is None else {str(each).lower() for each in accounts}
        self._zones = check_zones(zones)
        self._uninstall = uninstall
        self._size = size

    def check(self, method: str, segment: str, content_type: str, length: str) -> Answer | None:
        """What is answered to a request that is not read; None for one that is."""
        if not hmac.compare_digest(segment.encode("utf-8", "surrogatepass"), self._secret):
            return Answer(404)
        if method != "POST" and not (method == "GET" and self._uninstall):
            return Answer(405, allow="GET, POST" if self._uninstall else "POST")
        if length and not (length.isascii() and length.isdigit()):
            return Answer(400)
        if length and (len(length) > 12 or int(length) > self._size):
            return Answer(413)
        kind = content_type.partition(";")[0].strip().lower()
        return Answer(415) if method == "POST" and kind not in (FORM, JSON) else None

    def check_account(self, account: DeliveryAccount) -> None:
        """Raises HookAccountError for an account that is not served, and for a host outside the zones."""
        host = account.host
        if host is not None and not is_trusted(host, self._zones):
            raise HookAccountError(f"its account is at {host[:100]!r}, which is no host of amoCRM; zones= adds zones")
        names = {str(account.id), (account.subdomain or "").lower()}
        if self._accounts is not None and not names & self._accounts:
            raise HookAccountError(f"account {account.id or account.subdomain!r} is not served here")
