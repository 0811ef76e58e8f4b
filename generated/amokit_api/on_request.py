# Written by `make generate` from spec/; do not edit.
"""What answers have only on request: by class, the value of `with_` that asks for an attribute."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

ON_REQUEST: Final[Mapping[str, Mapping[str, str]]] = {
    "Account": {
        "amojo_id": "amojo_id",
        "uuid": "uuid",
        "version": "version",
        "drive_url": "drive_url",
        "is_api_filter_enabled": "is_api_filter_enabled",
        "invoices_settings": "invoices_settings",
        "entity_names": "entity_names",
        "users_groups": "users_groups",
        "task_types": "task_types",
    },
    "AccountEmbedded": {
        "amojo_rights": "amojo_rights",
        "users_groups": "users_groups",
        "task_types": "task_types",
        "datetime_settings": "datetime_settings",
    },
    "Bot": {"is_favorite": "favorite"},
    "CatalogElement": {"invoice_link": "invoice_link"},
    "ChatTemplate": {"review_status": "reviews", "is_on_review": "reviews", "reviews": "reviews"},
    "ChatTemplateEmbedded": {"reviews": "reviews"},
    "Company": {"contacts": "contacts", "leads": "leads", "customers": "customers", "catalog_elements": "catalog_elements"},
    "CompanyEmbedded": {
        "contacts": "contacts",
        "leads": "leads",
        "customers": "customers",
        "catalog_elements": "catalog_elements",
    },
    "Contact": {
        "leads": "leads",
        "customers": "customers",
        "catalog_elements": "catalog_elements",
        "social_profiles": "social_profiles",
    },
    "ContactEmbedded": {
        "leads": "leads",
        "customers": "customers",
        "catalog_elements": "catalog_elements",
        "social_profiles": "social_profiles",
    },
    "Customer": {
        "group_id": "group_id",
        "contacts": "contacts",
        "companies": "companies",
        "catalog_elements": "catalog_elements",
    },
    "CustomerEmbedded": {"contacts": "contacts", "companies": "companies", "catalog_elements": "catalog_elements"},
    "Lead": {
        "source_id": "source_id",
        "is_price_modified_by_robot": "is_price_modified_by_robot",
        "contacts": "contacts",
        "loss_reason": "loss_reason",
        "catalog_elements": "catalog_elements",
    },
    "LeadEmbedded": {
        "contacts": "contacts",
        "loss_reason": "loss_reason",
        "catalog_elements": "catalog_elements",
        "source": "source",
    },
    "Note": {"is_pinned": "is_pinned"},
    "PartialCompany": {
        "contacts": "contacts",
        "leads": "leads",
        "customers": "customers",
        "catalog_elements": "catalog_elements",
    },
    "PartialContact": {
        "leads": "leads",
        "customers": "customers",
        "catalog_elements": "catalog_elements",
        "social_profiles": "social_profiles",
    },
    "PartialLead": {
        "source_id": "source_id",
        "is_price_modified_by_robot": "is_price_modified_by_robot",
        "contacts": "contacts",
        "loss_reason": "loss_reason",
        "catalog_elements": "catalog_elements",
    },
    "PipelineStatus": {"descriptions": "descriptions"},
    "RoleEmbedded": {"users": "users"},
    "Supplier": {
        "name": "supplier_field_values",
        "vat_id": "supplier_field_values",
        "tax_registration_reason_code": "supplier_field_values",
        "kpp": "supplier_field_values",
        "bank_code": "supplier_field_values",
        "bank_account_number": "supplier_field_values",
        "address": "supplier_field_values",
    },
    "User": {
        "uuid": "uuid",
        "amojo_id": "amojo_id",
        "user_rank": "user_rank",
        "phone_number": "phone_number",
        "roles": "role",
        "groups": "group",
    },
    "UserEmbedded": {"roles": "role", "groups": "group"},
    "WebsiteButton": {"script": "scripts", "is_deleted": "deleted"},
}
