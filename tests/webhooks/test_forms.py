"""Forms with brackets: what PHP makes of them, and what nobody means."""

from __future__ import annotations

import tracemalloc
from typing import Any

import pytest
from amokit.webhooks import Limits, parse
from amokit.webhooks.forms import SCALAR, parse_form
from hypothesis import given
from hypothesis import strategies as st

from .bodies import form, leaves

LIMITS = Limits()


@pytest.mark.parametrize(
    "body, root",
    [
        ("a=1", {"a": "1"}),
        ("a[b][c]=1&a[b][d]=2", {"a": {"b": {"c": "1", "d": "2"}}}),
        ("a[0]=x&a[1]=y", {"a": ["x", "y"]}),
        ("a[1]=y&a[0]=x", {"a": ["x", "y"]}),
        ("a[]=x&a[]=y", {"a": ["x", "y"]}),
        ("a[][k]=x&a[][k]=y", {"a": [{"k": "x"}, {"k": "y"}]}),
        ("a[0]=x&a[]=y", {"a": ["x", "y"]}),
        ("a[1]=x&a[]=y", {"a": {"1": "x", "2": "y"}}),
        ("a[0]=x&a[2]=y", {"a": {"0": "x", "2": "y"}}),
        ("a[00]=x", {"a": {"00": "x"}}),
        ("a[-1]=x", {"a": {"-1": "x"}}),
        ("a[9982719000000000000000]=x", {"a": {"9982719000000000000000": "x"}}),
        ("a[b]=1&a[b][c]=2", {"a": {"b": {SCALAR: "1", "c": "2"}}}),
        ("a[b][c]=2&a[b]=1", {"a": {"b": {"c": "2", SCALAR: "1"}}}),
        ("a%5Bb%5D=%D0%9F+%26", {"a": {"b": "П &"}}),
        ("a=%zz%4", {"a": "%zz%4"}),
        ("a=%ff%D0", {"a": "\ufffd\ufffd"}),
        ("a", {"a": ""}),
        ("a=b=c", {"a": "b=c"}),
        ("", {}),
        ("&&a=1&", {"a": "1"}),
        ("a[b c]=1", {"a": {"b c": "1"}}),
    ],
)
def test_what_a_form_holds(body: str, root: dict[str, Any]) -> None:
    assert parse_form(body, LIMITS) == (root, [])
    assert parse_form(body.encode(), LIMITS) == (root, [])


@pytest.mark.parametrize(
    "body, root, unplaced",
    [
        ("contacts[add][0][=&a=1", {"a": "1"}, [("contacts[add][0][", "")]),
        ("a[b=1", {}, [("a[b", "1")]),
        ("a[b]c=1", {}, [("a[b]c", "1")]),
        ("a]=1", {}, [("a]", "1")]),
        ("[a]=1", {}, [("[a]", "1")]),
        ("=1", {}, [("", "1")]),
        ("a[[b]]=1", {}, [("a[[b]]", "1")]),
        ("a=1&a=2", {"a": "2"}, [("a", "1")]),
        ("a[b]=1&a[b][c]=2&a[b]=3", {"a": {"b": {SCALAR: "3", "c": "2"}}}, [("a[b]", "1")]),
    ],
)
def test_what_has_no_place_is_kept(body: str, root: dict[str, Any], unplaced: list[tuple[str, str]]) -> None:
    assert parse_form(body, LIMITS) == (root, unplaced)


def test_bytes_that_are_no_utf8_stay_readable_and_in_the_body() -> None:
    delivery = parse(b"leads[add][0][id]=1&leads[add][0][name]=\xd0\xff")
    assert delivery.events[0].to_dict()["name"] == "\ufffd\ufffd"
    assert delivery.body.endswith(b"\xd0\xff")


names = st.text(st.characters(codec="utf-8", exclude_characters="[]"), min_size=1, max_size=8)
texts = st.text(st.characters(codec="utf-8"), max_size=20)
nodes = st.recursive(
    texts,
    lambda inner: (
        st.lists(inner, min_size=1, max_size=4)
        | st.dictionaries(names.filter(lambda name: not name.isdigit()), inner, min_size=1, max_size=4)
    ),
    max_leaves=20,
)


@given(st.dictionaries(names, nodes, max_size=5))
def test_what_is_written_is_read(root: dict[str, Any]) -> None:
    assert parse_form(form(root), LIMITS) == (root, [])


@given(st.dictionaries(names, nodes, max_size=4))
def test_nothing_is_dropped_between_form_and_events(root: dict[str, Any]) -> None:
    root.pop("account", None)
    delivery = parse(form(root))
    assert sum(leaves(event.to_dict()) for event in delivery.events) + leaves(delivery.rest) == leaves(root)


HOSTILE = {
    "huge numbers": lambda n: "&".join(f"a[{i * 10**15}]=x" for i in range(n)),
    "brackets without a key": lambda n: "&".join(["a[]=x"] * n),
    "brackets after keys": lambda n: "&".join([f"a[{i + n // 2}]=x" for i in range(n // 2)] + ["a[]=x"] * (n // 2)),
    "the same key": lambda n: "&".join(["a=x"] * n),
    "a text and a map by turns": lambda n: "&".join(["a[b]=1", "a[b][c]=2"] * (n // 2)),
    "cut-off keys": lambda n: "&".join(["a[b][0]["] * n),
    "one long key": lambda n: "a[" + "b" * n * 10 + "]=x",
    "percent signs": lambda n: "a=" + "%" * n * 10,
    "open brackets": lambda n: "a" + "[" * n * 10,
    "maps of lists": lambda n: "&".join(f"a[{i}][{i}]=x" for i in range(n)),
    "events": lambda n: "&".join(f"leads[add][{i}][id]={i}" for i in range(n)),
    "fields": lambda n: (
        "&".join(f"leads[add][0][custom_fields][{2 * i}][values][{i}]=x" for i in range(n)) + "&leads[add][0][id]=1"
    ),
    "big numbers": lambda n: "leads[add][0][id]=" + "9" * n * 10,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_memory_grows_with_the_body_and_nothing_else(name: str) -> None:
    body = HOSTILE[name](4000).encode()
    tracemalloc.start()
    try:
        parse(body)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < 3_000_000 + 250 * len(body), f"{peak:,} bytes for {len(body):,}"


@pytest.mark.parametrize("name", HOSTILE)
def test_work_grows_with_the_body_and_nothing_else(name: str, count_lines: Any) -> None:
    """Four times the body is at most about four times the work, counted in lines that Python runs, not in seconds."""
    less, more = (count_lines(lambda n=n: parse(HOSTILE[name](n).encode())) for n in (500, 2000))
    assert more < 5 * less + 2000, f"{less:,} lines, then {more:,}"
