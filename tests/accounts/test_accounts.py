"""Several accounts of one integration, in real sandboxes."""

from __future__ import annotations

import copy
import gc
import logging
import pickle
import weakref
from collections.abc import Callable
from typing import Any

import pytest
from amokit import Accounts, AmoCRM, MemoryTokenStore, Token
from amokit.auth.stores import FileTokenStore
from amokit.errors import (
    ArgumentError,
    CallbackError,
    HookSignatureError,
    MissingTokenError,
    NotFoundError,
    TokenStoreError,
    TransportError,
    UnreadableBodyError,
    UntrustedHostError,
    WrongTypeError,
)
from amokit.transport.ratelimit import shared_limiter
from amokit_sandbox import Sandbox

from ..client.support import Mode
from .hosts import FIRST, SECOND, Account, Delivery, Hosts, consent, pair, uninstall_url

Make = Callable[..., Any]


def closing(mode: Mode, thing: Any) -> Any:
    return mode.wait(thing.close() if mode.name == "sync" else thing.aclose())


def test_two_accounts_sign_in_and_each_gets_its_own(mode: Mode, make: Make, sandbox: Sandbox, second_server: Sandbox) -> None:
    accounts = make()
    sandbox.seed(leads=[{"name": "of the first"}])
    second_server.seed(leads=[{"name": "of the second"}])
    for server, host in ((sandbox, FIRST), (second_server, SECOND)):
        client = mode.wait(accounts.sign_in(consent(server, host)))
        assert client is accounts[host], "made once and kept"
    assert accounts["first"] is accounts[FIRST]
    found = {host: [lead.name for lead in mode.all(accounts[host].leads.list())] for host in (FIRST, SECOND)}
    assert found == {FIRST: ["of the first"], SECOND: ["of the second"]}
    assert mode.wait(accounts.hosts()) == [FIRST, SECOND]
    assert mode.all(accounts) == [accounts[FIRST], accounts[SECOND]]


def test_another_program_goes_on_with_the_pairs(
    mode: Mode, make: Make, sandbox: Sandbox, second_server: Sandbox, tmp_path: Any
) -> None:
    """The monthly refresh: all accounts that any program has signed in, and one that fails does not end it."""
    first = make(store=FileTokenStore(tmp_path / "pairs"))
    for server, host in ((sandbox, FIRST), (second_server, SECOND)):
        mode.wait(first.sign_in(consent(server, host)))
    closing(mode, first)
    store = FileTokenStore(tmp_path / "pairs")
    store.for_account("third.amocrm.ru").save(pair(5, "third.amocrm.ru"))
    later = make(store=store)
    before = {host: store.for_account(host).load() for host in (FIRST, SECOND)}
    failed = []
    for amo in mode.all(later):
        try:
            mode.wait(amo.refresh())
        except TransportError as error:
            failed.append(error.account)
    assert failed == ["third.amocrm.ru"]
    for host, old in before.items():
        new = store.for_account(host).load()
        assert old is not None
        assert new is not None
        assert new.refresh_token != old.refresh_token


def test_the_page_of_consent_needs_no_account(make: Make, sandbox: Sandbox) -> None:
    accounts = make()
    client_id = sandbox.oauth_client.client_id
    assert accounts.authorize_url("st") == f"https://www.amocrm.ru/oauth?client_id={client_id}&state=st"
    assert accounts.authorize_url("st", domain="kommo.com", mode="popup").startswith("https://www.kommo.com/oauth?")
    assert make(hosts={"shared": sandbox.url}).authorize_url("st").startswith(f"{sandbox.url}/oauth?")
    with pytest.raises(UntrustedHostError):
        accounts.authorize_url("st", domain="evil.example")
    with pytest.raises(ArgumentError, match="state is empty"):
        accounts.authorize_url("")


def test_a_redirect_of_another_integration_is_refused(mode: Mode, make: Make, sandbox: Sandbox) -> None:
    callback = consent(sandbox, FIRST)
    wrong = copy.replace(callback, client_id="9") if hasattr(copy, "replace") else type(callback)("c", FIRST, "9")
    before = len(sandbox.requests)
    with pytest.raises(CallbackError, match="another integration"):
        mode.wait(make().sign_in(wrong))
    assert len(sandbox.requests) == before


def test_who_is_not_signed_in_is_named(mode: Mode, make: Make) -> None:
    accounts = make()
    with pytest.raises(MissingTokenError, match=r"^nobody\.amocrm\.ru: the account is not signed in") as caught:
        mode.wait(accounts["nobody"].account.get())
    assert caught.value.account == "nobody.amocrm.ru"
    with pytest.raises(MissingTokenError, match=r"^nobody\.amocrm\.ru: "):
        mode.wait(accounts.of(Delivery(Account(subdomain="nobody"))))
    with pytest.raises(ArgumentError):
        accounts["www.amocrm.ru"]
    with pytest.raises(WrongTypeError):
        accounts[77]
    with pytest.raises(UntrustedHostError):
        accounts["shop.example"]


def test_every_error_and_log_line_names_the_account(
    mode: Mode, make: Make, sandbox: Sandbox, caplog: pytest.LogCaptureFixture
) -> None:
    accounts = make(log=True)
    amo = mode.wait(accounts.sign_in(consent(sandbox, FIRST)))
    caplog.clear()
    with caplog.at_level(logging.DEBUG, "amokit"), pytest.raises(NotFoundError) as caught:
        mode.wait(amo.leads.get(404))
    assert str(caught.value).startswith(f"{FIRST}: GET /api/v4/leads/404: ")
    copied = pickle.loads(pickle.dumps(caught.value))
    assert (str(copied), copied.account) == (str(caught.value), FIRST)
    lines = [record.getMessage() for record in caplog.records]
    assert len(lines) >= 2
    assert all(f" {FIRST} GET /api/v4/leads/404 " in line for line in lines), lines
    assert all(record.amokit["account"] == FIRST for record in caplog.records)  # type: ignore[attr-defined]
    with pytest.raises(MissingTokenError) as refused:
        mode.wait(accounts["ghost"].refresh())
    assert str(refused.value).startswith("ghost.amocrm.ru: ")
    with pytest.raises(ArgumentError, match=rf"^{FIRST}: resume takes"):
        mode.wait(amo.files.upload(b"x", "a.txt", resume="?"))
    with pytest.raises(ArgumentError) as wrong:
        mode.wait(amo.request("GET", "no-slash"))
    assert wrong.value.account == "", "made by the program, before any account is concerned"


def test_errors_of_lists_that_are_read_ahead_name_the_account(mode: Mode, make: Make, sandbox: Sandbox) -> None:
    accounts = make()
    amo = mode.wait(accounts.sign_in(consent(sandbox, FIRST)))
    sandbox.seed(leads=[{"name": "n"}] * 40)
    sandbox.fault("GET", "/api/v4/leads", nth=3, times=None, body="not JSON", status=200)
    with pytest.raises(UnreadableBodyError) as caught:
        mode.all(amo.leads.list(limit=10, concurrency=3))
    assert str(caught.value).startswith(f"{FIRST}: GET /api/v4/leads: ")


def test_clients_that_were_closed_are_made_anew(mode: Mode, make: Make, sandbox: Sandbox, hosts: Hosts) -> None:
    accounts = make()
    amo = mode.wait(accounts.sign_in(consent(sandbox, FIRST)))
    closing(mode, amo)
    assert hosts.closed == 0, "the transport is shared"
    assert accounts[FIRST] is not amo
    assert mode.wait(accounts[FIRST].account.get()).id == 77


def test_kept_clients_are_bounded_and_used_ones_stay_usable(mode: Mode, make: Make, sandbox: Sandbox) -> None:
    accounts = make(max_clients=3)
    amo = mode.wait(accounts.sign_in(consent(sandbox, FIRST)))
    dropped = weakref.ref(accounts["a1"])
    for number in range(2, 5):
        accounts[f"a{number}"]
    assert len(accounts._clients) == 3
    assert accounts[FIRST] is not amo, "used longest ago"
    assert mode.wait(amo.account.get()).id == 77, "who still holds it goes on"
    gc.collect()
    assert dropped() is None


def test_limiters_by_integration_or_by_account(make: Make, sandbox: Sandbox) -> None:
    def limiter(client: Any) -> Any:
        return client._http._transport._settings.limiter

    client_id = sandbox.oauth_client.client_id
    together = make(limiter="default")
    assert limiter(together["a"]) is limiter(together["b"]) is shared_limiter(client_id)
    apart = make(limiter="default", limit="account")
    assert limiter(apart["a"]) is not limiter(apart["b"])
    assert limiter(apart["a"]) is limiter(make(limiter="default", limit="account")["a"]), "also of other Accounts"
    with pytest.raises(ArgumentError, match="leave limiter= out"):
        make(limit="account")
    with pytest.raises(ArgumentError, match="'integration' or 'account'"):
        make(limit="host")


def test_hooks_find_their_account(mode: Mode, make: Make) -> None:
    store = MemoryTokenStore()
    store.for_account("old.amocrm.ru").save(pair(11, "old.amocrm.ru"))
    store.for_account("shop.kommo.com").save(pair(12, "shop.kommo.com"))
    accounts = make(store=store)

    def of(**account: Any) -> Any:
        return mode.wait(accounts.of(Delivery(Account(**account))))

    assert of(subdomain="old") is accounts["old"]
    assert of(host="shop.kommo.com", id=12) is accounts["shop.kommo.com"]
    assert of(host="shop.amocrm.com", id=12) is accounts["shop.kommo.com"], "hooks of Kommo may name amocrm.com"
    assert of(host="renamed.amocrm.ru", id=11) is accounts["old"], "hooks are the first to know that it was renamed"
    with pytest.raises(MissingTokenError):
        of(host="old.amocrm.ru", id=99)
    with pytest.raises(ArgumentError, match="does not say which account"):
        mode.wait(accounts.of(Delivery(None)))
    with pytest.raises(ArgumentError, match="does not say which account"):
        of(id=11)


def test_a_renamed_account_is_found_by_both_hosts(mode: Mode, make: Make) -> None:
    store = MemoryTokenStore()
    store.for_account("old.amocrm.ru").save(pair(11, "old.amocrm.ru", domain=FIRST))
    accounts = make(store=store)
    assert mode.wait(accounts.hosts()) == [FIRST]
    assert accounts[FIRST]._oauth().load() == accounts["old"]._oauth().load() == store.for_account("old.amocrm.ru").load()


def test_a_name_that_another_account_took_over(mode: Mode, make: Make, sandbox: Sandbox) -> None:
    """The pair of the account that lived there is not lost: it is found by its present host."""
    store = MemoryTokenStore()
    store.for_account(FIRST).save(pair(11, FIRST, domain="moved.amocrm.ru"))
    accounts = make(store=store)
    mode.wait(accounts.sign_in(consent(sandbox, FIRST)))
    assert mode.wait(accounts.hosts()) == [FIRST, "moved.amocrm.ru"]
    assert mode.wait(accounts[FIRST].account.get()).id == 77
    kept = accounts["moved"]._oauth().load()
    assert (kept.refresh_token, kept.issuer, kept.domain) == ("refresh-11", "moved.amocrm.ru", None)


def test_removal(mode: Mode, make: Make, sandbox: Sandbox) -> None:
    accounts = make()
    amo = mode.wait(accounts.sign_in(consent(sandbox, FIRST)))
    known = sandbox.oauth_client
    with pytest.raises(HookSignatureError):
        mode.wait(accounts.uninstalled(uninstall_url(known.client_id, "forged", 77)))
    assert mode.wait(accounts.hosts()) == [FIRST]
    assert mode.wait(accounts.uninstalled(uninstall_url(known.client_id, known.client_secret, 5))) is None
    assert mode.wait(accounts.uninstalled(uninstall_url(known.client_id, known.client_secret, 77))) == FIRST
    assert mode.wait(accounts.hosts()) == []
    assert accounts[FIRST] is not amo
    mode.wait(accounts.sign_in(consent(sandbox, FIRST)))
    mode.wait(accounts.remove("first"))
    mode.wait(accounts.remove("first"))
    with pytest.raises(MissingTokenError):
        mode.wait(accounts[FIRST].account.get())


def test_whether_one_is_signed_in(sandbox: Sandbox, hosts: Hosts) -> None:
    known = sandbox.oauth_client
    with Accounts(known.client_id, known.client_secret, known.redirect_uri, transport=hosts) as accounts:
        assert "first" not in accounts
        accounts.sign_in(consent(sandbox, FIRST))
        assert "first" in accounts
        assert isinstance(accounts["first"], AmoCRM)
    assert hosts.closed == 1


def test_a_damaged_pair_hides_no_other_account(mode: Mode, make: Make, sandbox: Sandbox, tmp_path: Any) -> None:
    store = FileTokenStore(tmp_path)
    (tmp_path / f"{FIRST}.json").write_text("half a pa")
    store.for_account(SECOND).save(pair(12, SECOND))
    accounts = make(store=store)
    assert mode.wait(accounts.hosts()) == [FIRST, SECOND]
    with pytest.raises(TokenStoreError, match=rf"^{FIRST}: "):
        mode.wait(accounts[FIRST].refresh())
    mode.wait(accounts.sign_in(consent(sandbox, FIRST)))
    assert mode.wait(accounts[FIRST].account.get()).id == 77


class OneAccount:
    """A store of somebody's own that knows one account."""

    def load(self) -> Token | None:
        return None

    def save(self, token: Token, /) -> None: ...


def test_arguments_that_cannot_be_used(make: Make) -> None:
    with pytest.raises(ArgumentError, match="OneAccount keeps the pair of one account"):
        make(store=OneAccount())
    with pytest.raises(TypeError, match="has no option 'base_url'; "):
        make(base_url="http://127.0.0.1:1")
    with pytest.raises(ArgumentError, match="max_clients"):
        make(max_clients=0)


def test_secrets_are_not_shown(make: Make, sandbox: Sandbox) -> None:
    accounts = make()
    shown = f"{accounts!r} {accounts[FIRST]!r} {vars(accounts)!r}"
    assert sandbox.oauth_client.client_secret not in shown
    assert FIRST in shown
