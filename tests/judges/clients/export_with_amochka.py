# Leads as JSON lines, as a user of amochka writes it: URL TOKEN FILE are the arguments of each of these scripts.
import json
import sys
import time

from steps import lead_to

lead_to(sys.argv[1])

# begin
from amochka import AmoCRMClient, CacheConfig  # noqa: E402

token = {"access_token": sys.argv[2], "expires_at": str(time.time() + 3600)}
amo = AmoCRMClient(
    "https://example.amocrm.ru", json.dumps(token), CacheConfig.disabled(), disable_logging=True, rate_limit=1_000_000
)
with open(sys.argv[3], "w", encoding="utf-8") as file:
    for lead in amo.iter_leads(include_contacts=True):
        embedded = lead.pop("_embedded")
        fields = lead.pop("custom_fields_values") or []
        del lead["_links"]
        for part in ("contacts", "companies"):
            lead[part] = [each["id"] for each in embedded.get(part, [])]
        lead["tags"] = [each["name"] for each in embedded.get("tags", [])]
        for field in fields:
            values = [each["value"] for each in field["values"]]
            lead[field["field_name"]] = values[0] if len(values) == 1 else values
        file.write(json.dumps(lead, ensure_ascii=False) + "\n")
