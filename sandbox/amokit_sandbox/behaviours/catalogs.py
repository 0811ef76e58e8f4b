"""Catalogs and their elements, invoices, the settings of products and the old addresses of both."""

from __future__ import annotations

from typing import Any

from ..http.calls import Call, Result
from ..resources.hooks import after_save, answers, before_save, embeds
from ..resources.writer import Author, Change
from ..store.documents import Document

CATALOGS, ELEMENTS, FIELDS = "catalogs", "catalogs/elements", "catalogs/custom_fields"
SINGLE = ("invoices", "products")
V2_KEYS = ("id", "name", "created_by", "created_at", "sort")

# The fields that a catalog of a type has from its beginning: name, type, code and what else is special.
READY_MADE: dict[str, tuple[tuple[str, str, str, dict[str, Any]], ...]] = {
    "products": (
        ("SKU", "text", "SKU", {"is_deletable": False}),
        ("Description", "textarea", "DESCRIPTION", {}),
        ("Price", "price", "PRICE", {}),
        ("Group", "category", "GROUP", {"is_deletable": False, "nested": [{"value": "Goods"}]}),
        ("External ID", "text", "EXTERNAL_ID", {"is_visible": False}),
    ),
    "invoices": (
        ("Status", "select", "BILL_STATUS", {"is_required": True, "enums": ("created", "paid", "paid_in_advance")}),
        ("Legal entity", "legal_entity", "LEGAL_ENTITY", {}),
        ("Payer", "payer", "PAYER", {}),
        ("Items", "items", "ITEMS", {}),
        ("Comment", "text", "BILL_COMMENT", {}),
        ("Price", "numeric", "BILL_PRICE", {}),
        ("VAT", "select", "BILL_VAT_TYPE", {"enums": ("vat_exempt", "vat_included", "vat_not_included")}),
        ("Paid on", "date", "BILL_PAYMENT_DATE", {}),
    ),
    "suppliers": (("VAT id", "text", "SUPPLIER_VAT_ID", {}), ("Account number", "text", "SUPPLIER_ACCOUNT_NUMBER", {})),
}


@before_save(CATALOGS)
def check_catalog(change: Change) -> None:
    kind = change.new["type"]
    if change.creates and not change.author.seeding and kind in SINGLE and change.documents.first(CATALOGS, type=kind):
        change.wrong("type", code="NotUniqueEntry", detail=f"There is a catalog of the type {kind} already.")


@after_save(CATALOGS)
def make_fields(change: Change) -> None:
    author = Author(change.author.user_id, change.author.now, seeding=True)
    for index, (name, kind, code, more) in enumerate(READY_MADE.get(change.new["type"], ()) if change.creates else ()):
        field = {"sort": 500 + index, "name": name, "type": kind, "code": code, **more}
        if "enums" in more:
            titles = [one.replace("_", " ").capitalize() for one in more["enums"]]
            field["enums"] = [{"value": title, "code": one} for title, one in zip(titles, more["enums"], strict=True)]
        change.world.writer.create(FIELDS, field, author, parent=change.document.id)


def is_invoice(change: Change | Call, catalog_id: Any) -> bool:
    return any(one["id"] == catalog_id and one["type"] == "invoices" for one in change.documents.table(CATALOGS))


@before_save(ELEMENTS)
def check_element(change: Change) -> None:
    """Required fields have values; invoices have a page where they are paid."""
    invoice = is_invoice(change, change.document.parent)
    change.new["invoice_link"] = f"https://pay.example.com/i/{change.document.id}" if invoice else None
    if change.creates and not change.author.seeding:
        for field in change.world.fields.missing(ELEMENTS, change.document.parent, change.new.get("custom_fields_values")):
            detail = f"The field {field.get('code') or field['id']} is required."
            change.wrong("custom_fields_values", code="FieldMissing", detail=detail)


@embeds(ELEMENTS)
def embed(call: Call, element: Document) -> dict[str, Any]:
    """Invoices say whether they were computed anew."""
    return {"warning": {"message": None}} if is_invoice(call, element.parent) else {}


@answers("get_products_settings", "update_products_settings", "get_products_settings_v2", "enable_products_v2")
def products_settings(call: Call) -> Result:
    """Switching products on makes a catalog of them where there is none."""
    products = call.documents.first(CATALOGS, type="products")
    if call.body is not None:
        on = bool(next((call.body[key] for key in ("is_enabled", "enable", "enabled") if key in call.body), False))
        if products is None and on:
            body = {"name": "Products", "type": "products", "can_be_deleted": False}
            products = call.world.writer.create(CATALOGS, body, call.author)
        elif products:
            call.documents.keep(products, **{"$on": on})
    found: dict[str, Any] = {"is_enabled": False}
    if products:
        found = {"is_enabled": products.data.get("$on", True), "catalog_id": products.id}
    if "/v2/" in call.operation.path:
        found["_links"] = v2_link("/api/v2/products_settings", call.operation.method.lower())
    return found


def v2_link(path: str, method: str) -> dict[str, Any]:
    return {"self": {"href": path, "method": method}}


@answers("list_catalogs_v2")
def list_catalogs_v2(call: Call) -> Result:
    items = [
        {**{key: one.data.get(key) for key in V2_KEYS}, "_links": v2_link(f"/api/v2/catalogs?id={one.id}", "get")}
        for one in call.documents.find(CATALOGS, by={"id": call.query["id"]} if "id" in call.query else None)
    ]
    return {"_links": v2_link("/api/v2/catalogs", "get"), "_embedded": {"items": items}} if items else None


@answers("set_catalogs_v2")
def set_catalogs_v2(call: Call) -> Result:
    """The only way to delete a catalog."""
    writer, done = call.world.writer, []
    for given in (*(call.body.get("add") or ()), *(call.body.get("update") or ())):
        body = {key: value for key, value in given.items() if key not in ("id", "request_id")}
        if given in (call.body.get("add") or ()):
            found = writer.create(CATALOGS, body, call.author)
        else:
            found = writer.update(call.found(CATALOGS, given["id"]), body, call.author)
        link = v2_link(f"/api/v2/catalogs?id={found.id}", "get")
        done.append({"id": found.id, "request_id": given.get("request_id", 0), "_links": link})
    for id in call.body.get("delete") or ():
        writer.delete(call.found(CATALOGS, id), call.author)
    return {"_links": v2_link("/api/v2/catalogs", "post"), "_embedded": {"items": done}}
