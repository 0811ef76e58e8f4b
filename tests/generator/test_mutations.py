"""The wire test notices what goes wrong: a mutated copy of description and templates fails it, the copy as it is does not."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from ..changes.support import cut
from .support import ROOT, TEMPLATES, command

# A part of the API with each kind of thing: filters of all shapes, comma lists, batches, unions, parents, shared paths, 204s.
PART = ("pipelines", "subscriptions", "talks", "short_links")


@dataclass(frozen=True)
class Mutation:
    """Something that goes wrong in one file: each old text is replaced by a new one.

    Attributes:
        file: Below the copy of the project: `spec/…` or `templates/…`.
        changes: Old and new text; the old one must be there.
        fails: Checks that must fail of it.
    """

    file: str
    changes: tuple[tuple[str, str], ...]
    fails: tuple[str, ...]


def _mutation(file: str, old: str, new: str, *fails: str) -> Mutation:
    return Mutation(file, ((old, new),), fails)


MODEL, OPERATION, RESOURCE = (f"templates/{name}.py.jinja" for name in ("model", "operation", "resource"))
MODEL_WRITE = "templates/model_write.jinja"
EXCHANGE, QUERY = "templates/runtime/http/response.py", "templates/runtime/http/query.py"
SLOTS = "    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (\n{% for f in m.fields"
WRITTEN = "        result: dict[str, Any] = {}\n{% for f in m.fields"
NO_CONTENT = "        if self.status == 204:\n"

MUTATIONS: dict[str, Mutation] = {
    # In the description.
    "a renamed filter": _mutation(
        "spec/talks.yaml", "name: filter[contact_id]", "name: filter[contacts_id]", "talks.list: request"
    ),
    "a renamed parameter": _mutation(
        "spec/common.yaml",
        "      name: limit\n",
        "      name: max\n",
        "talks.list: request",
        "leads.subscriptions.list: request",
        "customers.subscriptions.list: request",
    ),
    "another style of a list": _mutation(
        "spec/pipelines.yaml",
        "x-serialize: csv\n",
        "x-serialize: bracket\n",
        "pipelines.statuses.list: request",
        "pipelines.statuses.get: request",
    ),
    "a list instead of one value": _mutation(
        "spec/talks.yaml",
        "schema: {type: boolean}\n          example: true\n",
        "x-serialize: bracket\n          schema: {type: array, minItems: 1, items: {type: boolean}}\n          example: [true]\n",
        "talks.list: request",
    ),
    "a misspelt path": _mutation(
        "spec/talks.yaml", "/api/v4/talks/{id}/close:", "/api/v4/talks/{id}/closed:", "talks.close: request"
    ),
    "another verb": _mutation(
        "spec/talks.yaml",
        "    post:\n      operationId: close_talk\n",
        "    put:\n      operationId: close_talk\n",
        "talks.close: request",
    ),
    "a renamed key of a request": Mutation(
        "spec/short_links.yaml",
        (
            (
                "        url: {type: string, description: The address to shorten.}",
                "        link: {type: string, description: It.}",
            ),
            ("required: [url, metadata]", "required: [link, metadata]"),
            ("              - {url: 'https://example.com/offer',", "              - {link: 'https://example.com/offer',"),
        ),
        ("short_links.create_many: request", "short_links.create: request"),
    ),
    # In the templates.
    "a dropped field of what is written": _mutation(
        MODEL_WRITE,
        f"{WRITTEN} %}}",
        f"{WRITTEN}[1:] %}}",
        "leads.loss_reasons.update: request",
    ),
    "a dropped field of what a batch sends": _mutation(
        "templates/runtime/serialization/struct_type.py",
        "    fields = {name: name for name in cls._wire}",
        "    fields = {name: name for name in list(cls._wire)[1:]}",
        "short_links.create_many: request",
        "pipelines.create_many: request",
    ),
    "a dropped field of what is read": _mutation(
        MODEL, f"{SLOTS} %}}", f"{SLOTS}[1:] %}}", "pipelines.get: answer 200", "leads.loss_reasons.list: answer 200"
    ),
    "Python names instead of JSON keys": _mutation(
        MODEL_WRITE,
        "result[{{ f.key | repr }}] = {{ written(f, m) }}",
        'result["{{ f.name }}"] = {{ written(f, m) }}',
        "talks.messages.list: request",
    ),
    "dropped unknown keys": _mutation(
        MODEL,
        "            self._keep_unknown(data)\n",
        "            pass\n",
        "pipelines.get: unknown keys",
        "leads.loss_reasons.list: unknown keys",
    ),
    "dropped unknown keys of an object that lacks a usual one": _mutation(
        "templates/runtime/serialization/read_model.py",
        "        self._keep_unknown(data)\n        self.__class__ = cls\n",
        "        self.__class__ = cls\n",
        "talks.list: unknown keys",
    ),
    "dropped unknown keys of what is decoded from bytes": _mutation(
        "templates/runtime/serialization/bytes_decoder.py",
        " for key, value in members.items() if key not in known}",
        " for key, value in members.items() if key in known}",
        "pipelines.get: unknown keys",
        "talks.list: unknown keys",
    ),
    "a dropped query": _mutation(OPERATION, "        query=encode(pairs),\n", "", "talks.list: request"),
    "a dropped body": _mutation(OPERATION, 'write({{ "given" if op.sent else body_name(op) }})', "UNSET", "talks.close: request"),
    "the one object instead of a list of it": _mutation(
        RESOURCE,
        '[{{ one_given(op, op.batch.single, "item", entity, parents) }}]',
        '{{ one_given(op, op.batch.single, "item", entity, parents) }}',
        "pipelines.create: request",
    ),
    "an entity type that is not that of the resource": _mutation(
        "templates/macros.jinja", "self._entity_type", '"leads"', "customers.subscriptions.list: request"
    ),
    "a shared resource that is bound to another entity type": _mutation(
        RESOURCE, '"{{ r.name }}")', '"leads")', "customers.subscriptions.list: request"
    ),
    "a query that only the sync client sends": _mutation(
        RESOURCE,
        '"AsyncList" if prefix else "open_page" }}(self._sender, request',
        '"AsyncList" if prefix else "open_page" }}(self._sender, {{ "operation.build()" if prefix else "request" }}',
        "talks.list: request",
    ),
    # In what all packages share.
    "an absent object that is none": _mutation(
        EXCHANGE,
        f"{NO_CONTENT}            raise self.absent()\n",
        f"{NO_CONTENT}            return None  # type: ignore\n",
        "pipelines.get: answer 204",
    ),
    "an empty page that is an absent object": _mutation(
        EXCHANGE,
        f"{NO_CONTENT}            return PageData(",
        f"{NO_CONTENT}            raise self.absent()\n            return PageData(",
        "talks.list: answer 204",
        "leads.subscriptions.list: answer 204",
    ),
    "indexes that begin at one": _mutation(QUERY, "in enumerate(value):\n", "in enumerate(value, 1):\n", "talks.list: request"),
    "flags as words": _mutation(QUERY, '("0", "1")[value]', '("false", "true")[value]', "talks.list: request"),
}


def generate_and_check(folder: Path) -> tuple[int, dict[str, list[str]]]:
    """Generates from `folder/spec` and `folder/templates`, and runs the wire test on the result.

    Gives the number of checks, and the reasons of those that failed.
    """
    assert command("generate", folder / "spec", folder / "generated", folder / "templates") == 0
    path = os.pathsep.join([str(folder / "generated"), str(ROOT)])
    run = subprocess.run(
        [sys.executable, "-m", "tests.generator.wire_check", str(folder)],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "PYTHONPATH": path},
        cwd=folder,
    )
    assert run.returncode == 0, run.stderr
    result = json.loads(run.stdout)
    return result["checks"], result["failed"]


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A part of the description, and the templates."""
    cut(tmp_path / "spec", PART)
    shutil.copytree(TEMPLATES, tmp_path / "templates", ignore=shutil.ignore_patterns("__pycache__"))
    return tmp_path


def test_the_copy_as_it_is_passes(copy: Path) -> None:
    checks, failed = generate_and_check(copy)
    assert failed == {}
    # So that "nothing failed" does not mean that nothing was tried: about five checks an operation.
    assert checks > 100


@pytest.mark.parametrize("mutation", [pytest.param(mutation, id=name) for name, mutation in MUTATIONS.items()])
def test_a_mutation_is_noticed(mutation: Mutation, copy: Path) -> None:
    file = copy / mutation.file
    text = file.read_text(encoding="utf-8")
    for old, new in mutation.changes:
        assert old in text, f"{mutation.file} has changed: {old!r} is not there"
        text = text.replace(old, new)
    file.write_text(text, encoding="utf-8")
    _, failed = generate_and_check(copy)
    assert set(mutation.fails) <= set(failed), sorted(failed)
