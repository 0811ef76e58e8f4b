"""A page is true, counted and indexed as the list that it begins, or says what to do instead; and it can be pickled."""

from __future__ import annotations

import copy
import pickle
from typing import Any

import pytest
from amokit.errors import AmoError, MorePagesError

from .support import HOST, Mode, answer, page, serve

LEADS = f"https://{HOST}/api/v4/leads"


def of(mode: Mode, *ids: int, more: bool = False, **extra: Any) -> Any:
    items = [{"id": i, "name": f"Lead {i}"} for i in ids]
    body = page("leads", items, f"{LEADS}?page=2" if more else None, _page=1, **extra)
    return mode.wait(mode.client(serve(lambda request: body)).leads.list())


def test_no_content_is_an_empty_page_which_is_false(mode: Mode) -> None:
    empty = mode.wait(mode.client(serve(lambda request: answer(None, 204))).leads.list(query="+79990000000"))
    assert not empty
    assert len(empty) == 0
    assert (empty.items, empty.total) == ([], None)
    with pytest.raises(IndexError):
        empty[0]


def test_a_page_that_is_the_whole_list_is_like_one(mode: Mode) -> None:
    found = of(mode, 1, 2, 3, _total_items=3)
    assert found
    assert (len(found), found.total) == (3, 3)
    assert (found[0].id, found[-1].id, [lead.id for lead in found[1:]]) == (1, 3, [2, 3])
    with pytest.raises(IndexError):
        found[3]


def test_the_beginning_of_a_longer_list_says_what_to_do(mode: Mode) -> None:
    found = of(mode, 1, 2, more=True)
    assert found
    assert (found[0].id, found[1].id, [lead.id for lead in found[:2]]) == (1, 2, [1, 2])
    with pytest.raises(MorePagesError, match=r"len\(page.items\) counts this page"):
        len(found)
    for index in (2, -1, slice(1, None), slice(0, 3), slice(-2, None), slice(None, None, -1)):
        with pytest.raises(MorePagesError, match=r"page.collect\(max=…\) reads later pages too"):
            found[index]
    assert issubclass(MorePagesError, TypeError)  # so that list(page), which asks for a hint first, goes on


@pytest.mark.parametrize("again", [lambda value: pickle.loads(pickle.dumps(value)), copy.copy, copy.deepcopy])
def test_a_page_can_be_kept(mode: Mode, again: Any) -> None:
    found = of(mode, 1, 2, more=True, _total_items=9)
    kept = again(found)
    assert type(kept) is type(found)
    assert (kept.items, kept.number, kept.total, kept.cursor, kept.has_next) == (found.items, 1, 9, found.cursor, True)
    with pytest.raises(MorePagesError, match=r"give its page.cursor to the list"):
        mode.all(kept)
    whole = again(of(mode, 1, 2))
    assert [lead.id for lead in mode.all(whole)] == [1, 2]


def test_what_is_kept_has_no_secrets(mode: Mode) -> None:
    found = of(mode, 1)
    assert b"Bearer" not in pickle.dumps(found)
    assert issubclass(MorePagesError, AmoError)
