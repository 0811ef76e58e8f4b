"""Generated models: what they read, keep and write. Each test generates from the description above it and runs the result."""

from __future__ import annotations

import copy
import pickle
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import attrs
import pytest

from .conftest import Generate

# A description needs an operation; what the models do is the same for any.
READ = """
paths:
  /api/v4/thing:
    get:
      operationId: get_thing
      x-method: get
      responses:
        '200': {content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}, example: {id: 1}}}}
components:
  schemas:
"""
WRITE = """
paths:
  /api/v4/thing:
    post:
      operationId: create_thing
      x-method: create
      requestBody:
        required: true
        content: {application/json: {schema: {$ref: '#/components/schemas/ThingCreate'}, example: EXAMPLE}}
      responses: {'204': {$ref: 'common.yaml#/components/responses/Done'}}
components:
  schemas:
"""


SCALARS = (
    READ
    + """    Thing:
      type: object
      properties:
        id: {type: integer}
        name: {type: [string, 'null']}
        price: {type: number}
        is_open: {type: boolean}
        kind: {type: string, x-known-values: [a, b]}
        mixed: {type: [string, integer]}
        fixed: {const: thing}
        anything: {x-free-form: The server sends what it likes.}
        texts: {type: array, items: {type: string}}
        flags: {type: object, additionalProperties: {type: boolean}}
      required: [id]
"""
)


def test_scalars_read_as_they_came(generate: Generate) -> None:
    thing_class = generate(SCALARS).models.Thing
    data = {
        "id": 1,
        "name": None,
        "price": 1.5,
        "is_open": False,
        "kind": "brand new",
        "mixed": "7",
        "fixed": "thing",
        "anything": {"a": [1]},
        "texts": ["x"],
        "flags": {"a": True},
    }
    thing = thing_class.from_dict(data)
    assert {key: getattr(thing, key) for key in data} == data
    assert thing.to_dict() == data


@pytest.mark.parametrize(
    "data",
    [
        pytest.param({}, id="nothing, not even what is required"),
        pytest.param({"id": None, "texts": None, "flags": None}, id="nulls"),
        pytest.param({"id": "1", "price": "1.50", "kind": 5, "is_open": 1, "fixed": "other"}, id="other scalars than described"),
        pytest.param({"texts": "x", "flags": "x", "anything": 1}, id="scalars for lists and maps"),
        pytest.param({"flags": []}, id="an empty map as PHP writes it"),
        pytest.param({"new": 1, "id": 1, "other": {"deep": [None]}}, id="unknown keys"),
    ],
)
def test_what_came_goes_back_whatever_it_was(data: dict[str, Any], generate: Generate) -> None:
    thing_class = generate(SCALARS).models.Thing
    thing = thing_class.from_dict(data)
    for name in ("id", "name", "price", "is_open", "kind", "mixed", "fixed", "anything", "texts", "flags"):
        getattr(thing, name, None)
    assert thing.to_dict() == data


def test_absent_null_and_damaged_read_as_none(generate: Generate) -> None:
    thing_class = generate(SCALARS).models.Thing
    for data in ({}, {"texts": None, "flags": None, "name": None}, {"texts": "x", "flags": "x"}):
        thing = thing_class.from_dict(data)
        assert (thing.texts, thing.flags, thing.name) == (None, None, None)
    assert thing_class.from_dict({"flags": []}).flags == {}
    with pytest.raises(TypeError, match=r"^Thing.from_dict takes a mapping, not list$"):
        thing_class.from_dict([])
    with pytest.raises(AttributeError, match=r"^'Thing' object has no attribute 'nmae'$"):
        _ = thing_class.from_dict({}).nmae


def test_copies_equality_and_changes(generate: Generate) -> None:
    thing_class = generate(SCALARS).models.Thing
    thing = thing_class.from_dict({"id": 1, "new": [1], "texts": ["x"]})
    for twin in (
        copy.copy(thing),
        copy.deepcopy(thing),
        pickle.loads(pickle.dumps(thing)),
        thing_class.from_dict(thing.to_dict()),
    ):
        assert twin == thing
        assert twin.to_dict() == thing.to_dict()
    changed = attrs.evolve(thing, name="x", id=2)
    assert changed.to_dict() == {"id": 2, "name": "x", "texts": ["x"], "new": [1]}
    assert (changed == thing, thing == {"id": 1}) == (False, False)
    assert repr(thing) == "Thing(id=1, texts=['x'], unknown_keys=['new'])"
    assert thing_class(id=5, texts=["y"]).to_dict() == {"id": 5, "texts": ["y"]}
    assert thing_class().to_dict() == {}


CONVERSIONS = (
    READ
    + """    Thing:
      type: object
      properties:
        created_at: {type: integer, format: unix-time}
        closed_at: {type: [integer, string, 'null'], format: unix-time}
        price: {type: [string, number], format: decimal}
        birthday: {type: integer, format: unix-time-day}
        uuid: {type: string, format: uuid}
        token: {type: string, format: password}
        login: {type: string}
"""
)


@pytest.mark.parametrize(
    ("value", "read"),
    [
        (1589025600, datetime(2020, 5, 9, 12, tzinfo=UTC)),
        ("1589025600", datetime(2020, 5, 9, 12, tzinfo=UTC)),
        (0, None),
        (-1, None),
        (None, None),
        ("2020-05-09", None),
        (10**20, None),
        ({}, None),
    ],
)
def test_times(value: Any, read: datetime | None, generate: Generate) -> None:
    thing = generate(CONVERSIONS).models.Thing.from_dict({"closed_at": value})
    assert thing.closed_at == read
    assert thing.to_dict() == {"closed_at": value}


@pytest.mark.parametrize(
    ("value", "read"),
    [
        ("100.50", Decimal("100.50")),
        (7, Decimal(7)),
        (0.1, Decimal("0.1")),
        ("", None),
        ("NaN", None),
        (True, None),
        (None, None),
        ([1], None),
    ],
)
def test_decimals(value: Any, read: Decimal | None, generate: Generate) -> None:
    thing = generate(CONVERSIONS).models.Thing.from_dict({"price": value})
    assert thing.price == read
    assert str(thing.price) == str(read)
    assert thing.to_dict() == {"price": value}


def test_a_constructor_takes_what_the_attributes_give(generate: Generate) -> None:
    thing_class = generate(CONVERSIONS).models.Thing
    thing = thing_class(created_at=datetime(2020, 5, 9, 12, tzinfo=UTC), price=Decimal("1.50"), birthday=7, uuid="u")
    assert thing.to_dict() == {"created_at": 1589025600, "price": "1.50", "birthday": 7, "uuid": "u"}
    with pytest.raises(ValueError, match="has no time zone"):
        thing_class(created_at=datetime(2020, 5, 9))


def test_secrets_are_not_printed(generate: Generate) -> None:
    thing = generate(CONVERSIONS).models.Thing.from_dict({"token": "hush", "login": "ann"})
    assert repr(thing) == "Thing(token=***, login='ann')"
    assert thing.token == "hush"
    assert thing.to_dict() == {"token": "hush", "login": "ann"}


NESTED = (
    READ
    + """    Thing:
      type: object
      properties:
        part: {$ref: '#/components/schemas/Part'}
        maybe:
          anyOf:
            - $ref: '#/components/schemas/Part'
            - $ref: 'common.yaml#/components/schemas/EmptyArray'
            - type: 'null'
        parts: {type: [array, 'null'], items: {$ref: '#/components/schemas/Part'}}
        rows: {type: array, items: {type: array, items: {$ref: '#/components/schemas/Part'}}}
        by_name: {type: object, additionalProperties: {$ref: '#/components/schemas/Part'}}
        lists: {type: object, additionalProperties: {type: array, items: {$ref: '#/components/schemas/Part'}}}
        things: {type: array, items: {$ref: '#/components/schemas/Thing'}}
        owner: {anyOf: [{$ref: '#/components/schemas/Thing'}, {type: 'null'}]}
    Part: {type: object, properties: {n: {type: integer}, at: {type: integer, format: unix-time}}}
"""
)


def test_nested_objects_are_typed_on_first_touch_and_go_back_as_they_came(generate: Generate) -> None:
    m = generate(NESTED).models
    part, new = {"n": 1}, {"n": 2, "new": 1}
    data = {
        "part": part,
        "maybe": None,
        "parts": [part, new],
        "rows": [[part], [], [new, part]],
        "by_name": {"a": part, "b": new},
        "lists": {"a": [part], "b": []},
        "things": [{"things": [{"part": new}]}, {}],
        "owner": {"owner": {"part": part}},
    }
    thing = m.Thing.from_dict(data)
    assert thing.to_dict() == data
    one, two = m.Part.from_dict(part), m.Part.from_dict(new)
    assert (thing.part, thing.maybe, thing.parts) == (one, None, [one, two])
    assert thing.rows == [[one], [], [two, one]]
    assert thing.by_name == {"a": one, "b": two}
    assert thing.lists == {"a": [one], "b": []}
    assert thing.things[0].things[0].part == two
    assert thing.owner.owner.part.n == 1
    assert thing.to_dict() == data
    # What lists and maps hold after the first touch is what goes back.
    assert thing.part is thing.part
    thing.parts[0] = m.Part(n=8)
    thing.rows[0][0] = m.Part(n=7)
    thing.by_name["a"] = m.Part(n=6)
    assert thing.to_dict()["parts"][0] == {"n": 8}
    assert (thing.to_dict()["rows"][0], thing.to_dict()["by_name"]["a"]) == ([{"n": 7}], {"n": 6})


@pytest.mark.parametrize("name", ["part", "maybe", "parts", "rows", "by_name", "lists", "things", "owner"])
@pytest.mark.parametrize("value", [None, "x", 5, True], ids=repr)
def test_a_nested_part_that_is_a_scalar_reads_as_none(name: str, value: Any, generate: Generate) -> None:
    thing = generate(NESTED).models.Thing.from_dict({name: value})
    assert getattr(thing, name) is None
    assert thing.to_dict() == {name: value}


@pytest.mark.parametrize(
    ("name", "read"),
    [
        ("part", "Part()"),
        ("maybe", "Part()"),
        ("owner", "Thing()"),
        ("by_name", "{}"),
        ("lists", "{}"),
        ("parts", "[]"),
        ("rows", "[]"),
    ],
)
def test_an_empty_map_as_php_writes_it_reads_as_empty_and_goes_back_as_it_came(name: str, read: str, generate: Generate) -> None:
    thing = generate(NESTED).models.Thing.from_dict({name: []})
    assert repr(getattr(thing, name)) == read
    assert thing.to_dict() == {name: []}


def test_one_damaged_item_leaves_its_neighbours(generate: Generate) -> None:
    m = generate(NESTED).models
    thing = m.Thing.from_dict({"parts": [{"n": 1}, "x", None, {"n": 2}], "by_name": {"a": {"n": 1}, "b": 5}})
    assert [thing.parts[0].n, thing.parts[3].n, thing.by_name["a"].n] == [1, 2, 1]
    assert thing.to_dict() == {"parts": [{"n": 1}, "x", None, {"n": 2}], "by_name": {"a": {"n": 1}, "b": 5}}


EAGER = (
    READ
    + """    Thing:
      type: object
      properties:
        lazy: {type: array, items: {$ref: '#/components/schemas/Part'}}
        eager: {type: array, x-lazy: false, items: {$ref: '#/components/schemas/Part'}}
        one: {anyOf: [{$ref: '#/components/schemas/Part'}, {type: 'null'}], x-lazy: false}
    Part: {type: object, properties: {n: {type: integer}}}
"""
)


def _slot(model: Any, name: str) -> Any:
    """What a model keeps, without the first touch."""
    return object.__getattribute__(model, name)


def test_lists_are_decoded_on_first_touch_or_at_once(generate: Generate) -> None:
    m = generate(EAGER).models
    thing = m.Thing.from_dict({"lazy": [{"n": 1}], "eager": [{"n": 2}]})
    assert [type(item) for item in _slot(thing, "_lazy")] == [dict]
    assert [type(item) for item in _slot(thing, "eager")] == [m.Part]
    assert (thing.lazy[0].n, thing.eager[0].n) == (1, 2)
    assert [type(item) for item in _slot(thing, "_lazy")] == [m.Part]
    assert m.Thing.from_dict({"eager": None}).to_dict() == {"eager": None}
    assert m.Thing.from_dict({"eager": None}).eager is None


def test_a_single_object_may_be_decoded_at_once(generate: Generate) -> None:
    m = generate(EAGER).models
    thing = m.Thing.from_dict({"one": {"n": 1}})
    assert type(_slot(thing, "one")) is m.Part
    assert thing.one.n == 1
    assert m.Thing.from_dict({"one": None}).one is None


@pytest.mark.parametrize("value", ["x", {"n": 1}, [{"n": 1}, "x"], [None]], ids=repr)
def test_what_is_decoded_at_once_survives_damage(value: Any, generate: Generate) -> None:
    api = generate(EAGER)
    assert api.models.Thing.from_dict({"eager": value}).to_dict() == {"eager": value}
    with api.client({"eager": value}) as (client, _):
        assert client.things.get().to_dict() == {"eager": value}


NAMES = (
    READ
    + """    Thing:
      type: object
      properties:
        from: {type: integer}
        class: {type: integer}
        self: {type: integer}
        _links: {$ref: '#/components/schemas/Part'}
        kebab-case: {type: integer}
        camelCase: {type: integer}
        list: {type: array, items: {type: integer}}
        id: {type: integer, format: unix-time}
        type: {type: integer}
        data: {type: integer}
        extra: {$ref: '#/components/schemas/Part'}
        origin: {type: array, items: {$ref: '#/components/schemas/Part'}}
        secret: {type: integer, format: unix-time}
        decode: {$ref: '#/components/schemas/Part'}
        fill: {$ref: '#/components/schemas/Part'}
        names: {type: array, items: {type: string}}
        slots: {$ref: '#/components/schemas/Part'}
        renamed: {type: integer, x-name: other}
    Part: {type: object, properties: {n: {type: integer}}}
"""
)


def test_names_that_python_or_the_models_use_themselves(generate: Generate) -> None:
    m = generate(NAMES).models
    part = {"n": 1}
    data = {
        "from": 1,
        "class": 2,
        "self": 3,
        "_links": part,
        "kebab-case": 4,
        "camelCase": 5,
        "list": [1],
        "id": 1589025600,
        "type": 6,
        "data": 7,
        "extra": part,
        "origin": [part],
        "secret": 1589025600,
        "decode": part,
        "fill": part,
        "names": ["x"],
        "slots": part,
        "renamed": 8,
        "new": 9,
    }
    thing = m.Thing.from_dict(data)
    noon = datetime(2020, 5, 9, 12, tzinfo=UTC)
    assert (thing.from_, thing.class_, thing.self_, thing.kebab_case, thing.camel_case, thing.other) == (1, 2, 3, 4, 5, 8)
    assert (thing.type, thing.data, thing.list, thing.names, thing.id, thing.secret) == (6, 7, [1], ["x"], noon, noon)
    assert [p.n for p in (thing.links, thing.extra, thing.origin[0], thing.decode, thing.fill, thing.slots)] == [1] * 6
    assert thing.to_dict() == data
    assert attrs.evolve(thing, self_=0).to_dict() == {**data, "self": 0}
    assert pickle.loads(pickle.dumps(thing)) == thing


HIDING_NAMES = (
    READ
    + """
    Thing:
      type: object
      properties:
        NAME: {$ref: '#/components/schemas/Part'}
        later: {type: array, items: {type: integer}}
    Part: {type: object, properties: {n: {type: integer}}}
"""
)


@pytest.mark.parametrize("name", ["keep_unknown", "decode_object"])
def test_a_nested_field_does_not_hide_what_the_class_needs(name: str, generate: Generate) -> None:
    thing = generate(HIDING_NAMES.replace("NAME", name)).models.Thing.from_dict({name: {"n": 1}, "later": [2], "new": 3})
    assert (getattr(thing, name).n, thing.later) == (1, [2])
    assert thing.to_dict() == {name: {"n": 1}, "later": [2], "new": 3}


CREATE = (
    WRITE.replace("EXAMPLE", "{name: a, kind: fixed, parts: []}")
    + """    ThingCreate:
      type: object
      properties:
        price: {type: [number, 'null']}
        exact: {type: string, format: decimal}
        name: {type: string}
        kind: {const: fixed}
        at: {type: [integer, 'null'], format: unix-time}
        texts: {type: array, items: {type: string}}
        times: {type: array, items: {type: integer, format: unix-time}}
        part: {$ref: '#/components/schemas/PartWrite'}
        parts: {type: array, items: {$ref: '#/components/schemas/PartWrite'}}
        by_name: {type: object, additionalProperties: {$ref: '#/components/schemas/PartWrite'}}
        rows: {type: array, items: {type: array, items: {$ref: '#/components/schemas/PartWrite'}}}
        mode: {type: string, enum: [a, b]}
        from: {type: integer}
        self: {type: integer}
        password: {type: string, format: password}
      required: [name, kind, parts]
      unevaluatedProperties: false
    PartWrite: {type: object, properties: {n: {type: integer}}, unevaluatedProperties: false}
"""
)

SENT: list[tuple[str, dict[str, Any], dict[str, Any]]] = [
    ("decimals as numbers", {"price": Decimal("1.50")}, {"price": 1.5}),
    ("whole decimals as integers", {"price": Decimal("3.0")}, {"price": 3}),
    ("null clears", {"price": None, "at": None}, {"price": None, "at": None}),
    ("exact numbers as text", {"exact": Decimal("1.50")}, {"exact": "1.50"}),
    ("exact numbers as given", {"exact": "01.5"}, {"exact": "01.5"}),
    ("times", {"at": datetime(2020, 5, 9, 12, tzinfo=UTC)}, {"at": 1589025600}),
    ("seconds", {"at": 5}, {"at": 5}),
    ("iterables", {"texts": (text for text in "ab")}, {"texts": ["a", "b"]}),
    ("lists of times", {"times": [datetime(2020, 5, 9, 12, tzinfo=UTC), 5]}, {"times": [1589025600, 5]}),
    ("other", {"from_": 1, "self_": 2, "mode": "a"}, {"from": 1, "self": 2, "mode": "a"}),
]


@pytest.mark.parametrize(("given", "sent"), [pytest.param(given, sent, id=name) for name, given, sent in SENT])
def test_what_a_write_model_sends(given: dict[str, Any], sent: dict[str, Any], generate: Generate) -> None:
    thing_class = generate(CREATE).models.ThingCreate
    thing = thing_class(name="a", parts=[], **given)
    assert thing.to_dict() == {"name": "a", "kind": "fixed", "parts": [], **sent}
    assert thing_class.from_dict(thing.to_dict()).to_dict() == thing.to_dict()


def test_nested_write_models(generate: Generate) -> None:
    m = generate(CREATE).models
    part = m.PartWrite
    thing = m.ThingCreate(name="a", parts=[part(n=1), part()], part=part(n=2), by_name={"x": part(n=3)}, rows=[[part(n=4)], []])
    data = {
        "name": "a",
        "kind": "fixed",
        "part": {"n": 2},
        "parts": [{"n": 1}, {}],
        "by_name": {"x": {"n": 3}},
        "rows": [[{"n": 4}], []],
    }
    assert thing.to_dict() == data
    again = m.ThingCreate.from_dict(data)
    assert (type(again.part), type(again.parts[0])) == (part, part)
    assert again == thing
    assert attrs.evolve(thing, name="b", part=part(n=5)).to_dict() == {**data, "name": "b", "part": {"n": 5}}


def test_a_write_model_is_strict(generate: Generate) -> None:
    thing_class = generate(CREATE).models.ThingCreate
    with pytest.raises(TypeError, match="parts"):
        thing_class(name="a")
    with pytest.raises(TypeError, match="kind"):
        thing_class(name="a", parts=[], kind="other")
    with pytest.raises(TypeError, match="positional"):
        thing_class("a", [])
    with pytest.raises(TypeError, match=r"^ThingCreate\.texts takes a list, not 'ab'$"):
        thing_class(name="a", parts=[], texts="ab")
    with pytest.raises(TypeError, match=r"^ThingCreate has no key 'nmae'; it takes at, by_name, exact, from, mode, "):
        thing_class.from_dict({"nmae": "a"})
    with pytest.raises(TypeError, match="parts"):
        thing_class.from_dict({"name": "a"})
    assert repr(thing_class(name="a", parts=[], password="hush")) == (
        "ThingCreate(kind='fixed', name='a', parts=[], password=***)"
    )


CHOICES = (
    WRITE.replace("EXAMPLE", "{id: 1}")
    + """    ThingCreate:
      type: object
      properties: {id: {type: integer}, name: {type: string}, kind: {type: string}, note: {type: string}}
      anyOf: [{required: [id]}, {required: [name, kind]}]
      unevaluatedProperties: false
"""
)


def test_one_of_several_sets_of_fields_must_be_given(generate: Generate) -> None:
    api = generate(CHOICES)
    thing_class = api.models.ThingCreate
    assert thing_class(id=1).to_dict() == {"id": 1}
    assert thing_class(name="a", kind="b", note="c").to_dict() == {"name": "a", "kind": "b", "note": "c"}
    with api.client() as (client, wire):
        for given in ({}, {"name": "a"}, {"kind": "b", "note": "c"}):
            with pytest.raises(api.errors.ArgumentError, match=r"^ThingCreate needs `id` or `name` and `kind`$"):
                client.things.create(thing_class(**given))
    assert wire.requests == []


TOLERATED = (
    WRITE.replace("EXAMPLE", "{id: 1, code: null, score: 7}")
    + """    ThingCreate:
      type: object
      allOf: [{$ref: '#/components/schemas/ThingRead'}]
      properties:
        id: {anyOf: [{type: integer}, {type: 'null', x-tolerated: An example.}]}
        code: {anyOf: [{type: string}, {type: 'null', x-tolerated: An example.}]}
      anyOf:
        - {required: [id], properties: {id: {type: integer}}}
        - {required: [code], properties: {code: {type: string}}}
      unevaluatedProperties: false
    ThingRead:
      x-abstract: true
      type: object
      properties: {score: {type: integer, x-tolerated: An example.}}
"""
)


def test_what_the_server_merely_tolerates_is_not_offered(generate: Generate) -> None:
    api = generate(TOLERATED)
    thing = api.models.ThingCreate
    assert [field.name for field in attrs.fields(thing)] == ["id", "code"]
    assert thing.__init__.__annotations__["id"] == "int | Unset"
    assert thing(code="a").to_dict() == {"code": "a"}
    with pytest.raises(api.errors.ArgumentError, match=r"^ThingCreate needs `id` or `code`$"):
        thing().to_dict()
    with pytest.raises(TypeError, match="score"):
        thing.from_dict({"id": 1, "score": 7})


ALTERNATIVES = (
    WRITE.replace("EXAMPLE", "{rows: 5}")
    + """    ThingCreate:
      type: object
      properties:
        rows:
          anyOf:
            - {type: number}
            - {type: array, items: {anyOf: [{type: number}, {type: string}, {type: array, items: {type: [string, integer]}}]}}
      unevaluatedProperties: false
"""
)


def test_what_a_list_holds_is_no_alternative_to_the_list(generate: Generate) -> None:
    annotation = generate(ALTERNATIVES).models.ThingCreate.__init__.__annotations__["rows"]
    assert annotation == ("Decimal | int | float | Iterable[Decimal | int | float | str | Iterable[str | int]] | Unset")


ITEM = (
    WRITE.replace("EXAMPLE", "{field_id: 1, values: [{value: a}]}")
    + """    ThingCreate:
      type: object
      x-item: values
      properties:
        field_id: {type: integer}
        values: {type: array, items: {$ref: '#/components/schemas/ValueWrite'}}
      required: [field_id, values]
      unevaluatedProperties: false
    ValueWrite:
      type: object
      properties: {value: {type: [string, 'null']}, enum_id: {type: integer}}
      unevaluatedProperties: false
"""
)


def test_the_keys_of_one_item_may_be_given_directly(generate: Generate) -> None:
    m = generate(ITEM).models
    wanted = {"field_id": 1, "values": [{"value": "a"}]}
    assert m.ThingCreate(field_id=1, value="a").to_dict() == wanted
    assert m.ThingCreate(field_id=1, values=[m.ValueWrite(value="a")]).to_dict() == wanted
    assert m.ThingCreate.from_dict(wanted) == m.ThingCreate(field_id=1, value="a")
    assert m.ThingCreate(field_id=1, value=None, enum_id=3).to_dict() == {
        "field_id": 1,
        "values": [{"value": None, "enum_id": 3}],
    }
    with pytest.raises(TypeError, match=r"^ThingCreate takes either `values` or `value`, not both$"):
        m.ThingCreate(field_id=1, value="a", values=[])
    with pytest.raises(TypeError, match=r"^ThingCreate needs `values`, or one of `value`, `enum_id`$"):
        m.ThingCreate(field_id=1)


COMPOSED = (
    READ
    + """    Thing:
      type: object
      allOf: [{$ref: '#/components/schemas/Half'}]
      properties: {name: {type: string}}
    Half:
      type: object
      x-abstract: true
      properties: {id: {type: integer}, part: {$ref: '#/components/schemas/Part'}}
    Part: {type: object, properties: {n: {type: integer}}}
"""
)


def test_a_shared_half_is_composed_and_becomes_no_class(generate: Generate) -> None:
    m = generate(COMPOSED).models
    thing = m.Thing.from_dict({"id": 1, "part": {"n": 2}, "name": "a"})
    assert (thing.id, thing.part.n, thing.name) == (1, 2, "a")
    assert not hasattr(m, "Half")
    assert sorted(m.__all__) == ["Part", "Problem", "RawModel", "Thing"]
    assert dir(m) == sorted(m.__all__)
    with pytest.raises(AttributeError, match=r"has no attribute 'Half'$"):
        _ = m.Half
