"""`amokit call` and the commands of each resource: any method of the client from the command line."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Annotated, Any

from cyclopts import App, Parameter
from cyclopts.validators import Number

from ..client import AmoCRM
from . import arguments, methods
from .connection import Connection
from .output import Format, show
from .problems import UsageProblem


@Parameter(name="*")
@dataclass(frozen=True, kw_only=True)
class Call:
    """What a call takes besides ids."""

    json: Annotated[str | None, Parameter(allow_leading_hyphen=True)] = None
    "The body as JSON: an object, a list of them, @file, or - for standard input (JSON or JSON lines)."
    filter: Annotated[tuple[str, ...], Parameter(name=["--filter", "-f"], negative="")] = ()
    "Part of a filter: price.from=1000, id=11,12, statuses.0.status_id=142. May be repeated."
    with_: Annotated[str | None, Parameter(name="--with")] = None
    "What to include, separated by commas: contacts,loss_reason."
    query: str | None = None
    "Text to search for."
    order: str | None = None
    "Order of a list: id, or updated_at=desc."
    arg: Annotated[tuple[str, ...], Parameter(negative="")] = ()
    "Another argument of the method: limit=50, concurrency=4. May be repeated."


@Parameter(name="*")
@dataclass(frozen=True, kw_only=True)
class Printing:
    """What is printed, and how."""

    fields: str | None = None
    "Attributes, and ids, codes or names of custom fields, separated by commas: id,name,price,CONTRACT; --with is not needed."
    output: Annotated[Format, Parameter(name=["--output", "-o"])] = "auto"
    "auto is a table on a terminal, JSON lines into a pipe or file."
    max: Annotated[int | None, Parameter(validator=Number(gte=0))] = None
    "Objects to print at most; lists go on over all pages otherwise."


NO_CONNECTION = Connection()


def run(name: str, ids: tuple[str, ...], call: Call, printing: Printing, connection: Connection) -> None:
    """Calls a method by its name and prints what it gave."""
    with connection.client() as amo:
        method = methods.find(amo, name, ids)
        fields = _names(printing.fields)
        given = _keywords(method, call)
        _ask_for(fields, method, given)
        show(
            method.call(*arguments.words(method), *arguments.body(method, call.json), **given),
            fields,
            printing.output,
            printing.max,
        )


def _names(text: str | None) -> list[str]:
    return [each.strip() for each in text.split(",")] if text else []


def _ask_for(fields: Iterable[str], method: methods.Method, given: dict[str, Any]) -> None:
    """Adds to `with_` the values that fields need; prints a note where the method does not take one."""
    wanted = {name: value for name, value in method.on_request.items() if name in fields}
    if not wanted:
        return
    if "with_" in method.keywords:
        asked = given.get("with_") or []
        given["with_"] = list(dict.fromkeys([*(_names(asked) if isinstance(asked, str) else asked), *wanted.values()]))
        return
    for name, value in wanted.items():
        print(f"amokit: {name} comes only where --with {value} asks for it, which {method.name} does not take", file=sys.stderr)


def _keywords(method: methods.Method, call: Call) -> dict[str, Any]:
    given: dict[str, Any] = {}
    if (parts := arguments.filters(method, call.filter)) is not None:
        given["filter"] = parts
    if call.with_:
        given["with_"] = _names(call.with_)
    if call.query:
        given["query"] = call.query
    if call.order:
        field, _, direction = call.order.partition("=")
        given["order"] = {field: direction or "asc"}
    for name in given.keys() - method.keywords.keys():
        takes = ", ".join(f"--{each.rstrip('_')}" for each in method.keywords) or "nothing of the kind"
        raise UsageProblem(f"{method.name} takes no --{name.rstrip('_')}; it takes {takes}")
    return {**given, **arguments.keywords(method, call.arg)}


def call_command(
    name: str | None = None,
    *ids: str,
    call: Call = Call(),
    printing: Printing = Printing(),
    connection: Connection = NO_CONNECTION,
) -> None:
    """Call any method of the client: amokit call leads.update 11 --json '{"price": 500}'.

    Ids of parents come first: amokit call leads.notes.create 11 --json '…'. Without a name, all names are listed.

    Parameters
    ----------
    name
        Resource and method, as in a program: leads.list, catalogs.elements.get.
    ids
        Ids of the parents and of the object.
    """
    if name is None:
        with AmoCRM(base_url="http://127.0.0.1", token="unused") as amo:
            print("\n".join(sorted(set(methods.every(amo)))))
    else:
        run(name, ids, call, printing, connection)


def resource_apps() -> list[App]:
    """A command for each resource, with its methods below: `amokit leads list`."""
    with AmoCRM(base_url="http://127.0.0.1", token="unused") as amo:
        return [_app(getattr(amo, name), name, name) for name in methods.children(AmoCRM)]


def _app(group: Any, name: str, path: str) -> App:
    app = App(name=name.replace("_", "-"), help=(type(group).__doc__ or "").partition("\n")[0], group="Resources")
    offered = dict.fromkeys(methods.methods(group), group)
    if callable(group):
        offered = {**dict.fromkeys(methods.methods(group(0)), group(0)), **offered}
    for method, owner in offered.items():
        text = (getattr(type(owner), method).__doc__ or "").partition("\n")[0]
        app.command(_command(f"{path}.{method}"), name=method.replace("_", "-"), help=text)
    for child in dict.fromkeys([*methods.children(type(group)), *(methods.children(type(group(0))) if callable(group) else ())]):
        below = getattr(group if child in methods.children(type(group)) else group(0), child)
        app.command(_app(below, child, f"{path}.{child}"))
    return app


def _command(name: str) -> Any:
    def command(*ids: str, call: Call = Call(), printing: Printing = Printing(), connection: Connection = NO_CONNECTION) -> None:
        run(name, ids, call, printing, connection)

    return command
