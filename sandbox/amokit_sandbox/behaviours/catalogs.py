"""Catalogs and their elements, invoices, the settings of products and the old addresses of both."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ..http.requests import Call
from ..http.responses import NOTHING, Answer
from ..problems import Problem
from ..resources.hooks import after_save, answers, before_delete, before_save, embeds
from ..resources.pages import list_documents
from ..resources.writer import Author, Change, gone
from ..store.documents import Document
from ..store.query_filters import column, compare

CATALOGS, ELEMENTS, FIELDS = "catalogs", "catalogs/elements", "catalogs/custom_fields"
MAX_CATALOGS = 10
SINGLE = ("invoices", "products")


def choice(*codes: str) -> dict[str, Any]:
    enums = [{"value": code.replace("_", " ").capitalize(), "sort": 500 * n, "code": code} for n, code in enumerate(codes)]
    return {"type": "select", "enums": enums}


# What a catalog of a type has from its beginning.
READY_MADE: dict[str, tuple[dict[str, Any], ...]] = {
    "products": (
        {"name": "SKU", "type": "text", "code": "SKU", "is_deletable": False},
        {"name": "Description", "type": "textarea", "code": "DESCRIPTION"},
        {"name": "Price", "type": "price", "code": "PRICE"},
        {"name": "Group", "type": "category", "code": "GROUP", "is_deletable": False, "nested": [{"value": "Goods"}]},
        {"name": "External ID", "type": "text", "code": "EXTERNAL_ID", "is_visible": False},
    ),
    "invoices": (
        {"name": "Status", "code": "BILL_STATUS", "is_required": True, **choice("created", "paid", "paid_in_advance")},
        {"name": "Legal entity", "type": "legal_entity", "code": "LEGAL_ENTITY"},
        {"name": "Payer", "type": "payer", "code": "PAYER"},
        {"name": "Items", "type": "items", "code": "ITEMS"},
        {"name": "Comment", "type": "text", "code": "BILL_COMMENT"},
        {"name": "Price", "type": "numeric", "code": "BILL_PRICE"},
        {"name": "VAT", "code": "BILL_VAT_TYPE", **choice("vat_exempt", "vat_included", "vat_not_included")},
        {"name": "Paid on", "type": "date", "code": "BILL_PAYMENT_DATE"},
    ),
    "suppliers": (
        {"name": "VAT id", "type": "text", "code": "SUPPLIER_VAT_ID"},
        {"name": "Account number", "type": "text", "code": "SUPPLIER_ACCOUNT_NUMBER"},
    ),
}


@before_save(CATALOGS)
def check_catalog(change: Change) -> None:
    if not change.creates or change.author.seeding:
        return
    kind = change.new["type"]
    if change.world.documents.count(CATALOGS) >= MAX_CATALOGS:
        raise Problem(422, f"Limit of {MAX_CATALOGS} catalogs exceeded")
    if kind in SINGLE and of_type(change, kind):
        change.wrong("type", code="NotUniqueEntry", detail=f"There is a catalog of the type {kind} already.")


def of_type(change: Change | Call, kind: str) -> Document | None:
    found = change.world.documents.find(CATALOGS, [(f"{column('type')} = ?", [kind])], limit=1)
    return found[0] if found else None


@after_save(CATALOGS)
def make_fields(change: Change) -> None:
    if change.creates:
        author = Author(change.author.user_id, change.author.now, seeding=True)
        for index, field in enumerate(READY_MADE.get(change.new["type"], ())):
            change.world.writer.create(FIELDS, {"sort": 500 + index, **field}, author, parent=change.document.id)


@before_save(ELEMENTS)
def check_element(change: Change) -> None:
    change.new["catalog_id"] = change.document.parent
    if change.creates and not change.author.seeding:
        missing = change.world.fields.missing(ELEMENTS, change.document.parent, change.new.get("custom_fields_values"))
        for field in missing:
            detail = f"The field {field.code or field.id} is required."
            change.wrong("custom_fields_values", code="FieldMissing", detail=detail)


@embeds(ELEMENTS)
def embed(call: Call, documents: Sequence[Document]) -> list[dict[str, Any]]:
    """Invoices say whether they were computed anew, and have a page where they are paid."""
    invoices = {one.id for one in call.documents.find(CATALOGS) if one.data["type"] == "invoices"}
    return [{"warning": {"message": None}} if one.parent in invoices else {} for one in documents]


@before_save(ELEMENTS)
def invoice_link(change: Change) -> None:
    catalog = change.world.documents.get(CATALOGS, change.document.parent)
    paid_at = f"https://pay.example.com/i/{change.document.id}"
    change.new["invoice_link"] = paid_at if catalog and catalog.data["type"] == "invoices" else None


@before_delete(CATALOGS)
def take_elements(change: Change) -> None:
    documents = change.world.documents
    for collection in (ELEMENTS, FIELDS):
        for one in documents.find(collection, parent=change.document.id, state=None):
            documents.remove(one)


@answers("list_catalogs")
def list_catalogs(call: Call) -> Answer:
    kind = call.query.get("type")
    return list_documents(call, [(f"{column('type')} = ?", [kind])] if kind else [])


@answers("list_catalog_elements")
def list_catalog_elements(call: Call) -> Answer:
    """Ids may stand outside `filter`, as the official SDK writes them."""
    return list_documents(call, [compare("id", call.query["id"])] if call.query.get("id") else [])


def settings(call: Call) -> dict[str, Any]:
    products = of_type(call, "products")
    return {
        "is_enabled": products is not None and products.data.get("$on", True),
        "catalog_id": products.id if products else None,
    }


def enable(call: Call, on: bool) -> None:
    """Switches products on, with a catalog of them where there is none, or off."""
    products = of_type(call, "products")
    if products is None and on:
        call.world.writer.create(CATALOGS, {"name": "Products", "type": "products", "can_be_deleted": False}, call.author)
    elif products is not None:
        products.data["$on"] = on
        call.documents.put(products)


@answers("get_products_settings", "update_products_settings")
def products_settings(call: Call) -> Answer:
    if call.body is not None:
        enable(call, call.body["is_enabled"])
    found = settings(call)
    return Answer({key: value for key, value in found.items() if value is not None})


def v2_link(path: str, method: str) -> dict[str, Any]:
    return {"self": {"href": path, "method": method}}


@answers("get_products_settings_v2", "enable_products_v2")
def products_settings_v2(call: Call) -> Answer:
    if call.body is not None:
        enable(call, bool(call.body.get("enable", call.body.get("enabled"))))
    found = {key: value for key, value in settings(call).items() if value is not None}
    return Answer({**found, "_links": v2_link("/api/v2/products_settings", call.operation.method.lower())})


@answers("list_catalogs_v2")
def list_catalogs_v2(call: Call) -> Answer:
    where = [("id = ?", [call.query["id"]])] if "id" in call.query else []
    keys = ("id", "name", "created_by", "created_at", "sort")
    items = [
        {**{key: one.data.get(key) for key in keys}, "_links": v2_link(f"/api/v2/catalogs?id={one.id}", "get")}
        for one in call.documents.find(CATALOGS, where)
    ]
    return Answer({"_links": v2_link("/api/v2/catalogs", "get"), "_embedded": {"items": items}}) if items else NOTHING


@answers("set_catalogs_v2")
def set_catalogs_v2(call: Call) -> Answer:
    """The only way to delete a catalog."""
    writer, items = call.world.writer, []
    for given in call.body.get("add") or ():
        made = writer.create(CATALOGS, {key: value for key, value in given.items() if key != "request_id"}, call.author)
        items.append((made.id, given.get("request_id", 0)))
    for given in call.body.get("update") or ():
        found = gone(call.world.find(CATALOGS, given["id"]))
        writer.update(found, {key: value for key, value in given.items() if key not in ("id", "request_id")}, call.author)
        items.append((found.id, given.get("request_id", 0)))
    for id in call.body.get("delete") or ():
        writer.delete(gone(call.world.find(CATALOGS, id)), call.author)
    links = [{"id": id, "request_id": name, "_links": v2_link(f"/api/v2/catalogs?id={id}", "get")} for id, name in items]
    return Answer({"_links": v2_link("/api/v2/catalogs", "post"), "_embedded": {"items": links}})
