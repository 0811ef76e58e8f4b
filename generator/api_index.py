"""Writes `api.md`: one line a call, so that a review shows what a change does to the client."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from .sources import Class, Member, Sources, signature
from .view import Resource, View

TEMPLATE = "api.md.jinja"
OVERRIDES = Path(__file__).resolve().parents[1] / "overrides" / "amokit"


@dataclass(frozen=True)
class Row:
    """One line: a call, the request that it is for, and what it does. A call that sends none or several has no request."""

    call: str
    request: str
    doc: str


@dataclass(frozen=True)
class Section:
    """One resource of the client, with its sub-resources."""

    name: str
    doc: str
    rows: list[Row]


def index(view: View, templates: Path, package: Path) -> str:
    """The text of `api.md`: the calls of the clients of `amokit`, which add to the resources of the generated package.

    Args:
        view: The description.
        templates: Folder of the templates.
        package: Folder of the generated package.
    """
    environment = Environment(
        loader=FileSystemLoader(templates), trim_blocks=True, lstrip_blocks=True, undefined=StrictUndefined, autoescape=False
    )
    environment.filters["cell"] = lambda text: text.replace("|", chr(92) + "|")
    sections = list(_Calls(view, Sources({"amokit": OVERRIDES, package.name: package})).sections())
    text = environment.get_template(TEMPLATE).render(view=view, sections=sections)
    return text.rstrip() + "\n"


class _Calls:
    """The calls that the classes of the clients have."""

    def __init__(self, view: View, sources: Sources) -> None:
        self._sources = sources
        self._view = view
        self._requests = {
            call: request for resource in view.resources.values() for call, request in _requests(resource, f"amo.{resource.name}")
        }

    def sections(self) -> Iterator[Section]:
        client = self._sources.find("amokit.client", "AmoCRM")
        assert client
        members = sorted(self._sources.members(client).values(), key=lambda member: member.name)
        own = [
            row for member in members if not member.decorated("property", "cached_property") for row in self._row(member, "amo")
        ]
        yield Section("The client", "What a client has besides its resources.", own)
        for name, resource in sorted(self._view.resources.items()):
            found = next((member for member in members if member.name == name), None)
            cls = self._given(found) if found else None
            if cls:
                yield Section(f"amo.{name}", resource.doc, list(self._below(cls, f"amo.{name}")))
        pages = [operation for operation in self._view.operations if operation.browser]
        if pages:
            rows = [Row(f"operations.{o.id}", f"{o.method} {o.path}", o.summary) for o in pages]
            yield Section("Pages for a browser", "Operations whose module builds an address; no resource has a method.", rows)

    def _below(self, cls: Class, shown: str) -> Iterator[Row]:
        """The calls of a resource: its methods, then what is below it, and what belongs to one parent."""
        members = self._sources.members(cls)
        parent = members.pop("__call__", None)
        children = {name: member for name, member in members.items() if member.decorated("property")}
        for name in sorted(members.keys() - children.keys()):
            yield from self._row(members[name], shown)
        for name, member in sorted(children.items()):
            child = self._given(member)
            if child:
                yield from self._below(child, f"{shown}.{name}")
        bound = self._given(parent) if parent else None
        if parent and bound:
            argument = parent.functions[-1].args.args[1].arg
            yield from self._below(bound, f"{shown}({argument})")

    def _given(self, member: Member) -> Class | None:
        """The resource that a property or a call gives; None where it gives something else."""
        returns = member.functions[-1].returns
        name = getattr(returns, "id", None) or getattr(returns, "value", None)
        found = self._sources.find(member.module, name) if isinstance(name, str) else None
        known = found and any(base.name == "Resource" for base in self._sources.lineage(found))
        return found if known else None

    def _row(self, member: Member, shown: str) -> Iterator[Row]:
        call = f"{shown}.{member.name}"
        name = f"AmoCRM.{member.name}" if member.decorated("classmethod") else call
        for function in member.signatures:
            yield Row(name + signature(function), self._requests.get(call, ""), member.doc)


def _requests(resource: Resource, shown: str) -> Iterator[tuple[str, str]]:
    """Method and path of each call that stands for one operation."""
    for operation, entity in resource.methods:
        path = operation.path.replace("{entity_type}", entity) if entity else operation.path
        each = f"{operation.call.replace('_many', '')}_each" if operation.batch else None
        for name in filter(None, [operation.call, (operation.batch or {}).get("single"), each]):
            yield f"{shown}.{name}", f"{operation.method} {path}"
    for child in resource.children.values():
        yield from _requests(child, f"{shown}.{child.name}")
    if resource.of:
        yield from _requests(resource.of, f"{shown}({resource.of.methods[0][0].parent})")
