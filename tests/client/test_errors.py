"""Whatever goes wrong is one of our errors, says what it is, and gives nothing away."""

from __future__ import annotations

import copy
import inspect
import json
import pickle
import re
import traceback
from collections.abc import Callable
from typing import Any

import amokit
import httpx
import pytest
from amokit import AmoError, APIError, MemoryTokenStore, OAuth, Token, errors
from amokit.errors import (
    AddressError,
    ArgumentError,
    BadRequestError,
    BlockedError,
    BodyTooLargeError,
    ClosedError,
    ConflictError,
    ConnectError,
    FieldError,
    FileTransferError,
    FilterError,
    ForbiddenError,
    GatewayTimeoutError,
    LimiterError,
    MissingScopeError,
    MissingTokenError,
    NoApiError,
    NoSuchFieldError,
    NoSuchMethodError,
    NotAvailableError,
    NotFoundError,
    OAuthError,
    PageLinkError,
    PaymentRequiredError,
    RateLimitError,
    RedirectError,
    RequestInfo,
    ServerError,
    TimeoutError,
    TooManyRedirectsError,
    TransportError,
    UnauthorizedError,
    UnprocessableError,
    UnreadableBodyError,
    ValidationError,
    WrongTypeError,
    ZoneError,
)
from amokit.models import LeadCreate, LeadUpdate
from amokit_api import errors as api_errors
from amokit_api.http.client import transport_error

from ..servers import reserved_port
from .support import TOKEN, Answer, Mode, answer, page, problem, serve

Call = Callable[[Any], Any]


def get_lead(amo: Any) -> Any:
    return amo.leads.get(1)


def list_leads(amo: Any) -> Any:
    return amo.leads.list()


def create_lead(amo: Any) -> Any:
    return amo.leads.create(LeadCreate(name="a"))


def raised(mode: Mode, given: Answer, call: Call = get_lead, **options: Any) -> Any:
    """The error that a call raises for a response."""
    amo = mode.client(serve(given), **options)
    with pytest.raises(AmoError) as caught:
        mode.wait(call(amo))
    return caught.value


# -- status and body ------------------------------------------------------------------------------

VALIDATION = {
    "title": "Bad Request",
    "status": 400,
    "detail": "Request validation failed",
    "validation-errors": [
        {
            "request_id": "0",
            "errors": [
                {"code": "InvalidType", "path": "name", "detail": "This value should be of type string."},
                {"code": "NotSupportedChoice", "path": "custom_fields_values.0.field_id", "detail": "No such field."},
            ],
        },
        {"request_id": "mine", "errors": [{"code": "NotBlank", "path": "text", "detail": ""}]},
    ],
}
HTML = b"<!DOCTYPE html>\n<HTML><head><title>403 Forbidden</title></head><body>Blocked</body></HTML>"
PROBLEM = {"title": "Title", "detail": "Some detail", "type": "about:blank"}

TABLE: list[tuple[str, httpx.Response, type[APIError], str]] = [
    ("400", answer(PROBLEM, 400), BadRequestError, "400 Title: Some detail"),
    ("401", answer(PROBLEM, 401), UnauthorizedError, "401 Title: Some detail"),
    ("402", answer(PROBLEM, 402), PaymentRequiredError, "402 Title: Some detail"),
    ("403", answer(PROBLEM, 403), ForbiddenError, "403 Title: Some detail"),
    ("404", answer(PROBLEM, 404), NotFoundError, "404 Title: Some detail"),
    ("405", answer(PROBLEM, 405), NotAvailableError, "405 Title: Some detail"),
    ("409", answer(PROBLEM, 409), ConflictError, "409 Title: Some detail"),
    ("410", answer(PROBLEM, 410), APIError, "410 Title: Some detail"),
    ("422", answer(PROBLEM, 422), UnprocessableError, "422 Title: Some detail"),
    ("429", answer(PROBLEM, 429), RateLimitError, "429 Title: Some detail"),
    ("500", answer(PROBLEM, 500), ServerError, "500 Title: Some detail"),
    ("502 HTML", answer(HTML, 502), ServerError, "502 The server failed"),
    ("503 empty", answer(None, 503), ServerError, "503 The server failed"),
    ("504", answer(HTML, 504), GatewayTimeoutError, "504 It took too long; ask for fewer objects at a time"),
    ("520", answer(None, 520), ServerError, "520 The server failed"),
    (
        "400 with errors by field",
        answer(VALIDATION, 400),
        ValidationError,
        "400 Bad Request: Request validation failed\n"
        "  item 0: name: This value should be of type string. [InvalidType]\n"
        "  item 0: custom_fields_values.0.field_id: No such field. [NotSupportedChoice]\n"
        "  item mine: text [NotBlank]",
    ),
    ("400 empty", answer(None, 400), BadRequestError, "400 The server refused the request"),
    ("400 no JSON", answer(b"oops", 400), BadRequestError, "400 The server refused the request: oops"),
    ("400 list", answer([1], 400), BadRequestError, "400 The server refused the request"),
    ("400 text", answer("no", 400), BadRequestError, "400 The server refused the request: no"),
    ("400 strange errors", answer({"title": "T", "validation-errors": 5}, 400), BadRequestError, "400 T"),
    ("400 stranger errors", answer({"title": "T", "validation-errors": [5, {"errors": 5}]}, 400), BadRequestError, "400 T"),
    ("400 numbers", answer({"title": 5, "detail": 6}, 400), BadRequestError, "400 5: 6"),
    ("400 nulls", answer({"title": None, "detail": None}, 400), BadRequestError, "400 The server refused the request"),
    ("400 detail repeats", answer({"title": "Same", "detail": "Same"}, 400), BadRequestError, "400 Same"),
    ("401 empty", answer(None, 401), UnauthorizedError, "401 The token is expired, revoked or of another account"),
    ("402 empty", answer(None, 402), PaymentRequiredError, "402 The account is unpaid or its plan lacks this feature"),
    (
        "403 as a page",
        answer(HTML, 403),
        BlockedError,
        "403 The account or the address is blocked, mostly after too many requests; ask amoCRM's support",
    ),
    ("403 empty", answer(None, 403), ForbiddenError, "403 No rights, a missing scope, or an address that is not allowed"),
    ("404 empty", answer(None, 404), NotFoundError, "404 There is no such object, or the user may not see it"),
    (
        "404 as a page",
        answer(HTML, 404),
        NoApiError,
        "404 A web page answered: this address has no API; compare the account's name and domain with the browser's",
    ),
    ("429 empty", answer(None, 429), RateLimitError, "429 Too many requests"),
    (
        "of the chat server",
        answer({"error_code": 404, "error_type": "not_found", "error_description": "No such scope"}, 404),
        NotFoundError,
        "404 not_found: No such scope",
    ),
    ("204 for one object", answer(None, 204), NotFoundError, "404 There is no such object, or the user may not see it"),
    (
        "a redirect",
        answer(None, 302, {"Location": "https://evil.example/"}),
        RedirectError,
        "302 A redirect to another host, or of a write, is not followed",
    ),
    ("an odd success", answer({"id": 1}, 203), APIError, "203 The server refused the request"),
]


@pytest.mark.parametrize(("given", "cls", "text"), [row[1:] for row in TABLE], ids=[row[0] for row in TABLE])
def test_the_status_and_the_body_decide_what_is_raised(mode: Mode, given: httpx.Response, cls: type[APIError], text: str) -> None:
    error = raised(mode, given)
    assert type(error) is cls
    assert str(error) == f"GET /api/v4/leads/1: {text}"
    assert error.status == int(text[:3])
    assert error.request == RequestInfo("GET", "/api/v4/leads/1", "get_lead")
    assert str(error.request) == "GET /api/v4/leads/1"
    assert error.__cause__ is None


def test_what_a_refusal_tells(mode: Mode) -> None:
    error = raised(mode, answer(VALIDATION, 400, {"X-Request-Id": "abc-123"}), create_lead)
    assert (error.title, error.detail, error.hint) == ("Bad Request", "Request validation failed", "")
    assert error.request_id == "abc-123"
    assert error.body == VALIDATION
    assert error.retry_after is None
    assert error.request == RequestInfo("POST", "/api/v4/leads", "create_leads")
    assert error.validation_errors == [
        FieldError("0", "name", "InvalidType", "This value should be of type string."),
        FieldError("0", "custom_fields_values.0.field_id", "NotSupportedChoice", "No such field."),
        FieldError("mine", "text", "NotBlank", ""),
    ]


def test_the_request_id_is_also_known_of_no_content(mode: Mode) -> None:
    assert raised(mode, answer(None, 204, {"X-Request-Id": "abc"})).request_id == "abc"


@pytest.mark.parametrize(
    ("headers", "body", "seconds"),
    [
        ({"Retry-After": "7"}, None, 7.0),
        ({"Retry-After": "0"}, None, 0.0),
        ({"retry-after": "1.5"}, {"retry_after": 9}, 1.5),
        ({}, {"retry_after": 3}, 3.0),
        ({}, {"retry_after": "4"}, 4.0),
        ({}, {"retry_after": "soon"}, None),
        ({"Retry-After": "soon"}, {"retry_after": 3}, 3.0),
        ({"Retry-After": "-5"}, None, None),
        ({}, {"retry_after": None}, None),
        ({}, {"retry_after": []}, None),
        ({}, None, None),
    ],
    ids=repr,
)
def test_how_long_to_wait(mode: Mode, headers: dict[str, str], body: Any, seconds: float | None) -> None:
    error = raised(mode, answer(body, 429, headers))
    assert type(error) is RateLimitError
    assert error.retry_after == seconds


# -- answers that cannot be read ------------------------------------------------------------------


@pytest.mark.parametrize(
    ("given", "call", "text"),
    [
        (answer(b"<html>"), get_lead, "GET /api/v4/leads/1: the body is not JSON (status 200): '<html>'"),
        (answer(b""), get_lead, "GET /api/v4/leads/1: the body is not JSON (status 200): ''"),
        (answer(b'{"id": 1'), get_lead, "GET /api/v4/leads/1: the body is not JSON (status 200): '{\"id\": 1'"),
        (answer(b"\xff{}"), get_lead, "GET /api/v4/leads/1: the body is not JSON (status 200): '\ufffd{}'"),
        (answer([]), get_lead, "GET /api/v4/leads/1: the body is not an object (status 200): '[]'"),
        (answer(b"null"), get_lead, "GET /api/v4/leads/1: the body is not an object (status 200): 'null'"),
        (answer("x"), get_lead, "GET /api/v4/leads/1: the body is not an object (status 200): '\"x\"'"),
        (answer([]), list_leads, "GET /api/v4/leads: the body is not a page with a list of leads (status 200): '[]'"),
        (answer({}), list_leads, "GET /api/v4/leads: the body is not a page with a list of leads (status 200): '{}'"),
        (
            answer({"_embedded": {"leads": {}}}),
            list_leads,
            'GET /api/v4/leads: the body is not a page with a list of leads (status 200): \'{"_embedded": {"leads": {}}}\'',
        ),
        (
            answer({"_embedded": 5}, 201),
            create_lead,
            "POST /api/v4/leads: the body is not an object with a list in _embedded.leads (status 201): '{\"_embedded\": 5}'",
        ),
        (answer(None, 204), create_lead, "POST /api/v4/leads: the body is not JSON (status 204): ''"),
    ],
    ids=[
        "HTML",
        "empty",
        "cut off",
        "no UTF-8",
        "list for object",
        "null",
        "text",
        "list for page",
        "object for page",
        "map for list",
        "batch",
        "no content for a batch",
    ],
)
def test_an_answer_that_is_not_what_it_should_be(mode: Mode, given: httpx.Response, call: Call, text: str) -> None:
    error = raised(mode, given, call)
    assert type(error) is UnreadableBodyError
    assert str(error) == text
    assert error.status == given.status_code
    assert error.body == given.content


@pytest.mark.parametrize("item", [5, "x", None, []], ids=repr)
def test_a_page_that_holds_no_objects_is_unreadable(mode: Mode, item: Any) -> None:
    assert type(raised(mode, page("leads", [{"id": 1}, item]), list_leads)) is UnreadableBodyError


def test_a_large_body_is_not_carried_along(mode: Mode) -> None:
    error = raised(mode, answer(b"<" + b"x" * 1_000_000))
    assert error.body == b"<" + b"x" * 1023
    assert len(str(error)) < 300
    assert len(repr(error)) < 3000
    assert len(pickle.dumps(error)) < 3000


def test_a_body_that_cannot_be_decompressed(mode: Mode) -> None:
    def handle(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, stream=httpx.ByteStream(b"no gzip"), headers={"Content-Encoding": "gzip"})

    error = raised(mode, handle)
    assert type(error) is UnreadableBodyError
    assert str(error).startswith("GET /api/v4/leads/1: the body cannot be decompressed")
    assert isinstance(error.__cause__, httpx.DecodingError)


# -- no answer ------------------------------------------------------------------------------------

NO_ANSWER: list[tuple[type[httpx.HTTPError], type[TransportError], bool]] = [
    (httpx.ConnectError, ConnectError, False),
    (httpx.ConnectTimeout, TimeoutError, False),
    (httpx.PoolTimeout, TimeoutError, False),
    (httpx.ProxyError, ConnectError, False),
    (httpx.UnsupportedProtocol, ConnectError, False),
    (httpx.ReadTimeout, TimeoutError, True),
    (httpx.WriteTimeout, TimeoutError, True),
    (httpx.ReadError, TransportError, True),
    (httpx.WriteError, TransportError, True),
    (httpx.CloseError, TransportError, True),
    (httpx.RemoteProtocolError, TransportError, True),
    (httpx.LocalProtocolError, TransportError, True),
]


@pytest.mark.parametrize(("cause", "cls", "sent_maybe"), NO_ANSWER, ids=[cause.__name__ for cause, _, _ in NO_ANSWER])
def test_no_answer(mode: Mode, cause: type[httpx.HTTPError], cls: type[TransportError], sent_maybe: bool) -> None:
    original = cause("the reason")
    error = raised(mode, original, create_lead)
    assert type(error) is cls
    assert error.__cause__ is original
    assert error.sent_maybe is sent_maybe
    assert error.request == RequestInfo("POST", "/api/v4/leads", "create_leads")
    assert str(error).startswith("POST /api/v4/leads: ")
    assert "the reason" in str(error)
    assert ("The server may have carried it out." in str(error)) is sent_maybe


def test_reads_carry_nothing_out(mode: Mode) -> None:
    error = raised(mode, httpx.ReadTimeout("slow"))
    assert error.sent_maybe is True
    assert str(error) == "GET /api/v4/leads/1: no answer in time: slow."


def test_a_cause_without_words_is_named(mode: Mode) -> None:
    assert "ReadError" in str(raised(mode, httpx.ReadError("")))


def test_every_transport_error_of_httpx_is_in_the_table() -> None:
    leaves = {
        found
        for found in vars(httpx).values()
        if inspect.isclass(found) and issubclass(found, httpx.TransportError) and not found.__subclasses__()
    }
    assert leaves == {cause for cause, _, _ in NO_ANSWER}


def test_redirects_without_end() -> None:
    from amokit_api.operations import get_lead as operation

    error = transport_error(httpx.TooManyRedirects("too many"), operation.build(1))
    assert type(error) is TooManyRedirectsError
    assert str(error) == "GET /api/v4/leads/1: redirected for ever: too many."


def test_a_closed_port_is_a_connect_error() -> None:
    with reserved_port() as port:
        for name in ("sync", "async"):
            mode = Mode(name)
            transport = httpx.HTTPTransport() if name == "sync" else httpx.AsyncHTTPTransport()
            amo = mode.client(serve(), None, base_url=f"http://127.0.0.1:{port}", transport=transport)
            with pytest.raises(ConnectError) as caught:
                mode.wait(amo.leads.get(1))
            assert caught.value.sent_maybe is False
            assert isinstance(caught.value.__cause__, httpx.ConnectError)
            mode.close()


def test_errors_are_caught_by_their_base(mode: Mode) -> None:
    for given in (httpx.ConnectError("x"), problem(500), answer(b"no")):
        amo = mode.client(serve(given))
        with pytest.raises(AmoError):
            mode.wait(amo.leads.get(1))


@pytest.mark.parametrize(("cls", "builtin"), [(ArgumentError, ValueError), (ZoneError, ValueError), (NoSuchFieldError, KeyError)])
def test_some_errors_are_also_the_ones_of_the_language(cls: type[AmoError], builtin: type[Exception]) -> None:
    assert issubclass(cls, builtin)
    assert str(cls("the words")) == "the words"


# -- pickling -------------------------------------------------------------------------------------

INFO = RequestInfo("POST", "/api/v4/leads", "create_leads")
SIGN_IN: list[type[AmoError]] = [
    errors.AccessDeniedError,
    errors.CallbackError,
    errors.DamagedTokenError,
    errors.HookAccountError,
    errors.HookError,
    errors.HookSignatureError,
    errors.HookTooLargeError,
    errors.MalformedHookError,
    errors.MalformedTokenError,
    errors.MissingExtraError,
    errors.MorePagesError,
    errors.StateError,
    errors.TokenAlgorithmError,
    errors.TokenAudienceError,
    errors.TokenClientError,
    errors.TokenError,
    errors.TokenIssuerError,
    errors.TokenLockError,
    errors.TokenSignatureError,
    errors.TokenStoreError,
    errors.TokenSupersededError,
    errors.WrongAccountError,
    errors.TokenTimeError,
    errors.UntrustedHostError,
]
SAMPLES: list[AmoError] = [
    AmoError("a"),
    ArgumentError("b"),
    FilterError("no such filter"),
    MissingTokenError("c"),
    ClosedError("j"),
    FileTransferError("k"),
    NoSuchFieldError("e"),
    NoSuchMethodError("g"),
    LimiterError("h"),
    WrongTypeError("i"),
    BodyTooLargeError("too large", 200, INFO, b""),
    ZoneError("f"),
    PageLinkError("d"),
    *(cls("g") for cls in SIGN_IN),
    errors.MissingValueError("Lead", "created_at"),
    errors.ReadOnlyError("Lead", "name", True),
    *(
        cls(401, INFO, body={"hint": "revoked"})
        for cls in (errors.ClientRefusedError, errors.CodeRefusedError, errors.RefreshRefusedError)
    ),
    UnreadableBodyError("not JSON", 200, INFO, b"<html>"),
    *(
        cls("no answer", INFO, sent_maybe=sent_maybe)
        for cls in (TransportError, ConnectError, TimeoutError, TooManyRedirectsError)
        for sent_maybe in (True, False)
    ),
    *(
        cls(400, INFO, body=VALIDATION, request_id="rid", retry_after=2.5)
        for cls in (
            APIError,
            BadRequestError,
            ValidationError,
            UnauthorizedError,
            OAuthError,
            PaymentRequiredError,
            ForbiddenError,
            BlockedError,
            MissingScopeError,
            AddressError,
            RedirectError,
            NotFoundError,
            NoApiError,
            NotAvailableError,
            ConflictError,
            UnprocessableError,
            RateLimitError,
            ServerError,
            GatewayTimeoutError,
        )
    ),
]


def error_classes() -> set[type[AmoError]]:
    return {
        found
        for found in vars(api_errors).values()
        if inspect.isclass(found) and issubclass(found, AmoError) and found.__module__ == api_errors.__name__
    }


def test_the_samples_are_of_every_class() -> None:
    assert {type(sample) for sample in SAMPLES} == error_classes()


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
@pytest.mark.parametrize("error", SAMPLES, ids=lambda error: type(error).__name__)
def test_every_error_survives_pickling(error: AmoError, protocol: int) -> None:
    copied = pickle.loads(pickle.dumps(error, protocol))
    assert type(copied) is type(error)
    assert str(copied) == str(error)
    assert vars(copied) == vars(error)


def test_a_note_survives_pickling() -> None:
    error = NotFoundError(404, INFO)
    error.add_note("while importing row 5")
    assert pickle.loads(pickle.dumps(error)).__notes__ == ["while importing row 5"]


@pytest.mark.parametrize("error", SAMPLES, ids=lambda error: type(error).__name__)
def test_what_became_of_the_request_survives_pickling(error: AmoError) -> None:
    changed = copy.copy(error)
    changed.sent_maybe = not error.sent_maybe
    assert pickle.loads(pickle.dumps(changed)).sent_maybe is changed.sent_maybe


# -- the tree -------------------------------------------------------------------------------------


def drawn_tree() -> dict[str, str | None]:
    """Class and base, as the docstring draws them."""
    parents: dict[str, str | None] = {}
    above: list[str] = []
    assert api_errors.__doc__
    for line in api_errors.__doc__.splitlines():
        found = re.match(r"^ {4}([│├└─ ]*)(\w+Error)\b", line)  # a block of code in Markdown
        if found:
            depth = len(found[1]) // 4
            parents[found[2]] = above[depth - 1] if depth else None
            above[depth:] = [found[2]]
    return parents


def test_the_tree_in_the_docstring_is_the_tree() -> None:
    real: dict[str, str | None] = {}
    for found in error_classes():
        bases = [base.__name__ for base in found.__bases__ if issubclass(base, AmoError)]
        real[found.__name__] = bases[0] if bases else None
    assert drawn_tree() == real
    assert len(real) > 20


def test_the_tree_tells_the_status_of_each_class() -> None:
    assert api_errors.__doc__
    documented = dict(re.findall(r"(\w+Error) +(\d{3})\b", api_errors.__doc__))
    for status, cls in api_errors.BY_STATUS.items():
        if cls.__name__ in documented:
            assert documented[cls.__name__] == str(status)


def test_every_error_has_a_docstring_and_is_exported() -> None:
    for found in error_classes():
        assert found.__doc__
        assert getattr(errors, found.__name__) is found
        assert found.__name__ in errors.__all__


# -- secrets --------------------------------------------------------------------------------------

CLIENT_SECRET, REFRESH, ACCESS, CODE = "the-client-secret", "the-refresh-token", "the-access-token", "the-code"
SECRETS = (CLIENT_SECRET, REFRESH, ACCESS, CODE, TOKEN)
PERSON = "Private person"


def all_text(error: BaseException) -> str:
    """Everything that is shown of an error: its texts, attributes, causes and traceback."""
    return "".join(traceback.format_exception(error)) + repr(error) + str(error) + repr(error.args) + repr(vars(error))


def expired() -> OAuth:
    from datetime import UTC, datetime

    token = Token(ACCESS, REFRESH, datetime(2020, 1, 1, tzinfo=UTC))
    return OAuth("client-id", CLIENT_SECRET, "https://example.org/back", MemoryTokenStore(token))


FAILURES: dict[str, Answer] = {
    "refused": problem(400),
    "unauthorized": problem(401),
    "blocked": answer(HTML, 403),
    "server error": answer(None, 500),
    "not JSON": answer(b"<html>"),
    "list": answer([]),
    "connect": httpx.ConnectError("refused"),
    "time-out": httpx.ReadTimeout("slow"),
    "protocol": httpx.RemoteProtocolError("broken"),
}


@pytest.mark.parametrize("failure", FAILURES.values(), ids=FAILURES)
@pytest.mark.parametrize("call", [get_lead, create_lead, list_leads])
def test_no_error_tells_the_token(mode: Mode, failure: Answer, call: Call) -> None:
    text = all_text(raised(mode, failure, call))
    assert TOKEN not in text
    assert "Bearer" not in text


@pytest.mark.parametrize("failure", FAILURES.values(), ids=FAILURES)
def test_no_error_of_a_refresh_tells_a_secret(mode: Mode, failure: Answer) -> None:
    text = all_text(raised(mode, failure, auth=expired()))
    assert [secret for secret in SECRETS if secret in text] == []


@pytest.mark.parametrize("failure", FAILURES.values(), ids=FAILURES)
def test_no_error_of_a_sign_in_tells_a_secret(mode: Mode, failure: Answer) -> None:
    text = all_text(raised(mode, failure, lambda amo: amo.sign_in(CODE), auth=expired()))
    assert [secret for secret in SECRETS if secret in text] == []


@pytest.mark.parametrize(
    "body",
    [
        b'{"access_token":"' + ACCESS.encode(),
        b'[{"access_token":"' + ACCESS.encode() + b'","refresh_token":"' + REFRESH.encode() + b'"}]',
        b"access_token=" + ACCESS.encode() + b"&refresh_token=" + REFRESH.encode(),
    ],
    ids=["cut off", "in a list", "a form"],
)
def test_an_unreadable_answer_of_the_token_endpoint_is_not_shown(mode: Mode, body: bytes) -> None:
    for call in (get_lead, lambda amo: amo.sign_in(CODE)):
        error = raised(mode, answer(body), call, auth=expired())
        assert type(error) is UnreadableBodyError
        text = all_text(error)
        assert [secret for secret in SECRETS if secret in text] == []


def test_an_error_shows_no_body_that_was_sent(mode: Mode) -> None:
    text = all_text(raised(mode, problem(400), lambda amo: amo.leads.update(1, LeadUpdate(name=PERSON))))
    assert PERSON not in text


def test_errors_are_json_ready_where_logs_want_them(mode: Mode) -> None:
    error = raised(mode, answer(VALIDATION, 400, {"X-Request-Id": "r"}))
    shown = {"status": error.status, "title": error.title, "body": error.body, "request_id": error.request_id}
    assert json.loads(json.dumps(shown)) == shown


def test_the_common_errors_are_at_the_top() -> None:
    for name in ("AmoError", "APIError", "ArgumentError", "NotFoundError", "RateLimitError", "TransportError", "ValidationError"):
        assert getattr(amokit, name) is getattr(errors, name)
