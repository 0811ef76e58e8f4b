# pyright: strict
"""What a type checker refuses of short calls: each marked line, and no other. It is checked, not run."""

from __future__ import annotations

from datetime import UTC, datetime

from amokit import AmoCRM, AsyncAmoCRM
from amokit.models import MultiselectField, TextField

NOON = datetime(2026, 10, 1, 12, tzinfo=UTC)


def write(amo: AmoCRM) -> None:
    amo.leads.create(nmae="x")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    amo.leads.create(price="x")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    amo.leads.create({"nmae": "x"})  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    amo.leads.create_many([{"price": "x"}])  # type: ignore[list-item]  # pyright: ignore[reportArgumentType]
    amo.leads.create(tags=[5.5])  # type: ignore[list-item]  # pyright: ignore[reportArgumentType]
    amo.leads.create(custom_fields=["x"])  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    amo.leads.create_complex(contacts=[{"nmae": "x"}])  # type: ignore[list-item]  # pyright: ignore[reportArgumentType]
    amo.leads.update(1, nmae="x")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    amo.leads.update_many([{"price": 5}])  # type: ignore[list-item]  # pyright: ignore[reportArgumentType]
    amo.leads.update(price=5)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    amo.tasks.create(text="x")  # type: ignore[call-overload]  # pyright: ignore[reportCallIssue]
    amo.tasks.create(text="x", complete_till="soon")  # type: ignore[call-overload]  # pyright: ignore[reportArgumentType]
    amo.tasks.create({"text": "x"})  # type: ignore[call-overload]  # pyright: ignore[reportArgumentType]
    amo.leads.notes(1).create({"note_type": "comon", "params": "x"})  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    amo.leads.list(filter={"nmae": "x"})  # type: ignore[call-overload]  # pyright: ignore[reportArgumentType]
    MultiselectField(field_id=1, values=[5.5])  # type: ignore[list-item]  # pyright: ignore[reportArgumentType]
    TextField(field_id=1, values=[5])  # type: ignore[list-item]  # pyright: ignore[reportArgumentType]


async def write_async(amo: AsyncAmoCRM) -> None:
    await amo.leads.create(nmae="x")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    await amo.leads.update(1, price="x")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    await amo.tasks.create(text="x")  # type: ignore[call-overload]  # pyright: ignore[reportCallIssue]
