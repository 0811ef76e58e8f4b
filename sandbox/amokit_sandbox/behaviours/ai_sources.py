"""Sources of knowledge for the AI of Kommo; there is no operation that reads them back."""

from __future__ import annotations

from ..http.requests import Call
from ..http.responses import Answer
from ..resources.hooks import answers
from ..store.documents import Document

SOURCES = "ai_sources"


@answers("create_ai_text_source", "create_ai_url_source", "create_ai_file_source")
def create_source(call: Call) -> Answer:
    id = call.documents.database.new_id()
    name = call.body.get("name") or call.body.get("url")
    body = {"id": id, "name": name, "updated_at": call.now, "updated_by": call.user_id}
    call.documents.put(Document(SOURCES, id, {**call.body, **body}))
    return Answer(body)


@answers("import_ai_products")
def import_products(call: Call) -> Answer:
    """Every product of the account becomes a source."""
    catalogs = [one.id for one in call.documents.find("catalogs") if one.data["type"] == "products"]
    for catalog in catalogs:
        for element in call.documents.find("catalogs/elements", parent=catalog):
            call.documents.put(Document(SOURCES, element.id, {"id": element.id, "name": element.data["name"]}))
    return Answer({"code": "ok", "status": 201}, status=201)
