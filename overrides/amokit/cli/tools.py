"""`amokit fields`, and the commands that have modules of their own: `codegen`, `sandbox`."""

from __future__ import annotations

from importlib import import_module
from typing import Annotated

from cyclopts import App, Parameter

from .connection import Connection
from .output import Format, show
from .problems import UsageProblem, unknown

ENTITIES = ("leads", "contacts", "companies", "customers")
ANYTHING = Annotated[str, Parameter(show=False, allow_leading_hyphen=True)]


def fields(
    *entities: str,
    output: Annotated[Format, Parameter(name=["--output", "-o"])] = "auto",
    connection: Connection = Connection(),
) -> None:
    """List the custom fields of an account.

    Parameters
    ----------
    entities
        leads, contacts, companies, customers; all without any.
    output
        auto is a table on a terminal, JSON lines into a pipe.
    """
    for entity in entities:
        if entity not in ENTITIES:
            raise unknown("kind of objects with custom fields", entity, ENTITIES)
    with connection.client() as amo:
        rows = (
            {
                "entity": entity,
                "id": field.id,
                "code": field.code,
                "name": field.name,
                "type": field.type,
                "options": [option.value for option in field.enums or []],
            }
            for entity in entities or ENTITIES
            for field in getattr(amo, entity).custom_fields.list()
        )
        show(rows, shape=output)


def _passing_on(name: str, text: str) -> App:
    """A command that leaves all its arguments to a module, `--help` too."""
    return App(name=name, help=text, help_flags=[], version_flags=[])


codegen = _passing_on("codegen", "Write a module with typed names for the custom fields, pipelines and statuses of an account.")
sandbox = _passing_on("sandbox", "Run an amoCRM on this machine: amokit sandbox --seed demo.")


@codegen.default
def run_codegen(*given: ANYTHING) -> int:
    from ..codegen.__main__ import main

    return main(list(given))


@sandbox.default
def run_sandbox(*given: ANYTHING) -> int:
    try:
        module = import_module("amokit_sandbox.__main__")
    except ModuleNotFoundError as error:
        raise UsageProblem(
            f"the sandbox needs the extra `sandbox`: pip install 'amokit[sandbox]' ({error.name} is missing)"
        ) from None
    code: int = module.main(list(given))
    return code
