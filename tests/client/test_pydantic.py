"""pydantic and FastAPI take our models in annotations, bodies and answers, in the form of the API's JSON."""

import asyncio
from typing import Annotated, Any

import httpx
import pytest
from amokit.models import ContactCreate, Lead, LeadCreate

pydantic = pytest.importorskip("pydantic")

LEAD = {"id": 11, "name": "Roof", "created_at": 1795773144, "_embedded": {"tags": [{"id": 3, "name": "vip"}]}, "brand_new": [1]}


def test_models_read_and_write_them() -> None:
    model = pydantic.create_model("Holder", lead=(Lead, ...), leads=(list[Lead], []))
    held = model.model_validate({"lead": LEAD, "leads": [LEAD]})
    assert type(held.lead) is Lead
    assert held.lead.created_at.year == 2026
    assert held.lead.tags[0].name == "vip"
    assert held.model_dump(mode="json") == {"lead": LEAD, "leads": [LEAD]}
    assert model(lead=held.lead).lead is held.lead
    assert model.model_validate_json(held.model_dump_json()) == held


def test_what_does_not_fit_is_an_error_of_pydantic() -> None:
    adapter = pydantic.TypeAdapter(LeadCreate)
    with pytest.raises(pydantic.ValidationError, match="LeadCreate"):
        adapter.validate_python({"nmae": "x"})
    with pytest.raises(pydantic.ValidationError, match="takes a mapping"):
        pydantic.TypeAdapter(Lead).validate_python(5)


def test_the_schema_says_what_the_json_has() -> None:
    schema = pydantic.TypeAdapter(Lead).json_schema()
    assert (schema["title"], schema["type"]) == ("Lead", "object")
    assert schema["properties"]["id"] == {"type": "integer"}
    assert schema["properties"]["created_at"] == {"type": "integer", "description": "Unix time in seconds."}
    assert schema["properties"]["name"] == {"anyOf": [{"type": "string"}, {"type": "null"}]}
    assert {"id", "created_at", "pipeline_id"} <= set(schema["required"])
    assert "name" not in schema["required"]
    assert "required" not in pydantic.TypeAdapter(ContactCreate).json_schema()


def test_fastapi() -> None:
    fastapi = pytest.importorskip("fastapi")
    app = fastapi.FastAPI()

    @app.get("/lead")
    async def get_lead() -> Lead:
        return Lead.from_dict(LEAD)

    @app.post("/lead")
    async def post_lead(lead: Annotated[LeadCreate, fastapi.Body()]) -> dict[str, Any]:
        return {"name": lead.name, "type": type(lead).__name__}

    async def ask(method: str, path: str, body: Any = None) -> httpx.Response:
        async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://testserver") as client:
            return await client.request(method, path, json=body)

    assert asyncio.run(ask("GET", "/lead")).json() == LEAD
    assert asyncio.run(ask("POST", "/lead", {"name": "Roof"})).json() == {"name": "Roof", "type": "LeadCreate"}
    assert asyncio.run(ask("POST", "/lead", {"nmae": "Roof"})).status_code == 422
    paths = asyncio.run(ask("GET", "/openapi.json")).json()["paths"]["/lead"]
    answer = paths["get"]["responses"]["200"]["content"]["application/json"]["schema"]
    assert answer["properties"]["id"] == {"type": "integer"}
    body = paths["post"]["requestBody"]["content"]["application/json"]["schema"]
    assert body["properties"]["name"] == {"type": "string"}
