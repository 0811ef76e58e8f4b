"""Every collection of the description keeps what is written: created, read, listed, changed, filtered and deleted.

The table is made from the description; `pytest -s` prints it.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from amokit_sandbox import Sandbox
from amokit_sandbox.resources.resource import PLACEHOLDER, Resource

from .example_world import RESOURCES, populate
from .support import DESCRIPTION

COLUMNS = ("create", "read", "list", "update", "filter", "delete")
UNKNOWN = 987_654_321

# What is compared after a change: a key that the update of the area takes, with a new value.
CHANGES: dict[str, dict[str, Any]] = {
    "tasks": {"text": "Another text"},
    "{entity_type}/notes": {"note_type": "common", "params": {"text": "Another text"}},
    "chats/templates": {"content": "Another text"},
    "roles": {"name": "Another name"},
    "leads/pipelines": {"sort": 77},
}
CHANGE = {"name": "Another name"}

# Objects of these are read back under other keys than they are written, or not at all.
WRITE_ONLY = ("request_id", "password", "enums", "nested", "rights", "custom_fields_values", "_embedded", "result", "settings")
READ_WITH = ("descriptions",)
ADDED = ("next_price", "next_date", "metadata", "trusted_websites", "is_used_in_app", "accrue_bonus", "waba_header")

# Where the example of the description is of something that is there already.
ITEMS: dict[str, dict[str, Any]] = {"{entity_type}/tags": {"name": "Fresh"}}


def areas() -> Iterator[tuple[str, str]]:
    """Each template that can be created, with one collection that it stands for."""
    for template in sorted(RESOURCES.creatable):
        for collection, of in RESOURCES.templates.items():
            if of == template:
                yield template, collection


def operation(template: str, action: str, collection: str) -> Resource | None:
    """The operation that does it to the objects of one parent, where there are several."""
    words = template.split("/"), collection.split("/")
    found = [one for one in RESOURCES.actions(template) if one.action == action and takes(one, dict(zip(*words, strict=True)))]
    found.sort(key=lambda one: one.parent is None)
    return found[0] if found else None


def takes(found: Resource, words: dict[str, str]) -> bool:
    """Whether an operation is there for a kind of entity: only tags of leads can be changed."""
    schemas = {one.name: DESCRIPTION.resolve(one.schema) for one in found.operation.located("path")}
    return all(words.get("{" + name + "}") in (None, *schema.get("enum", (None,))) for name, schema in schemas.items())


def address(found: Resource, collection: str, id: Any = None) -> str:
    """The path of an operation in one collection, with the parents of the examples."""
    words = dict(zip(found.template.split("/"), collection.split("/"), strict=True))
    path = {parameter.name: parameter.example for parameter in found.operation.located("path")}
    if found.key:
        path[found.key] = id
    return PLACEHOLDER.sub(lambda match: str(words.get(match[0], path[match[1]])), found.operation.path)


class Area:
    """One collection, driven through its operations."""

    def __init__(self, client: httpx.Client, template: str, collection: str) -> None:
        self.client, self.template, self.collection = client, template, collection
        self.key = RESOURCES.rules(template).key

    def has(self, action: str) -> bool:
        return operation(self.template, action, self.collection) is not None

    def call(self, action: str, id: Any = None, **options: Any) -> httpx.Response:
        found = operation(self.template, action, self.collection)
        assert found
        return self.client.request(found.operation.method, address(found, self.collection, id), **options)

    def created(self) -> tuple[dict[str, Any], Any]:
        """What is written and the id that it got."""
        found = operation(self.template, "create", self.collection) or operation(self.template, "create_one", self.collection)
        assert found and found.operation.body
        item = found.operation.body.example
        item = dict(item[0] if isinstance(item, list) else item)
        item |= ITEMS.get(self.template, {})
        if not self.collection.startswith("leads"):
            item.pop("color", None) if self.template == "{entity_type}/tags" else None
        response = self.call(found.action, json=[item] if found.action == "create" else item)
        assert response.is_success, response.text
        body = response.json()
        made = body["_embedded"][found.items][0] if found.action == "create" else body
        return item, made[self.key]

    def listed(self, **params: Any) -> dict[Any, dict[str, Any]]:
        """All objects by id, over all pages."""
        found: dict[Any, dict[str, Any]] = {}
        listing = operation(self.template, "list", self.collection)
        assert listing
        url: str | None = address(listing, self.collection)
        while url:
            response = self.client.get(url, params=params if not found else None)
            if response.status_code == 204:
                break
            page = response.json()
            found |= {one[self.key]: one for one in page["_embedded"][listing.items]}
            url = page.get("_links", {}).get("next", {}).get("href")
        return found

    def read(self, id: Any) -> dict[str, Any] | None:
        if not self.has("get"):
            return self.listed().get(id)
        response = self.call("get", id)
        assert response.status_code in (200, 204, 404)
        return response.json() if response.status_code == 200 else None


@pytest.fixture
def area(sandbox: Sandbox, client: httpx.Client, request: pytest.FixtureRequest) -> Area:
    populate(sandbox)
    return Area(client, *request.param)


AREAS = [pytest.param(one, id=one[1].replace("/", ".")) for one in areas()]


@pytest.mark.parametrize("area", AREAS, indirect=True)
def test_area(area: Area) -> None:
    row = dict.fromkeys(COLUMNS, "-")
    item, id = area.created()
    before = area.read(id)
    assert before is not None, "what was created is not there"
    written = {key: value for key, value in item.items() if key not in (*WRITE_ONLY, *ADDED, *READ_WITH)}
    assert {key: before.get(key) for key in written} == written
    row |= {"create": "yes", "read": "yes"}

    found = area.listed()
    assert id in found
    assert len(found) == len({repr(key) for key in found})
    row["list"] = "yes"

    if area.has("update_one") or area.has("update"):
        change = CHANGES.get(area.template, CHANGE)
        if area.has("update_one"):
            response = area.call("update_one", id, json=change)
        else:
            response = area.call("update", json=[{area.key: id, **change}])
        assert response.is_success, response.text
        after = area.read(id)
        assert after is not None
        assert {key: after[key] for key in change} == change
        row["update"] = "yes"

    listing = operation(area.template, "list", area.collection)
    assert listing
    known = {one.name for one in listing.operation.located("query")}
    if "filter[id]" in known:
        assert set(area.listed(**{"filter[id]": id})) == {id}
        row["filter"] = "yes"
        assert area.listed(**{"filter[id]": UNKNOWN}) == {}

    if area.has("delete_one") or area.has("delete"):
        response = area.call("delete_one", id) if area.has("delete_one") else area.call("delete", json=[{area.key: id}])
        assert response.status_code == 204, response.text
        assert area.read(id) is None
        assert id not in area.listed()
        row["delete"] = "yes"
    print(f"\n{area.collection:40}" + " ".join(f"{row[column]:6}" for column in COLUMNS), end="")


@pytest.mark.parametrize("area", AREAS, indirect=True)
def test_unknown_ids_are_nobodys(area: Area) -> None:
    """204 or 404 to a read, 404 to a change and a deletion of one, 400 to a change of several; and never another's data."""
    unknown: Any = "leads_987654321" if area.template.endswith("/groups") else UNKNOWN
    if area.has("get"):
        response = area.call("get", unknown)
        described = operation(area.template, "get", area.collection)
        assert described
        says_204 = described.operation.says_absent_by_204 and RESOURCES.rules(area.template).absent is None
        assert response.status_code == (204 if says_204 else 404)
        assert area.call("get", unknown).content == b"" or response.json()["status"] == 404
    change = CHANGES.get(area.template, CHANGE)
    if area.has("update_one"):
        assert area.call("update_one", unknown, json=change).status_code == 404
    if area.has("update"):
        response = area.call("update", json=[{area.key: unknown, **change}])
        assert response.status_code == 400
        [problem] = response.json()["validation-errors"]
        assert [(error["path"], error["code"]) for error in problem["errors"]] == [(area.key, "NotSupportedChoice")]
    if area.has("delete_one"):
        assert area.call("delete_one", unknown).status_code == 404
    if area.has("delete"):
        assert area.call("delete", json=[{area.key: unknown}]).status_code in (400, 404)


def test_the_table_has_all_areas_that_can_be_written() -> None:
    batches = {name for name, one in DESCRIPTION.operations.items() if name.startswith("create_")}
    driven = {one.operation.id for one in RESOURCES.by_operation.values() if one.template in RESOURCES.creatable}
    others = batches - driven
    # Each has a test of its own, since what it makes is listed elsewhere.
    assert others == {
        "create_ai_file_source",
        "create_ai_text_source",
        "create_ai_url_source",
        "create_chat",
        "create_leads_complex",
        "create_short_links",
        "create_unsorted_forms",
        "create_unsorted_sip",
        "create_upload_session",
    }
