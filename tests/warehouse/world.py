"""What an account holds, by the API, and what a destination holds of it, in the same form."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from amokit import AmoCRM

Query = Callable[[str], list[tuple[Any, ...]]]


def lead(item: Any) -> tuple[Any, ...]:
    values = {field.field_id: [value.value for value in field.values] for field in item.custom_fields_values or ()}
    segment = values.get(123, [None])[0]
    linked = sorted(contact.id for contact in item.embedded.contacts)
    return item.id, item.name, item.price, int(item.updated_at.timestamp()), segment, len(values), linked


def account(amo: AmoCRM) -> list[tuple[Any, ...]]:
    """All leads with their values and links, and the ids of all else."""
    leads = [lead(item) for item in amo.leads.list(with_=["contacts"], limit=250)]
    ids = [
        (name, item.id) for name in ("contacts", "companies", "customers", "tasks") for item in getattr(amo, name).list(limit=250)
    ]
    return [*sorted(leads), *sorted(ids)]


def destination(query: Query, schema: str = "amocrm", account_id: int = 77) -> list[tuple[Any, ...]]:
    """The same of what was loaded."""
    of = f"account_id = {account_id}"
    fields: dict[int, int] = dict(
        query(f"select entity_id, count(distinct field_id) from {schema}.leads__custom_field_values where {of} group by 1")
    )
    links: dict[int, list[int]] = {}
    for lead_id, to in query(f"select entity_id, to_id from {schema}.leads__links where {of} and to_type = 'contacts'"):
        links.setdefault(lead_id, []).append(to)
    rows = query(f"select id, name, price, updated_at, field_123 from {schema}.leads where {of}")
    leads = [
        (key, name, price, int(at.timestamp()), segment, fields.get(key, 0), sorted(links.get(key, [])))
        for key, name, price, at, segment in rows
    ]
    ids = [
        (name, key)
        for name in ("contacts", "companies", "customers", "tasks")
        for (key,) in query(f"select id from {schema}.{name} where {of}")
    ]
    return [*sorted(leads), *sorted(ids)]
