"""Damaged answers read the same with the extra `fast` and without it.

FUZZ_EXAMPLES=20000 python -m pytest tests/decode/test_differential.py tries more, and others in each run.
"""

from __future__ import annotations

import copy
import json
import os
from typing import Any

import pytest
from amokit.models import Lead
from amokit_api.errors import UnreadableBodyError
from amokit_api.http.response import ApiResponse
from amokit_api.operations import list_leads
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.evidence.description import reader
from tests.evidence.test_roundtrip_table import PAYLOADS, routes

from .support import FAST, INFO, everything, from_bytes, text, without_the_extra

pytestmark = pytest.mark.skipif(not FAST, reason="the extra `fast` is not installed")


@pytest.fixture
def codec() -> str:
    """Both are tried in each test."""
    return "both"


EXAMPLES = int(os.environ.get("FUZZ_EXAMPLES", "0"))
bounded = settings(
    max_examples=EXAMPLES or 150,
    derandomize=not EXAMPLES,
    deadline=None,
    database=None,
    suppress_health_check=list(HealthCheck),
)

scalars = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-3, 3),
    st.integers(),
    st.sampled_from([2**53 + 1, 2**63, -(2**63) - 1, 2**64, 10**30, 1.0, -0.0, 1e16, 1e-7, 5e-324, 1.7976931348623157e308]),
    st.floats(),
    st.sampled_from(["", "0", "1", "11", "-7", "007", "1.50", "2.0", "1e3", "4,5", "true", "null", "text", "numeric", "common"]),
    st.text(max_size=5),
    st.sampled_from(["\ud800", "a\udfffb", "\u2028", "\x00", 'quoted "', "back\\slash", "😀"]),
)
strange = st.recursive(
    scalars,
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["id", "value", "values", "x"]), inner, max_size=3)
    ),
    max_leaves=6,
)
FIELDS: list[Any] = [payload for name, (_, payload, _) in PAYLOADS.items() if name.startswith("a field of kind")]


@st.composite
def damaged(draw: st.DrawFn, payload: Any) -> Any:
    """A payload in which up to three values were replaced, removed or renamed, or stand beside an unknown key."""
    result = {"root": copy.deepcopy(payload)}
    for _ in range(draw(st.integers(0, 3))):
        spots = [route for _, route in routes(result)][1:]
        if not spots:
            break
        route = draw(st.sampled_from(spots))
        parent: Any = result
        for step in route[:-1]:
            parent = parent[step]
        how = draw(st.sampled_from(["replace", "replace", "remove", "unknown", "null", "empty"]))
        if how == "remove":
            del parent[route[-1]]
        elif how == "unknown" and isinstance(parent, dict):
            parent[draw(st.sampled_from(["brand_new", "_links", "", "id", "типы", "field_type"]))] = draw(strange)
        else:
            parent[route[-1]] = {"null": None, "empty": []}.get(how) if how in ("null", "empty") else draw(strange)
    return result["root"]


@st.composite
def bodies(draw: st.DrawFn, payload: Any) -> bytes:
    """The payload, damaged, in one of the ways in which JSON may be written, now and then with a key written twice."""
    value = draw(damaged(payload))
    separators = None if draw(st.booleans()) else (",", ":")
    body = json.dumps(value, ensure_ascii=draw(st.booleans()), separators=separators, indent=draw(st.sampled_from([None, 1])))
    if draw(st.integers(0, 5)) == 0:
        body = body.replace('"id":', '"id": 5, "id":', 1).replace('"field_type":', '"field_type": "numeric", "field_type":', 1)
    return body.encode("utf-8", "surrogatepass")


MODELS = sorted({(model, name) for name, (model, _, _) in PAYLOADS.items()}, key=lambda pair: pair[1])


@bounded
@given(st.data())
def test_an_object_reads_the_same(data: st.DataObject) -> None:
    model, name = data.draw(st.sampled_from(MODELS))
    body = data.draw(bodies(PAYLOADS[name][1]))
    cls = reader(model).__self__  # type: ignore[attr-defined]
    fast = everything(lambda: from_bytes(cls, body))
    with pytest.MonkeyPatch.context() as patch:
        without_the_extra(patch)
        assert everything(lambda: from_bytes(cls, body)) == fast


def read_page(body: bytes) -> Any:
    page = list_leads.parse(ApiResponse(INFO, "https://example.amocrm.ru/api/v4/leads", 200, {}, body))
    return [*page.items, Lead(name=repr((page.next, page.number, page.total)))]


@bounded
@given(st.data())
def test_a_page_reads_the_same(data: st.DataObject) -> None:
    leads = data.draw(st.lists(st.sampled_from(FIELDS), min_size=1, max_size=3))
    links = {"next": {"href": "https://example.amocrm.ru/api/v4/leads?page=2"}}
    body = data.draw(bodies({"_page": 1, "_links": links, "_embedded": {"leads": leads}}))
    fast = everything(lambda: read_page(body))
    with pytest.MonkeyPatch.context() as patch:
        without_the_extra(patch)
        assert everything(lambda: read_page(body)) == fast


@bounded
@given(st.binary(max_size=3), st.integers(0, 10**6), st.integers(0, 2), st.sampled_from(FIELDS))
def test_a_page_with_damaged_bytes_reads_the_same(noise: bytes, where: int, cut: int, lead: Any) -> None:
    body = text({"_embedded": {"leads": [lead]}})
    at = where % len(body)
    body = body[:at] + noise + body[at + cut :]
    fast = everything(lambda: read_page(body))
    assert not isinstance(fast, str) or fast == UnreadableBodyError.__name__
    with pytest.MonkeyPatch.context() as patch:
        without_the_extra(patch)
        assert everything(lambda: read_page(body)) == fast
