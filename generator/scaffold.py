"""Adds an operation to the description: a complete draft, in which the details of the API are left to fill in.

What it writes passes lint and can be generated, called and tested at once. `x-evidence` marks each operation as not yet checked.
"""

from __future__ import annotations

import re
import shutil
import tempfile
import textwrap
from pathlib import Path, PurePath

from .bundle import bundle
from .lint import lint
from .naming import PATH, pascal, usable
from .problems import Problem, SpecError
from .yaml_source import Source, escape, read

VERBS = {"list": "get", "get": "get", "create": "post", "update": "patch", "delete": "delete"}
ITEM_OPERATIONS = frozenset({"get", "update", "delete"})
"""Operations on one object, whose path ends with its id."""


class ResourceNames:
    """The names of a resource: file, classes, path, words in descriptions."""

    def __init__(self, tag: str, path: str | None) -> None:
        self.tag = tag
        self.top = tag.partition(".")[0]
        parts = tag.split(".")
        self.many = "_".join([*map(singular, parts[:-1]), parts[-1]])
        self.one = "_".join(map(singular, parts))
        self.item = parts[-1]
        self.words = self.many.replace("_", " ")
        self.word = self.one.replace("_", " ")
        self.model = pascal(self.one)
        self.models = pascal(self.many)
        self.path = (path or f"/api/v4/{tag.replace('.', '/')}").rstrip("/")
        self.parents = re.findall(r"\{([^}]+)\}", self.path)
        self.resource = tag + (f"({self.parents[-1]})" if self.parents else "")

    def file(self) -> str:
        return f"{self.many}.yaml"


def singular(word: str) -> str:
    """`moods` as `mood`, `categories` as `category`, `statuses` as `status`; a word without such an ending stays."""
    for end, by in (("ies", "y"), ("sses", "ss"), ("uses", "us"), ("xes", "x"), ("ss", "ss"), ("s", "")):
        if word.endswith(end):
            return word[: -len(end)] + by
    return word


def run(tag: str, operation: str, path: str | None, spec: Path) -> int:
    """Writes the operation and prints where it is.

    The description is changed only when the result passes lint.

    Raises:
        SpecError: The operation exists already, the tag is no resource, the path is none, or lint finds a problem.
    """
    if not re.fullmatch(r"[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)*", tag) or not all(map(_is_name, tag.split("."))):
        raise SpecError([_problem(spec, f"{tag!r} is no resource; say `moods` or `leads.moods`")])
    if path is not None and not PATH.fullmatch(path.rstrip("/")):
        reason = f"{path!r} is no path: write it as in /api/v4/moods; a segment is a name or one {{parameter}}"
        raise SpecError([_problem(spec, reason)])
    names, spec = ResourceNames(tag, path), spec.resolve()
    with tempfile.TemporaryDirectory(prefix="amokit-") as folder:
        draft = Path(folder) / spec.name
        shutil.copytree(spec, draft)
        where = _write(names, operation, draft)
        problems = lint(bundle(draft))
        if problems:
            raise SpecError(problems)
        for each in sorted(draft.glob("*.yaml")):
            _replace(spec / each.name, each.read_bytes())
    print(
        f"{where} holds {_id(names, operation)}: amo.{names.resource}.{operation if operation != 'create' else 'create_many'}(…)."
    )
    print("Fill in what the API says, mend `x-evidence`, then `make generate` and `make test`.")
    return 0


def _is_name(part: str) -> bool:
    return usable(part) and part not in ("null", "true", "false")  # which YAML reads as no text


def _problem(spec: Path, reason: str) -> Problem:
    return Problem(spec.name, 1, "/", "scaffold", reason)


def _replace(path: Path, content: bytes) -> None:
    """Writes a file in one step, where it differs."""
    if path.exists() and path.read_bytes() == content:
        return
    new = path.with_name(f".{path.name}.new")
    try:
        new.write_bytes(content)
        new.replace(path)
    finally:
        new.unlink(missing_ok=True)


def _id(names: ResourceNames, operation: str) -> str:
    return f"{operation}_{names.many if operation in ('list', 'create') else names.one}"


def _write(names: ResourceNames, operation: str, spec: Path) -> str:
    root = spec / "openapi.yaml"
    text = root.read_text(encoding="utf-8")
    if not re.search(rf"\bname: {names.top}\b", text):
        tags = f"  - {{name: {names.top}, description: {names.top.replace('_', ' ').capitalize()}.}}\n"
        root.write_text(text.replace("\ntags:\n", f"\ntags:\n{tags}", 1), encoding="utf-8")
    path = f"{names.path}/{{id}}" if operation in ITEM_OPERATIONS else names.path
    file = spec / names.file()
    if not file.exists():
        file.write_text("paths:\ncomponents:\n  schemas:\n", encoding="utf-8")
    source = read(file, PurePath(spec.name) / file.name)
    paths, schemas = source.value.get("paths") or {}, (source.value.get("components") or {}).get("schemas") or {}
    block = textwrap.indent(_operation(names, operation), "    ")
    if VERBS[operation] in paths.get(path, {}):
        place = source.place(f"/paths/{escape(path)}/{VERBS[operation]}")
        raise SpecError([place.problem(path, "scaffold", f"{VERBS[operation].upper()} {path} is there already")])
    lines = file.read_text(encoding="utf-8").splitlines(keepends=True)
    new = "".join(textwrap.indent(text, "    ") for name, text in _schemas(names, operation).items() if name not in schemas)
    at = _line(source, "/components/schemas")
    lines.insert(at, new)
    if path in paths:
        lines.insert(_line(source, f"/paths/{escape(path)}"), block)
    else:
        lines.insert(_line(source, "/paths"), f"  {path}:\n{_path_parameters(names, operation)}{block}")
    file.write_text("".join(lines), encoding="utf-8")
    return f"{spec.name}/{file.name}"


def _line(source: Source, pointer: str) -> int:
    return source.place(pointer).line


def _path_parameters(names: ResourceNames, operation: str) -> str:
    found = [
        f"      - {{name: {name}, in: path, required: true, description: Id of the {singular(name.removesuffix('_id'))}., "
        f"schema: {{type: integer}}, example: 7}}\n"
        for name in names.parents
    ]
    if operation in ITEM_OPERATIONS:
        found.append("      - $ref: 'common.yaml#/components/parameters/Id'\n")
    return f"    parameters:\n{''.join(found)}" if found else ""


def _example(names: ResourceNames, operation: str) -> str:
    path = re.sub(r"\{[^}]+\}", "7", names.path) + ("/11" if operation in ITEM_OPERATIONS else "")
    head = f"{VERBS[operation].upper()} {path}"
    if operation == "list":
        return f"{head}?page=2&limit=250"
    bodies = {"create": '[{"name": "First"}]', "update": '{"name": "Second"}'}
    return f"|\n  {head}\n\n  {bodies[operation]}" if operation in bodies else head


def _operation(names: ResourceNames, operation: str) -> str:
    n = names
    purpose = {
        "list": (f"List {n.words}.", f"All {n.words}, page by page."),
        "get": (f"Get one {n.word}.", f"One {n.word} by id; `NotFoundError` when there is none."),
        "create": (f"Create {n.words}.", f"Creates up to 250 {n.words}, 50 advised."),
        "update": (f"Update one {n.word}.", "Changes the fields that are sent and leaves the others."),
        "delete": (f"Delete one {n.word}.", f"Deletes one {n.word} by id."),
    }[operation]
    more = {
        "list": f"x-method: list\nx-paginate: {{items: {n.item}}}\nparameters:\n"
        "  - $ref: 'common.yaml#/components/parameters/Page'\n  - $ref: 'common.yaml#/components/parameters/Limit'\n",
        "get": "x-method: get\n",
        "create": f"x-method: create_many\nx-batch: {{items: {n.item}, single: create, size: 50, max: 250}}\n"
        "requestBody:\n  required: true\n  content:\n    application/json:\n      schema:\n        type: array\n"
        f"        minItems: 1\n        maxItems: 250\n        items: {{$ref: '#/components/schemas/{n.model}Create'}}\n"
        "      example: [{name: First}]\n",
        "update": "x-method: update\nrequestBody:\n  required: true\n  content:\n    application/json:\n"
        f"      schema: {{$ref: '#/components/schemas/{n.model}Update'}}\n      example: {{name: Second}}\n",
        "delete": "x-method: delete\n",
    }[operation]
    return f"{VERBS[operation]}:\n" + textwrap.indent(
        f"operationId: {_id(n, operation)}\ntags: [{n.top}]\nsummary: {purpose[0]}\ndescription: {purpose[1]}\n"
        "externalDocs: {url: https://www.amocrm.ru/developers/content/crm_platform/api-reference}\n"
        f"x-resource: {n.resource}\nx-evidence: Guess. Scaffolded; nobody has looked at it yet.\n"
        f"{more}x-request-example: {_example(n, operation)}\n{_responses(n, operation)}",
        "  ",
    )


def _responses(names: ResourceNames, operation: str) -> str:
    n = names
    body = {
        "list": (f"A page of {n.words}.", f"{n.models}Page", f"{{_page: 2, _embedded: {{{n.item}: [{{id: 11, name: First}}]}}}}"),
        "get": (f"The {n.word}.", n.model, "{id: 11, name: First}"),
        "create": (f"The new {n.words}.", f"{n.models}Created", f"{{_embedded: {{{n.item}: [{{id: 11, name: First}}]}}}}"),
        "update": (f"The {n.word}.", n.model, "{id: 11, name: Second}"),
    }.get(operation)
    empty = {"list": "EmptyPage", "get": "Absent", "delete": "Done"}.get(operation)
    lines = "responses:\n"
    if body:
        lines += (
            f"  '200':\n    description: {body[0]}\n    content:\n      application/hal+json:\n"
            f"        schema: {{$ref: '#/components/schemas/{body[1]}'}}\n        example: {body[2]}\n"
        )
    if empty:
        lines += f"  '204': {{$ref: 'common.yaml#/components/responses/{empty}'}}\n"
    return lines + "  default: {$ref: 'common.yaml#/components/responses/Error'}\n"


def _schemas(names: ResourceNames, operation: str) -> dict[str, str]:
    """The schemas an operation needs, by name; schemas that exist are not changed."""
    n = names
    found: dict[str, str] = {}
    kind = {"list": "Page", "create": "Created"}.get(operation)
    if kind:
        what = f"page of {n.words}" if kind == "Page" else f"answer to a creation of {n.words}"
        page = "    _page: {type: integer, description: Number of the page.}\n" if kind == "Page" else ""
        links = "PageLinks" if kind == "Page" else "SelfLinks"
        found[f"{n.models}{kind}"] = (
            f"{n.models}{kind}:\n  description: {what.capitalize()}.\n  type: object\n  properties:\n{page}"
            f"    _links: {{$ref: 'common.yaml#/components/schemas/{links}', description: Links of the list.}}\n"
            f"    _embedded: {{$ref: '#/components/schemas/{n.models}{kind}Embedded', description: The content.}}\n"
        )
        found[f"{n.models}{kind}Embedded"] = (
            f"{n.models}{kind}Embedded:\n  description: Content of {what}.\n  type: object\n  properties:\n    {n.item}:\n"
            f"      description: The {n.words}.\n      type: array\n      items: {{$ref: '#/components/schemas/{n.model}'}}\n"
        )
    if operation != "delete":
        found[n.model] = (
            f"{n.model}:\n  description: One {n.word}.\n  type: object\n  properties:\n"
            f"    id: {{type: integer, description: Id of the {n.word}.}}\n"
            "    name: {type: [string, 'null'], description: Its name.}\n"
            "    _links: {$ref: 'common.yaml#/components/schemas/SelfLinks', description: Its links.}\n  required: [id]\n"
        )
    if operation in ("create", "update"):
        name = f"{n.model}{operation.capitalize()}"
        what = f"One {n.word} to create." if operation == "create" else f"Changes of one {n.word}."
        required = "  required: [name]\n" if operation == "create" else ""
        found[name] = (
            f"{name}:\n  description: {what}\n  type: object\n  properties:\n    name: {{type: string, description: Its name.}}\n"
            f"{required}  unevaluatedProperties: false\n"
        )
    return found
