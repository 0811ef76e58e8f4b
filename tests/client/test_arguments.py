"""Arguments that cannot be used: each error is an ArgumentError that names the argument, and what to give in its place."""

from __future__ import annotations

import json
import pickle
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Any

import amokit
import pytest
from amokit import (
    Accounts,
    AmoCRM,
    AsyncAccounts,
    AsyncAmoCRM,
    AsyncChatChannel,
    ChatChannel,
    FileLimiter,
    OAuth,
    RateLimiter,
    RedisLimiter,
    Token,
    day,
    parse_callback,
)
from amokit.auth import DisposableTokens
from amokit.errors import ArgumentError, StateError, WrongTypeError
from amokit.models import Lead
from amokit.stores import Encryption, FileTokenStore
from amokit.tables import rows, write_csv
from amokit.webhooks import Receiver

from .support import Mode, answer, serve

SECRET = "the-secret-that-nobody-may-see"
LEAD = Lead.from_dict({"id": 11, "name": "Roof"})
TILL = 1_800_000_000
APP = ("id", SECRET, "https://app.example.com/callback")
Limits = Callable[..., Any]


def file_limiter(**numbers: Any) -> FileLimiter:
    return FileLimiter("limit.sqlite", **numbers)


def redis_limiter(**numbers: Any) -> RedisLimiter:
    pytest.importorskip("redis", reason="the extra `redis` is not installed")
    return RedisLimiter("redis://localhost", **numbers)


@pytest.mark.parametrize("limiter", [RateLimiter, file_limiter, redis_limiter])
@pytest.mark.parametrize(
    ("numbers", "message", "error"),
    [
        ({"rate": 0}, r"^rate takes a whole number of at least 1, not 0$", ArgumentError),
        ({"rate": -7}, r"^rate takes a whole number of at least 1, not -7$", ArgumentError),
        ({"rate": "7"}, r"^rate takes a whole number of at least 1, not '7'$", WrongTypeError),
        ({"rate": 1.5}, r"^rate takes a whole number of at least 1, not 1\.5$", WrongTypeError),
        ({"rate": True}, r"^rate takes a whole number of at least 1, not True$", WrongTypeError),
        ({"rate": None}, r"^rate takes a whole number of at least 1, not None$", WrongTypeError),
        ({"per": 0}, r"^per takes a number above 0, not 0$", ArgumentError),
        ({"per": float("nan")}, r"^per takes a number above 0, not nan$", ArgumentError),
        ({"per": float("inf")}, r"^per takes a number above 0, not inf$", ArgumentError),
        ({"per": "1"}, r"^per takes a number above 0, not '1'$", WrongTypeError),
        ({"margin": -0.1}, r"^margin takes a number of at least 0, not -0\.1$", ArgumentError),
        ({"margin": "wide"}, r"^margin takes a number of at least 0, not 'wide'$", WrongTypeError),
    ],
)
def test_a_limit_that_is_none(limiter: Limits, numbers: dict[str, Any], message: str, error: type[Exception]) -> None:
    with pytest.raises(ArgumentError, match=message) as caught:
        limiter(**numbers)
    assert type(caught.value) is error
    assert isinstance(caught.value, ValueError)


@pytest.mark.parametrize("limiter", [RateLimiter, file_limiter, redis_limiter])
def test_limits_at_their_edges(limiter: Limits) -> None:
    assert (limiter(rate=1, per=0.001, margin=0).rate, limiter(per=10**400).per) == (1, 10**400)


def receiver(**options: Any) -> Receiver:
    return Receiver(print, secret="s" * 20, **options)


Make = Callable[[], Any]


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda: AmoCRM(5, token="t"), "^an account goes by its name or host, as in 'mycompany', not by int$"),  # type: ignore[arg-type]
        (lambda: AmoCRM("mycompany", token="t", hosts=5), "^hosts takes addresses by server, as in hosts={'drive': "),  # type: ignore[arg-type]
        (lambda: AmoCRM("mycompany", token="t", zones=5), r"^zones takes several texts, as in zones=\[5\], not one$"),  # type: ignore[arg-type]
        (lambda: OAuth(*APP, "tokens.json"), r"^store takes a token store, as FileTokenStore\('tokens\.json'\), not str$"),  # type: ignore[arg-type]
        (lambda: Token("a", "b", "2026-10-01"), "^expires_at takes a datetime with a time zone, not '2026-10-01'$"),  # type: ignore[arg-type]
        (lambda: FileTokenStore(None), "^path takes a path, as a text or a Path, not NoneType$"),  # type: ignore[arg-type]
        (lambda: Accounts(*APP, max_clients=0), "^max_clients takes a whole number of at least 1, not 0$"),
        (lambda: receiver(workers=0), "^workers takes a whole number of at least 1, not 0$"),
        (lambda: receiver(waiting="1"), "^waiting takes a whole number of at least 1, not '1'$"),
        (lambda: receiver(accounts=5), r"^accounts takes several ids or subdomains, as in accounts=\[5\], not one$"),
        (lambda: receiver(accounts="shop"), r"^accounts takes several ids or subdomains, as in accounts=\['shop'\], not one$"),
        (lambda: rows(5), r"^items takes several objects that were read, as in items=\[5\], not one$"),  # type: ignore[arg-type]
        (lambda: rows([], fields=5), r"^fields takes several fields, as in fields=\[5\], not one$"),  # type: ignore[arg-type]
        (lambda: write_csv([], "x.csv"), "^path takes a path, as a text or a Path, not list$"),  # type: ignore[arg-type]
        (lambda: write_csv("x.csv", 5), r"^table takes several rows, as in table=\[5\], not one$"),  # type: ignore[arg-type]
        (lambda: day(5, UTC), "^day takes a date and a time zone or their texts, not 5 and "),  # type: ignore[arg-type]
        (lambda: day("2026-10-01", 3), "^day takes a date and a time zone or their texts, not '2026-10-01' and 3$"),  # type: ignore[arg-type]
    ],
)
def test_an_argument_of_another_kind(make: Make, message: str) -> None:
    with pytest.raises(ArgumentError, match=message):
        make()


def test_keys_and_secrets_of_another_kind_are_not_shown() -> None:
    pytest.importorskip("cryptography", reason="the extra `crypto` is not installed")
    number: Any = 987654321
    with pytest.raises(ArgumentError, match=r"^Encryption needs keys that Encryption\.new_key\(\) made$"):
        Encryption(number)
    with pytest.raises(ArgumentError, match=r"^client_secret takes a text that is not empty") as caught:
        DisposableTokens("id", number, "https://app.example.com")
    assert "987654321" not in str(caught.value)
    with pytest.raises(StateError, match=r"^state must be the text that was given to authorize_url, not empty$"):
        parse_callback("https://app.example.com/?code=1", number)
    with pytest.raises(WrongTypeError, match=r"^auth takes OAuth\(…\) or another httpx\.Auth, not str; a token goes by token=$"):
        AmoCRM("mycompany", auth=SECRET)  # type: ignore[arg-type]


def test_changes_of_another_kind(mode: Mode) -> None:
    with pytest.raises(ArgumentError, match=r"^kinds takes a list of leads, .*, not 5$"):
        mode.client(serve()).changes(since=datetime.now(UTC), kinds=5)
    with pytest.raises(ArgumentError, match=r"^kinds takes a list of leads, .*, not \[\[\]\]$"):
        mode.client(serve()).changes(since=datetime.now(UTC), kinds=[[]])


SHORT: list[tuple[Callable[[Any], Any], str]] = [
    (lambda amo: amo.tasks.add("Call", TILL, lead=LEAD), "^lead takes an id, as in lead=11, not Lead$"),
    (lambda amo: amo.tasks.add("Call", TILL, company=LEAD), "^company takes an id, as in company=11, not Lead$"),
    (lambda amo: amo.tasks.add("Call", TILL, contact="6"), "^contact takes an id, as in contact=11, not str$"),
    (lambda amo: amo.tasks.add("Call", TILL, customer=True), "^customer takes an id, as in customer=11, not bool$"),
    (
        lambda amo: amo.tasks.add("Call", TILL, lead_id=5),
        r"^add has no argument 'lead_id'; did you mean 'lead'\? It takes company, ",
    ),
    (lambda amo: amo.tasks.add(lead=LEAD), r"^add needs text and complete_till: add\(text, complete_till, lead=…, "),
    (lambda amo: amo.leads.link(5, "contacts", LEAD), "^ids takes an id, as in ids=11, not Lead$"),
    (lambda amo: amo.leads.link(5, "contacts", [LEAD]), "^ids takes an id, as in ids=11, not Lead$"),
    (lambda amo: amo.leads.unlink(5, "contacts", "66"), "^ids takes an id, as in ids=11, not str$"),
    (lambda amo: amo.contacts.of(LEAD), r"^leads takes several leads, as in leads=\[Lead\("),
    (lambda amo: amo.files.upload(b"x", name=5), "^name takes the name of the file, as in 'offer.pdf', not int$"),
    (lambda amo: amo.files.upload(b"x", "a.txt", progress=5), "^progress takes a function, or True, not int$"),
    (lambda amo: amo.files.upload(b"x", "a.txt", attach_to="leads"), r"^attach_to takes .*, as in \('leads', 11\), not 'leads'$"),
    (lambda amo: amo.files.upload(b"x", "a.txt", attach_to=LEAD), r"^attach_to takes .*, as in \('leads', 11\), not Lead\("),
    (lambda amo: amo.files.upload(b"x", "a.txt", attach_to=("lead", 5)), r"^no files are put at 'lead'; did you mean 'leads'\?"),
    (
        lambda amo: amo.files.upload(b"x", "a.txt", attach_to=("leads", LEAD)),
        "^entity_id takes an id, as in entity_id=11, not Lead$",
    ),
    (
        lambda amo: amo.files.upload(b"x", "a.txt", attach_to=("leads", 5), field=True),
        "^FileKey takes the id of a field or its code",
    ),
    (
        lambda amo: amo.files.attach("uuid", "lead", 5),
        r"^no files are put at 'lead'; did you mean 'leads'\? There are companies, ",
    ),
    (lambda amo: amo.files.set_field("uuid", "lead", 5, 7), r"^no files are put at 'lead'; did you mean 'leads'\?"),
    (lambda amo: amo.files.set_field("uuid", "customer", 5, 7), r"^no files are put at 'customer'; did you mean 'customers'\?"),
]


@pytest.mark.parametrize(("call", "message"), SHORT)
def test_a_short_way_says_what_it_takes_before_anything_is_sent(mode: Mode, call: Callable[[Any], Any], message: str) -> None:
    server = serve(answer(status=204))
    with pytest.raises(ArgumentError, match=message):
        mode.wait(call(mode.client(server)))
    assert server.seen == []


class Index:
    """An int of another library."""

    def __index__(self) -> int:
        return 21


def test_ids_of_other_libraries_are_ids(mode: Mode) -> None:
    server = serve(answer(status=204))
    number: Any = Index()
    mode.wait(mode.client(server).leads.unlink(5, "contacts", number))
    mode.wait(mode.client(server).leads.unlink(5, "contacts", iter([number, 22])))
    assert [[item["to_entity_id"] for item in json.loads(request.content)] for request in server.seen] == [[21], [21, 22]]


CALLS: list[tuple[Callable[..., Any], tuple[Any, ...], dict[str, Any], str]] = [
    (AmoCRM, ("mycompany", SECRET), {}, r"^AmoCRM takes account by position, all else by name: AmoCRM\(account, token=…, "),
    (AsyncAmoCRM, ("mycompany", SECRET), {}, r"^AsyncAmoCRM takes account by position, .*: AsyncAmoCRM\(account, token=…, "),
    (AmoCRM.from_env, (SECRET,), {}, r"^from_env takes its arguments by name: from_env\(base_url=…, token=…, "),
    (AsyncAmoCRM.from_env, (SECRET,), {}, r"^from_env takes its arguments by name: from_env\(base_url=…, token=…, "),
    (AmoCRM, ("mycompany",), {"account": "a", "token": SECRET}, r"^AmoCRM is given account twice: AmoCRM\(account, token=…"),
    (OAuth, ("id", SECRET), {}, r"^OAuth needs redirect_uri: OAuth\(client_id, client_secret, redirect_uri, store, zones=…"),
    (OAuth, APP, {"zone": 1}, r"^OAuth has no argument 'zone'; did you mean 'zones'\? It takes client_id, "),
    (Accounts, ("id", SECRET), {}, r"^Accounts needs redirect_uri: Accounts\(client_id, client_secret, redirect_uri, store"),
    (AsyncAccounts, (*APP, None, 5), {}, r"^AsyncAccounts takes client_id, .*, store by position, all else by name: "),
    (ChatChannel, ("id", SECRET, "kommo.com"), {}, r"^ChatChannel takes channel_id, secret by position, all else by name: "),
    (AsyncChatChannel, (), {"secret": SECRET}, r"^AsyncChatChannel needs channel_id: AsyncChatChannel\(channel_id, secret, "),
    (Receiver, (print, SECRET), {}, r"^Receiver takes handler by position, all else by name: Receiver\(handler, secret=…"),
    (DisposableTokens, ("id", SECRET), {}, r"^DisposableTokens needs redirect_uri: DisposableTokens\(client_id, "),
]


def shown(trace: TracebackType | None) -> str:
    """The variables of the frames of this package, as error trackers send them."""
    found = []
    while trace is not None:
        if __file__ != trace.tb_frame.f_code.co_filename:
            found.append(repr(trace.tb_frame.f_locals))
        trace = trace.tb_next
    return "".join(found)


@pytest.mark.parametrize(("make", "given", "named", "message"), CALLS)
def test_a_wrong_call_says_how_it_is_called(
    make: Callable[..., Any], given: tuple[Any, ...], named: dict[str, Any], message: str
) -> None:
    with pytest.raises(WrongTypeError, match=message) as caught:
        make(*given, **named)
    assert SECRET not in str(caught.value) + shown(caught.value.__traceback__)
    assert caught.value.__context__ is not None
    assert SECRET not in str(caught.value.__context__) + shown(caught.value.__context__.__traceback__)


@pytest.mark.parametrize("make", [AmoCRM, AsyncAmoCRM])
def test_no_frame_of_a_constructor_that_fails_holds_its_token(make: type[AmoCRM | AsyncAmoCRM]) -> None:
    with pytest.raises(ArgumentError, match="is no account") as caught:
        make("not an account", token=SECRET)
    assert SECRET not in shown(caught.value.__traceback__)


def test_a_constructor_gives_what_its_class_does_wrong() -> None:
    def broken(old: str, new: str) -> None:
        raise TypeError("the caller's own")

    class Mine(AmoCRM):
        def __init__(self) -> None:
            super().__init__("mycompany", SECRET)  # type: ignore[misc]  # pyright: ignore[reportCallIssue]

    with pytest.raises(WrongTypeError, match=r"^Mine takes account by position"):
        Mine()
    assert OAuth(*APP, on_moved=broken)._on_moved is broken


@pytest.mark.parametrize(
    ("enter", "message"),
    [
        (lambda: AsyncAmoCRM("mycompany", token="t").__enter__(), "^AsyncAmoCRM is the async client: use `async with`"),  # type: ignore[attr-defined]
        (lambda: AmoCRM("mycompany", token="t").__aenter__(), "^AmoCRM is the sync client: use `with`"),  # type: ignore[attr-defined]
    ],
)
def test_a_client_of_the_other_kind_of_program(enter: Make, message: str) -> None:
    with pytest.raises(WrongTypeError, match=message):
        enter()


# -- names ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("module", "name", "advice"),
    [
        ("amokit.models", "LeadCrate", r"; did you mean 'LeadCreate'\?$"),
        ("amokit.models", "LeadCreatDict", r"; did you mean 'LeadCreateDict'\?$"),
        ("amokit.models", "Xyzzy", r"(?<!;)$"),
        ("amokit", "Acounts", r"; did you mean 'Accounts'\? It has APIError, "),
        ("amokit", "LeadCreate", r"; it is in amokit\.models$"),
        ("amokit", "ConflictError", r"; it is in amokit\.errors$"),
        ("amokit", "FileTokenStore", r"; it is in amokit\.stores$"),
        ("amokit", "TextKey", r"; it is in amokit\.fields$"),
        ("amokit.auth", "Oauth", r"; did you mean 'OAuth'\? It has BearerAuth, "),
        ("amokit.stores", "FileStore", r"; did you mean 'FileTokenStore'\? It has Encryption, "),
        ("amokit.chats", "ChatChanel", r"; did you mean 'ChatChannel'\? It has AsyncChatChannel, "),
        ("amokit.webhooks", "LeadAddEvent", r"; did you mean 'LeadAddedEvent'\? It has "),
    ],
)
def test_a_name_that_a_module_does_not_have(module: str, name: str, advice: str) -> None:
    __import__(module)
    place: Any = amokit
    for part in module.split(".")[1:]:
        place = getattr(place, part)
    with pytest.raises(AttributeError, match=rf"^module '{place.__name__}' has no attribute '{name}'{advice}") as asked:
        getattr(place, name)
    assert str(pickle.loads(pickle.dumps(asked.value))) == str(asked.value)
    with pytest.raises(ImportError, match=rf"^cannot import name '{name}' from '{place.__name__}'{advice}") as imported:
        exec(f"from {module} import {name}")
    assert imported.value.name == place.__name__
    assert not hasattr(place, name)


def test_what_python_asks_of_a_module_gets_no_advice() -> None:
    for name in ("__path__", "__wrapped__", "__nothing__"):
        with pytest.raises(AttributeError, match=f"has no attribute '{name}'$"):
            getattr(amokit.models, name)
    from amokit import transport  # a module that the package names nowhere

    assert transport.__name__ == "amokit.transport"


def test_a_module_of_a_circle_of_imports_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (package := tmp_path / "circle").mkdir()
    (package / "__init__.py").write_text(
        "from amokit_api.lazy_names import lazy_names\n__getattr__ = lazy_names(__name__, {'Name': '.first'})\n"
    )
    (package / "first.py").write_text("from circle import second\nName = second.first.__name__\n")
    (package / "second.py").write_text("from circle import first\n")
    monkeypatch.syspath_prepend(tmp_path)
    circle: Any = __import__("circle")
    assert circle.Name == "circle.first"


def test_a_fault_of_a_module_that_is_imported_for_a_name_is_not_hidden(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (package := tmp_path / "faulty").mkdir()
    (package / "__init__.py").write_text(
        "from amokit_api.lazy_names import lazy_names\n__getattr__ = lazy_names(__name__, {'Name': '.part'})\n"
    )
    (package / "part.py").write_text("import os\nos.no_such_thing\n")
    monkeypatch.syspath_prepend(tmp_path)
    with pytest.raises(AttributeError, match="no_such_thing"):
        __import__("faulty").Name  # noqa: B018
