"""Each rule of the description: a description that keeps it, and ones that break it, with file and line."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest

from generator.bundle import bundle
from generator.lint import RULES, lint

from .sample import FILES, damaged
from .support import command, line_of, write_spec

LIST = "/paths/~1api~1v4~1things/get"
CREATE = "/paths/~1api~1v4~1things/post"
GET = "/paths/~1api~1v4~1things~1{id}/get"
SCHEMAS = "/components/schemas"


@dataclass(frozen=True)
class Case:
    """A description, and what a rule says of it: marker of the line, node and reason of each problem; another rule may say it."""

    rule: str
    name: str
    files: dict[str, str]
    problems: tuple[tuple[str, ...], ...] = ()

    @property
    def messages(self) -> list[str]:
        found = []
        for marker, node, reason, *other in self.problems:
            holders = [name for name, text in self.files.items() if marker in text]
            assert len(holders) == 1, f"{marker!r} stands in {holders}"
            found.append(
                f"spec/{holders[0]}.yaml:{line_of(self.files[holders[0]], marker)}: {node}: {reason} [{(*other, self.rule)[0]}]"
            )
        return sorted(found)


def _breaks(rule: str, name: str, old: str, new: str, *problems: tuple[str, str, str]) -> Case:
    """One place of `things.yaml` changed so that the rule is broken."""
    assert problems
    return Case(rule, name, damaged("things", old, new), problems)


def _keeps(rule: str, name: str, old: str, new: str) -> Case:
    """One place of `things.yaml` changed so that the rule is still kept."""
    return Case(rule, name, damaged("things", old, new))


def _with(text: str) -> dict[str, str]:
    """The description and one more file."""
    return {**FILES, "zoo": text}


def _operation(path: str, name: str, more: str = "x-method: NAME", responses: str = "", head: str = "") -> str:
    """One more operation, without a flaw."""
    return f"""\
  {path}:
    parameters: [{head}]
    get:
      operationId: {name}
      tags: [things]
      summary: One more.
      description: One more operation.
      externalDocs: {{url: https://example.test/more}}
      {more.replace("NAME", name)}
      x-request-example: GET {path}
      responses:
        {responses or "'204': {$ref: 'common.yaml#/components/responses/Done'}"}
        default: {{$ref: 'common.yaml#/components/responses/Error'}}
"""


def _paths(*operations: str) -> dict[str, str]:
    return _with("paths:\n" + "".join(operations))


def _parameter(name: str, kind: str = "string", place: str = "path", more: str = "") -> str:
    required = ", required: true" if place == "path" else ""
    example = "1" if kind == "integer" else "a"
    return f"{{name: '{name}', in: {place}{required}, description: It., schema: {{type: {kind}{more}}}, example: {example}}}"


def _schema(name: str, text: str) -> dict[str, str]:
    """One more class in a response of its own."""
    answer = f"""'200':
          description: It.
          content: {{application/json: {{schema: {{$ref: '#/components/schemas/{name}'}}, example: {{}}}}}}"""
    return _with(f"paths:\n{_operation('/api/v4/more', 'get_more', responses=answer)}components:\n  schemas:\n{text}")


NAME = "name: {type: [string, 'null'], description: Name of the thing.}"
KIND = "kind: {type: string, description: Kind of the thing., x-known-values: [small, big]}"
NOTE = "note: {type: string, description: A note.}"
CREATE_NAME = "name: {type: string, description: Name of the thing.}"

NO_PATH = "no path: segments of letters, digits, `.`, `_`, `-`, `~` or one {parameter}"

CASES = [
    # openapi
    Case("openapi", "as it is", FILES),
    _breaks(
        "openapi",
        "an unknown key of an operation",
        "summary: Create things.",
        "sumary: Create things.",
        ("    post:", CREATE, "Unevaluated properties are not allowed ('sumary' was unexpected)"),
    ),
    _breaks(
        "openapi",
        "a response without a description",
        "          description: The new things.\n",
        "",
        ("        '200':\n          content", f"{CREATE}/responses/200", "'description' is a required property"),
    ),
    # http-names
    _keeps("http-names", "names as HTTP has them", NOTE, "'a-b.c:d$e@f': {type: string, description: A note.}"),
    _breaks(
        "http-names",
        "a quote in a key",
        NOTE,
        """'x", y("z': {type: string, description: A note.}""",
        ("'x\", y", f"{SCHEMAS}/Thing/properties/x', y('z", "'x', y('z' is no key: quotes or spaces"),
    ),
    _breaks(
        "http-names",
        "a quote in a URL",
        "description: Creates things, 50 a request.\n      externalDocs: {url: https://example.test/things}",
        "description: Creates things, 50 a request.\n      externalDocs: {url: 'https://example.test/\"things'}",
        (
            'https://example.test/"things',
            f"{CREATE}/externalDocs/url",
            "'https://example.test/'things' is no address of a document",
        ),
    ),
    _breaks(
        "http-names",
        "a URL of another scheme",
        "description: Creates things, 50 a request.\n      externalDocs: {url: https://example.test/things}",
        "description: Creates things, 50 a request.\n      externalDocs: {url: 'javascript:x'}",
        ("javascript:x", f"{CREATE}/externalDocs/url", "'javascript:x' is no address of a document"),
    ),
    Case(
        "http-names",
        "two slashes",
        _paths(_operation("//elsewhere.test/more", "get_more")),
        (("  //elsewhere", "/paths/~1~1elsewhere.test~1more", f"'//elsewhere.test/more' is {NO_PATH}"),),
    ),
    Case(
        "http-names",
        "dots",
        _paths(_operation("/api/../more", "get_more")),
        (("  /api/../more:", "/paths/~1api~1..~1more", f"'/api/../more' is {NO_PATH}"),),
    ),
    Case(
        "http-names",
        "a parameter with a space",
        _paths(_operation("/api/v4/more", "get_more", head=_parameter("a b", place="query"))),
        (("    parameters: [{name: 'a b'", "/paths/~1api~1v4~1more/parameters/0", "'a b' is no name of a query parameter"),),
    ),
    Case(
        "http-names",
        "a header with a colon",
        _paths(_operation("/api/v4/more", "get_more", head=_parameter("X:Y", place="header"))),
        (("    parameters: [{name: 'X:Y'", "/paths/~1api~1v4~1more/parameters/0", "'X:Y' is no name of a header parameter"),),
    ),
    Case(
        "http-names",
        "a media type with a space",
        _paths(
            _operation(
                "/api/v4/more",
                "get_more",
                responses="'200': {description: It., content: {text/x y: {schema: {type: string}, example: a}}}",
            )
        ),
        (("'200': {description: It.", "/paths/~1api~1v4~1more/get/responses/200", "'text/x y' is no media type"),),
    ),
    # more python-names
    Case(
        "python-names",
        "a class of the generated code",
        _schema(
            "ReadModel", "    ReadModel: {description: It., type: object, properties: {a: {type: string, description: A.}}}\n"
        ),
        (
            (
                "    ReadModel: {",
                f"{SCHEMAS}/ReadModel",
                "generated modules use ReadModel themselves: choose another name",
            ),
        ),
    ),
    Case(
        "python-names",
        "a keyword as method",
        _paths(_operation("/api/v4/more", "get_more", more="x-method: class")),
        (("x-method: class", "/paths/~1api~1v4~1more/get/x-method", "class is no name in Python: choose another one"),),
    ),
    Case(
        "python-names",
        "a keyword as resource",
        _paths(_operation("/api/v4/more", "get_more", more="x-resource: things.import\n      x-method: NAME")),
        (("x-resource: things", "/paths/~1api~1v4~1more/get/x-resource", "import is no name in Python: choose another one"),),
    ),
    Case(
        "python-names",
        "an argument without a name",
        _paths(_operation("/api/v4/more", "get_more", head=_parameter("1x", place="query"))),
        (
            (
                "    parameters: [{name: '1x'",
                "/paths/~1api~1v4~1more/parameters/0",
                "1x makes no usable argument ('1x'): give it an x-name",
            ),
        ),
    ),
    _breaks(
        "python-names",
        "an argument of every list",
        "        - name: filter[id]",
        "        - {name: cursor, in: query, description: It., schema: {type: string}, example: a}\n        - name: filter[id]",
        ("- {name: cursor", f"{LIST}/parameters/1", "the generated code uses cursor itself: give cursor an x-name"),
    ),
    Case(
        "python-names",
        "an argument of lists, of another method",
        _paths(_operation("/api/v4/more", "get_more", head=_parameter("cursor", place="query"))),
    ),
    # operation-id
    Case("operation-id", "verb and noun", _paths(_operation("/api/v4/more", "get_more_things2"))),
    Case(
        "operation-id",
        "one word",
        _paths(_operation("/api/v4/more", "things")),
        (
            (
                "    get:\n      operationId: things\n",
                "/paths/~1api~1v4~1more/get",
                "operationId 'things' is not verb_noun in snake_case",
            ),
        ),
    ),
    Case(
        "operation-id",
        "camel case",
        _paths(_operation("/api/v4/more", "getThings", "x-method: more")),
        (
            (
                "    get:\n      operationId: getThings",
                "/paths/~1api~1v4~1more/get",
                "operationId 'getThings' is not verb_noun in snake_case",
            ),
        ),
    ),
    # operation-parts
    Case("operation-parts", "a page for browsers has no method", _paths(_operation("/more", "show_more", "x-browser: true"))),
    *(
        _breaks("operation-parts", f"no {key}", line, "", ("    post:", CREATE, f"`{key}` is missing"))
        for key, line in {
            "summary": "      summary: Create things.\n",
            "description": "      description: Creates things, 50 a request.\n",
        }.items()
    ),
    Case(
        "operation-parts",
        "neither method, links, example nor tag",
        _paths(
            _operation("/api/v4/more", "get_more", "x-resource: things")
            .replace("      externalDocs: {url: https://example.test/more}\n", "")
            .replace("      x-request-example: GET /api/v4/more\n", "")
            .replace("tags: [things]", "tags: [thngs]")
        ),
        (
            ("    get:\n      operationId: get_more", "/paths/~1api~1v4~1more/get", "`externalDocs` is missing"),
            ("    get:\n      operationId: get_more", "/paths/~1api~1v4~1more/get", "`x-request-example` is missing"),
            (
                "    get:\n      operationId: get_more",
                "/paths/~1api~1v4~1more/get",
                "`x-method` is missing: which method of the resource is it?",
            ),
            ("tags: [thngs]", "/paths/~1api~1v4~1more/get/tags", "tag thngs is not listed in openapi.yaml"),
        ),
    ),
    Case(
        "operation-parts",
        "no tag at all",
        _paths(_operation("/api/v4/more", "get_more").replace("      tags: [things]\n", "")),
        (("    get:\n      operationId: get_more", "/paths/~1api~1v4~1more/get", "`tags` is missing"),),
    ),
    Case(
        "operation-parts",
        "neither success nor failure",
        _paths(
            _operation("/api/v4/more", "get_more", responses="'304': {description: Old.}").replace(
                "        default: {$ref: 'common.yaml#/components/responses/Error'}\n", ""
            )
        ),
        (
            (
                "      responses:\n        '304'",
                "/paths/~1api~1v4~1more/get/responses",
                "`default` is missing: what do errors look like?",
            ),
            ("      responses:\n        '304'", "/paths/~1api~1v4~1more/get/responses", "there is no successful response"),
        ),
    ),
    Case(
        "operation-parts",
        "a 204 without a meaning",
        _paths(_operation("/api/v4/more", "get_more", responses="'204': {description: Nothing.}")),
        (("'204': {description: N", "/paths/~1api~1v4~1more/get/responses/204", "204 must say what it stands for: `x-empty`"),),
    ),
    # one-method-one-name
    Case(
        "one-method-one-name",
        "the same name elsewhere",
        _paths(_operation("/api/v4/more", "get_more", "x-method: get\n      x-resource: things.parts")),
    ),
    Case(
        "one-method-one-name",
        "the method of another operation",
        _paths(_operation("/api/v4/more", "get_more", "x-method: list")),
        (("    get:\n      operationId: get_more", "/paths/~1api~1v4~1more/get", "things.list is also list_things"),),
    ),
    Case(
        "one-method-one-name",
        "the single method of a batch",
        _paths(_operation("/api/v4/more", "get_more", "x-method: create")),
        (("    get:\n      operationId: get_more", "/paths/~1api~1v4~1more/get", "things.create is also create_things"),),
    ),
    Case(
        "one-method-one-name",
        "a shared path that meets its entity's own method",
        _paths(
            _operation("/api/v4/parts", "list_parts", "x-method: list\n      x-resource: things.parts"),
            _operation(
                "/api/v4/{entity_type}/parts",
                "list_entity_parts",
                "x-method: list\n      x-resource: parts\n      x-resources: [boxes, things]",
                head=_parameter("entity_type", more=", enum: [boxes, things]").replace("example: a", "example: boxes"),
            ),
        ),
        (
            (
                "    get:\n      operationId: list_entity_parts",
                "/paths/~1api~1v4~1{entity_type}~1parts/get",
                "things.parts.list is also list_parts",
            ),
        ),
    ),
    # module-names
    Case(
        "module-names",
        "below a resource, and shared",
        _paths(
            _operation("/api/v4/more", "get_more", "x-method: get\n      x-resource: things.entity_parts"),
            _operation(
                "/api/v4/{entity_type}/less",
                "get_less",
                "x-method: get\n      x-resource: entity_less\n      x-resources: [boxes]",
                head=_parameter("entity_type", more=", enum: [boxes]").replace("example: a", "example: boxes"),
            ),
        ),
    ),
    Case(
        "module-names",
        "that of a shared sub-resource, and that of an async class",
        _paths(
            _operation("/api/v4/more", "get_more", "x-method: get\n      x-resource: entity_parts"),
            _operation("/api/v4/less", "get_less", "x-method: get\n      x-resource: async_things.parts"),
        ),
        tuple(
            (
                f"x-resource: {name}",
                f"/paths/~1api~1v4~1{path}/get/x-resource",
                f"{name.partition('.')[0]}: choose another name; "
                "modules of this prefix are those of async classes and shared sub-resources",
            )
            for name, path in (("entity_parts", "more"), ("async_things.parts", "less"))
        ),
    ),
    # ambiguous-paths
    Case(
        "ambiguous-paths",
        "another number of steps",
        _paths(_operation("/{a}/{b}", "get_more", head=f"{_parameter('a')}, {_parameter('b')}")),
    ),
    Case(
        "ambiguous-paths",
        "a word that is no number",
        _paths(_operation("/api/{version}/things/parts", "get_more", head=_parameter("version"))),
    ),
    Case(
        "ambiguous-paths",
        "a word that is not in the enum",
        _paths(
            _operation("/more/{kind}/a", "get_more", head=_parameter("kind", more=", enum: [a, b]")),
            _operation("/more/c/{id}", "get_less", head=_parameter("id")),
        ),
    ),
    Case(
        "ambiguous-paths",
        "the one with more words wins",
        _paths(_operation("/more/{id}", "get_more", head=_parameter("id")), _operation("/more/all", "get_all")),
    ),
    Case(
        "ambiguous-paths",
        "two names of one place",
        _paths(
            _operation("/more/{id}", "get_more", head=_parameter("id", "integer")),
            _operation("/more/{name}", "get_by_name", head=_parameter("name")),
        ),
        (("/more/{name}:", "/paths/~1more~1{name}", "/more/{name} and /more/{id} fit one address"),),
    ),
    Case(
        "ambiguous-paths",
        "crosswise",
        _paths(
            _operation("/more/{kind}/a", "get_more", head=_parameter("kind", more=", enum: [a, b]")),
            _operation("/more/b/{id}", "get_less", head=_parameter("id")),
        ),
        (("/more/b/{id}:", "/paths/~1more~1b~1{id}", "/more/b/{id} and /more/{kind}/a fit one address"),),
    ),
    # parameters
    Case(
        "parameters",
        "a filter of many values in its own style",
        _paths(
            _operation(
                "/more",
                "list_more",
                "x-method: list_more\n      x-filter: MoreFilter\n      parameters: ["
                "{name: 'filter[a]', in: query, description: It., x-serialize: csv, example: [a], "
                "schema: {type: array, minItems: 1, items: {type: string}}}]",
            )
        ),
    ),
    _breaks(
        "parameters",
        "no style for many values",
        "          x-serialize: bracket\n",
        "",
        ("- name: filter[id]", f"{LIST}/parameters/1", "parameter filter[id] holds more than one value: say `x-serialize`"),
    ),
    _breaks(
        "parameters",
        "no description, no example",
        "          description: Ids of things.\n          x-serialize: bracket\n"
        "          schema: {type: array, minItems: 1, items: {type: integer}}\n          example: [11, 12]\n",
        "          schema: {type: integer}\n",
        ("- name: filter[id]", f"{LIST}/parameters/1", "parameter filter[id] needs a schema and a description"),
        ("- name: filter[id]", f"{LIST}/parameters/1", "parameter filter[id] has no example"),
    ),
    _breaks(
        "parameters",
        "a part of a filter in its name",
        "name: filter[id]",
        "name: filter[id][from]",
        ("- name: filter[id]", f"{LIST}/parameters/1", "filter[id][from]: one parameter a filter, its shape in the schema"),
    ),
    _breaks(
        "parameters",
        "brackets of PHP in its name",
        "name: filter[id]",
        "name: ids[]",
        ("- name: ids[]", f"{LIST}/parameters/1", "ids[]: one parameter a filter, its shape in the schema"),
    ),
    _breaks(
        "parameters",
        "no class for the filters",
        "      x-filter: ThingsFilter\n",
        "",
        ("    get:\n      operationId: list_things", LIST, "`x-filter` is missing: which class holds the filters?"),
    ),
    # examples
    _keeps("examples", "a null where null is allowed", "{id: 11, name: Nut, kind", "{id: 11, name: null, kind"),
    _breaks(
        "examples",
        "of a parameter",
        "example: [11, 12]",
        "example: [11, twelve]",
        ("- name: filter[id]", f"{LIST}/parameters/1", "the example is not valid: $[1]: 'twelve' is not of type 'integer'"),
    ),
    _breaks(
        "examples",
        "of a body",
        "example: [{name: Nut}]",
        "example: [{name: Nut}, {nmae: Nut}]",
        (
            "          application/json:",
            f"{CREATE}/requestBody/content/application~1json",
            "the example is not valid: $[1]: 'name' is a required property",
        ),
    ),
    _breaks(
        "examples",
        "of an answer",
        "              example: {id: 11}\n",
        "              example: {id: eleven}\n",
        (
            "            application/hal+json:\n              schema: {$ref: '#/components/schemas/Thing'}",
            f"{GET}/responses/200/content/application~1hal+json",
            "the example is not valid: $.id: 'eleven' is not of type 'integer'",
        ),
    ),
    _breaks(
        "examples",
        "a damaged variant of a union",
        "              example: {id: 11}\n",
        "              example: {id: 11, part: {shape: round, radius: wide}}\n",
        (
            "            application/hal+json:\n              schema: {$ref: '#/components/schemas/Thing'}",
            f"{GET}/responses/200/content/application~1hal+json",
            "the example is not valid: $.part: {'shape': 'round', 'radius': 'wide'} is not valid under any of the given schemas",
        ),
    ),
    _breaks(
        "examples",
        "none for a body",
        "            example: [{name: Nut}]\n",
        "",
        ("          application/json:", f"{CREATE}/requestBody/content/application~1json", "this body has no example"),
    ),
    # extensions
    _keeps("extensions", "a property may be called like one", NAME, "x-name: {type: string, description: Name of the thing.}"),
    _keeps("extensions", "a word in an example is none", "example: {id: 11}\n", "example: {id: 11, x-any: 1}\n"),
    _breaks(
        "extensions",
        "a misspelt one",
        KIND,
        KIND.replace("x-known-values", "x-known-value"),
        (
            "x-known-value: ",
            f"{SCHEMAS}/Thing/properties/kind/x-known-value",
            "x-known-value is not an extension of ours (spec/README.md)",
        ),
    ),
    _breaks(
        "extensions",
        "a wrong place",
        KIND,
        KIND.replace("x-known-values: [small, big]", "x-method: get"),
        ("x-method: get}", f"{SCHEMAS}/Thing/properties/kind/x-method", "x-method does not belong to a schema"),
    ),
    _breaks(
        "extensions",
        "a wrong value",
        "x-paginate: {items: things}",
        "x-paginate: {items: things, by: magic}",
        ("by: magic", f"{LIST}/x-paginate", "x-paginate: 'magic' is not one of ['link', 'none', 'before_id', 'offset']"),
    ),
    # python-names
    _keeps(
        "python-names",
        "a keyword gets an underscore",
        CREATE_NAME,
        f"{CREATE_NAME}\n        class: {{type: string, description: Class.}}",
    ),
    _keeps(
        "python-names",
        "an x-name for one of two",
        NAME,
        "_name: {type: string, description: Name., x-name: raw}\n        name: {type: string, description: Name of the thing.}",
    ),
    _breaks(
        "python-names",
        "two of one name",
        NAME,
        "fullName: {type: string, description: Name.}\n        full-name: {type: string, description: Name of the thing.}",
        (
            "full-name",
            f"{SCHEMAS}/Thing/properties/full-name",
            "full-name and fullName would both be full_name: give one an x-name",
        ),
    ),
    *(
        _breaks(
            "python-names",
            f"no name can be made of {key}",
            NAME,
            f"'{key}': {{type: string, description: Name of the thing.}}",
            (f"'{key}'", f"{SCHEMAS}/Thing/properties/{key}", f"{key} makes no usable attribute ({python!r}): give it an x-name"),
        )
        for key, python in {"2fa": "2fa", "%": "", "to_dict": "to_dict", "имя": ""}.items()
    ),
    Case(
        "python-names",
        "a class in snake case",
        _schema(
            "more_things", "    more_things: {description: It., type: object, properties: {a: {type: string, description: A.}}}\n"
        ),
        (("    more_things:", f"{SCHEMAS}/more_things", "more_things is no class name in PascalCase"),),
    ),
    # keywords
    _breaks(
        "keywords",
        "a comma in a description without quotes",
        NOTE,
        "note: {type: string, description: A note, which is long.}",
        (
            "which is long.",
            f"{SCHEMAS}/Thing/properties/note/which is long.",
            "which is long. is no keyword of a schema; quote the description that it was a part of",
        ),
    ),
    _breaks(
        "keywords",
        "a keyword of an older version",
        NOTE,
        "note: {type: string, nullable: true, description: A note.}",
        ("nullable: true", f"{SCHEMAS}/Thing/properties/note/nullable", "nullable is no keyword of a schema"),
    ),
    _keeps("keywords", "a comma in quotes", NOTE, "note: {type: string, description: 'A note, which is long.'}"),
    # described
    _keeps(
        "described",
        "by what is referred to",
        "part: {$ref: '#/components/schemas/AnyPart', description: Its part.}",
        "part: {$ref: '#/components/schemas/AnyPart'}",
    ),
    _breaks(
        "described",
        "a schema without words",
        "      description: A thing.\n",
        "",
        ("    Thing:", f"{SCHEMAS}/Thing", "a schema needs a description"),
    ),
    _breaks(
        "described",
        "a property without words",
        NAME,
        "name: {type: [string, 'null']}",
        ("name: {type: [string, 'null']}", f"{SCHEMAS}/Thing/properties/name", "name needs a description"),
    ),
    # named-and-typed
    _keeps(
        "named-and-typed",
        "a free form that says why",
        NOTE,
        "note: {description: Name., x-free-form: The server sends anything.}",
    ),
    _keeps(
        "named-and-typed",
        "a map of scalars",
        NOTE,
        "note: {type: object, description: Names., additionalProperties: {type: string}}",
    ),
    *(
        _breaks(
            "named-and-typed",
            what,
            NOTE,
            f"note: {{description: Name., {text}}}",
            (marker, f"{SCHEMAS}/Thing/properties/note{below}", reason),
        )
        for what, text, marker, below, reason in [
            (
                "an object inside another",
                "type: object, properties: {a: {type: string, description: A.}}",
                "{a: {type: string, desc",
                "",
                "an object with properties must be a component of its own",
            ),
            ("no type", "title: Name", "title: Name", "", "no type is said; if any will do, say why in `x-free-form`"),
            ("an array of nothing", "type: array", "type: array}", "", "an array needs `items`"),
            (
                "an array of anything",
                "type: array, items: {}",
                "items: {}",
                "/items",
                "no type is said; if any will do, say why in `x-free-form`",
            ),
            (
                "an object of nothing",
                "type: object",
                "type: object}",
                "",
                "an object without properties: say what its values are",
            ),
            (
                "an object of anything",
                "type: object, additionalProperties: true",
                "additionalProperties: true",
                "",
                "an object without properties: say what its values are",
            ),
            (
                "an option without a type",
                "anyOf: [{type: string}, {title: any}]",
                "title: any",
                "/anyOf/1",
                "no type is said; if any will do, say why in `x-free-form`",
            ),
        ]
    ),
    _breaks(
        "named-and-typed",
        "a body without a component",
        "              schema: {$ref: '#/components/schemas/Thing'}\n",
        "              schema: {type: object, properties: {id: {type: integer}}}\n",
        (
            "schema: {type: object, properties: {id",
            f"{GET}/responses/200/content/application~1hal+json/schema",
            "an object with properties must be a component of its own",
        ),
    ),
    # unions
    _keeps(
        "unions",
        "a known tag more",
        "mapping: {round: '#/components/schemas/RoundPart'}}",
        "mapping: {round: '#/components/schemas/RoundPart'}}  # one is all",
    ),
    _breaks(
        "unions",
        "a variant that is not there",
        "mapping: {round: '#/components/schemas/RoundPart'}}",
        "mapping: {round: '#/components/schemas/SquarePart'}}",
        ("    AnyPart:", f"{SCHEMAS}/AnyPart", "round leads to SquarePart, which is not there"),
        ("    AnyPart:", f"{SCHEMAS}/AnyPart", "the mapping names SquarePart, the options do not"),
    ),
    _breaks(
        "unions",
        "a variant that is no option",
        "mapping: {round: '#/components/schemas/RoundPart'}}",
        "mapping: {round: '#/components/schemas/RoundPart', no: '#/components/schemas/Problem'}}",
        ("    AnyPart:", f"{SCHEMAS}/AnyPart", "the mapping names Problem, the options do not"),
        ("    UnknownPart:", f"{SCHEMAS}/UnknownPart", "`not` must exclude the known tags no"),
    ),
    _breaks(
        "unions",
        "no unknown variant",
        "      x-unknown: true\n",
        "",
        ("    AnyPart:", f"{SCHEMAS}/AnyPart", "a union that is read needs an unknown variant (`x-unknown: true`)"),
    ),
    _breaks(
        "unions",
        "an unknown variant that swallows damaged ones",
        "      not: {properties: {shape: {enum: [round]}}, required: [shape]}\n",
        "",
        ("    UnknownPart:", f"{SCHEMAS}/UnknownPart", "`not` must exclude the known tags round"),
    ),
    _breaks(
        "unions",
        "a union in a property",
        NOTE,
        "note:\n          description: A note.\n"
        "          anyOf: [{$ref: '#/components/schemas/RoundPart'}, {$ref: '#/components/schemas/UnknownPart'}]",
        (
            "        note:",
            f"{SCHEMAS}/Thing/properties/note",
            "note is one of several objects: make the union a component with a tag",
        ),
    ),
    # read-and-write-apart
    Case(
        "read-and-write-apart",
        "a shared half is neither",
        {
            **damaged(
                "things",
                "      properties:\n        name: {type: string, description: Name of the thing.}\n      required: [name]\n",
                "      allOf: [{$ref: 'zoo.yaml#/components/schemas/Named'}]\n      required: [name]\n",
            ),
            "zoo": "components:\n  schemas:\n    Named:\n      description: What has a name.\n      x-abstract: true\n"
            "      type: object\n      properties: {name: {type: string, description: Name.}}\n",
        },
    ),
    _breaks(
        "read-and-write-apart",
        "an open model that is sent",
        "      unevaluatedProperties: false\n",
        "",
        (
            "          application/json:",
            f"{CREATE}/requestBody/content/application~1json",
            "ThingCreate is sent, so it must be closed: unevaluatedProperties: false",
        ),
    ),
    _breaks(
        "read-and-write-apart",
        "an open part of what is sent",
        CREATE_NAME,
        f"{CREATE_NAME}\n        part: {{$ref: '#/components/schemas/RoundPart', description: Its part.}}",
        (
            "          application/json:",
            f"{CREATE}/requestBody/content/application~1json",
            "RoundPart is sent, so it must be closed: unevaluatedProperties: false",
        ),
    ),
    _breaks(
        "read-and-write-apart",
        "a closed model that is read",
        "      required: [id]\n",
        "      required: [id]\n      unevaluatedProperties: false\n",
        *(
            (marker, f"{spot}/responses/200", "Thing is read, so it must stay open")
            for marker, spot in (
                ("        '200':\n          description: A page of things.", LIST),
                ("        '200':\n          description: The new things.", CREATE),
                ("        '200':\n          description: The thing.", GET),
            )
        ),
    ),
    # path-parameters
    _keeps("path-parameters", "a parameter of the path", "/api/v4/things/{id}:", "/api/v4/objects/{id}:"),
    _breaks(
        "path-parameters",
        "a part of the path without its parameter",
        "/api/v4/things/{id}:",
        "/api/v4/things/{id}/{other}:",
        (
            "/api/v4/things/{id}/{other}:",
            "/paths/~1api~1v4~1things~1{id}~1{other}",
            "{other} is no parameter of /api/v4/things/{id}/{other}",
        ),
    ),
    # extension-targets
    _keeps("extension-targets", "a batch of what is answered", "single: create, size: 50", "single: add, size: 50"),
    _breaks(
        "extension-targets",
        "a page of what is not answered",
        "x-paginate: {items: things}",
        "x-paginate: {items: others}",
        ("items: others", "/paths/~1api~1v4~1things/get/x-paginate", "no response has a list others below _embedded"),
    ),
    # open-enums
    _keeps(
        "open-enums",
        "a closed set in a request",
        CREATE_NAME,
        CREATE_NAME.replace("type: string", "type: string, enum: [Nut, Bolt]"),
    ),
    _breaks(
        "open-enums",
        "a closed set in an answer",
        KIND,
        "kind: {type: string, description: Kind of the thing., enum: [small, big]}",
        (
            "enum: [small, big]}",
            f"{SCHEMAS}/Thing/properties/kind",
            "kind is read: list what is known in `x-known-values` instead of `enum`",
        ),
    ),
    _breaks(
        "open-enums",
        "a closed set in a list of an answer",
        NOTE,
        "note: {type: array, description: Kinds of the thing., items: {type: string, enum: [small, big]}}",
        (
            "enum: [small, big]}",
            f"{SCHEMAS}/Thing/properties/note",
            "note is read: list what is known in `x-known-values` instead of `enum`",
        ),
    ),
    _breaks(
        "open-enums",
        "a closed set in an option of an answer",
        NOTE,
        "note: {description: Kind of the thing., anyOf: [{type: string, enum: [small, big]}, {type: integer}]}",
        (
            "enum: [small, big]}",
            f"{SCHEMAS}/Thing/properties/note",
            "note is read: list what is known in `x-known-values` instead of `enum`",
        ),
    ),
    _keeps(
        "filters",
        "at any depth",
        "schema: {type: array, minItems: 1, items: {type: integer}}\n          example: [11, 12]",
        "schema: {type: object, minProperties: 1, propertyNames: {pattern: '^[0-9]+$'}, additionalProperties: "
        "{anyOf: [{type: integer}, {type: array, minItems: 1, items: {type: string}}]}}\n          example: {'11': [a]}",
    ),
    *(
        _breaks(
            "filters",
            name,
            "schema: {type: array, minItems: 1, items: {type: integer}}",
            f"schema: {schema}",
            *((f"schema: {schema}", f"{LIST}/parameters/1/schema{node}", reason) for node, reason in problems),
        )
        for name, schema, problems in [
            (
                "an empty list",
                "{type: array, items: {type: integer}}",
                [("", "an empty list would select everything: `minItems: 1`")],
            ),
            (
                "nulls",
                "{type: array, minItems: 1, items: {type: [integer, 'null']}}",
                [("/items", "null would select everything")],
            ),
            (
                "inside",
                "{anyOf: [{type: array, minItems: 1, items: {type: array, items: {type: integer}}}, {type: array, minItems: 1, "
                "items: {type: integer}}]}",
                [("/anyOf/0/items", "an empty list would select everything: `minItems: 1`")],
            ),
        ]
    ),
    *(
        Case(
            "filters",
            name,
            _paths(
                _operation(
                    "/more",
                    "list_more",
                    "x-method: list_more\n      x-filter: MoreFilter\n      parameters: [{name: 'filter[a]', in: query, "
                    f"description: It., x-serialize: bracket, example: {{'1': 5}}, schema: {{{schema}}}}}]",
                )
            ),
            (("parameters: [{name: 'filter[a]'", "/paths/~1more/get/parameters/0/schema", reason),),
        )
        for name, schema, reason in [
            (
                "an empty map",
                "type: object, propertyNames: {pattern: '^[0-9]$'}, additionalProperties: {type: integer}",
                "an empty object would select everything: `minProperties: 1`",
            ),
            (
                "keys of a map",
                "type: object, minProperties: 1, additionalProperties: {type: integer}",
                "keys that the server does not know would select everything: say which it knows in `propertyNames`",
            ),
        ]
    ),
    Case(
        "filters",
        "an object of which all may be left out",
        {
            **damaged(
                "things",
                "schema: {type: array, minItems: 1, items: {type: integer}}\n          example: [11, 12]",
                "schema: {$ref: 'zoo.yaml#/components/schemas/Span'}\n          example: {from: 5}",
            ),
            "zoo": "components:\n  schemas:\n    Span:\n      description: A span.\n      type: object\n"
            "      properties: {from: {type: integer, description: From.}, unit: {type: integer, description: Unit.}}\n"
            "      unevaluatedProperties: false\n",
        },
        (("    Span:", f"{SCHEMAS}/Span", "an empty object would select everything: `minProperties: 1`"),),
    ),
    _keeps(
        "tolerated",
        "a key and a null that the server passes over",
        "        name: {type: string, description: Name of the thing.}\n      required: [name]\n",
        "        name: {description: Name., anyOf: [{type: string}, {type: 'null', x-tolerated: Tried.}]}\n"
        "        kind: {type: string, description: Kind., x-tolerated: Tried.}\n      required: [name]\n",
    ),
    *(
        _breaks("tolerated", name, old, new, (marker, f"{SCHEMAS}/{node}", reason))
        for name, old, new, marker, node, reason in [
            (
                "an item",
                "        name: {type: string, description: Name of the thing.}\n      required: [name]\n",
                "        name: {type: string, description: Name of the thing.}\n"
                "        tags: {type: array, description: Tags., items: {type: string, x-tolerated: Tried.}}\n",
                "x-tolerated",
                "ThingCreate/properties/tags/items/x-tolerated",
                "only a property or an option of `anyOf` can be tolerated",
            ),
            (
                "every option",
                "        name: {type: string, description: Name of the thing.}\n      required: [name]\n",
                "        name: {description: Name., anyOf: [{type: string, x-tolerated: Tried.}]}\n",
                "x-tolerated",
                "ThingCreate/properties/name/anyOf/0/x-tolerated",
                "nothing is left that a class could offer",
            ),
            (
                "a required key",
                "        name: {type: string, description: Name of the thing.}\n",
                "        name: {type: string, description: Name of the thing., x-tolerated: Tried.}\n",
                "    ThingCreate:",
                "ThingCreate",
                "name is required, so it is not merely tolerated",
            ),
            (
                "an answer",
                "note: {type: string, description: A note.}",
                "note: {type: string, description: A note., x-tolerated: Tried.}",
                "x-tolerated",
                "Thing/properties/note/x-tolerated",
                "Thing is read; only requests have what is tolerated",
            ),
        ]
    ),
    Case(
        "open-enums",
        "a closed set in the shared half of an answer",
        {
            **damaged("things", "    Thing:\n", "    Thing:\n      allOf: [{$ref: 'zoo.yaml#/components/schemas/Sized'}]\n"),
            "zoo": "components:\n  schemas:\n    Sized:\n      description: What has a size.\n      x-abstract: true\n"
            "      type: object\n      properties: {size: {type: string, enum: [xs], description: Size.}}\n",
        },
        (
            (
                "enum: [xs]",
                f"{SCHEMAS}/Sized/properties/size",
                "size is read: list what is known in `x-known-values` instead of `enum`",
            ),
        ),
    ),
]

WEBHOOK = """\
webhooks:
  thing:
    post:
      operationId: receive_thing
      tags: [things]
      summary: A thing came.
      description: Sent when a thing came.
      requestBody:
        content:
          application/x-www-form-urlencoded:
            schema:
              type: object
              properties: {things: {type: object, properties: {add: {type: array, items: {$ref: '#/components/schemas/Came'}}}}}
            example: {things: {add: [{id: 1}]}}
      responses: {'200': {description: Taken.}}
components:
  schemas:
    Came:
      description: A thing came.
      type: object
      x-fetch: {operation: get_thing, id: id}
      properties:
        id: {type: integer, description: Id of the thing.}
      required: [id]
"""
SENT = "/webhooks/thing/post"
BODY = f"{SENT}/requestBody/content/application~1x-www-form-urlencoded"


FETCH = f"{SCHEMAS}/Came/x-fetch"


def _webhook(name: str, old: str, new: str, *problems: tuple[str, ...], rule: str = "webhooks") -> Case:
    """A case of a damaged webhook. A fourth text of a problem is the rule that finds it, where it is another one."""
    text = WEBHOOK.replace(old, new)
    assert text != WEBHOOK
    return Case(rule, name, _with(text), problems)


KINDS = "x-evidence begins with its kind: `Recorded.`, `Documented.`, `SDK.`, `Guess.`"
CASES += [
    Case("webhooks", "one that is whole", _with(WEBHOOK)),
    Case("fetched", "one that is whole", _with(WEBHOOK)),
    _webhook(
        "without events",
        "{things: {type: object, properties: {add: {type: array, items: {$ref: '#/components/schemas/Came'}}}}}",
        "{account: {$ref: '#/components/schemas/Came'}}",
        (
            "schema:\n              type: object\n",
            f"{BODY}/schema",
            "it names no event: `leads: {add: …}` with items, or one class",
        ),
        ("x-fetch", f"{FETCH}", "Came is no event of a webhook", "fetched"),
    ),
    _webhook(
        "an event that is no class",
        "items: {$ref: '#/components/schemas/Came'}",
        "items: {type: object, additionalProperties: {type: integer}}",
        ("schema:\n              type: object\n", f"{BODY}/schema", "things.add: an event must be a component with properties"),
        ("x-fetch", f"{FETCH}", "Came is no event of a webhook", "fetched"),
    ),
    _webhook(
        "an operation that is not there",
        "operation: get_thing",
        "operation: get_zoo",
        ("x-fetch", FETCH, "there is no operation get_zoo that gives one object"),
        rule="fetched",
    ),
    _webhook(
        "an operation that gives a list",
        "operation: get_thing",
        "operation: list_things",
        ("x-fetch", FETCH, "there is no operation list_things that gives one object"),
        rule="fetched",
    ),
    _webhook(
        "without what the path takes",
        "get_thing, id: id",
        "get_thing, name: id",
        ("x-fetch", FETCH, "get_thing takes id"),
        rule="fetched",
    ),
    _webhook(
        "of an attribute that is not there",
        "get_thing, id: id",
        "get_thing, id: note.id",
        ("x-fetch", f"{FETCH}/id", "Came has no note.id"),
        rule="fetched",
    ),
    _webhook(
        "without words",
        "      description: Sent when a thing came.\n",
        "",
        ("post:\n      operationId: receive_thing", SENT, "`description` is missing"),
    ),
    _webhook(
        "of no tag", "tags: [things]", "tags: [zoo]", ("tags: [zoo]", f"{SENT}/tags", "tag zoo is not listed in openapi.yaml")
    ),
    _webhook(
        "without an example",
        "            example: {things: {add: [{id: 1}]}}\n",
        "",
        ("application/x-www-form-urlencoded:", BODY, "it needs a schema and an example"),
    ),
    _webhook(
        "with a wrong example",
        "[{id: 1}]",
        "[{id: x}]",
        (
            "application/x-www-form-urlencoded:",
            BODY,
            "the example is not valid: $.things.add[0].id: 'x' is not of type 'integer'",
        ),
        rule="examples",
    ),
    _webhook(
        "with a key that is no keyword",
        "things: {type: object, ",
        "things: {type: object, sorts: 1, ",
        ("sorts: 1", f"{BODY}/schema/properties/things/sorts", "sorts is no keyword of a schema"),
        rule="keywords",
    ),
    _keeps("evidence", "a kind and a text", NOTE, f"{NOTE[:-1]}, x-evidence: SDK. One library sends it.}}"),
    _breaks(
        "evidence",
        "no kind",
        NOTE,
        f"{NOTE[:-1]}, x-evidence: One library sends it.}}",
        ("x-evidence: One", f"{SCHEMAS}/Thing/properties/note/x-evidence", KINDS),
    ),
    _breaks(
        "evidence",
        "a kind without a text",
        NOTE,
        f"{NOTE[:-1]}, x-evidence: Guess.}}",
        ("x-evidence: Guess.", f"{SCHEMAS}/Thing/properties/note/x-evidence", KINDS),
    ),
]


@pytest.mark.parametrize("case", [pytest.param(case, id=f"{case.rule}: {case.name}") for case in CASES])
def test_a_rule(case: Case, tmp_path: Path) -> None:
    problems = lint(bundle(write_spec(tmp_path, **case.files)))
    # How the validator of OpenAPI quotes depends on its version.
    assert [str(problem).replace('"', "'") for problem in problems] == case.messages


def test_every_rule_is_kept_in_one_case_and_broken_in_another() -> None:
    assert {case.rule for case in CASES if not case.problems} == set(RULES)
    assert {case.rule for case in CASES if case.problems} == set(RULES)


def test_a_union_that_is_read_needs_a_tag(tmp_path: Path) -> None:
    files = damaged(
        "things",
        "      discriminator: {propertyName: shape, mapping: {round: '#/components/schemas/RoundPart'}}\n",
        "",
    )
    (problem,) = lint(bundle(write_spec(tmp_path, **files)))
    assert (problem.rule, problem.node, problem.line) == (
        "unions",
        "/components/schemas/AnyPart",
        line_of(files["things"], "AnyPart:"),
    )


def test_the_command(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    spec = write_spec(tmp_path / "spec", **FILES)
    assert command("lint", spec, tmp_path / "generated") == 0
    assert capsys.readouterr().out == "spec: nothing to mend\n"
    write_spec(spec, **damaged("things", "      x-unknown: true\n", ""))
    assert command("lint", spec, tmp_path / "generated") == 2
    message, count = capsys.readouterr().err.splitlines()
    assert message.endswith("a union that is read needs an unknown variant (`x-unknown: true`) [unions]")
    assert count == "1 problem(s) in the description; nothing was written."
    assert not (tmp_path / "generated").exists()
