"""Leads: written, read, listed by pages, filtered, closed and deleted."""

from __future__ import annotations

from typing import Any

import httpx
import pytest
from amokit_sandbox import Sandbox

from .support import errors

WON, LOST = 142, 143
FIRST, SECOND = 32392156, 32392159
SALES, REPAIRS = 3104455, 3104456


def create(client: httpx.Client, *leads: dict[str, Any]) -> list[int]:
    response = client.post("/api/v4/leads", json=list(leads))
    assert response.status_code == 200, response.text
    return [lead["id"] for lead in response.json()["_embedded"]["leads"]]


def get(client: httpx.Client, id: int, **params: Any) -> dict[str, Any]:
    response = client.get(f"/api/v4/leads/{id}", params=params)
    assert response.status_code == 200
    found: dict[str, Any] = response.json()
    return found


def found(client: httpx.Client, query: str) -> list[str]:
    """Names of the leads that a query finds."""
    response = client.get(f"/api/v4/leads?{query}")
    if response.status_code == 204:
        return []
    assert response.status_code == 200, response.text
    return [lead["name"] for lead in response.json()["_embedded"]["leads"]]


def test_create_answers_short(client: httpx.Client, sandbox: Sandbox) -> None:
    answer = client.post("/api/v4/leads", json=[{"name": "A", "request_id": "mine"}, {}]).json()
    first, second = answer["_embedded"]["leads"]
    href = f"{sandbox.url}/api/v4/leads/{first['id']}"
    assert first == {"id": first["id"], "request_id": "mine", "_links": {"self": {"href": href}}}
    assert second["request_id"] == "1"
    assert answer["_links"]["self"]["href"] == f"{sandbox.url}/api/v4/leads"


def test_new_lead_reads_back(client: httpx.Client) -> None:
    [lead_id] = create(client, {"name": "Deal", "price": 100, "created_at": 1589000000, "_embedded": {"tags": [{"name": "hot"}]}})
    lead = get(client, lead_id)
    assert (lead["name"], lead["price"], lead["created_at"]) == ("Deal", 100, 1589000000)
    assert (lead["pipeline_id"], lead["status_id"]) == (SALES, FIRST)
    assert lead["responsible_user_id"] == lead["created_by"] == 504141
    assert lead["custom_fields_values"] is None
    assert lead["closed_at"] is None
    assert [tag["name"] for tag in lead["_embedded"]["tags"]] == ["hot"]
    assert lead["_embedded"].keys() == {"tags", "companies"}


def test_absent_lead_is_no_content(client: httpx.Client) -> None:
    response = client.get("/api/v4/leads/1")
    assert (response.status_code, response.content) == (204, b"")


def test_empty_list_is_no_content(client: httpx.Client) -> None:
    assert client.get("/api/v4/leads").status_code == 204


def test_with_embeds_what_it_asks_for(client: httpx.Client, sandbox: Sandbox) -> None:
    sandbox.seed(contacts=[{"id": 21}, {"id": 22}], companies=[{"id": 31}])
    embedded = {"contacts": [{"id": 21}, {"id": 22, "is_main": True}], "companies": [{"id": 31}]}
    embedded["source"] = {"external_id": "shop", "type": "widget"}  # type: ignore[assignment]
    [lead_id] = create(client, {"status_id": LOST, "loss_reason_id": 4203748, "_embedded": embedded})
    lead = get(client, lead_id, **{"with": "contacts,loss_reason,catalog_elements,source,source_id,nonsense"})
    assert [(contact["id"], contact["is_main"]) for contact in lead["_embedded"]["contacts"]] == [(21, False), (22, True)]
    assert [company["id"] for company in lead["_embedded"]["companies"]] == [31]
    assert [reason["name"] for reason in lead["_embedded"]["loss_reason"]] == ["Too expensive"]
    assert lead["_embedded"]["catalog_elements"] == []
    assert lead["_embedded"]["source"] == {"id": lead["source_id"], "name": "shop"}


def test_pages_link_to_each_other(client: httpx.Client, sandbox: Sandbox) -> None:
    create(client, *({"name": f"Lead {index}"} for index in range(5)))
    url: str | None = f"{sandbox.url}/api/v4/leads?filter[pipeline_id][0]={SALES}&limit=2"
    pages, names = [], []
    while url:
        page = client.get(url).json()
        pages.append(page)
        names += [lead["name"] for lead in page["_embedded"]["leads"]]
        url = page["_links"].get("next", {}).get("href")
    assert names == [f"Lead {index}" for index in range(5)]
    assert [page["_page"] for page in pages] == [1, 2, 3]
    assert [sorted(page["_links"]) for page in pages] == [
        ["next", "self"],
        ["first", "next", "prev", "self"],
        ["first", "prev", "self"],
    ]
    query = f"filter[pipeline_id][0]={SALES}"
    assert pages[0]["_links"]["next"]["href"] == f"{sandbox.url}/api/v4/leads?{query}&page=2&limit=2"
    assert client.get("/api/v4/leads?page=4&limit=2").status_code == 204


def test_pages_have_50_unless_asked_otherwise(client: httpx.Client) -> None:
    create(client, *({} for _ in range(60)))
    assert len(client.get("/api/v4/leads").json()["_embedded"]["leads"]) == 50
    assert len(client.get("/api/v4/leads?limit=250").json()["_embedded"]["leads"]) == 60


def test_limit_above_250_is_refused(client: httpx.Client) -> None:
    response = client.get("/api/v4/leads?limit=251")
    assert (response.status_code, response.json()["detail"]) == (422, "Limit of 250 per page")


def test_links_use_the_host_of_the_request(client: httpx.Client) -> None:
    create(client, {})
    page = client.get("/api/v4/leads", headers={"Host": "my.localhost:81"}).json()
    assert page["_links"]["self"]["href"] == "http://my.localhost:81/api/v4/leads?page=1&limit=50"


@pytest.fixture
def three(client: httpx.Client, sandbox: Sandbox) -> list[int]:
    """Three leads that differ in all that can be filtered by."""
    return create(
        client,
        {
            "name": "Red",
            "price": 10,
            "status_id": FIRST,
            "created_at": 1000,
            "updated_at": 3000,
            "custom_fields_values": [
                {"field_id": 123, "values": [{"enum_id": 55}]},
                {"field_id": 124, "values": [{"value": "9.5"}]},
            ],
        },
        {
            "name": "Green",
            "price": 20,
            "pipeline_id": REPAIRS,
            "created_at": 2000,
            "updated_at": 2000,
            "created_by": 0,
            "custom_fields_values": [
                {"field_id": 124, "values": [{"value": 10}]},
                {"field_id": 1104, "values": [{"value": True}]},
            ],
        },
        {
            "name": "Blue",
            "price": 30,
            "status_id": WON,
            "created_at": 3000,
            "updated_at": 1000,
            "closed_at": 5000,
            "responsible_user_id": 504142,
            "updated_by": 504142,
            "custom_fields_values": [
                {"field_id": 1101, "values": [{"value": "No 7"}]},
                {"field_id": 1107, "values": [{"value": 1634601600}]},
            ],
        },
    )


@pytest.mark.parametrize(
    ("query", "names"),
    [
        ("", ["Red", "Green", "Blue"]),
        ("filter[name][0]=Red&filter[name][1]=Blue", ["Red", "Blue"]),
        ("filter[name]=Red", ["Red"]),
        ("filter[price]=20", ["Green"]),
        ("filter[price][from]=20", ["Green", "Blue"]),
        ("filter[price][from]=11&filter[price][to]=20", ["Green"]),
        (f"filter[pipeline_id][]={REPAIRS}", ["Green"]),
        (f"filter[statuses][0][pipeline_id]={SALES}&filter[statuses][0][status_id]={FIRST}", ["Red"]),
        (
            f"filter[statuses][0][pipeline_id]={SALES}&filter[statuses][0][status_id]=142"
            f"&filter[statuses][1][pipeline_id]={REPAIRS}&filter[statuses][1][status_id]=32392166",
            ["Green", "Blue"],
        ),
        ("filter[created_by][0]=0", ["Green"]),
        ("filter[updated_by][0]=504142", ["Blue"]),
        ("filter[responsible_user_id][0]=504142", ["Blue"]),
        ("filter[created_at]=2000", ["Green"]),
        ("filter[created_at][to]=2000", ["Red", "Green"]),
        ("filter[updated_at][from]=2000", ["Red", "Green"]),
        ("filter[closed_at][from]=1", ["Blue"]),
        ("filter[closest_task_at][from]=1", []),
        ("filter[custom_fields_values][123][0]=55", ["Red"]),
        ("filter[custom_fields_values][123][0]=57", []),
        ("filter[custom_fields_values][124][from]=10", ["Green"]),
        ("filter[custom_fields_values][124][to]=10", ["Red", "Green"]),
        ("filter[custom_fields_values][1104]=1", ["Green"]),
        ("filter[custom_fields_values][1101][]=No%207", ["Blue"]),
        ("filter[custom_fields_values][1107][from]=1634590800&filter[custom_fields_values][1107][to]=1634590800", ["Blue"]),
        ("filter[nonsense]=1&nonsense=1", ["Red", "Green", "Blue"]),
        # What cannot be read is passed over like what is not known.
        ("filter[id][0]=x", ["Red", "Green", "Blue"]),
        ("filter[id][]=", ["Red", "Green", "Blue"]),
        ("filter[price][over]=1", ["Red", "Green", "Blue"]),
        ("filter[statuses][0][pipeline_id]=1", ["Red", "Green", "Blue"]),
        ("order[created_at]=desc&order[id]=asc", ["Blue", "Green", "Red"]),
        ("query=ee", ["Green"]),
        ("query=no%207", ["Blue"]),
        ("query=100%25", []),
        ("order[created_at]=desc", ["Blue", "Green", "Red"]),
        ("order[updated_at]=asc", ["Blue", "Green", "Red"]),
        ("order[id]=desc", ["Blue", "Green", "Red"]),
        ("filter%5Bname%5D%5B0%5D=Red", ["Red"]),
    ],
)
def test_filter(query: str, names: list[str], three: list[int], client: httpx.Client) -> None:
    assert found(client, query) == names


def test_filter_by_id(three: list[int], client: httpx.Client) -> None:
    assert found(client, f"filter[id][0]={three[2]}&filter[id][1]={three[0]}") == ["Red", "Blue"]


@pytest.mark.parametrize(
    ("query", "path", "code"),
    [
        ("order[price]=asc", "order.price", "FieldNotExpected"),
        ("order[id]=up", "order.id", "NotSupportedChoice"),
        ("page=0", "page", "InvalidValue"),
        ("page=x", "page", "InvalidType"),
    ],
)
def test_bad_query_is_refused(query: str, path: str, code: str, client: httpx.Client) -> None:
    [found] = errors(client.get(f"/api/v4/leads?{query}"))["0"].items()
    assert found[1] == code
    assert found[0].startswith(path)


def test_update_changes_what_is_given(client: httpx.Client) -> None:
    [lead_id] = create(client, {"name": "Old", "price": 1, "updated_at": 1000, "updated_by": 0})
    before = get(client, lead_id)
    answer = client.patch(f"/api/v4/leads/{lead_id}", json={"price": 2}).json()
    after = get(client, lead_id)
    assert answer.keys() == {"id", "updated_at", "_links"}
    assert after["updated_at"] == answer["updated_at"] > 1000
    assert after["updated_by"] == 504141
    assert {key for key in after if after[key] != before[key]} == {"price", "price_with_minor_units", "updated_at", "updated_by"}


def test_the_exact_budget_is_always_a_number(client: httpx.Client) -> None:
    ids = create(client, {"name": "no budget"}, {"price": None}, {"price": 5}, {"price": 10.75})
    exact = [get(client, lead_id)["price_with_minor_units"] for lead_id in ids]
    assert ([type(each) for each in exact], exact) == ([float] * 4, [0.0, 0.0, 5.0, 10.75])
    client.patch(f"/api/v4/leads/{ids[3]}", json={"name": "renamed"})
    assert get(client, ids[3])["price_with_minor_units"] == 10.75


def test_update_of_several(client: httpx.Client) -> None:
    one, two = create(client, {"name": "1"}, {"name": "2"})
    items = [{"id": one, "name": "one"}, {"id": two, "name": "two", "request_id": "mine"}]
    answer = client.patch("/api/v4/leads", json=items).json()["_embedded"]["leads"]
    assert [(lead["id"], lead["request_id"]) for lead in answer] == [(one, "0"), (two, "mine")]
    assert found(client, "") == ["one", "two"]


def test_update_of_an_absent_lead(client: httpx.Client) -> None:
    [lead_id] = create(client, {"name": "kept"})
    assert client.patch("/api/v4/leads/1", json={"name": "x"}).status_code == 404
    batch = [{"id": lead_id, "name": "lost"}, {"id": 1, "name": "x"}]
    assert errors(client.patch("/api/v4/leads", json=batch)) == {"1": {"id": "NotSupportedChoice"}}
    assert found(client, "") == ["kept"]


def test_closing_and_reopening(client: httpx.Client) -> None:
    [lead_id] = create(client, {})
    client.patch(f"/api/v4/leads/{lead_id}", json={"status_id": LOST, "loss_reason_id": 4203748})
    lost = get(client, lead_id)
    assert (lost["status_id"], lost["loss_reason_id"]) == (LOST, 4203748)
    assert lost["closed_at"] == lost["updated_at"]
    client.patch(f"/api/v4/leads/{lead_id}", json={"status_id": SECOND})
    reopened = get(client, lead_id)
    assert (reopened["closed_at"], reopened["loss_reason_id"]) == (None, None)


def test_pipeline_and_status_go_together(client: httpx.Client) -> None:
    [lead_id] = create(client, {"status_id": 32392169})
    assert get(client, lead_id)["pipeline_id"] == REPAIRS
    client.patch(f"/api/v4/leads/{lead_id}", json={"pipeline_id": SALES})
    assert get(client, lead_id)["status_id"] == FIRST
    wrong = {"pipeline_id": SALES, "status_id": 32392169}
    assert errors(client.patch(f"/api/v4/leads/{lead_id}", json=wrong)) == {"0": {"status_id": "NotSupportedChoice"}}


def test_tags_are_replaced_added_and_removed(client: httpx.Client) -> None:
    [lead_id] = create(client, {"_embedded": {"tags": [{"name": "a"}, {"name": "b"}]}})

    def tags() -> list[str]:
        return [tag["name"] for tag in get(client, lead_id)["_embedded"]["tags"]]

    def patch(**change: Any) -> None:
        assert client.patch(f"/api/v4/leads/{lead_id}", json=change).status_code == 200

    first = get(client, lead_id)["_embedded"]["tags"][0]["id"]
    patch(tags_to_add=[{"name": "c"}, {"name": "a"}], tags_to_delete=[{"name": "b"}])
    assert tags() == ["a", "c"]
    patch(tags_to_delete=[{"id": first}, {"name": "unknown"}])
    assert tags() == ["c"]
    patch(_embedded={"tags": [{"id": first}]})
    assert tags() == ["a"]
    patch(_embedded={"tags": None})
    assert tags() == []
    assert errors(client.patch(f"/api/v4/leads/{lead_id}", json={"tags_to_add": [{"id": 1}]})) == {
        "0": {"tags_to_add.0.id": "NotSupportedChoice"}
    }


def test_custom_fields_are_merged_and_cleared(client: httpx.Client) -> None:
    [lead_id] = create(client, {"custom_fields_values": [{"field_id": 1101, "values": [{"value": "7"}]}]})

    def patch(*values: dict[str, Any] | None) -> dict[int, list[Any]]:
        change = {"custom_fields_values": None if values == (None,) else list(values)}
        assert client.patch(f"/api/v4/leads/{lead_id}", json=change).status_code == 200
        return {value["field_id"]: value["values"] for value in get(client, lead_id)["custom_fields_values"] or ()}

    number = {"field_id": 124, "values": [{"value": 1.5}]}
    assert patch(number) == {1101: [{"value": "7"}], 124: [{"value": "1.5"}]}
    assert patch({"field_code": "CONTRACT", "values": [{"value": "8"}]})[1101] == [{"value": "8"}]
    assert patch({"field_id": 1101, "values": None}) == {124: [{"value": "1.5"}]}
    assert patch({"field_id": 124, "values": None}) == {}
    assert get(client, lead_id)["custom_fields_values"] is None
    patch(number)
    assert patch(None) == {}


def test_trash_is_listed_apart(client: httpx.Client, sandbox: Sandbox) -> None:
    sandbox.seed(leads=[{"id": 1, "name": "kept"}, {"id": 2, "name": "gone", "is_deleted": True}])
    assert found(client, "") == ["kept"]
    [gone] = client.get("/api/v4/leads?with=only_deleted").json()["_embedded"]["leads"]
    assert (gone["id"], gone["is_deleted"]) == (2, True)
    assert "name" not in gone
