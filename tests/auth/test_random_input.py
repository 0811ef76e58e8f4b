"""Random input of strangers: what is accepted of hosts, callbacks, hooks and tokens is genuine; errors are of `amokit.errors`."""

from __future__ import annotations

import base64
import contextlib
import hashlib
import hmac
import json
from typing import Any
from urllib.parse import quote, urlencode

import httpx
import jwt
from amokit import parse_callback
from amokit.auth import DisposableTokens, parse_secrets, parse_uninstall, read_claims
from amokit.auth.server_urls import servers
from amokit.auth.trusted_hosts import TRUSTED_DOMAINS, is_loopback, is_trusted, server_address
from amokit.errors import ArgumentError, CallbackError, HookError, TokenError
from amokit_api.http.origin import origin, same_origin
from hypothesis import given, settings
from hypothesis import strategies as st

SECRET = "s3cret" * 12
CLIENT = "11111111-2222-3333-4444-555555555555"
tokens = DisposableTokens(CLIENT, SECRET, "https://app.example.com/callback")

ANY_TEXT = st.text() | st.text(st.characters(categories=["Cs", "Cc", "Nd"]))
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | ANY_TEXT,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(ANY_TEXT, inner, max_size=3),
    max_leaves=8,
)
CONFUSING = (
    r"mycompany amocrm.ru kommo.com evil.example http https : // / \ @ . # ? [ ] ::1 127.0.0.1 localhost 443 80 99999 %2e %40 -"
)
PARTS = st.sampled_from([*CONFUSING.split(" "), "\t", "\n", "\0", " ", "xn--", "xn--e1afmkfd", "。", "ı", "é"])
ADDRESS = st.lists(PARTS | st.text(max_size=3), max_size=9).map("".join)
NAMES = ["code", "state", "referer", "error", "from_widget", "client_id", "platform"]
many = settings(max_examples=1000, deadline=None)


@many
@given(host=ADDRESS)
def test_hosts(host: str) -> None:
    if is_trusted(host.lower()):
        there = httpx.URL(f"https://{host}/x").host
        assert any(there == zone or there.endswith(f".{zone}") for zone in TRUSTED_DOMAINS)
    with contextlib.suppress(ArgumentError):
        address = servers(host, None, None)["account"]
        assert f"https://{httpx.URL(address).raw_host.decode()}" == address


@many
@given(rest=ADDRESS, scheme=st.sampled_from(["https://", "http://", "//", ""]))
def test_addresses(rest: str, scheme: str) -> None:
    url = scheme + rest
    found = origin(url)
    if found is not None:
        there = httpx.URL(url)
        assert (there.scheme, there.raw_host.decode(), there.port or {"http": 80, "https": 443}[there.scheme]) == found
    with contextlib.suppress(ArgumentError):
        there = httpx.URL(server_address("x", url, ()))
        assert is_loopback(there.host) or any(f".{there.host}".endswith(f".{zone}") for zone in TRUSTED_DOMAINS)
    if same_origin("https://mycompany.amocrm.ru/x", url):
        assert (httpx.URL(url).scheme, httpx.URL(url).host) == ("https", "mycompany.amocrm.ru")


@many
@given(
    query=ANY_TEXT
    | st.dictionaries(
        st.sampled_from(["code", "state", "referer", "error", "from_widget", "client_id", "platform"]), ANY_TEXT | ADDRESS
    ),
    address=st.sampled_from(["", "https://app.example.com/cb?", "http://[?"]),
    hooks=st.booleans(),
)
def test_callbacks(query: Any, address: str, hooks: bool) -> None:
    text = query if isinstance(query, str) else urlencode(query, errors="surrogatepass")
    try:
        found = parse_callback(address + text, "st", hooks=hooks)
    except (CallbackError, ArgumentError):
        return
    assert is_trusted(found.referer)
    assert found.state == "st" or (hooks and (found.from_widget or found.from_exchange))


@many
@given(account=ANY_TEXT | st.integers().map(str), signature=ANY_TEXT, body=st.binary() | JSON.map(json.dumps), state=ANY_TEXT)
def test_hooks(account: str, signature: str, body: bytes | str, state: str) -> None:
    query = urlencode({"account_id": account, "client_uuid": CLIENT, "signature": signature}, errors="surrogatepass")
    for text in (query, f"https://app.example.com/?{query}", account):
        try:
            found = parse_uninstall(text, CLIENT, SECRET)
        except HookError:
            continue
        expected = hmac.new(SECRET.encode(), f"{CLIENT}|{found.account_id}".encode(), hashlib.sha256).hexdigest()
        assert signature == expected
    try:
        secrets = parse_secrets(body, state or "st")
    except (HookError, ArgumentError):
        return
    sent = json.loads(body)
    assert (sent["state"], sent["client_id"]) == (state or "st", secrets.client_id)


def encoded(value: Any) -> str:
    return base64.urlsafe_b64encode(json.dumps(value).encode("utf-8", "surrogatepass")).decode().rstrip("=")


CLAIMS = st.dictionaries(
    st.sampled_from(
        ["iss", "aud", "jti", "iat", "nbf", "exp", "account_id", "subdomain", "client_uuid", "user_id", "entity_type"]
    ),
    JSON | st.sampled_from(["https://mycompany.amocrm.ru", "https://app.example.com", CLIENT, 77, 10**400, -1, 2**62]),
)


@many
@given(
    claims=CLAIMS,
    header=st.dictionaries(
        st.sampled_from(["alg", "typ", "kid", "crit", "b64", "jku"]), JSON | st.sampled_from(["none", "HS256", "RS256"])
    ),
    signature=ANY_TEXT.map(lambda text: quote(text, errors="replace")) | st.just("c2ln") | st.just(""),
    text=ANY_TEXT | st.none() | st.binary(),
)
def test_tokens_that_are_not_signed(claims: Any, header: Any, signature: str, text: Any) -> None:
    for token in (f"{encoded(header)}.{encoded(claims)}.{signature}", text):
        for check in (tokens.widget, tokens.bot, read_claims):
            try:
                check(token)
            except TokenError:
                continue
            assert check is read_claims


@many
@given(claims=CLAIMS)
def test_tokens_with_random_claims(claims: dict[str, Any]) -> None:
    try:
        token = jwt.encode(claims, SECRET, "HS256")
    except (TypeError, ValueError, OverflowError):  # of which PyJWT makes none
        return
    for check in (tokens.widget, tokens.bot):
        with contextlib.suppress(TokenError):
            found: Any = check(token)
            assert (claims["iss"], claims["account_id"]) == (f"https://{found.account}", found.account_id)
