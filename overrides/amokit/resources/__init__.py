"""Handwritten additions to generated resources.

A class here extends a generated one and is put into its place by one of these tables: the name of the resource, and module and
class. Clients import it when the resource is first used.
"""

from __future__ import annotations

NAMES = ("leads", "contacts", "companies", "customers", "tasks", "webhooks")
RESOURCES = {name: f"amokit.resources.{name}:{name.capitalize()}" for name in NAMES}
RESOURCES["files"] = "amokit.files.resource:Files"
ASYNC_RESOURCES = {name: path.replace(":", ":Async") for name, path in RESOURCES.items()}
