"""The published file in itself: valid, plain, and true to the description it is made of."""

from __future__ import annotations

import copy
import json
import re
from collections.abc import Iterator
from pathlib import Path, PurePath
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator
from openapi_spec_validator import OpenAPIV31SpecValidator

from generator.bundle import Bundle, walk
from generator.bundle import bundle as read_bundle
from generator.public import public, texts
from generator.public.facts import LIST_ITEMS, TAG_GROUPS
from generator.view import METHODS
from generator.yaml_source import read

from ..recorder import pairs
from .support import FILE, ROOT, document


@pytest.fixture(scope="module")
def bundle() -> Bundle:
    return read_bundle(ROOT / "spec")


@pytest.fixture(scope="module")
def file() -> dict[str, Any]:
    return document()


def operations(of: dict[str, Any]) -> Iterator[tuple[str, str, dict[str, Any]]]:
    for path, item in of["paths"].items():
        for method in METHODS:
            if method in item:
                yield path, method, item[method]


def parameters(file: dict[str, Any], path: str, method: str = "get") -> dict[str, dict[str, Any]]:
    return {p["name"]: p for p in file["paths"][path][method].get("parameters", []) if p["in"] == "query"}


def test_it_is_valid_openapi(file: dict[str, Any]) -> None:
    assert [error.message[:300] for error in OpenAPIV31SpecValidator(file).iter_errors()] == []


def test_it_needs_no_extension_of_ours(file: dict[str, Any]) -> None:
    found = {step for pointer, _ in walk(file) for step in pointer.split("/") if step.startswith("x-")}
    assert found == {"x-evidence", "x-tagGroups"}


def test_it_is_a_pure_function_of_the_bundle(bundle: Bundle, file: dict[str, Any]) -> None:
    before = copy.deepcopy(bundle.document)
    first, second = public(bundle), public(bundle)
    assert bundle.document == before
    assert first == second == file


def test_json_and_yaml_are_the_same(file: dict[str, Any]) -> None:
    path = FILE.with_suffix(".yaml")
    assert yaml.load(path.read_text(encoding="utf-8"), yaml.CSafeLoader) == file  # YAML 1.1
    assert read(path, PurePath(path.name)).value == file  # YAML 1.2: no, on and dates are text


@pytest.mark.parametrize("text", ["1e5", "0o17", "0x1F", "1_000", "no", "2024-01-01", "12:30", ".5", "1.", "~", "", "a: b", "é"])
def test_texts_stay_texts_in_yaml(text: str, tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(texts({"openapi": text})["amocrm.openapi.yaml"], encoding="utf-8")
    assert read(tmp_path / "a.yaml", PurePath("a.yaml")).value == {"openapi": text}
    assert yaml.load((tmp_path / "a.yaml").read_text(encoding="utf-8"), yaml.CSafeLoader) == {"openapi": text}
    assert not re.fullmatch(r"openapi: [-+.\d].*\n", (tmp_path / "a.yaml").read_text(encoding="utf-8"))  # for any reader


# -- queries ----------------------------------------------------------------------------------------


def test_lists_ranges_and_orders_have_their_names_on_the_wire(file: dict[str, Any]) -> None:
    leads = parameters(file, "/api/v4/leads")
    assert {name: leads[name]["schema"].get("type") for name in leads if not name.startswith("filter[statuses]")} == {
        "with": "array",
        "page": "integer",
        "limit": "integer",
        "query": "string",
        "order[created_at]": "string",
        "order[updated_at]": "string",
        "order[id]": "string",
        "filter[id][]": "array",
        "filter[name][]": "array",
        "filter[price]": "number",
        "filter[price][from]": "number",
        "filter[price][to]": "number",
        "filter[pipeline_id][]": "array",
        "filter[created_by][]": "array",
        "filter[updated_by][]": "array",
        "filter[responsible_user_id][]": "array",
        "filter[created_at]": "integer",
        "filter[created_at][from]": "integer",
        "filter[created_at][to]": "integer",
        "filter[updated_at]": "integer",
        "filter[updated_at][from]": "integer",
        "filter[updated_at][to]": "integer",
        "filter[closed_at]": "integer",
        "filter[closed_at][from]": "integer",
        "filter[closed_at][to]": "integer",
        "filter[closest_task_at]": "integer",
        "filter[closest_task_at][from]": "integer",
        "filter[closest_task_at][to]": "integer",
        "filter[custom_fields_values]": "object",
    }
    assert [name for name in leads if name.startswith("filter[statuses]")] == [
        f"filter[statuses][{i}][{key}]" for i in range(5) for key in ("pipeline_id", "status_id")
    ]


def test_their_styles(file: dict[str, Any]) -> None:
    leads = parameters(file, "/api/v4/leads")
    styles = {name: (p.get("style"), p.get("explode")) for name, p in leads.items() if "style" in p}
    assert styles == {
        "with": ("form", False),
        "filter[custom_fields_values]": ("deepObject", True),
        **{f"filter[{name}][]": ("form", True) for name in ("id", "name", "pipeline_id")},
        **{f"filter[{name}][]": ("form", True) for name in ("created_by", "updated_by", "responsible_user_id")},
    }
    assert parameters(file, "/api/v4/events")["filter[type]"]["explode"] is False


def test_true_and_false_are_numbers_but_where_they_are_words(file: dict[str, Any]) -> None:
    assert parameters(file, "/api/v4/tasks")["filter[is_completed]"]["schema"] == {"type": "integer", "enum": [0, 1]}
    assert parameters(file, "/v1.0/files")["filter[deleted]"]["schema"] == {"type": "integer", "enum": [1]}
    bonus = parameters(file, "/api/v4/customers/{customer_id}/transactions", "post")["accrue_bonus"]
    assert bonus["schema"] == {"type": "boolean"}


def test_what_is_required_stays_required(file: dict[str, Any]) -> None:
    assert parameters(file, "/api/v4/leads/links")["filter[entity_id][]"]["required"] is True


BEYOND = {"contact_id[]"}
"""What docs/openapi.md says that the file cannot say; and lists and ranges of custom fields."""


def test_every_request_by_hand_is_one_of_the_file(bundle: Bundle, file: dict[str, Any]) -> None:
    """Names of all queries in `x-request-example`, which nobody derives from the description, and their values."""
    root = {"components": file["components"]}
    made = {operation["operationId"].partition("_of_")[0]: (path, method) for path, method, operation in operations(file)}
    for _, _, operation in operations(bundle.document):
        path, method = made[operation["operationId"]]
        known = parameters(file, path, method)
        head = " ".join(operation["x-request-example"].partition("\n\n")[0].split("\n"))
        values: dict[str, Any] = {}
        for name, value in pairs(head.partition("?")[2]):
            listed = re.sub(r"(?<=\])\[\d+\]$", "[]", name)
            listed = listed if listed in known else re.sub(r"\[\d+\]$", "[]", name)
            if listed in BEYOND or listed.startswith("filter[custom_fields_values]"):
                continue
            assert listed in known, (operation["operationId"], name)
            values[listed] = [*values.get(listed, []), value] if listed.endswith("[]") else value
        for name, value in values.items():
            schema = known[name]["schema"]
            given = value.split(",") if known[name].get("explode") is False else value
            resolved = bundle_type(file, schema)
            if resolved in ("integer", "number"):
                given = float(given) if "." in given else int(given)
            elif resolved == "array":
                item = bundle_type(file, schema["items"])
                given = [int(one) if item == "integer" else one for one in given]
            elif resolved == "boolean":
                given = given == "true"
            assert [e.message for e in Draft202012Validator({**root, "allOf": [schema]}).iter_errors(given)] == []


def bundle_type(file: dict[str, Any], schema: dict[str, Any]) -> str:
    while "$ref" in schema:
        schema = file["components"]["schemas"][schema["$ref"].rpartition("/")[2]]
    return str(schema.get("type", ""))


# -- paths ------------------------------------------------------------------------------------------


def test_no_path_fits_what_is_no_entity(file: dict[str, Any]) -> None:
    assert len(list(operations(file))) == 337
    assert not [path for path in file["paths"] if "{entity_type}" in path or "{bot_type}" in path]
    for entity in ("leads", "contacts", "companies", "customers"):
        operation = file["paths"][f"/api/v4/{entity}/custom_fields"]["get"]
        assert operation["operationId"] == f"list_custom_fields_of_{entity}"
    assert "/api/v4/contacts/subscriptions" not in file["paths"]


def test_ids_of_operations_are_unique(file: dict[str, Any]) -> None:
    found = [operation["operationId"] for _, _, operation in operations(file)]
    assert len(found) == len(set(found))


HOSTS = {
    "/v2/origin/custom/{scope_id}": "https://amojo.{zone}",
    "/v1.0/files": "https://{drive}",
    "/oauth": "https://www.{zone}",
    "/oauth2/account/subdomain": "https://www.{zone}",
    "/oauth2/account/current/subdomain": "https://{api_domain}",
}


def test_other_hosts_are_named_at_their_operations(bundle: Bundle, file: dict[str, Any]) -> None:
    found = {path: item for path, item in file["paths"].items() for o in item.values() if "servers" in o}
    assert HOSTS.keys() <= found.keys()
    assert all(path.startswith(("/v1.0/", "/v2/origin/", "/oauth")) for path in found)
    for path, url in HOSTS.items():
        assert {server["url"] for o in file["paths"][path].values() for server in o["servers"]} == {url}
    elsewhere = [o for _, _, o in operations(bundle.document) if o.get("x-host", "account") != "account"]
    assert len(elsewhere) == sum("servers" in o for _, _, o in operations(file)) == 19
    assert "servers" not in file["paths"]["/api/v4/leads"]["get"]


def test_credentials(file: dict[str, Any]) -> None:
    signed = [{"chat_date": [], "chat_content_md5": [], "chat_signature": []}]
    schemes = file["components"]["securitySchemes"]
    for path, _, operation in operations(file):
        if path.startswith("/v2/origin/"):
            assert operation["security"] == signed
            assert {p["name"] for p in operation["parameters"] if p["in"] == "header"} == set()
        for requirement in operation["security"]:
            assert requirement.keys() <= schemes.keys()
    assert file["paths"]["/api/v4/leads"]["get"]["security"] == [
        {"bearer": []},
        {"oauth2": ["crm"]},
    ]
    assert file["paths"]["/v1.0/files"]["get"]["security"] == [
        {"bearer": []},
        {"oauth2": ["files"]},
    ]
    # A user's id proves nothing: as a credential, clients would send a token in it.
    [header] = [one for one in file["paths"]["/api/v4/leads"]["get"]["parameters"] if one["in"] == "header"]
    assert (header["name"], header["schema"]["type"], header.get("required")) == ("X-Context-User-ID", "integer", None)
    assert "context_user" not in schemes
    assert file["paths"]["/oauth2/access_token"]["post"]["security"] == []
    assert "parameters" not in file["paths"]["/oauth2/access_token"]["post"]
    assert file["paths"]["/oauth2/account/current/subdomain"]["get"]["security"] == [{"refresh_token": []}]
    scopes = schemes["oauth2"]["flows"]["authorizationCode"]["scopes"]
    used = {scope for _, _, o in operations(file) for each in o["security"] for scope in each.get("oauth2", [])}
    assert used <= scopes.keys()


@pytest.mark.parametrize(
    ("method", "path", "codes"),
    [
        ("get", "/api/v4/leads", "200 204 400 401 402 403 429 default"),
        ("post", "/api/v4/leads", "200 400 401 402 403 422 429 default"),
        ("patch", "/api/v4/leads/{id}", "200 400 401 402 403 404 429 default"),
        ("get", "/api/v4/leads/{id}", "200 204 400 401 402 403 429 default"),
        ("post", "/api/v4/leads/notes", "200 400 401 402 403 422 429 default"),
        ("delete", "/api/v4/leads/custom_fields/{id}", "204 401 402 403 404 429 default"),
        ("get", "/v1.0/files", "200 204 401 403 429 default"),
        ("post", "/v2/origin/custom/{scope_id}", "200 403 404 default"),
        ("post", "/oauth2/access_token", "200 400 401 default"),
        ("post", "/oauth2/exchange_api_key", "202 400 403 429 default"),
        ("get", "/oauth", "200"),
    ],
)
def test_failures_have_names(method: str, path: str, codes: str, file: dict[str, Any]) -> None:
    assert " ".join(file["paths"][path][method]["responses"]) == codes


# -- schemas ----------------------------------------------------------------------------------------


def contents(file: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    for _, _, operation in operations(file):
        bodies = [operation.get("requestBody", {}), *operation["responses"].values()]
        for body in bodies:
            while "$ref" in body:
                body = file["components"]["responses"][body["$ref"].rpartition("/")[2]]
            for content in body.get("content", {}).values():
                if isinstance(content.get("example"), dict | list):
                    yield operation["operationId"], content


def valid(file: dict[str, Any], schema: dict[str, Any], value: Any) -> bool:
    return Draft202012Validator({"components": file["components"], "allOf": [schema]}).is_valid(value)


def test_every_example_fits(file: dict[str, Any]) -> None:
    found = list(contents(file))
    assert len(found) > 500
    assert [name for name, content in found if not valid(file, content["schema"], content["example"])] == []


PHONE = {"field_code": "PHONE", "values": [{"value": "1"}]}


@pytest.mark.parametrize(
    ("name", "right", "wrong"),
    [
        ("TagRef", {"name": "a"}, {}),
        ("TagRef", {"id": 1}, {"color": "red"}),
        ("MultitextField", PHONE, {"values": [{"value": "1"}]}),
        ("LeadCreate", {"custom_fields_values": [PHONE]}, {"custom_fields_values": [{"field_id": 1}]}),
        ("LeadCreate", {"price": 1}, {"cost": 1}),
        ("LeadUpdateInBatch", {"id": 1, "price": 2}, {"price": 2}),
        ("OptionFieldValue", {"enum_id": 1}, {}),
        ("StatusDescriptionUpdate", {"level": "newbie", "description": "a"}, {"level": "newbie"}),
        ("NoteCreate", {"note_type": "common", "params": {"text": "a"}}, {"note_type": "common"}),
    ],
)
def test_rules_of_the_bundle_hold(name: str, right: Any, wrong: Any, bundle: Bundle, file: dict[str, Any]) -> None:
    schema = {"$ref": f"#/components/schemas/{name}"}
    assert valid(file, schema, right)
    assert not valid(file, schema, wrong)
    if name in bundle.document["components"]["schemas"]:
        assert valid(bundle.document, schema, right)
        assert not valid(bundle.document, schema, wrong)


def test_unions_that_are_open_have_no_mapping(file: dict[str, Any]) -> None:
    schemas = file["components"]["schemas"]
    assert "discriminator" not in schemas["CustomFieldValues"]
    assert "discriminator" in schemas["NoteCreate"]
    field = {"field_id": 1, "field_type": "hologram", "values": [{"value": 1}]}
    assert valid(file, {"$ref": "#/components/schemas/CustomFieldValues"}, field)


def test_whole_numbers_have_a_width_and_times_say_so(file: dict[str, Any]) -> None:
    lead = file["components"]["schemas"]["Lead"]["properties"]
    assert lead["id"]["format"] == "int64"
    assert lead["created_at"]["format"] == "int64"
    assert lead["created_at"]["description"].endswith(" Unix time in seconds.")
    formats = {node["format"] for _, node in walk(file["components"]["schemas"]) if isinstance(node, dict) and "format" in node}
    assert not {str(each) for each in formats} & {"unix-time", "unix-instant", "unix-time-day"}


def test_known_values_of_open_sets_are_words(file: dict[str, Any]) -> None:
    event = file["components"]["schemas"]["EventType"]
    assert "enum" not in event
    assert "`lead_added`" in event["description"]


def test_words_are_for_any_language(file: dict[str, Any]) -> None:
    texts = [node["description"] for _, node in walk(file) if isinstance(node, dict) and isinstance(node.get("description"), str)]
    assert not [text for text in texts if re.search(r"\bNone\b|[a-z]Error\b|\bPython\b", text)]


def test_nothing_is_left_over(file: dict[str, Any]) -> None:
    used = {node for pointer, node in walk(file) if pointer.endswith("/$ref") or "/mapping/" in pointer}
    for kind in ("schemas", "responses"):
        assert {f"#/components/{kind}/{name}" for name in file["components"][kind]} <= used


def test_each_tag_is_in_one_group(file: dict[str, Any]) -> None:
    grouped = [tag for tags in TAG_GROUPS.values() for tag in tags]
    assert sorted(grouped) == sorted(tag["name"] for tag in file["tags"])


def test_the_number_of_items_is_documented() -> None:
    text = (ROOT / "docs" / "openapi.md").read_text(encoding="utf-8")
    assert f"the first {LIST_ITEMS} items" in text
    assert json.loads(FILE.read_text(encoding="utf-8"))["info"]["version"] in text
