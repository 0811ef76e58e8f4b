"""One function decides where secrets may go."""

from __future__ import annotations

import random
from typing import Any

import httpx
import pytest
from amokit import AmoCRM, AsyncAmoCRM, OAuth
from amokit.auth.disposable_tokens import DisposableTokens
from amokit.auth.trusted_hosts import TRUSTED_DOMAINS, is_trusted, server_address
from amokit.errors import ArgumentError, UntrustedHostError
from amokit_api.http.origin import origin, same_origin

TRUSTED = [
    "a.amocrm.ru",
    "www.amocrm.ru",
    "amocrm.ru",
    "a.b.kommo.com",
    "xn--80a.amocrm.com",
    "crm.example",
    "a.crm.example",
    "10.0.0.5:8443",
]
UNTRUSTED = [
    "",
    "evil.example",
    "evilamocrm.ru",
    "amocrm.ru.evil.example",
    "a.amocrm.ru.",
    ".amocrm.ru",
    "a..amocrm.ru",
    "a.amocrm.ru:443",
    "a.amocrm.ru:",
    "user@a.amocrm.ru",
    "a.amocrm.ru/x",
    "a.amocrm.ru#",
    "a.amocrm.ru?",
    "evil.example\\.amocrm.ru",
    "a.amocrm.ru\n",
    " a.amocrm.ru",
    "а.amocrm.ru",
    "a.amocrm。ru",
    "a_b.amocrm.ru",
    "-a.amocrm.ru",
    "10.0.0.5",
    "crm.example:8443",
    "[::1]",
    "x" * 300 + ".amocrm.ru",
]
ZONES = ["crm.example", "10.0.0.5:8443"]


@pytest.mark.parametrize("host", TRUSTED)
def test_hosts_that_are_trusted(host: str) -> None:
    assert is_trusted(host, ZONES)


@pytest.mark.parametrize("host", UNTRUSTED, ids=lambda host: repr(host)[:40])
def test_hosts_that_are_not(host: str) -> None:
    assert not is_trusted(host, ZONES)


@pytest.mark.parametrize(
    "zones", ["crm.example", [""], ["https://crm.example"], ["crm.example/"], [".crm.example"], ["example"], [5]], ids=repr
)
def test_what_is_no_zone(zones: Any) -> None:
    for make in (
        lambda: OAuth("id", "secret", "https://x.example/cb", zones=zones),
        lambda: DisposableTokens("id", "secret", "https://x.example/cb", zones=zones),
        lambda: AmoCRM("a", token="t", zones=zones),
    ):
        with pytest.raises(ArgumentError, match="zone"):
            make()


def client(**options: Any) -> None:
    for kind in (AmoCRM, AsyncAmoCRM):
        kind(**{"token": "t", **options})


@pytest.mark.parametrize("host", ["evil.example", "a.amocrm.ru.evil.example"])
def test_a_token_is_not_given_to_another_host(host: str) -> None:
    for options in ({"account": host}, {"account": "a", "hosts": {"drive": f"https://{host}"}}):
        with pytest.raises(UntrustedHostError, match="nothing was sent"):
            client(**options)
        client(**options, zones=[host])


@pytest.mark.parametrize(
    "url",
    [
        "https://user:s3cret@drive-b.amocrm.ru",
        "https://drive-b.amocrm.ru\\@evil.example",
        "https://drive-b.amocrm.ru.",
        "https://drive-b.amocrm.ru:99999",
        "https://drive-б.amocrm.ru",
        "https://[",
        "https://drive-b.amocrm.ru\t",
        "ftp://drive-b.amocrm.ru",
    ],
)
def test_an_ambiguous_address_is_refused(url: str) -> None:
    for options in ({"base_url": url}, {"account": "a", "hosts": {"drive": url}}):
        with pytest.raises(ArgumentError) as caught:
            client(**options)
        assert "s3cret" not in str(caught.value)


def test_http_is_for_this_machine() -> None:
    for url in ("http://127.0.0.1:8080", "http://localhost", "http://[::1]:9", "http://sandbox.localhost:1"):
        client(base_url=url)
        client(account="a", hosts={"drive": url})
    for options in ({"base_url": "http://sandbox:8080"}, {"account": "a", "hosts": {"drive": "http://drive-b.amocrm.ru"}}):
        with pytest.raises(ArgumentError, match="unencrypted"):
            client(**options)
        client(**options, allow_http=True)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("https://a.b", "https://A.b:443/x", True),
        ("http://a.b", "https://a.b", True),
        ("https://a.b", "http://a.b", False),
        ("https://a.b", "https://a.b:444", False),
        ("https://a.b", "https://a.b.", False),
        ("https://a.b", "https://a.b@evil.example", False),
        ("https://a.b", "//a.b", False),
    ],
)
def test_where_a_request_may_be_redirected(one: str, other: str, same: bool) -> None:
    assert same_origin(one, other) is same


def test_httpx_goes_where_is_said_to_be_trusted() -> None:
    """Texts put together of what confuses parsers: what is accepted leads httpx to a host of amoCRM."""
    drawn = random.Random(16)
    parts = [
        "a",
        "amocrm.ru",
        ".",
        "..",
        "@",
        ":",
        "443",
        "/",
        "\\",
        "#",
        "?",
        "%2e",
        "evil.example",
        "kommo.com",
        "-",
        "[",
        "]",
        "\t",
        "\n",
    ]
    parts += [" ", "\0", "ı", "。", "xn--", "A", "0x7f.1", "//", "http", ";", "&", "\u200b", "é"]
    accepted = 0
    for _ in range(40_000):
        text = "".join(drawn.choices(parts, k=drawn.randint(1, 7)))
        if is_trusted(text.lower()):
            accepted += 1
            host = httpx.URL(f"https://{text}/x").host
            assert any(host == zone or host.endswith(f".{zone}") for zone in TRUSTED_DOMAINS), text
        url = f"https://{text}"
        found = origin(url)
        if found is not None:
            there = httpx.URL(url)
            assert (there.scheme, there.raw_host.decode(), there.port or 443) == found, text
        try:
            address = server_address("x", url, ())
        except ArgumentError:
            continue
        assert any(httpx.URL(address).host.endswith(zone) for zone in TRUSTED_DOMAINS), text
    assert accepted > 100
