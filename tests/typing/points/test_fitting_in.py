# pyright: strict
"""Fitting in: pydantic and FastAPI, annotations at run time, one namespace, signatures that tools show."""

from __future__ import annotations

import asyncio
import inspect
import re
from importlib.metadata import requires
from typing import Annotated

import amokit
import httpx
import pytest
from amokit import AmoCRM, type_hints
from amokit.models import Lead, LeadCreate
from fastapi import Body, FastAPI
from pydantic import BaseModel


class Order(BaseModel):
    number: int
    lead: Lead


def test_pydantic_takes_models(amo: AmoCRM) -> None:
    lead = amo.leads.get(amo.leads.create(name="Roof").id)
    order = Order(number=1, lead=lead)
    assert Order.model_validate_json(order.model_dump_json()).lead == lead


def test_fastapi_takes_and_answers_models() -> None:
    app = FastAPI()

    def answer(lead: Annotated[LeadCreate, Body()]) -> Lead:
        return Lead.from_dict({"id": 5, "name": lead.name})

    app.post("/leads")(answer)

    async def ask() -> httpx.Response:
        async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://testserver") as client:
            return await client.post("/leads", json={"name": "Roof"})

    assert asyncio.run(ask()).json() == {"id": 5, "name": "Roof"}


def test_annotations_at_run_time() -> None:
    assert type_hints.get_type_hints(LeadCreate.__init__)["name"] == str | amokit.Unset


def test_one_namespace() -> None:
    assert re.match(r"\d+\.\d+\.\d+", amokit.__version__)
    assert amokit.models.LeadCreate(name="Roof") == LeadCreate(name="Roof")


def test_signatures_name_every_keyword() -> None:
    assert {"token", "auth", "base_url", "limiter"} <= inspect.signature(AmoCRM).parameters.keys()
    assert {"name", "price", "custom_fields_values"} <= inspect.signature(LeadCreate).parameters.keys()


@pytest.mark.parametrize("name", ["LeadCreate", "TaskCreate", "LeadsFilter", "TextField"])
def test_constructors_describe_each_keyword(name: str) -> None:
    init = getattr(amokit.models, name).__init__
    described = re.findall(r"^    (\w+): \S", inspect.getdoc(init) or "", re.MULTILINE)
    assert described == [each for each in inspect.signature(init).parameters if each != "self"]


def test_windows_gets_time_zones() -> None:
    assert any(re.match(r"tzdata.*sys_platform == .win32.", each) for each in requires("amokit") or [])
