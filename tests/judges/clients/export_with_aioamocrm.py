# Leads as JSON lines, as a user of aioamocrm writes it.
# begin
import asyncio
import json
import sys

from aioamocrm import AmoCRMClient, LongLivedToken


async def main(url, token, path):
    async with AmoCRMClient(auth=LongLivedToken(token), base_url=url, rate_limit=None) as amo:
        with open(path, "w", encoding="utf-8") as file:  # noqa: ASYNC230
            async for lead in amo.leads.iterate(with_=["contacts"], limit=250):
                row = lead.model_dump(mode="json", exclude={"embedded", "links", "custom_fields_values"})
                embedded = lead.embedded
                for part in ("contacts", "companies"):
                    row[part] = [each.id for each in (getattr(embedded, part) or [])]
                row["tags"] = [each.name for each in (embedded.tags or [])]
                for field in lead.custom_fields_values or []:
                    values = [each.value for each in field.values]
                    row[field.field_name] = values[0] if len(values) == 1 else values
                file.write(json.dumps(row, ensure_ascii=False) + "\n")


asyncio.run(main(*sys.argv[1:]))
