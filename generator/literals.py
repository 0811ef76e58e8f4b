"""How text of the description stands in Python source: names as they are, once they are checked; all else as a literal.

These functions do not rely on lint: whatever a text holds, it cannot end its literal or its docstring.
"""

from __future__ import annotations

import json
import re
import textwrap
from collections.abc import Collection, Iterator

from openapi_python_client import strings

from .naming import IMPORTED_CLASSES, usable
from .problems import Problem, SpecError
from .view import Model, Operation, Resource, Union, View

WIDTH = 130
_UNSEEN = re.compile(r"[^\S ]+|[\ud800-\udfff]")


def docstring(text: str, indent: int) -> str:
    """A docstring's text, wrapped, without its quotes."""
    safe: str = strings.safe_for_docstring(_UNSEEN.sub(" ", text).strip())
    lines = textwrap.wrap(safe, WIDTH - indent - 6, break_long_words=False, break_on_hyphens=False)
    result = ("\n" + " " * indent).join(lines)
    return f"{result} " if result.endswith('"') else result


def argument_docs(text: str, indent: int) -> str:
    """`name: description` lines of an `Args:` section."""
    entries = [_UNSEEN.sub(" ", line).strip() for line in text.split("\n")]
    wrapped = (
        textwrap.wrap(strings.safe_for_docstring(entry), WIDTH - indent - 4, subsequent_indent="    ", break_long_words=False)
        for entry in entries
        if entry
    )
    return "\n".join(" " * indent + line for lines in wrapped for line in lines)


def shown_path_expression(path: str, operation: Operation) -> str:
    """The expression of a path with the names of its secret parameters in their places; empty where it has none."""
    hidden = {p.key for p in operation.path_parameters if p.secret}
    return path_expression(path, operation, hidden) if hidden else ""


def path_expression(path: str, operation: Operation, hidden: Collection[str] = ()) -> str:
    """The expression of a path: an f-string where it has parameters. Those that are hidden are shown by their names."""
    names = {p.key: p.name for p in operation.path_parameters}
    parts = re.split(r"\{([^}]+)\}", path)
    if len(parts) == 1:
        return repr(path)
    text = ""
    for i, part in enumerate(parts):
        if i % 2:
            if part not in names or not part.isidentifier():  # an f-string takes no other text between its braces
                raise SpecError([_problem(f"/paths/{path}", f"{part!r} is no path parameter that can be rendered")])
            text += f"{{{{{part}}}}}" if part in hidden else f"{{path_segment('{part}', {names[part]})}}"
        else:
            text += json.dumps(part, ensure_ascii=False)[1:-1].replace("{", "{{").replace("}", "}}")
    return f'f"{text}"'


def check_names(view: View) -> None:
    """Checks all that is rendered as a name and not as a literal, so that no template has to. Raises SpecError."""
    problems = [_problem(where, f"{name!r} is no name in Python") for where, name in _names(view) if not usable(name)]
    problems += [
        _problem(f"/components/schemas/{name}", f"{name!r} is no class name")
        for name in [*view.models, *view.unions, *view.constants]
        if not usable(name) or name in IMPORTED_CLASSES or name in view.dict_names
    ]
    if problems:
        raise SpecError(problems)


def _names(view: View) -> Iterator[tuple[str, str]]:
    for model in view.models.values():
        yield from ((f"/components/schemas/{model.name}", name) for name in _model_names(model))
    for union in view.unions.values():
        yield from ((f"/components/schemas/{union.name}", name) for name in _union_names(union))
    for name, schema in view.constants.items():
        yield from ((f"/components/schemas/{name}", constant) for constant in schema["x-constants"])
    for operation in view.operations:
        where = f"/paths/{operation.path}/{operation.method.lower()}"
        names = [operation.id, operation.call, *(p.name for p in operation.parameters)]
        names += [operation.batch["single"]] if operation.batch and "single" in operation.batch else []
        yield from ((where, name) for name in names)
    for module in view.resource_modules:
        yield from ((f"/tags/{module.name}", name) for name in _resource_names(module.name, module.classes))


def _model_names(model: Model) -> Iterator[str]:
    yield from (f.name for f in model.fields)
    yield from (name for f in model.fields for name in (f.lookup, f.beside) if name)
    yield from (kind for f in model.fields for kind in f.type.classes())
    yield from (form for _, form in model.forms)


def _union_names(union: Union) -> Iterator[str]:
    yield from (*union.variants, *union.mapping.values())
    if union.unknown:
        yield union.unknown


def _resource_names(module: str, classes: list[Resource]) -> Iterator[str]:
    yield module
    for resource in classes:
        yield from (resource.class_name, *resource.children)


def _problem(node: str, reason: str) -> Problem:
    return Problem("spec", 1, node, "python-names", reason)
