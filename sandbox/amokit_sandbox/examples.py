"""Answers of operations that no behaviour knows: the described example, else the keys of the schema with nothing in them."""

from __future__ import annotations

import json
import re

from .http.calls import EXAMPLE, Answer, Call
from .problems import request_id

# Addresses in examples, all of which are served here.
AMOCRM_HOST = re.compile(r'https://[\w.-]+\.(?:amocrm\.(?:ru|com)|kommo\.com)(?=[/"])')

# Parameters that move through a list; an example is a whole list, so beyond its beginning there is nothing.
POSITIONS = {"page": 1, "offset": 0, "before_id": None}


def example_answer(call: Call) -> Answer:
    """The answer of success, with the ids of the call's path; one page that is the whole list."""
    success = call.operation.success
    if success is None or success.content is None:
        return Answer(status=int(success.status) if success else 200, headers=EXAMPLE)
    content = success.content
    example, models = content.example, call.world.models
    if not content.has_example:
        example = {name: models.blank(schema) for name, schema in models.properties(content.schema or {}).items()}
    body = json.loads(AMOCRM_HOST.sub(call.base, json.dumps(example)))
    if isinstance(body, dict):
        body |= {name: value for name, value in call.path.items() if type(body.get(name)) is type(value)}
        page, batch = (call.operation.extensions.get(word) or {} for word in ("x-paginate", "x-batch"))
        holder = body.get("_embedded", body)
        if page and any(call.query.get(name, start) != start for name, start in POSITIONS.items()):
            if call.operation.response(204):
                return Answer(status=204, headers=EXAMPLE)
            holder[page["items"]] = []
        if page and "_links" in body:
            # Following its links would lead to the same page again, without end.
            body["_links"] = {"self": {"href": call.base + call.target}}
        if holder.get(batch.get("items")) and isinstance(call.body, list):
            first = holder[batch["items"]][0]
            names = [request_id(call.body, index) for index in range(len(call.body))]
            holder[batch["items"]] = [{**first, "id": first.get("id", 0) + n, "request_id": name} for n, name in enumerate(names)]
            body |= {"_total_items": len(names)} if "_total_items" in body else {}
    return Answer(body.encode() if isinstance(body, str) else body, int(success.status), EXAMPLE)
