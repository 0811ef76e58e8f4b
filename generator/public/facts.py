"""What the published file says and the bundle has no place for: hosts, tag groups, scopes and failures, each with its reason."""

from __future__ import annotations

from typing import Any

_ZONE = {"default": "amocrm.ru", "description": "Zone of the account: amocrm.ru, amocrm.com or kommo.com."}

HEADERS: dict[str, dict[str, Any]] = {"context_user": {"type": "integer", "format": "int64"}}
"""Security schemes of the bundle that prove nothing, with the type of their header: clients would send a token in it."""

HOSTS: dict[str, list[dict[str, Any]]] = {
    "drive": [
        {
            "url": "https://{drive}",
            "description": "The file service. The account names its host: `drive_url` of `GET /api/v4/account?with=drive_url`.",
            "variables": {"drive": {"default": "drive-b.amocrm.ru", "description": "The account's own file host."}},
        }
    ],
    "amojo": [
        {
            "url": "https://amojo.{zone}",
            "description": "The chats service of the account's zone.",
            "variables": {"zone": _ZONE},
        }
    ],
    "shared": [
        {
            "url": "https://www.{zone}",
            "description": "The common site of the account's zone.",
            "variables": {"zone": {**_ZONE, "enum": ["amocrm.ru", "kommo.com"]}},
        }
    ],
    "api_domain": [
        {
            "url": "https://{api_domain}",
            "description": "The host that the `api_domain` claim of the last access token names.",
            "variables": {"api_domain": {"default": "api-a.amocrm.ru", "description": "Value of the claim."}},
        }
    ],
}
"""Servers by `x-host`; operations without one use those of the whole document."""

SCOPES: dict[str, list[str]] = {"account": ["crm"], "drive": ["files"], "shared": ["crm"]}
"""OAuth scopes by host, for operations that name none themselves."""

LIST_ITEMS = 5
"""How many items of a list of objects get query parameters of their own: OpenAPI has no way to say "any number"."""

FAILURES: dict[str, tuple[str, ...]] = {
    "account": ("401", "402", "403", "429"),
    "drive": ("401", "403", "429"),
    "shared": ("401",),
    "amojo": ("403", "404"),
}
"""Failures that any call with credentials may meet, by host."""

NAMED = {
    "400": "BadRequest",
    "401": "Unauthorized",
    "402": "PaymentRequired",
    "403": "Forbidden",
    "404": "NotFound",
    "422": "Unprocessable",
    "429": "TooManyRequests",
}
"""The response components of the description that say what a status means."""

TAG_GROUPS: dict[str, list[str]] = {
    "Account and sign-in": ["account", "oauth", "users", "roles"],
    "Sales": ["leads", "unsorted", "pipelines", "loss_reasons", "contacts", "companies", "customers"],
    "Products and lists": ["catalogs", "products", "currencies"],
    "What entities have": ["custom_fields", "tags", "links", "notes", "tasks", "events", "subscriptions", "files"],
    "Messages and calls": ["chats", "chat_templates", "talks", "calls", "sources", "website_buttons", "short_links"],
    "Integrations": ["webhooks", "widgets", "bots", "ai_sources"],
}
"""Groups of tags, as Redoc and others show them (`x-tagGroups`)."""
