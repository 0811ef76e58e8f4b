"""What is special of some operations and collections; all others do as all collections do (`resources.operations`)."""

from __future__ import annotations

from importlib import import_module

from ..resources.hooks import BEHAVIOURS

__all__ = ["BEHAVIOURS"]

for _module in (
    *("activities", "catalogs", "chats", "custom_fields", "customers", "entities", "files", "links", "pipelines", "settings"),
    *("talks", "unsorted", "users"),
):
    import_module(f".{_module}", __name__)
import_module("..oauth.endpoints", __name__)
