"""Recorded requests, made again with the public client; skipped where there are none."""

from __future__ import annotations

from typing import Any

import pytest

from tests.evidence.description import SHARED, description
from tests.evidence.wire import Case, Converter, Result, cases, nested, normal, reproduce, share, split

CASES = SHARED / "wire" / "cases.jsonl"

# What the client does not send on purpose, and why. Everything else must be reproduced.
NOT_REPRODUCED = {
    "tasks.get.filter_entity_scalar": "one entity is a list of one here",
    "notes.add.type.base_note_model": "a note without its text",
    "cf_values.removed_item_makes_object": "a list with a hole, sent as an object by mistake",
    "leads.add_one.string_keys_collection": "a list with keys, sent as an object by mistake",
    "leads.add_one_complex.mail_metadata": "metadata of a category that the API does not take",
    "roles.update.two": "a bulk update without ids",
    "files.upload_one.two_parts": "the address of a made-up answer, which ends in a slash",
    "files.upload_one.url_query_lost": "the token of the upload is lost",
    "transport.401_refresh_retry.put_becomes_post": "a method changed by mistake",
    "transport.raw_query_values": "an operation that is made up",
    "short_links.get": "an operation that the API does not have",
    "short_links.get_one": "an operation that the API does not have",
}


@pytest.fixture(scope="module")
def results() -> list[Result]:
    return [reproduce(case) for case in cases(CASES)]


@pytest.mark.skipif(not CASES.is_file(), reason=f"no {CASES}")
class TestRecorded:
    def test_requests_are_sent_again(self, results: list[Result]) -> None:
        assert [result.line for result in results if result.reason and result.case.id not in NOT_REPRODUCED] == []

    @pytest.mark.parametrize(("part", "least"), [("`.get` cases", 97), ("reads", 96), ("writes", 93)])
    def test_most_are_reproduced(self, results: list[Result], part: str, least: float) -> None:
        several = split(results)[part]
        assert len(several) > 100
        assert share(several) >= least, [result.line for result in several if result.reason]

    def test_bodies_are_taken_and_given_back_by_the_write_models(self, results: list[Result]) -> None:
        with_body = [result for result in results if result.models is not None]
        refused = [result.line for result in with_body if not result.models]
        assert len(with_body) > 100
        assert 100 * len(refused) / len(with_body) <= 4, refused


# -- the tool itself, on requests of our own ----------------------------------------------------------------------------------


def case(
    method: str, path: str, query: Any = (), json: Any = None, added: Any = None, host: str = "acme.amocrm.ru", **more: Any
) -> Case:
    request = {"method": method, "host": host, "path": path, "query": [list(pair) for pair in query], "json": json, **more}
    return Case({"id": "own", "request": request, "sdk_added": added, "response_given": {"status": 204}})


REFRESH = {
    "client_id": "c",
    "client_secret": "s",
    "grant_type": "refresh_token",
    "refresh_token": "r",
    "redirect_uri": "https://acme",
}


@pytest.mark.parametrize(
    "recorded",
    [
        case("GET", "/api/v4/leads"),
        case("GET", "/api/v4/leads", [("filter[id][]", "7"), ("filter[id][]", "8")]),
        case("GET", "/api/v4/leads", [("filter[id][3]", "7"), ("with", "contacts,source"), ("limit", "5"), ("page", "2")]),
        case("GET", "/api/v4/leads", [("limit", "50"), ("page", "1"), ("query", "a&b=c")], added={"query": ["limit", "page"]}),
        case("GET", "/api/v4/leads", [("filter[created_at][from]", "1700000000"), ("order[id]", "desc")]),
        case("GET", "/api/v4/leads", [("filter[statuses][0][pipeline_id]", "2"), ("filter[statuses][0][status_id]", "4")]),
        case(
            "GET",
            "/api/v4/companies",
            [("filter[custom_fields_values][90][from]", "1"), ("filter[custom_fields_values][91][0]", "x")],
        ),
        case("GET", "/api/v4/contacts/21/notes/5", [("with", "is_pinned")]),
        case("GET", "/v1.0/files", [("filter[uuid]", "u,v"), ("filter[deleted]", "1")], host="drive-x.amocrm.ru"),
        case(
            "PATCH", "/api/v4/leads/17", json={"id": 17, "name": "Roof", "request_id": "0"}, added={"json_keys": ["request_id"]}
        ),
        case("PATCH", "/api/v4/leads/17", json={"price": None, "custom_fields_values": [{"field_id": 9, "values": None}]}),
        case("POST", "/api/v4/leads/tags", json=[{"name": "vip", "color": None}]),
        case("DELETE", "/api/v4/leads/loss_reasons/2", json=[]),
        case("POST", "/api/v4/widgets/acme", json=[]),
        case("POST", "/oauth2/access_token", form=list(REFRESH.items())),
        case("GET", "/oauth2/account/current/subdomain", headers={"x-refresh-token": "r"}),
        case("PUT", "/api/v4/leads/17/files", json=[{"file_uuid": "u"}]),
    ],
    ids=lambda recorded: f"{recorded.request['method']} {recorded.request['path']} {dict(recorded.request['query'])}",
)
def test_what_the_client_sends_is_reproduced(recorded: Case) -> None:
    assert reproduce(recorded).reason == ""


@pytest.mark.parametrize(
    ("recorded", "reason"),
    [
        (case("GET", "/api/v4/starships"), "no operation"),
        (case("GET", "/api/v4/leads", [("filter[mood]", "good")]), "list_leads has no filter[mood]"),
        (case("GET", "/api/v4/leads", [("mood", "good")]), "list_leads has no mood"),
        (case("GET", "/api/v4/leads", [("filter[price]", "007")]), "send: the query [('filter/price', '7')] was sent"),
        (case("GET", "/api/v4/leads/17/"), "send: ('GET', 'acme.amocrm.ru', '/api/v4/leads/17') was sent"),
        (case("POST", "/api/v4/leads", json=[{"mood": "good"}]), "the models refuse the body: LeadCreate has no key 'mood'"),
        (case("POST", "/api/v4/leads", json={"name": "Roof"}), "the models refuse the body: a list is taken, not dict"),
    ],
    ids=["path", "filter", "parameter", "value", "slash", "key", "no list"],
)
def test_what_the_client_does_not_send_is_told(recorded: Case, reason: str) -> None:
    assert reproduce(recorded).reason.startswith(reason)


@pytest.mark.parametrize(
    ("pairs", "value"),
    [
        ([("a", "1")], {"a": "1"}),
        ([("a[]", "1"), ("a[]", "2")], {"a": {"0": "1", "1": "2"}}),
        ([("a[b][c]", "1"), ("a[b][d]", "2")], {"a": {"b": {"c": "1", "d": "2"}}}),
        ([("a[0][b]", "1"), ("a[1][b]", "2")], {"a": {"0": {"b": "1"}, "1": {"b": "2"}}}),
    ],
    ids=["scalar", "open list", "object", "list of objects"],
)
def test_a_query_is_read_as_php_reads_it(pairs: list[tuple[str, str]], value: Any) -> None:
    assert nested(pairs) == value


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ([("a[0]", "1"), ("a[1]", "2")], [("a[]", "1"), ("a[]", "2")], True),
        ([("a[0]", "1"), ("a[2]", "2")], [("a[0]", "1"), ("a[1]", "2")], True),
        ([("a", "1"), ("b", "2")], [("b", "2"), ("a", "1")], True),
        ([("a[0]", "1"), ("a[1]", "2")], [("a[0]", "2"), ("a[1]", "1")], False),
        ([("a[0]", "1")], [("a", "1")], False),
        ([("a", "1")], [("a", "1"), ("a", "1")], False),
        ([("f[custom_fields_values][7][0]", "1")], [("f[custom_fields_values][8][0]", "1")], False),
        ([("s[0][a]", "1"), ("s[0][b]", "2")], [("s[5][a]", "1"), ("s[5][b]", "2")], True),
        ([("s[0][a]", "1"), ("s[0][b]", "2")], [("s[0][a]", "1"), ("s[1][b]", "2")], False),
    ],
    ids=["open", "hole", "order of names", "order of items", "scalar", "twice", "map", "object", "two objects"],
)
def test_queries_are_compared_without_places_and_order_of_names(
    one: list[tuple[str, str]], other: list[tuple[str, str]], same: bool
) -> None:
    assert (normal(one) == normal(other)) is same


def test_values_become_what_a_caller_writes() -> None:
    convert = Converter(description()).value
    assert convert({"type": "array", "items": {"type": "integer"}}, {"0": "7", "10": "9", "2": "8"}) == [7, 8, 9]
    assert convert({"type": "array", "items": {"type": "string"}}, "a,b", "csv") == ["a", "b"]
    assert convert({"type": "boolean"}, "1") is True
    assert convert({"type": "integer", "format": "unix-time"}, "1700000000").isoformat() == "2023-11-14T22:13:20+00:00"
    assert convert({"type": "string"}, "1") == "1"
