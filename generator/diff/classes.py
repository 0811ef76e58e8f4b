"""Compares classes: models with their fields, unions, named values, and the plain values that several of them share."""

from __future__ import annotations

from collections.abc import Iterator

from ..view import Field, Model, Union
from .findings import Finding, additive, breaking, documentation
from .revision import Node, Side
from .values import Way, limits, values, words

CLASS_WORDS = frozenset({"description", "externalDocs", "x-evidence", "title", "example", "examples", "not", "$comment"})


def classes(old: Side, new: Side) -> Iterator[Finding]:
    """Everything under `components/schemas`."""
    known = [_kinds(side) for side in (old, new)]
    for name in sorted(known[0].keys() | known[1].keys()):
        was, now = known[0].get(name, ""), known[1].get(name, "")
        if was != now and was not in ("", "part"):
            yield from _gone(name, was, now, old, new)
        if was != now and now not in ("", "part") and was in ("", "part"):
            yield additive(now, name, f"a new {WORDS[now]}", new.schema(name))
        if was == now == "class":
            yield from _model(old, new, old.view.models[name], new.view.models[name])
        elif was == now == "union":
            yield from _union(new, old.view.unions[name], new.view.unions[name])
        elif was == now == "value":
            yield from _value(old, new, name)
        if was == now:
            yield from words(old.schema(name).raw, new.schema(name).raw, CLASS_WORDS, name, new.schema(name))
        if was and now:
            yield from _named(old.schema(name), new.schema(name), name)


WORDS = {"class": "class", "union": "union", "value": "named value", "part": "part"}


def _kinds(side: Side) -> dict[str, str]:
    found: dict[str, str] = {}
    for name, schema in side.view.schemas.items():
        if schema.get("x-abstract"):
            found[name] = "part"  # no class: its properties are compared where they are composed in
        elif side.view.is_model(schema):
            found[name] = "class"
        else:
            found[name] = "union" if side.view.is_union(schema) else "value"
    return found


def _gone(name: str, was: str, now: str, old: Side, new: Side) -> Iterator[Finding]:
    node = old.schema(name)
    if was == "value" and "x-constants" not in node.raw:
        return  # no class stands for it; what used it is compared where it is used
    if now:
        yield breaking(was, name, f"the {WORDS[was]} became a {WORDS[now]}", new.schema(name))
        return
    renamed = next(
        (other for other, schema in new.view.schemas.items() if other not in old.view.schemas and _same(schema, node)), ""
    )
    more = f"; {renamed} has the same shape: was it renamed?" if renamed else ""
    yield breaking(was, name, f"the {WORDS[was]} was removed{more}", node, gone=True)


def _same(schema: object, node: Node) -> bool:
    """Whether two nodes are the same but for their description."""
    return isinstance(schema, dict) and {**schema, "description": ""} == {**node.raw, "description": ""}


def _model(old: Side, new: Side, was: Model, now: Model) -> Iterator[Finding]:
    node, before = new.schema(now.name), old.schema(now.name)
    if was.write != now.write:
        yield breaking("class", now.name, f"a class that is {'sent' if now.write else 'read'} now", node)
        return
    way: Way = "sent" if now.write else "read"
    nodes = old.properties(before), new.properties(node)
    fields = {f.key: f for f in was.fields}, {f.key: f for f in now.fields}
    lost = [key for key in fields[0] if key not in fields[1]]
    more = [key for key in fields[1] if key not in fields[0]]
    for key in lost:
        field = fields[0][key]
        other = next((k for k in more if fields[1][k].name == field.name), "")
        if other:
            yield breaking("key", f"{now.name}.{field.name}", f"is {other} instead of {key} in JSON", nodes[1][other])
            continue
        if field.is_const:
            yield breaking(
                "key", now.name, f"no longer sends {key}" if now.write else f"no longer has {key}", nodes[0][key], gone=True
            )
            continue
        like = next((fields[1][k].name for k in more if _same(nodes[1][k].raw, nodes[0][key])), "")
        hint = f"; {like} has the same shape: was it renamed?" if like else ""
        yield breaking("field", f"{now.name}.{field.name}", f"was removed{hint}", nodes[0][key], gone=True)
    for key in more:
        field = fields[1][key]
        if any(fields[0][k].name == field.name for k in lost):
            continue
        yield from _new_field(now, field, nodes[1][key])
    for key in fields[0].keys() & fields[1].keys():
        yield from _field(now, fields[0][key], fields[1][key], nodes[0][key], nodes[1][key], way)
    yield from _traits(was, now, before, node)
    yield from limits(before, node, way, now.name)


def _new_field(model: Model, field: Field, node: Node) -> Iterator[Finding]:
    subject = f"{model.name}.{field.name}"
    if model.write and field.is_const:
        yield breaking("key", subject, f"the constant {field.const!r} is sent as well", node)
    elif model.write and model.must(field):
        yield breaking("required", subject, "a new field that must be given", node)
    else:
        yield additive("field", subject, "a new field", node)


def _field(model: Model, was: Field, now: Field, old: Node, new: Node, way: Way) -> Iterator[Finding]:
    subject = f"{model.name}.{was.name}"
    if was.name != now.name:
        yield breaking("field", subject, f"is called {now.name} now", new)
    if was.is_const != now.is_const:
        what = f"is always sent as {now.const!r} and no longer given" if now.is_const else "must be given"
        if way == "sent":
            yield breaking("const", subject, what, new)
        else:
            yield documentation("const", subject, "a constant" if now.is_const else "no constant", new)
    says_null = was.required and now.required and was.type.nullable != now.type.nullable  # `values` says so below
    if way == "read" and was.always != now.always and not says_null:
        rate = additive if now.always else breaking
        yield rate("required", subject, "is never None" if now.always else "may be None", new)
    elif was.required != now.required and not now.is_const:
        if way == "sent":
            rate = breaking if now.required else additive
            yield rate("required", subject, "must be given" if now.required else "may be left out", new)
        else:
            yield documentation("required", subject, f"{'always' if now.required else 'not always'} comes", new)
    # A reader sees None for an absent key; what is decoded on first access may be None in any case.
    absorbs = way == "read" and (not (was.required and now.required) or was.how != "plain")
    yield from values(old, new, way, subject, absorbs)
    if was.lookup != now.lookup and was.lookup:
        yield breaking("lookup", f"{model.name}.{was.lookup}", "the look-up view was removed", new)
    elif was.lookup != now.lookup:
        yield additive("lookup", f"{model.name}.{now.lookup}", "a new look-up view", new)


def _traits(was: Model, now: Model, before: Node, node: Node) -> Iterator[Finding]:
    """Extensions of a class beyond its fields."""
    for method in ("to_write", "to_create"):
        old_form, new_form = dict(was.forms).get(method), dict(now.forms).get(method)
        if old_form and new_form and old_form != new_form:
            yield breaking("class", f"{now.name}.{method}()", f"gives a {new_form} instead of a {old_form}", node)
        elif old_form != new_form:
            yield (additive if new_form else breaking)(
                "class", f"{now.name}.{method}()", "is there now" if new_form else "was removed", node
            )
    items = [model.item_field.name if model.item_field else "" for model in (was, now)]
    if items[0] != items[1]:
        what = f"takes one of {items[1]} directly" if items[1] else f"no longer takes one of {items[0]} directly"
        yield (breaking if items[0] else additive)("class", now.name, what, node)
    if was.unknown != now.unknown:
        yield breaking("class", now.name, "became the unknown variant" if now.unknown else "is no unknown variant now", node)
    if was.choices != now.choices:
        looser = not now.choices or (was.choices and set(was.choices) < set(now.choices))
        shown = " or ".join(" with ".join(names) for names in now.choices)
        rate = additive if looser or not now.write else breaking
        yield rate("required", now.name, f"needs {shown}" if shown else "needs no field in particular", node.at("anyOf"))
    if was.forms == now.forms and before.raw.get("deprecated") != node.raw.get("deprecated"):
        yield documentation("class", now.name, "deprecated" if node.raw.get("deprecated") else "not deprecated", node)


def _union(new: Side, was: Union, now: Union) -> Iterator[Finding]:
    node, name = new.schema(now.name), now.name
    if (was.tag, was.how) != (now.tag, now.how):
        yield breaking("union", name, f"is distinguished by {now.tag or now.how} instead of {was.tag or was.how}", node)
    if was.unknown and was.unknown != now.unknown:
        yield breaking("union", name, f"the unknown variant is {now.unknown or 'missing'} instead of {was.unknown}", node)
    for variant in was.variants:
        if variant not in now.variants and variant != was.unknown:
            yield breaking("union", name, f"{variant} is no variant any more", node)
    for variant in now.variants:
        if variant not in was.variants and variant != now.unknown:
            yield additive("union", name, f"{variant} is a new variant", new.schema(variant))
    for tag in was.mapping.keys() | now.mapping.keys():
        before, after = was.mapping.get(tag), now.mapping.get(tag)
        if before == after or (before and before not in now.variants) or (after and after not in was.variants):
            continue
        if before is None:
            yield additive("union", name, f"{tag} gives a {after}", node)
        else:
            yield breaking(
                "union", name, f"{tag} gives {f'a {after}' if after else 'the unknown variant'} instead of a {before}", node
            )


def _named(old: Node, new: Node, name: str) -> Iterator[Finding]:
    """Constants: attributes of a class in `amokit.constants`."""
    was, now = old.raw.get("x-constants", {}), new.raw.get("x-constants", {})
    for key, value in was.items():
        if key not in now:
            yield breaking("constant", f"constants.{name}.{key}", "was removed", old.at("x-constants", key), gone=True)
        elif now[key] != value:
            yield breaking("constant", f"constants.{name}.{key}", f"{value!r} became {now[key]!r}", new.at("x-constants", key))
    fresh = [key for key in now if key not in was]
    if was and fresh:
        yield additive("constant", f"constants.{name}", f"new names: {', '.join(fresh)}", new.at("x-constants", fresh[0]))
    elif fresh:
        yield additive("constant", f"constants.{name}", f"a new class of {len(fresh)} names", new.at("x-constants"))


def _value(old: Side, new: Side, name: str) -> Iterator[Finding]:
    """A value that several places share, in each direction in which it goes; the same edit may break one and not the other."""
    before, node = old.schema(name), new.schema(name)
    ways: list[Way] = []
    if name in new.sent & old.sent:
        ways.append("sent")
    if name in new.read & old.read:
        ways.append("read")
    found: dict[str, Finding] = {}
    for way in ways:  # an unused one is left to `text_changes`
        for each in values(before, node, way, name):
            if each.rule != "words" and (each.what not in found or each.severity < found[each.what].severity):
                found[each.what] = each
    yield from found.values()
