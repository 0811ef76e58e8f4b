"""The description for everybody else: plain OpenAPI 3.1, which any tool reads without knowing our extensions.

What is true only by an `x-` key of the bundle is said by what OpenAPI itself has: `parameters` writes the query as it goes out,
`paths` expands shared paths and names hosts, credentials and failures, `schemas` rewrites what generators do not take, `facts`
holds what stands nowhere in the bundle, `text` writes the files, `changes` compares two of them. docs/openapi.md says how exact
it is.
"""

from __future__ import annotations

from typing import Any

from ..bundle import GENERATED_BY, Bundle
from .facts import HEADERS, TAG_GROUPS
from .paths import paths, security, webhooks
from .schemas import Plain, reachable
from .text import FILES, texts

__all__ = ["FILES", "public", "texts"]

MADE = f"This file is written by `{GENERATED_BY}` of amokit; it is not edited."


def public(bundle: Bundle) -> dict[str, Any]:
    """The document. A pure function of the bundle, which is left as it is."""
    source, plain = bundle.document, Plain(bundle)
    groups = [{"name": name, "tags": [t for t in tags if t in _tags(source)]} for name, tags in TAG_GROUPS.items()]
    document: dict[str, Any] = {
        "openapi": source["openapi"],
        "info": {**plain(source["info"]), "description": f"{source['info'].get('description', '')}\n\n{MADE}".strip()},
        "servers": source.get("servers", []),
        "security": security(bundle),
        "tags": source.get("tags", []),
        "x-tagGroups": [group for group in groups if group["tags"]],
        "paths": paths(plain),
        "webhooks": webhooks(plain),
    }
    if not document["webhooks"]:
        del document["webhooks"]
    components: dict[str, Any] = {
        kind: {name: plain(node) for name, node in nodes.items()}
        for kind, nodes in source["components"].items()
        if kind not in ("parameters", "securitySchemes")
    }
    components["schemas"] |= plain.items
    schemes = {name: node for name, node in source["components"].get("securitySchemes", {}).items() if name not in HEADERS}
    document["components"] = {"securitySchemes": schemes, **components}
    return reachable(document)


def _tags(source: dict[str, Any]) -> set[str]:
    return {tag["name"] for tag in source.get("tags", [])}
