"""Generated unions: the tag inside, beside or as the key; unknown and damaged variants. Each test generates from the description
above it and runs the result.
"""

from __future__ import annotations

from importlib import import_module
from typing import Any

import pytest

from .conftest import Generate
from .test_generated_models import READ, WRITE

INSIDE = (
    READ
    + """
    Thing:
      type: object
      properties:
        fields: {type: [array, 'null'], items: {$ref: '#/components/schemas/AnyField'}}
        field: {anyOf: [{$ref: '#/components/schemas/AnyField'}, {type: 'null'}]}
        by_name: {type: object, additionalProperties: {$ref: '#/components/schemas/AnyField'}}
    AnyField:
      oneOf:
        - $ref: '#/components/schemas/TextField'
        - $ref: '#/components/schemas/NumberField'
        - $ref: '#/components/schemas/UnknownField'
      discriminator:
        propertyName: type
        mapping: {text: '#/components/schemas/TextField', number: '#/components/schemas/NumberField'}
    TextField:
      type: object
      properties:
        type: {const: text}
        values: {type: [array, 'null'], x-lazy: false, items: {$ref: '#/components/schemas/Value'}}
      required: [type]
    NumberField:
      type: object
      properties: {type: {const: number}, number: {type: number}}
      required: [type]
    UnknownField:
      type: object
      x-unknown: true
      properties: {type: {type: string}, values: {type: array, items: {type: [object, string], x-free-form: Not known.}}}
      not: {properties: {type: {enum: [text, number]}}, required: [type]}
    Value: {type: object, properties: {value: {type: string}}}
"""
)

VARIANTS: list[tuple[str, Any, str]] = [
    ("a known tag", {"type": "text", "values": [{"value": "a"}]}, "TextField"),
    ("another known tag", {"type": "number", "number": 1.5}, "NumberField"),
    ("unknown keys of a known variant", {"type": "number", "new": {"a": 1}}, "NumberField"),
    ("an unknown tag", {"type": "brand_new", "values": [{"x": 1}], "more": 1}, "UnknownField"),
    ("no tag", {"values": ["x"]}, "UnknownField"),
    ("a tag of another kind", {"type": ["text"]}, "UnknownField"),
    ("a null tag", {"type": None}, "UnknownField"),
    ("a damaged list in a known variant", {"type": "text", "values": {"value": "a"}}, "UnknownField"),
    ("a damaged item in a known variant", {"type": "text", "values": [{"value": "a"}, "b"]}, "UnknownField"),
    ("a null list in a known variant", {"type": "text", "values": None}, "TextField"),
    ("text instead of an object", "text", "UnknownField"),
    ("a number instead of an object", 5, "UnknownField"),
    ("null instead of an object", None, "UnknownField"),
    ("a list instead of an object", [{"type": "text"}], "UnknownField"),
]


@pytest.mark.parametrize(("data", "name"), [pytest.param(data, name, id=case) for case, data, name in VARIANTS])
def test_a_variant_is_chosen_by_the_tag_inside_and_its_neighbours_do_not_care(data: Any, name: str, generate: Generate) -> None:
    m = generate(INSIDE).models
    known = {"type": "text", "values": [{"value": "neighbour"}]}
    whole = {"fields": [known, data, known]}
    thing = m.Thing.from_dict(whole)
    assert [type(field).__name__ for field in thing.fields] == ["TextField", name, "TextField"]
    assert thing.fields[0].values[0].value == "neighbour"
    assert thing.fields[1].to_dict() == data
    assert thing.to_dict() == whole


@pytest.mark.parametrize(
    ("data", "name"), [pytest.param(data, name, id=case) for case, data, name in VARIANTS if isinstance(data, dict)]
)
def test_a_single_variant_and_one_in_a_map(data: Any, name: str, generate: Generate) -> None:
    m = generate(INSIDE).models
    whole = {"field": data, "by_name": {"a": data, "b": {"type": "number"}}}
    thing = m.Thing.from_dict(whole)
    assert [type(field).__name__ for field in (thing.field, thing.by_name["a"], thing.by_name["b"])] == [
        name,
        name,
        "NumberField",
    ]
    assert thing.to_dict() == whole


def test_the_unknown_variant_gives_what_its_description_names(generate: Generate) -> None:
    m = generate(INSIDE).models
    field = m.Thing.from_dict({"field": {"type": "brand_new", "values": [{"x": 1}]}}).field
    assert (field.type, field.values) == ("brand_new", [{"x": 1}])
    whole = m.Thing.from_dict({"fields": ["text"]}).fields[0]
    assert (whole.type, whole.values, repr(whole)) == (None, None, "UnknownField('text')")


NUMBERS = (
    READ
    + """
    Thing: {type: object, properties: {step: {$ref: '#/components/schemas/Step'}}}
    Step:
      oneOf:
        - $ref: '#/components/schemas/FirstStep'
        - $ref: '#/components/schemas/UnknownStep'
      discriminator: {propertyName: kind, mapping: {'1': '#/components/schemas/FirstStep'}}
    FirstStep: {type: object, properties: {kind: {const: 1}}, required: [kind]}
    UnknownStep:
      type: object
      x-unknown: true
      properties: {kind: {type: integer}}
      not: {properties: {kind: {enum: [1]}}, required: [kind]}
"""
)


def test_tags_may_be_numbers(generate: Generate) -> None:
    m = generate(NUMBERS).models
    found = [type(m.Thing.from_dict({"step": {"kind": tag}}).step).__name__ for tag in (1, 2, "1")]
    assert found == ["FirstStep", "UnknownStep", "UnknownStep"]


BESIDE = (
    READ
    + """
    Thing:
      type: object
      properties:
        category: {type: string}
        metadata:
          anyOf: [{$ref: '#/components/schemas/Metadata'}, {$ref: 'common.yaml#/components/schemas/EmptyArray'}, {type: 'null'}]
    Metadata:
      oneOf:
        - $ref: '#/components/schemas/SipMetadata'
        - $ref: '#/components/schemas/FormMetadata'
        - $ref: '#/components/schemas/UnknownMetadata'
      x-discriminator: {beside: category, mapping: {sip: SipMetadata, forms: FormMetadata}}
    SipMetadata: {type: object, properties: {phone: {type: string}}}
    FormMetadata: {type: object, properties: {form_id: {type: integer}}}
    UnknownMetadata: {type: object, x-unknown: true, properties: {from: {type: string}}}
"""
)


@pytest.mark.parametrize(
    ("data", "name"),
    [
        ({"category": "sip", "metadata": {"phone": "1"}}, "SipMetadata"),
        ({"category": "forms", "metadata": {"form_id": 1, "new": 2}}, "FormMetadata"),
        ({"category": "sip", "metadata": {}}, "SipMetadata"),
        ({"category": "sip", "metadata": []}, "SipMetadata"),
        ({"category": "brand_new", "metadata": {"from": "x"}}, "UnknownMetadata"),
        ({"category": ["sip"], "metadata": {"from": "x"}}, "UnknownMetadata"),
        ({"metadata": {"phone": "1"}}, "UnknownMetadata"),
        ({"category": "sip", "metadata": None}, "NoneType"),
        ({"category": "sip"}, "NoneType"),
        ({"category": "sip", "metadata": "x"}, "NoneType"),
    ],
    ids=repr,
)
def test_a_variant_is_chosen_by_the_tag_beside_it(data: dict[str, Any], name: str, generate: Generate) -> None:
    m = generate(BESIDE).models
    thing = m.Thing.from_dict(data)
    assert type(thing.metadata).__name__ == name
    assert thing.to_dict() == data


def test_the_bundle_says_what_stands_beside_which_tag(generate: Generate) -> None:
    """For readers of the one document that do not know `x-discriminator`."""
    rules = generate(BESIDE).document["components"]["schemas"]["Thing"]["allOf"]
    assert [rule["if"] for rule in rules] == [
        {"properties": {"category": {"const": tag}}, "required": ["category"]} for tag in ("sip", "forms")
    ]
    assert rules[1]["then"]["properties"]["metadata"]["anyOf"][0] == {"$ref": "#/components/schemas/FormMetadata"}


BY_KEY = (
    READ
    + """
    Thing: {type: object, properties: {changes: {type: array, items: {$ref: '#/components/schemas/Change'}}}}
    Change:
      oneOf:
        - $ref: '#/components/schemas/NameChange'
        - $ref: '#/components/schemas/TagChange'
        - $ref: '#/components/schemas/UnknownChange'
      x-discriminator: {key: true, mapping: {name: NameChange, tag: TagChange}}
    NameChange: {type: object, properties: {name: {type: string}}, required: [name]}
    TagChange: {type: object, properties: {tag: {$ref: '#/components/schemas/Tag'}}, required: [tag]}
    UnknownChange: {type: object, x-unknown: true, properties: {note: {type: string}}}
    Tag: {type: object, properties: {id: {type: integer}}}
"""
)


def test_a_variant_is_chosen_by_its_only_key(generate: Generate) -> None:
    m = generate(BY_KEY).models
    changes = [{"name": "a"}, {"tag": {"id": 1}}, {"brand_new": 1}, {"name": "a", "tag": {"id": 1}}, {}, [], "x", {"tag": "x"}]
    thing = m.Thing.from_dict({"changes": changes})
    assert [type(change).__name__ for change in thing.changes] == [
        "NameChange",
        "TagChange",
        "UnknownChange",
        "UnknownChange",
        "UnknownChange",
        "UnknownChange",
        "UnknownChange",
        "TagChange",
    ]
    assert (thing.changes[1].tag.id, getattr(thing.changes[7], "tag", None)) == (1, None)
    assert thing.to_dict() == {"changes": changes}


UNION_ANSWER = """
paths:
  /api/v4/things:
    get:
      operationId: list_things
      x-method: list
      x-paginate: {items: things}
      responses:
        '200': {content: {application/json: {schema: {$ref: '#/components/schemas/ThingsPage'}, example: {}}}}
  /api/v4/things/{id}:
    parameters: [{$ref: 'common.yaml#/components/parameters/Id'}]
    get:
      operationId: get_thing
      x-method: get
      responses:
        '200': {content: {application/json: {schema: {$ref: '#/components/schemas/AnyThing'}, example: {kind: big}}}}
components:
  schemas:
    ThingsPage: {type: object, properties: {_embedded: {$ref: '#/components/schemas/ThingsPageEmbedded'}}}
    ThingsPageEmbedded: {type: object, properties: {things: {type: array, items: {$ref: '#/components/schemas/AnyThing'}}}}
    AnyThing:
      oneOf: [{$ref: '#/components/schemas/BigThing'}, {$ref: '#/components/schemas/UnknownThing'}]
      discriminator: {propertyName: kind, mapping: {big: '#/components/schemas/BigThing'}}
    BigThing: {type: object, properties: {kind: {const: big}}, required: [kind]}
    UnknownThing:
      type: object
      x-unknown: true
      properties: {kind: {type: string}}
      not: {properties: {kind: {enum: [big]}}, required: [kind]}
"""


def test_an_answer_may_be_a_union(generate: Generate) -> None:
    api = generate(UNION_ANSWER)
    things = [{"kind": "big"}, {"kind": "small"}, "x"]
    with api.client({"kind": "big"}, {"kind": "small"}, {"_embedded": {"things": things}}) as (client, _):
        assert type(client.things.get(1)).__name__ == "BigThing"
        assert type(client.things.get(1)).__name__ == "UnknownThing"
        found = client.things.list().items
    assert [type(thing).__name__ for thing in found] == ["BigThing", "UnknownThing", "UnknownThing"]
    assert [thing.to_dict() for thing in found] == things


WRITE_UNION = (
    WRITE.replace("EXAMPLE", "{fields: [{type: text, value: a}]}")
    + """
    ThingCreate:
      type: object
      properties:
        fields: {type: array, items: {$ref: '#/components/schemas/FieldWrite'}}
        loose: {type: array, items: {$ref: '#/components/schemas/LooseWrite'}}
      unevaluatedProperties: false
    FieldWrite:
      oneOf: [{$ref: '#/components/schemas/TextWrite'}, {$ref: '#/components/schemas/NumberWrite'}]
      discriminator:
        propertyName: type
        mapping: {text: '#/components/schemas/TextWrite', number: '#/components/schemas/NumberWrite'}
    LooseWrite: {anyOf: [{$ref: '#/components/schemas/TextWrite'}, {$ref: '#/components/schemas/NumberWrite'}]}
    TextWrite:
      type: object
      properties: {type: {const: text}, value: {type: string}}
      required: [type, value]
      unevaluatedProperties: false
    NumberWrite:
      type: object
      properties: {type: {const: number}, value: {type: number}}
      required: [type, value]
      unevaluatedProperties: false
"""
)


def test_requests_take_typed_variants_or_raw_ones(generate: Generate) -> None:
    m = generate(WRITE_UNION).models
    fields = [m.TextWrite(value="a"), m.NumberWrite(value=2), m.RawModel({"type": "brand_new", "x": [1]})]
    wanted = [{"type": "text", "value": "a"}, {"type": "number", "value": 2}, {"type": "brand_new", "x": [1]}]
    assert m.ThingCreate(fields=fields, loose=fields).to_dict() == {"fields": wanted, "loose": wanted}


def test_requests_are_read_back_by_their_tags(generate: Generate) -> None:
    m = generate(WRITE_UNION).models
    data = {"fields": [{"type": "text", "value": "a"}, {"type": "number", "value": 2}], "loose": [{"type": "text", "value": "a"}]}
    thing = m.ThingCreate.from_dict(data)
    assert [type(field).__name__ for field in thing.fields] == ["TextWrite", "NumberWrite"]
    # Without a tag nothing says which class it is.
    assert [type(field).__name__ for field in thing.loose] == ["RawModel"]
    assert thing.to_dict() == data
    with pytest.raises(TypeError, match=r"^no variant of FieldWrite fits this tag$"):
        m.ThingCreate.from_dict({"fields": [{"type": "brand_new"}]})


def test_a_union_is_a_type_not_a_class(generate: Generate) -> None:
    api = generate(INSIDE)
    m = api.models
    assert m.AnyField == m.TextField | m.NumberField | m.UnknownField
    assert isinstance(m.TextField.from_dict({}), m.AnyField)
    with pytest.raises(AttributeError, match="has no attribute 'Other'"):
        _ = import_module(f"{m.__name__}.any_field").Other
    assert "def fields(self) -> list[AnyField] | None:" in api.source("models/thing.py")
