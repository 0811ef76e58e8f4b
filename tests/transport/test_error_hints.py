"""What refusals mean: a class, a code, and words that a person understands, whatever the server's own are."""

from __future__ import annotations

import builtins
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from amokit import errors
from amokit.errors import (
    AddressError,
    APIError,
    BadRequestError,
    BlockedError,
    ConflictError,
    ForbiddenError,
    MissingScopeError,
    NoSuchMethodError,
    NotAvailableError,
    NotFoundError,
    RequestInfo,
    ServerError,
    UnauthorizedError,
    UnprocessableError,
    ValidationError,
)
from amokit_api.errors import error_for
from amokit_api.http.error_hints import HINTS_BY_CODE, HINTS_BY_FIELD_CODE

from ..client.support import Mode, answer, serve

INFO = RequestInfo("POST", "/api/v4/leads", "create_leads")
SHARED = Path(__file__).parents[3] / "shared"


def error(status: int, body: Any) -> APIError:
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    return error_for(status, INFO, httpx.Headers({"X-Request-Id": "abc"}), content)


TABLE: list[tuple[str, int, Any, type[APIError], str, str]] = [
    # name, status, body, class, code, words that must be in the message
    (
        "code in the detail",
        400,
        {"title": "Bad Request", "detail": "Код ошибки 244. Обращайтесь …"},
        BadRequestError,
        "244",
        "right",
    ),
    ("code in English", 400, {"title": "Bad Request", "detail": "Error 285."}, BadRequestError, "285", "must be filled"),
    ("code of the older API", 401, {"response": {"error": "No", "error_code": "112"}}, UnauthorizedError, "112", "switched off"),
    (
        "code in the errors",
        400,
        {"_embedded": {"errors": [{"code": 400, "message": "Error 330."}]}},
        BadRequestError,
        "330",
        "linked",
    ),
    ("address", 403, {"detail": "error code 113"}, AddressError, "113", "allowed addresses"),
    ("scope", 403, {"detail": "Client doesn't have the required scope"}, MissingScopeError, "", "scopes"),
    ("no rights", 403, {"title": "Forbidden", "detail": "Нет прав"}, ForbiddenError, "", "Нет прав"),
    ("nginx", 403, b"<html><center>nginx</center></html>", BlockedError, "", "blocked"),
    ("nginx without tags", 403, b"403 Forbidden\n\nnginx", BlockedError, "", "blocked"),
    (
        "chat signature",
        403,
        {"error_code": 403, "error_type": "ORIGIN_INVALID_SIGNATURE"},
        ForbiddenError,
        "ORIGIN_INVALID_SIGNATURE",
        "secret",
    ),
    (
        "chat channel",
        404,
        {"error_code": 404, "error_type": "ORIGIN_NOT_REGISTERED"},
        NotFoundError,
        "ORIGIN_NOT_REGISTERED",
        "not connected",
    ),
    ("token", 401, {"title": "Unauthorized", "detail": "Неверный логин или пароль"}, UnauthorizedError, "", "expired, revoked"),
    ("token in Portuguese", 401, {"detail": "Nome de usuário ou senha inválido(a)"}, UnauthorizedError, "", "expired, revoked"),
    ("action", 405, b"", NotAvailableError, "", "no such action"),
    ("conflict", 409, {"title": "Conflict", "detail": "d"}, ConflictError, "", "Conflict: d"),
    ("too many objects", 422, {"title": "Unprocessable Entity", "detail": "Limite de 250"}, UnprocessableError, "", "send fewer"),
    (
        "trace",
        500,
        {"title": "ErrInternalServer", "status": 500, "detail": "d", "trace_id": "t"},
        ServerError,
        "",
        "ErrInternalServer",
    ),
    (
        "a bare list",
        400,
        [{"request_id": "2", "errors": [{"code": "NotNullable", "path": "a"}]}],
        ValidationError,
        "",
        "item 2: a",
    ),
]


@pytest.mark.parametrize(("status", "body", "cls", "code", "words"), [row[1:] for row in TABLE], ids=[row[0] for row in TABLE])
def test_what_a_refusal_means(status: int, body: Any, cls: type[APIError], code: str, words: str) -> None:
    found = error(status, body)
    assert type(found) is cls
    assert (found.code, found.request_id) == (code, "abc")
    assert words in str(found)
    assert isinstance(found, getattr(errors, cls.__name__))


def test_strange_bodies_do_no_harm() -> None:
    for body in (
        [],
        [1],
        "x",
        5,
        None,
        {"code": []},
        {"response": 5},
        {"_embedded": {"errors": {}}},
        {"_embedded": [{"errors": 5}]},
    ):
        assert error(400, body).code == ""
    assert error(400, {"detail": "in the year 2024"}).code == ""


def test_validation_codes_are_explained() -> None:
    body = {
        "validation-errors": [
            {"request_id": "0", "errors": [{"code": code, "path": "a"} for code in (*HINTS_BY_FIELD_CODE, "New")]}
        ]
    }
    found = error(400, body).validation_errors
    assert [each.explanation for each in found] == [*HINTS_BY_FIELD_CODE.values(), ""]


def test_every_code_has_words() -> None:
    assert all(
        len(words) > 10 and words[0].islower() and not words.endswith(".")
        for words in (*HINTS_BY_CODE.values(), *HINTS_BY_FIELD_CODE.values())
    )


def test_a_method_that_a_resource_does_not_have(mode: Mode) -> None:
    amo = mode.client(serve(answer({})))
    with pytest.raises(NoSuchMethodError, match=r"^(Async)?UsersResource has no 'update'; it has: .*create_many, .*get, .*list"):
        amo.users.update(1)
    with pytest.raises(AttributeError):
        _ = amo.users.update
    assert not hasattr(amo.leads, "__deepcopy__")


# -- evidence -------------------------------------------------------------------------------------


def recorded() -> Iterator[tuple[str, int, bytes]]:
    """Refusals from the documentation, from bug reports and from recordings: where from, status, body."""
    for path in sorted((SHARED / "corpus" / "errors").glob("*")):
        content = path.read_bytes()
        try:
            body = json.loads(content)
        except ValueError:
            body = None
        status = body.get("status") or body.get("error_code") if isinstance(body, dict) else 400 if body else 403
        yield path.name, int(status), content
    cases = SHARED / "wire" / "cases.jsonl"
    for line in cases.read_text(encoding="utf-8").splitlines() if cases.exists() else ():
        case = json.loads(line)
        given = [
            case.get("response_given"),
            *(each.get("response_given") or each.get("response") for each in case.get("exchange") or ()),
        ]
        for number, each in enumerate(given):
            if each and each.get("status", 200) not in (200, 201, 202, 204):
                text = each.get("text") or ("" if each.get("json") is None else json.dumps(each["json"]))
                yield f"{case['id']} {number}", each["status"], text.encode()


def test_every_refusal_on_record_is_a_named_error() -> None:
    found = list(recorded())
    if not found:
        pytest.skip("there are no recordings beside this checkout")
    for name, status, content in found:
        got = error(status, content)
        assert type(got) is not APIError or status == 207, name
        text = str(got)
        assert "The server refused the request" not in text or status == 207, (name, text)
        body = json.loads(content) if content[:1] in (b"{", b"[") else None
        if isinstance(body, list) or (isinstance(body, dict) and body.get("validation-errors")):
            count = sum(len(item["errors"]) for item in (body if isinstance(body, list) else body["validation-errors"]))
            assert len(got.validation_errors) == count, name
            assert all(each.explanation and each.path for each in got.validation_errors), name


def test_the_official_librarys_cases_have_a_place() -> None:
    """By what docs/errors.md says; each name is one of ours."""
    table = (Path(__file__).parents[2] / "docs" / "errors.md").read_text(encoding="utf-8")
    rows = [line.split("|") for line in table.splitlines() if line.startswith("| ") and "`" in line]
    named = {name for row in rows for name in row[2].split("`")[1::2] if name.endswith("Error")}
    assert len(rows) > 15
    assert all(hasattr(errors, name) or hasattr(builtins, name) for name in named), named
