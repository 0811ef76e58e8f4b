# pyright: strict
"""What is read, pages, rows and submodules, as type checkers see them."""

from __future__ import annotations

import csv
import sys
from datetime import datetime
from typing import assert_type

import amokit
from amokit import AmoCRM, AsyncAmoCRM, Page
from amokit.fields import LabelledEnum, SelectKey, UnlistedOption
from amokit.models import ContactRef, EntityRef, Lead, LeadCreate, PartialLead, PipelineStatus, Tag, Task
from amokit.tables import rows


class Segment(LabelledEnum):
    RETAIL = 55, "Retail"


SEGMENT = SelectKey(123, Segment)


def whole_objects(amo: AmoCRM) -> None:
    lead = amo.leads.get(1)
    assert_type(lead.created_at, datetime)
    assert_type(lead.responsible_user_id, int)
    assert_type(lead.pipeline_id, int)
    assert_type(lead.status_id, int | None)
    assert_type(lead.closed_at, datetime | None)
    assert_type(lead.tags, list[Tag])
    assert_type(lead.tags[0].name, str)
    assert_type(lead.contacts, list[ContactRef])
    assert_type(lead.companies, list[EntityRef])
    amo.users.get(lead.responsible_user_id)
    for pipeline in amo.pipelines.list():
        assert_type(pipeline.statuses, list[PipelineStatus])
        assert_type(pipeline.statuses[0].name, str)
    task: Task = amo.tasks.get(1)
    assert_type(task.complete_till, datetime)


def trash(amo: AmoCRM) -> None:
    assert_type(amo.leads.list(), Page[Lead])
    assert_type(amo.leads.list(with_=["contacts"]), Page[Lead])
    assert_type(amo.leads.list(with_=["only_deleted"]), Page[PartialLead])
    gone = amo.leads.list(with_=["only_deleted"]).first()
    if gone is not None:
        assert_type(gone.id, int)
        assert_type(gone.created_at, datetime | None)


async def trash_async(amo: AsyncAmoCRM) -> None:
    async for gone in amo.leads.list(with_=["only_deleted"]):
        assert_type(gone, PartialLead)


def pages(amo: AmoCRM) -> None:
    page = amo.leads.list()
    if not page:
        return
    assert_type(len(page), int)
    assert_type(page[0], Lead)
    assert_type(page[:2], list[Lead])
    assert_type(page.total, int | None)


def looking(amo: AmoCRM, lead: Lead) -> None:
    table = rows(amo.leads.list(), fields=["AREA", SEGMENT], zone="Europe/Moscow")
    csv.DictWriter(sys.stdout, ["id"]).writerows(table)
    assert_type(list(next(table)), list[str])
    option = lead.custom_fields[SEGMENT]
    assert_type(option, Segment | UnlistedOption | None)
    assert_type(Segment.RETAIL.label, str)
    assert_type(amokit.models.LeadCreate(name="Roof"), LeadCreate)
    version: str = amokit.__version__
    print(version)
