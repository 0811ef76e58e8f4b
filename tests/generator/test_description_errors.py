"""What is wrong with a description is said with file, line, node and reason; exit code 2, and nothing is written."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from generator.extensions import EXTENSIONS

from .sample import FILES, Flaw, damaged
from .support import command, snapshot, write_spec

Run = tuple[int, list[str]]


@pytest.fixture
def refuse(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Any:
    """Generates into a folder with something in it, which must be untouched; exit code and messages."""

    def run(files: dict[str, str]) -> Run:
        target = tmp_path / "generated"
        (target / "amokit_api").mkdir(parents=True)
        (target / "openapi.json").write_bytes(b"{}\n")
        (target / "amokit_api" / "old.py").write_bytes(b"kept = True\n")
        before = snapshot(target)
        code = command("generate", write_spec(tmp_path / "spec", **files), target)
        assert snapshot(target) == before
        assert sorted(path.name for path in tmp_path.iterdir()) == ["generated", "spec"]
        return code, capsys.readouterr().err.splitlines()

    return run


def _extra(text: str, marker: str, node: str | None, reason: str | None, rule: str = "") -> Flaw:
    """A flaw in a file of its own."""
    return Flaw({**FILES, "zoo": text}, "zoo", marker, node, reason, rule)


def _things(old: str, new: str, marker: str, node: str | None, reason: str | None, rule: str = "") -> Flaw:
    """A flaw in `things.yaml`."""
    return Flaw(damaged("things", old, new), "things", marker, node, reason, rule)


def _root(old: str, new: str, marker: str, node: str | None, reason: str | None, rule: str = "") -> Flaw:
    """A flaw in `openapi.yaml`."""
    return Flaw(damaged("openapi", old, new), "openapi", marker, node, reason, rule)


PART = "$ref: '#/components/schemas/AnyPart'"
LIST = "/paths/~1api~1v4~1things/get"
CREATE = "/paths/~1api~1v4~1things/post"
GET = "/paths/~1api~1v4~1things~1{id}/get"
SECOND_GET = """\
paths:
  /api/v4/other:
    get:
      operationId: OPERATION
      tags: [things]
      summary: Other things.
      description: All other things.
      externalDocs: {url: https://example.test/other}
      x-method: other
      PARAMETERS
      x-request-example: GET /api/v4/other
      responses:
        '204': {$ref: 'common.yaml#/components/responses/Done'}
        default: {$ref: 'common.yaml#/components/responses/Error'}
"""


def _other(operation: str, parameters: str) -> str:
    return SECOND_GET.replace("OPERATION", operation).replace("PARAMETERS", parameters)


YAML: dict[str, Flaw] = {
    "not YAML": _extra("paths:\n  /a: [1\n  /b: 2  # here\n", "# here", "/", None, "yaml"),
    "a tab": _extra("paths:\n\t/a: 1\n", "/a", "/", "not YAML: found character that cannot start any token", "yaml"),
    "a control character": _extra("paths:\n  a: '\x07'\n", "a: '", None, None, "yaml"),
    "two documents": _extra("paths: {}\n---\npaths: {}\n", "---", "/", "not YAML: but found another document", "yaml"),
    "an empty file": _extra("", "", "/", "a mapping is expected at the top", "yaml"),
    "a list": _extra("- paths\n", "", "/", "a mapping is expected at the top", "yaml"),
    "a key twice": _extra(
        "components:\n  schemas:\n    A: {type: string}\n    'A': {}  # again\n",
        "# again",
        "/components/schemas/A",
        "this key stands twice in one mapping",
        "duplicate-key",
    ),
    "a key twice deep below": _things(
        "name: {type: string, description: Name of the thing.}",
        "name: {type: string, description: Name of the thing., type: integer}",
        "thing., type: integer}",
        "/components/schemas/ThingCreate/properties/name/type",
        "this key stands twice in one mapping",
        "duplicate-key",
    ),
}

FILES_AND_NODES: dict[str, Flaw] = {
    "another key at the top of a resource file": _extra(
        "paths: {}\nschemas: {}\n",
        "schemas",
        "/schemas",
        "a resource file holds only `paths`, `webhooks` and `components`",
        "files",
    ),
    "paths in openapi.yaml": _root("components:", "paths:\n  /a: {}\ncomponents:", "paths:", None, None),
    "another key at the top of openapi.yaml": _root(
        "components:", "foo: 1\ncomponents:", "", "/", "Unevaluated properties are not allowed ('foo' was unexpected)", "openapi"
    ),
    "paths that are text": _extra("paths: text\n", "text", None, None),
    "components that are a list": _extra("components: [1]\n", "[1]", None, None),
    "schemas that are a list": _extra("components:\n  schemas: [1]\n", "[1]", None, None),
    "a path that is text": _extra("paths:\n  /a: text\n", "text", None, None),
    "a schema that is text": _extra("components:\n  schemas:\n    A: text\n", "text", None, None),
    "properties that are a list": _extra(
        "components:\n  schemas:\n    A: {description: It., type: object, properties: [5]}\n", "A:", None, None
    ),
    "a property that is a number": _things(
        "radius: {type: number, description: Its radius.}", "radius: 5", "radius: 5", None, None
    ),
    "no such type": _things("type: number", "type: numbr", "numbr", "/components/schemas/RoundPart/properties/radius/type", None),
    "an unknown key of OpenAPI": _things(
        "summary: Create things.",
        "sumary: Create things.",
        "    post:",
        CREATE,
        "Unevaluated properties are not allowed ('sumary' was unexpected)",
        "openapi",
    ),
}

DUPLICATES: dict[str, Flaw] = {
    "a component in two files": _extra(
        "components:\n  schemas:\n    Thing: {type: string}\n",
        "Thing:",
        "/components/schemas/Thing",
        None,
        "duplicate-name",
    ),
    "a path in two files": _extra("paths:\n  /api/v4/things: {}\n", "/api", "/paths/~1api~1v4~1things", None, "duplicate-name"),
    "an operationId in two operations": _extra(_other("get_thing", "parameters: []"), "get_thing", None, None),
    "two fields with one Python name": _things(
        "_page: {type: integer, description: Number of the page.}",
        "_page: {type: integer, description: Number of the page.}\n        page: {type: integer, description: Also it.}  # two",
        "# two",
        "/components/schemas/ThingsPage/properties/page",
        "page and _page would both be page: give one an x-name",
        "python-names",
    ),
    "two parameters with one Python name": _extra(
        _other(
            "list_others",
            "parameters:\n"
            "        - {name: a-b, in: query, description: One., schema: {type: string}, example: a}\n"
            "        - {name: a_b, in: query, description: Two., schema: {type: string}, example: a}",
        ),
        "name: a_b",
        "/paths/~1api~1v4~1other/get/parameters/1",
        None,
        "python-names",
    ),
    "two filters with one Python name": _extra(
        _other(
            "list_others",
            "x-filter: OthersFilter\n      parameters:\n"
            "        - {name: 'filter[a-b]', in: query, description: One., schema: {type: string}, example: a}\n"
            "        - {name: 'filter[a_b]', in: query, description: Two., schema: {type: string}, example: a}",
        ),
        "filter[a_b]",
        "/paths/~1api~1v4~1other/get/parameters/1",
        None,
        "python-names",
    ),
    "two different filters with one class": _extra(
        _other(
            "list_others",
            "x-filter: ThingsFilter\n      parameters:\n"
            "        - {name: 'filter[name]', in: query, description: One., schema: {type: string}, example: a}",
        ),
        "x-filter",
        None,
        None,
    ),
    "two classes with one module": _extra(
        "components:\n  schemas:\n    ThingsPAGE:\n      description: Another.\n      type: object\n"
        "      properties: {a: {type: string, description: A.}}\n",
        "ThingsPAGE",
        "/components/schemas/ThingsPAGE",
        None,
    ),
}

REFERENCES: dict[str, Flaw] = {
    "an unknown file": _things(
        PART,
        "$ref: 'parts.yaml#/components/schemas/AnyPart'",
        "parts.yaml#",
        "/components/schemas/Thing/properties/part",
        "there is no file parts.yaml for $ref parts.yaml#/components/schemas/AnyPart",
        "ref",
    ),
    "an unknown component": _things(
        PART,
        "$ref: '#/components/schemas/NoPart'",
        "NoPart",
        "/components/schemas/Thing/properties/part",
        "$ref #/components/schemas/NoPart leads nowhere",
        "ref",
    ),
    "a component of another file without its name": _things(
        "        '204': {$ref: 'common.yaml#/components/responses/Absent'}",
        "        '204': {$ref: '#/components/responses/Absent'}",
        "'#/components/responses/Absent'",
        f"{GET}/responses/204",
        "$ref #/components/responses/Absent leads nowhere",
        "ref",
    ),
    "no component": _things(
        PART,
        "$ref: '#/components/schemas/Thing/properties/id'",
        "properties/id",
        "/components/schemas/Thing/properties/part",
        "$ref #/components/schemas/Thing/properties/id must name a component",
        "ref",
    ),
    "an address": _things(PART, "$ref: 'https://example.test/part.json'", "example.test/part", None, None, "ref"),
    "a number": _things(PART, "$ref: 5", "$ref: 5", None, None),
    "the component itself": _extra(
        """\
components:
  schemas:
    A:
      $ref: '#/components/schemas/A'  # here
    B: {description: It., type: object, properties: {a: {$ref: '#/components/schemas/A'}}}
""",
        "# here",
        None,
        None,
        "ref",
    ),
    "a component of another kind": _things(
        "        - $ref: 'common.yaml#/components/parameters/Page'",
        "        - $ref: 'common.yaml#/components/schemas/Problem'",
        "schemas/Problem",
        None,
        None,
    ),
    "a parameter of the path that is nowhere": _things(
        "    parameters:\n      - $ref: 'common.yaml#/components/parameters/Id'\n", "", "/api/v4/things/{id}:", None, None
    ),
}

EXTENSION_VALUES: dict[str, Flaw] = {
    "x-paginate of a key that is not there": _things(
        "x-paginate: {items: things}", "x-paginate: {items: thngs}", "thngs", f"{LIST}/x-paginate", None
    ),
    "x-batch of a key that is not there": _things(
        "x-batch: {items: things,", "x-batch: {items: thngs,", "thngs", f"{CREATE}/x-batch", None
    ),
    "x-batch without the errors of its answer": _things(
        "        _page: {type",
        "        errors: {type: array, items: {type: string}, description: What was not stored.}\n        _page: {type",
        "x-batch:",
        f"{CREATE}/x-batch",
        None,
    ),
    "x-batch with errors that no answer has": _things(
        "single: create, size", "single: create, errors: errors, size", "x-batch:", f"{CREATE}/x-batch", None
    ),
    "x-batch that is text": _things(
        "x-batch: {items: things, single: create, size: 50, max: 250}", "x-batch: yes", "yes", None, None
    ),
    "x-spread without a body": _things(
        "x-method: get\n", "x-method: get\n      x-spread: true\n", "x-spread", f"{GET}/x-spread", None
    ),
    "x-resources that the path does not take": _things(
        "x-method: get\n", "x-method: get\n      x-resources: [boxes]\n", "x-resources", f"{GET}/x-resources", None
    ),
    "x-item of a property that is not there": _things(
        "description: A thing to create.\n", "description: A thing to create.\n      x-item: nowhere\n", "x-item", None, None
    ),
    "x-discriminator beside a property that is not there": _things(
        "discriminator: {propertyName: shape, mapping: {round: '#/components/schemas/RoundPart'}}",
        "x-discriminator: {beside: nowhere, mapping: {round: RoundPart}}",
        "beside: nowhere",
        None,
        None,
    ),
    "x-discriminator without a mapping": _things(
        "discriminator: {propertyName: shape, mapping: {round: '#/components/schemas/RoundPart'}}",
        "x-discriminator: {beside: kind}",
        "beside: kind",
        "/components/schemas/AnyPart/x-discriminator",
        None,
        "extensions",
    ),
    "a misspelt one in an operation": _things(
        "x-method: get\n",
        "x-method: get\n      x-methd: get\n",
        "x-methd",
        f"{GET}/x-methd",
        "x-methd is not an extension of ours (spec/README.md)",
        "extensions",
    ),
    "a misspelt one in the root": _root("info: {", "x-typo: 1\ninfo: {", "x-typo", "/x-typo", None, "extensions"),
    "one of a path": _things(
        "  /api/v4/things/{id}:\n", "  /api/v4/things/{id}:\n    x-method: get_it\n", "get_it", None, None, "extensions"
    ),
    "a misspelt one in a property called info": _things(
        "name: {type: [string, 'null'], description: Name of the thing.}",
        "info: {type: string, description: Name of the thing., x-typo: 1}",
        "x-typo",
        "/components/schemas/Thing/properties/info/x-typo",
        "x-typo is not an extension of ours (spec/README.md)",
        "extensions",
    ),
}

TABLES = {
    "YAML": YAML,
    "node": FILES_AND_NODES,
    "duplicate": DUPLICATES,
    "reference": REFERENCES,
    "extension": EXTENSION_VALUES,
}
CASES = [pytest.param(flaw, id=f"{table}: {case}") for table, flaws in TABLES.items() for case, flaw in flaws.items()]


@pytest.mark.parametrize("flaw", CASES)
def test_a_flaw_is_named_and_nothing_is_written(flaw: Flaw, refuse: Any) -> None:
    code, lines = refuse(flaw.files)
    assert code == 2
    assert flaw.found_in(lines), (flaw.place, flaw.node, flaw.reason, flaw.rule, lines)
    assert lines[-1] == f"{len(lines) - 1} problem(s) in the description; nothing was written."


def test_the_place_of_the_first_of_two_is_named(refuse: Any) -> None:
    _, lines = refuse({**FILES, "zoo": "components:\n  schemas:\n    Thing: {type: string}\n"})
    first = Flaw(FILES, "things", "    Thing:", None, None, "").place
    assert lines[0] == f"spec/zoo.yaml:3: /components/schemas/Thing: already written at {first} [duplicate-name]"


def test_all_problems_are_told_at_once_in_the_order_of_files_and_lines(refuse: Any) -> None:
    extra = "schemas: {}\ncomponents:\n  schemas:\n    A: {$ref: 'no.yaml#/components/schemas/A'}\n    B: {$ref: '#/paths'}\n"
    code, lines = refuse(damaged("things", PART, "$ref: '#/components/schemas/NoPart'", extra=extra))
    assert code == 2
    assert [line.partition(": ")[0] for line in lines[:3]] == ["spec/extra.yaml:1", "spec/extra.yaml:4", "spec/extra.yaml:5"]
    assert lines[3].startswith("spec/things.yaml:")
    assert lines[4:] == ["4 problem(s) in the description; nothing was written."]


def test_a_folder_without_openapi_yaml(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "spec").mkdir()
    assert command("generate", tmp_path / "spec", tmp_path / "generated") == 2
    assert capsys.readouterr().err.splitlines()[0] == (
        "spec/openapi.yaml:1: /: this file is missing: it holds info, servers and tags [files]"
    )
    assert not (tmp_path / "generated").exists()


def test_a_file_that_is_not_utf_8(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    spec = write_spec(tmp_path / "spec", **FILES)
    (spec / "extra.yaml").write_bytes(b"paths:\n  /a: '\xff'\n")
    assert command("generate", spec, tmp_path / "generated") == 2
    assert capsys.readouterr().err.startswith("spec/extra.yaml:1: /: not UTF-8: ")


# Where an extension may be put (the line it comes before), and the node it is then in.
SPOTS = {
    "operation": ("      operationId: get_thing\n", GET),
    "parameter": ("          description: Ids of things.\n", f"{LIST}/parameters/1"),
    "response": ("          description: A page of things.\n", f"{LIST}/responses/200"),
    "schema": ("      description: A thing.\n", "/components/schemas/Thing"),
}
# What stands there already and has to go.
STANDING = {
    "x-method": "      x-method: get\n",
    "x-request-example": "      x-request-example: GET /api/v4/things/11\n",
    "x-serialize": "          x-serialize: bracket\n",
}


def _put(key: str, place: str) -> Flaw:
    """An extension with a value that none of them takes."""
    before, node = SPOTS[place]
    indent = before[: len(before) - len(before.lstrip())]
    marker = f"{key}: {{'?': 0}}"
    files = damaged("things", before, f"{indent}{marker}\n{before}")
    if place in EXTENSIONS[key].places and key in STANDING:
        files["things"] = files["things"].replace(STANDING[key], "")
    return Flaw(files, "things", marker, f"{node}/{key}", None, "extensions")


@pytest.mark.parametrize("key", EXTENSIONS)
def test_each_extension_has_its_places_and_the_shape_of_its_value(key: str, refuse: Any) -> None:
    places = EXTENSIONS[key].places
    flaw = _put(key, min(places))
    code, lines = refuse(flaw.files)
    assert code == 2
    assert flaw.found_in(lines), lines


@pytest.mark.parametrize("key", [key for key, extension in EXTENSIONS.items() if SPOTS.keys() - extension.places])
def test_an_extension_in_a_wrong_place_is_refused(key: str, refuse: Any) -> None:
    place = min(SPOTS.keys() - EXTENSIONS[key].places)
    flaw = _put(key, place)
    code, lines = refuse(flaw.files)
    assert code == 2
    assert f"{flaw.place}: {flaw.node}: {key} does not belong to a {place} [extensions]" in lines
