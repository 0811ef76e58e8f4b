"""The pages of the reference: one for each resource, for the models of each file of `spec/`, and for handwritten modules.

mkdocstrings takes signatures and docstrings from the code.
"""

from __future__ import annotations

import html
import json
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from amokit import AmoCRM
from amokit.cli.methods import children
from amokit_api import models

from generator.yaml_source import read
from website.calls import Group, groups

ROOT = Path(__file__).resolve().parents[1]
# Parts of the public package that are not resources: page, title, modules.
HANDWRITTEN = [
    ("client", "The clients", ["amokit.client", "amokit.transport.options"]),
    ("lists", "Lists and batches", ["amokit_api.lists.page", "amokit_api.batches"]),
    ("custom-fields", "Custom fields", ["amokit.fields", "amokit_api.serialization.custom_fields"]),
    ("sign-in", "Signing in", ["amokit.auth", "amokit.stores"]),
    ("limits", "Limits and retries", ["amokit.transport.ratelimit", "amokit.transport.retry"]),
    ("errors", "Errors", ["amokit_api.errors", "amokit.errors"]),
    ("constants", "Constants", ["amokit_api.constants"]),
]


def directive(identifier: str, level: int, **options: Any) -> str:
    """The directive that mkdocstrings replaces by the documentation of an object."""
    lines = [f"::: {identifier}", "    options:", f"      heading_level: {level}"]
    lines += [f"      {name}: {json.dumps(value)}" for name, value in options.items()]
    return "\n".join(lines) + "\n"


def without(names: Iterable[str]) -> list[str]:
    """Filters of mkdocstrings that leave out private names and the names given."""
    return ["!^_", *(f"!^{name}$" for name in names)]


def resource_page(found: list[Group]) -> str:
    """The page of a resource and its sub-resources, each under the expression that reaches it in a program."""
    first, *below = [group for group in found if group is found[0] or group.methods]
    parts = [f"# `{first.shown}`\n\nThe async client has the same methods, to be awaited.\n"]
    if below:
        links = ", ".join(f"[`{group.shown}`](#{group.anchor})" for group in below)
        parts.append(f"Groups of methods below it: {links}.\n")
    written: dict[str, Group] = {}
    for group in [first, *below]:
        if group is not first:
            parts.append(f"## `{group.shown}` {{ #{group.anchor} }}\n")
        same = written.setdefault(group.identifier, group)
        if same is not group:
            parts.append(f"The same methods as [`{same.shown}`](#{same.anchor}).\n")
            continue
        options = {"show_root_heading": False, "show_root_toc_entry": False, "filters": without(children(group.cls))}
        parts.append(directive(group.identifier, 3, **options))
    return "\n".join(parts)


def model_sources() -> dict[str, str]:
    """The stem of the file in `spec/` that defines a schema, by the name of the schema."""
    found: dict[str, str] = {}
    for path in sorted((ROOT / "spec").glob("*.yaml")):
        schemas = (read(path, path).value.get("components") or {}).get("schemas") or {}
        found.update(dict.fromkeys(schemas, path.stem))
    return found


def model_pages() -> Iterator[tuple[str, list[str]]]:
    """Names of models by the file of their schema; filters and others go by the schema that their name begins with."""
    sources = model_sources()
    pages: dict[str, list[str]] = defaultdict(list)
    for name in sorted(models.__all__):
        known = next((name[:end] for end in range(len(name), 2, -1) if name[:end] in sources), None)
        pages[sources[known] if known else "common"].append(name)
    yield from sorted(pages.items())


def model_page(title: str, names: Iterable[str]) -> str:
    """One page of models, each with its fields."""
    parts = [f"# Models: {title.replace('_', ' ')}\n"]
    for name in names:
        found = getattr(models, name)
        if isinstance(found, type):
            options = {"show_root_heading": True, "show_root_full_path": False, "inherited_members": False}
            parts.append(directive(f"{found.__module__}.{found.__qualname__}", 2, **options))
    return "\n".join(parts)


def calls_page() -> str:
    """`generated/api.md` as a page; code with `\\|` becomes HTML, as zensical would show the backslash."""
    text = (ROOT / "generated" / "api.md").read_text(encoding="utf-8")
    code = re.compile(r"`([^`\n]*\\\|[^`\n]*)`")
    return code.sub(lambda found: "<code>" + html.escape(found[1].replace("\\|", "|")).replace("|", "&#124;") + "</code>", text)


def pages() -> Iterator[tuple[str, str]]:
    """Path and text of each page of the reference."""
    by_resource: dict[str, list[Group]] = defaultdict(list)
    for group in groups():
        by_resource[group.resource].append(group)
    resources = ["resource_classes", *children(AmoCRM)]
    for name, title, modules in HANDWRITTEN:
        options = {"show_root_heading": True, "show_root_toc_entry": False, "filters": without(resources)}
        options["inherited_members"] = name != "errors"  # each error would repeat what all errors have
        text = "\n".join(directive(module, 2, **options) for module in modules)
        yield f"{name}.md", f"# {title}\n\n{text}"
    yield "calls.md", calls_page()
    for name, found in by_resource.items():
        yield f"resources/{name}.md", resource_page(found)
    for title, names in model_pages():
        yield f"models/{title}.md", model_page(title, names)
