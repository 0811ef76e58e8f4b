"""Compares operations: how they are called, what they send and what they return."""

from __future__ import annotations

from collections.abc import Iterator

from ..view import Operation, filter_key, in_filter
from .findings import Finding, additive, breaking, documentation
from .revision import Node, Side
from .values import limits, values, words

OPERATION_WORDS = frozenset(
    {"summary", "description", "externalDocs", "tags", "x-evidence", "x-filter-switch", "x-request-example"}
    | {"x-access", "x-collection"}
)
RATED = OPERATION_WORDS | frozenset(
    [
        "operationId",
        "parameters",
        "requestBody",
        "responses",
        "security",
        "servers",
        "deprecated",
        "x-resource",
        "x-resources",
        "x-method",
        "x-paginate",
        "x-batch",
        "x-filter",
        "x-host",
        "x-idempotent",
        "x-browser",
        "x-spread",
    ]
)
PARAMETER_WORDS = frozenset({"description", "example", "examples", "x-evidence", "x-known-values", "x-matches"})
PARAMETER_RATED = PARAMETER_WORDS | {"name", "in", "required", "schema", "x-serialize", "x-boolean", "x-name", "deprecated"}
BODY_WORDS = frozenset({"example", "examples"})


def operations(old: Side, new: Side) -> Iterator[Finding]:
    """All operations, matched by their id, else by verb and path."""
    left = {(o.method, o.path): o for o in old.view.operations if o.id not in new.operations}
    for now in new.view.operations:
        was = old.operations.get(now.id) or left.pop((now.method, now.path), None)
        if was is None:
            yield additive("operation", new.subject(now), f"a new operation, {now.method} {now.path}", new.node(now))
        else:
            yield from _Pair(old, new, was, now).findings()
    for was in left.values():
        yield breaking("operation", old.subject(was), f"{was.method} {was.path} was removed", old.node(was), gone=True)


class _Pair:
    """One operation, before and after."""

    def __init__(self, old: Side, new: Side, was: Operation, now: Operation) -> None:
        self.old, self.new, self.was, self.now = old, new, was, now
        self.before, self.node = old.node(was), new.node(now)
        self.subject = new.subject(now)

    def findings(self) -> Iterator[Finding]:
        yield from self._names()
        yield from self._wire()
        yield from self._parameters()
        yield from self._body()
        yield from self._batch()
        yield from self._result()
        yield from words(self.before.raw, self.node.raw, OPERATION_WORDS, self.subject, self.node)
        for key in sorted((self.before.raw.keys() | self.node.raw.keys()) - RATED):
            if self.before.raw.get(key) != self.node.raw.get(key):
                yield breaking("unrated", self.subject, f"{key} changed, which no rule rates", self.node)

    def _names(self) -> Iterator[Finding]:
        was, now = self.old.calls[self.was.id], self.new.calls[self.now.id]
        moved = f"; it is {min(now - was)} now" if now - was else ""
        key = "x-method" if self.was.call != self.now.call else "x-batch" if self.was.batch != self.now.batch else "x-resource"
        key = "x-resources" if self.was.resources != self.now.resources else key
        spot = self.node.at(key) if key in self.node.raw else self.node
        for call in sorted(was - now):
            yield breaking("method", call, f"was removed{moved}", spot)
        for call in sorted(now - was):
            yield additive("method", call, "a new method", spot)
        if self.was.id != self.now.id:
            what = f"the module operations.{self.was.id} is operations.{self.now.id} now"
            yield breaking("operation", self.subject, what, self.node.at("operationId"))
        if self.was.browser != self.now.browser:
            yield breaking("method", self.subject, "a page for a browser" if self.now.browser else "no page for a browser", spot)
        if self.was.deprecated != self.now.deprecated:
            what = "warns that it is deprecated" if self.now.deprecated else "is not deprecated any more"
            yield additive("deprecated", self.subject, what, self.node.at("deprecated"))

    def _wire(self) -> Iterator[Finding]:
        """The same call, another request."""
        path = self.new.top.at("paths", self.now.path)
        spots = {"method": self.node, "path": path, "host": self.node.at("x-host"), "signed": self.node.at("security")}
        for name, spot in spots.items():
            was, now = getattr(self.was, name), getattr(self.now, name)
            if was != now:
                what = f"{name} {was} became {now}: the same call sends another request"
                yield breaking("wire", self.subject, what, spot)
        if self.was.media != self.now.media and self.was.body and self.now.body:
            yield breaking(
                "wire", self.subject, f"sends {self.now.media} instead of {self.was.media}", self.node.at("requestBody")
            )
        if self.was.idempotent != self.now.idempotent:
            what = "is repeated when it fails" if self.now.idempotent else "is not repeated when it fails"
            yield additive("repeats", self.subject, what, self.node)

    # -- parameters ---------------------------------------------------------------------------------

    def _parameters(self) -> Iterator[Finding]:
        was, now = self.old.parameters(self.was), self.new.parameters(self.now)
        lost = {key: node for key, node in was.items() if key not in now}
        more = {key: node for key, node in now.items() if key not in was}
        if (self.was.filter and self.now.filter) and self.was.filter.name != self.now.filter.name:
            what = f"the class is {self.now.filter.name} now"
            yield breaking("filter", self.was.filter.name, what, self.node.at("x-filter"))
        for key, node in lost.items():
            other = next((k for k in more if self._python(self.new, k) == self._python(self.old, key)), None)
            subject = self._named(self.old, key)
            if other:
                yield breaking("wire", subject, f"is {other[1]} instead of {key[1]} in the {other[0]}", more.pop(other))
                continue
            like = next((k[1] for k in more if k[0] == key[0] and _alike(now[k], node)), "")
            hint = f"; {like} has the same shape: was it renamed?" if like else ""
            yield breaking("parameter", subject, f"was removed{hint}", node, gone=True)
        for key, node in more.items():
            required = bool(node.raw.get("required"))
            what = f"a new {'filter' if in_filter(key[1]) else 'parameter'}{' that must be given' if required else ''}"
            yield (breaking if required else additive)(
                "required" if required else "parameter", self._named(self.new, key), what, node
            )
        for key in was.keys() & now.keys():
            yield from self._parameter(key, was[key], now[key])
        order = [[p.name for p in side.path_parameters] for side in (self.was, self.now)]
        if order[0] != order[1] and sorted(order[0]) == sorted(order[1]):
            yield breaking("parameter", self.subject, f"takes its ids as {', '.join(order[1])}", self.node)
        parents = [", ".join(side.parents) for side in (self.was, self.now)]
        if all(parents) and parents[0] != parents[1]:
            yield breaking("parameter", self.subject, f"{parents[1]} is the parent instead of {parents[0]}", self.node)

    def _python(self, side: Side, key: tuple[str, str]) -> str:
        operation = self.was if side is self.old else self.now
        if in_filter(key[1]) and operation.filter:
            return next((f"filter.{f.name}" for f in operation.filter.fields if f.key == filter_key(key[1])), key[1])
        return next((p.name for p in operation.parameters if (p.place, p.key) == key), key[1])

    def _named(self, side: Side, key: tuple[str, str]) -> str:
        operation = self.was if side is self.old else self.now
        name = self._python(side, key)
        if name.startswith("filter.") and operation.filter:
            return f"{operation.filter.name}.{name[7:]}"
        return f"{self.subject}({name})"

    def _parameter(self, key: tuple[str, str], was: Node, now: Node) -> Iterator[Finding]:
        subject = self._named(self.old, key)
        names = self._python(self.old, key), self._python(self.new, key)
        if names[0] != names[1]:
            yield breaking("parameter", subject, f"is called {names[1].removeprefix('filter.')} now", now)
        if bool(was.raw.get("required")) != bool(now.raw.get("required")):
            required = bool(now.raw.get("required"))
            yield (breaking if required else additive)(
                "required", subject, "must be given" if required else "may be left out", now
            )
        for name in ("x-serialize", "x-boolean"):
            if was.raw.get(name) != now.raw.get(name):
                what = (
                    f"{name} {was.raw.get(name, 'none')} became {now.raw.get(name, 'none')}: the same call sends another request"
                )
                yield breaking("wire", subject, what, now.at(name) if name in now.raw else now)
        if key[1] == "order":
            yield from self._order(was, now, subject)
        else:
            yield from values(was.at("schema"), now.at("schema"), "sent", subject)
        yield from words(was.raw, now.raw, PARAMETER_WORDS, subject, now)
        if was.raw.get("deprecated") != now.raw.get("deprecated"):
            yield documentation(
                "deprecated", subject, "deprecated" if now.raw.get("deprecated") else "not deprecated any more", now
            )
        for other in sorted((was.raw.keys() | now.raw.keys()) - PARAMETER_RATED):
            if was.raw.get(other) != now.raw.get(other):
                yield breaking("unrated", subject, f"{other} changed, which no rule rates", now)

    def _order(self, was: Node, now: Node, subject: str) -> Iterator[Finding]:
        fields = [node.at("schema").followed.raw.get("properties", {}) for node in (was, now)]
        for name in fields[0].keys() - fields[1].keys():
            yield breaking("enum", subject, f"no longer takes {name!r}", was.at("schema", "properties", name), gone=True)
        for name in fields[1].keys() - fields[0].keys():
            yield additive("enum", subject, f"also takes {name!r}", now.at("schema", "properties", name))

    # -- bodies -------------------------------------------------------------------------------------

    def _body(self) -> Iterator[Finding]:
        was, now, spot = self.was.body, self.now.body, self.node.at("requestBody")
        if was is None and now is None:
            return
        if was is None:
            required = self.now.body_required
            what = f"takes a body{' that must be given' if required else ''}"
            yield (breaking if required else additive)("body", self.subject, what, spot)
            return
        if now is None:
            yield breaking("body", self.subject, "takes no body any more", self.before.at("requestBody"), gone=True)
            return
        if self.was.body_required != self.now.body_required:
            must = self.now.body_required
            yield (breaking if must else additive)(
                "required", self.subject, f"the body {'must' if must else 'need not'} be given", spot
            )
        if self.was.spread != self.now.spread:
            what = "takes the fields of the body as arguments" if self.now.spread else "takes the body as one object"
            yield breaking("method", self.subject, what, spot)
        if self.was.body_raw != self.now.body_raw:
            yield breaking("body", self.subject, "takes bytes" if self.now.body_raw else "takes an object instead of bytes", spot)
            return
        before, after = _content(self.before.at("requestBody")), _content(spot)
        yield from words(before.raw, after.raw, BODY_WORDS, f"{self.subject}(body)", after)
        yield from values(before.at("schema"), after.at("schema"), "sent", f"{self.subject}(body)")
        for name in sorted(set(self.now.item_required) - set(self.was.item_required)):
            yield breaking("required", self.subject, f"each object must have {name}", after.at("schema", "items"))
        for name in sorted(set(self.was.item_required) - set(self.now.item_required)):
            yield additive("required", self.subject, f"objects need no {name}", after.at("schema", "items"))

    def _batch(self) -> Iterator[Finding]:
        if not (self.was.batch and self.now.batch):
            return
        spot = self.node.at("x-batch")
        if self.was.most != self.now.most:
            rate = breaking if self.now.most < self.was.most else additive
            yield rate("batch", self.subject, f"at most {self.now.most} objects in a request instead of {self.was.most}", spot)
        if self.was.size != self.now.size:
            what = f"sends {self.now.size} objects a request instead of {self.was.size}, when `size` is not given"
            yield documentation("batch", self.subject, what, spot)

    # -- responses ----------------------------------------------------------------------------------

    def _result(self) -> Iterator[Finding]:
        responses = [self.before.at("responses"), self.node.at("responses")]
        was, now = self.was.result_annotation, self.now.result_annotation
        if was != now:
            worse = not (self.was.result == "maybe" and self.now.result == "one" and self.was.result_type == self.now.result_type)
            what = f"gives {now} instead of {was}".replace("builtins.", "")
            yield (breaking if worse else additive)("result", self.subject, what, responses[1])
        elif self.was.result_key != self.now.result_key:
            what = f"reads its objects from {self.now.result_key} instead of {self.was.result_key}"
            yield breaking("result", self.subject, what, responses[1])
        if self.was.by != self.now.by:
            yield documentation("pages", self.subject, f"finds the next page by {self.now.by}", self.node.at("x-paginate"))
        codes = [set(node.raw) for node in responses]
        for code in sorted(codes[0] - codes[1]):
            yield documentation("status", self.subject, f"{code} is not described any more", responses[0].at(code), gone=True)
        for code in sorted(codes[1] - codes[0]):
            yield documentation("status", self.subject, f"{code} is described", responses[1].at(code))
        for code in sorted(codes[0] & codes[1]):
            before, after = responses[0].at(code), responses[1].at(code)
            empty = [node.followed.raw.get("x-empty") for node in (before, after)]
            if empty[0] != empty[1]:
                what = f"{code} means {empty[1] or 'nothing'} instead of {empty[0] or 'nothing'}"
                yield breaking("status", self.subject, what, after)
            yield from self._answer(code, before.followed, after.followed)

    def _answer(self, code: str, before: Node, after: Node) -> Iterator[Finding]:
        subject = f"{self.subject} ({code})"
        yield from words(before.raw, after.raw, frozenset({"description", "headers", "x-evidence"}), subject, after)
        media = [next(iter(node.raw.get("content", {})), "") for node in (before, after)]
        if media[0] != media[1]:
            yield documentation("status", subject, f"comes as {media[1] or 'nothing'} instead of {media[0] or 'nothing'}", after)
        contents = _content(before), _content(after)
        yield from words(contents[0].raw, contents[1].raw, BODY_WORDS, subject, contents[1])
        schemas = contents[0].at("schema"), contents[1].at("schema")
        if schemas[0].raw and schemas[1].raw:
            yield from limits(schemas[0].followed, schemas[1].followed, "read", subject)


def _content(holder: Node) -> Node:
    """The first media type of a body that has a schema, as the generator takes it."""
    holder = holder.followed
    for media, content in holder.raw.get("content", {}).items():
        if "schema" in content:
            return holder.at("content", media)
    return holder.at("content")


def _alike(one: Node, other: Node) -> bool:
    keys = ("schema", "required", "x-serialize")
    return [one.raw.get(key) for key in keys] == [other.raw.get(key) for key in keys]


def document(old: Side, new: Side) -> Iterator[Finding]:
    """What belongs to the document and not to an operation."""
    for key in ("info", "servers", "tags"):
        was, now = old.bundle.document.get(key), new.bundle.document.get(key)
        if was != now:
            yield documentation("words", key, "changed", Node(new, f"/{key}", {}))
