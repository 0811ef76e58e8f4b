"""What can be put in from outside, what is refused by name, and the demo."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import httpx
import pytest
from amokit import AmoCRM
from amokit.codegen.__main__ import main as codegen
from amokit_sandbox import Sandbox, SeedError

from .example_world import example_rows


@pytest.mark.parametrize(
    ("rows", "message"),
    [
        ({"deals": [{}]}, r"cannot seed deals; there are .*leads"),
        ({"leads": [{"colour": "red"}]}, r"leads do not have colour; they have .*price"),
        ({"leads": [{"price": "five"}]}, r"leads: .*price: This value should be of type"),
        ({"pipelines": [{"id": 1, "name": "P", "statuses": []}]}, "pipelines do not have statuses"),
        ({"users": [{"name": "Eve", "is_admin": True}]}, "users do not have is_admin; they have .*rights"),
        ({"notes": [{"note_type": "common"}]}, "notes: .* has no entity_type"),
        ({"notes": [{"entity_type": "moods", "entity_id": 1}]}, "there is no entity_type 'moods'"),
        ({"elements": [{"name": "A"}]}, "elements: .* has no catalog_id"),
        ({"leads": ["A"]}, "leads: a row is a map as the API has it, not 'A'"),
        (
            {"leads": [{"custom_fields_values": [{"field_id": 9, "values": [{"value": "x"}]}]}]},
            r"custom_fields_values.0.field_id: The value you selected is not a valid choice",
        ),
    ],
)
def test_refused_rows(rows: dict[str, Any], message: str, client: httpx.Client, sandbox: Sandbox) -> None:
    with pytest.raises(SeedError, match=message) as caught:
        sandbox.seed(contacts=[{"name": "kept?"}], **rows)
    assert isinstance(caught.value, ValueError)
    assert client.get("/api/v4/contacts").status_code == 204, "part of a refused seed stays"


def test_answers_of_the_api_are_seeds(sandbox: Sandbox) -> None:
    """What the description shows of every kind of object is taken as it is."""
    ids = sandbox.seed(**example_rows())
    assert len(ids) > 25


def test_seeds_make_no_events(client: httpx.Client, sandbox: Sandbox) -> None:
    sandbox.seed(leads=[{"id": 1}], tasks=[{"text": "x", "complete_till": 5, "entity_id": 1, "entity_type": "leads"}])
    assert client.get("/api/v4/events").status_code == 204
    assert client.get("/api/v4/leads/1").json()["closest_task_at"] == 5


def world(sandbox: Sandbox) -> dict[str, Any]:
    """All that the account holds, as its lists give it."""
    headers = {"Authorization": f"Bearer {sandbox.token}"}
    with httpx.Client(base_url=f"{sandbox.url}/api/v4", headers=headers) as client:
        kinds = ("leads", "contacts", "companies", "tasks", "leads/notes", "leads/pipelines", "users", "leads/custom_fields")
        pages = {kind: client.get(kind, params={"limit": 250, "with": "contacts"}).json() for kind in kinds}
    return {kind: json.loads(json.dumps(page).replace(sandbox.url, "")) for kind, page in pages.items()}


@pytest.mark.parametrize("language", ["ru", "en"])
def test_the_demo_is_the_same_for_one_number(language: str) -> None:
    found = []
    for number in (1, 1, 2):
        with Sandbox(clock=lambda: 1_790_000_000) as sandbox:
            sandbox.seed_from("demo", random_seed=number, leads=40, language=language)
            found.append(world(sandbox))
    assert found[0] == found[1]
    assert found[0] != found[2]
    [first] = [lead for lead in found[0]["leads"]["_embedded"]["leads"] if lead["name"].endswith(" 1")]
    types = {value["field_type"] for value in first["custom_fields_values"]}
    assert {"select", "multiselect", "date", "smart_address", "legal_entity", "file", "monetary"} <= types
    assert len({lead["pipeline_id"] for lead in found[0]["leads"]["_embedded"]["leads"]}) == 3


def test_definitions_that_codegen_kept(tmp_path: Path) -> None:
    kept = tmp_path / "fields.json"
    with Sandbox() as sandbox:
        sandbox.seed(catalogs=[{"id": 4001, "name": "Goods", "type": "products"}])
        sandbox.seed(fields_leads=[{"id": 9001, "name": "Size", "type": "select", "enums": [{"id": 71, "value": "L"}]}])
        arguments = ["--base-url", sandbox.url, "--token", sandbox.token, "--catalogs", "--save", str(kept)]
        assert codegen(arguments) == 0
    with Sandbox(seed=kept) as sandbox, AmoCRM(base_url=sandbox.url, token=sandbox.token, limiter=None) as amo:
        [size] = [field for field in amo.leads.custom_fields.list() if field.id == 9001]
        assert [(option.id, option.value) for option in size.enums or ()] == [(71, "L")]
        assert {field.code for field in amo.catalogs.custom_fields(4001).list()} >= {"SKU", "PRICE"}
        statuses = [status.id for status in amo.pipelines.statuses(3104455).list()]
        assert statuses == [32392155, 32392156, 32392159, 142, 143]
        again = tmp_path / "again.json"
        arguments = ["--base-url", sandbox.url, "--token", sandbox.token, "--catalogs", "--save", str(again)]
        assert codegen(arguments) == 0
    assert json.loads(again.read_text("utf-8")) == json.loads(kept.read_text("utf-8"))


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("[", "is no JSON file"),
        ("[]", "holds no map of rows"),
        ('{"made_by": "x", "fields": {}}', "was not written by .*amokit.codegen"),
        ('{"made_by": "python -m amokit.codegen", "fields": {"leads": [{"options": [{"id": 1}]}]}}', "no definitions: KeyError"),
    ],
)
def test_files_that_are_no_seeds(text: str, message: str, tmp_path: Path, sandbox: Sandbox) -> None:
    file = tmp_path / "x.json"
    file.write_text(text)
    with pytest.raises(SeedError, match=message):
        sandbox.seed_from(file)
    with pytest.raises(SeedError, match="No such file"):
        sandbox.seed_from(tmp_path / "nothing.json")


def test_a_new_account_after_every_test(client: httpx.Client, sandbox: Sandbox) -> None:
    before = client.get("/api/v4/leads/pipelines").json(), client.get("/api/v4/users").json()
    client.patch("/api/v4/leads/pipelines/3104455", json={"name": "Changed"})
    client.delete("/api/v4/leads/loss_reasons/4203748")
    [first] = client.post("/api/v4/leads", json=[{}]).json()["_embedded"]["leads"]
    sandbox.clear()
    assert (client.get("/api/v4/leads/pipelines").json(), client.get("/api/v4/users").json()) == before
    assert client.get("/api/v4/leads/loss_reasons/4203748").status_code == 200
    [again] = client.post("/api/v4/leads", json=[{}]).json()["_embedded"]["leads"]
    assert again["id"] == first["id"], "ids begin anew"


def test_rate_and_block() -> None:
    with Sandbox(rate=7, block_after=2, clock=lambda: 1_790_000_000) as sandbox:
        headers = {"Authorization": f"Bearer {sandbox.token}"}
        with httpx.Client(base_url=sandbox.url, headers=headers) as client:
            statuses = [client.get("/api/v4/account").status_code for _ in range(10)]
            assert statuses == [200] * 7 + [429, 429, 403]
            assert client.get("/api/v4/account").headers["content-type"].startswith("text/html")
            sandbox.clear_faults()
            assert client.get("/api/v4/account").status_code == 200
