"""The async client: many requests at a time, within the limit of amoCRM."""

import asyncio

from amokit import AsyncAmoCRM
from amokit.models import CommonNoteParams


async def main() -> None:
    async with AsyncAmoCRM.from_env() as amo:
        made = await amo.leads.create_many([{"name": f"Lead {number}"} for number in range(1, 6)])
        notes = (amo.leads.notes(lead.id).add(f"Note {number}") for number, lead in enumerate(made, 1))
        await asyncio.gather(*notes)
        async for lead in amo.leads.list(order={"id": "asc"}):
            params_of = [note.params async for note in amo.leads.notes(lead.id).list()]
            texts = [params.text for params in params_of if isinstance(params, CommonNoteParams)]
            print(lead.name, texts)


if __name__ == "__main__":
    asyncio.run(main())
