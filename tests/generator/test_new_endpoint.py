"""An endpoint is one edit in the description: added to a copy of ours, it is there sync and async, and nothing else changes."""

from __future__ import annotations

import asyncio
import shutil
from pathlib import Path
from typing import Any

import httpx
import pytest

from generator.build import PACKAGE

from .support import HOSTS, ROOT, SPEC, Api, Wire, command, imported, snapshot

NEW = """\
paths:
  /api/v4/leads/{id}/forecast:
    parameters:
      - $ref: 'common.yaml#/components/parameters/Id'
    get:
      operationId: get_lead_forecast
      tags: [leads]
      summary: Get the forecast of a lead.
      description: How likely a lead is to be won.
      externalDocs: {url: https://www.amocrm.ru/developers/content/crm_platform/leads-api}
      x-method: forecast
      parameters:
        - name: with
          in: query
          description: What to add.
          x-serialize: csv
          schema: {type: array, items: {type: string, enum: [reasons, history]}}
          example: [reasons]
      x-request-example: GET /api/v4/leads/11/forecast?with=reasons
      responses:
        '200':
          description: The forecast.
          content:
            application/hal+json:
              schema: {$ref: '#/components/schemas/LeadForecast'}
              example: {lead_id: 11, chance: '0.75', at: 1589025600}
        '204': {$ref: 'common.yaml#/components/responses/Absent'}
        default: {$ref: 'common.yaml#/components/responses/Error'}
components:
  schemas:
    LeadForecast:
      description: How likely a lead is to be won.
      type: object
      properties:
        lead_id: {type: integer, description: Id of the lead.}
        chance: {type: string, format: decimal, description: From 0 to 1.}
        at: {type: integer, format: unix-time, description: When it was made.}
      required: [lead_id]
"""


@pytest.fixture(scope="module")
def target(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What our description gives with the endpoint added."""
    folder = tmp_path_factory.mktemp("whole")
    shutil.copytree(SPEC, folder / "spec")
    (folder / "spec" / "forecasts.yaml").write_text(NEW, encoding="utf-8")
    assert command("generate", folder / "spec", folder / "generated") == 0
    return folder / "generated"


def test_only_what_belongs_to_it_is_new(target: Path) -> None:
    before, after = snapshot(ROOT / "generated"), snapshot(target)
    assert before.keys() - after.keys() == set()
    assert after.keys() - before.keys() == {
        f"{PACKAGE}/models/lead_forecast.py",
        f"{PACKAGE}/operations/get_lead_forecast.py",
    }
    assert {name for name in before if before[name] != after[name]} == {
        "api.md",
        "amocrm.openapi.json",
        "amocrm.openapi.yaml",
        "openapi.json",
        f"{PACKAGE}/models/__init__.py",
        f"{PACKAGE}/resources/leads.py",
        f"{PACKAGE}/resources/async_leads.py",
    }


def test_it_is_called_in_sync_and_async(target: Path) -> None:
    answers: list[Any] = [{"lead_id": 11, "chance": "0.75", "new": 1}, (204, None)]

    async def run(api: Api, wire: Wire) -> tuple[Any, Any]:
        async with httpx.AsyncClient(transport=httpx.MockTransport(wire)) as http:
            client = api.module("http.client").AsyncClient(http, HOSTS)
            forecast = await client.leads.forecast(11, with_=["reasons", "history"])
            with pytest.raises(api.errors.NotFoundError):
                await client.leads.forecast(12)
            return forecast, api.models.LeadForecast

    with imported(target):
        api = Api(target)
        with api.client(*answers) as (client, wire):
            forecast = client.leads.forecast(11, with_=["reasons", "history"])
            with pytest.raises(api.errors.NotFoundError):
                client.leads.forecast(12)
        there = Wire(*answers)
        found, forecast_class = asyncio.run(run(api, there))
    assert wire.lines == there.lines == ["GET /api/v4/leads/11/forecast?with=reasons,history", "GET /api/v4/leads/12/forecast"]
    assert type(forecast) is type(found) is forecast_class
    assert forecast == found
    assert (forecast.lead_id, str(forecast.chance), forecast.at) == (11, "0.75", None)
    assert forecast.to_dict() == answers[0]
