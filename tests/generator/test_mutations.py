"""The wire test notices when description or templates go wrong: each mutation of a copy must fail it, and the copy as it is must not."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from .support import ROOT, SPEC, TEMPLATES, command

# A part of the API with each kind of thing: filters of all shapes, comma lists, batches, unions, parents, shared paths, 204s.
PART = ("contacts", "subscriptions", "talks", "short_links")


def cut(target: Path) -> None:
    """A folder of the description with the files of PART and what they refer to."""
    target.mkdir()
    todo = ["openapi", *PART]
    while todo:
        name = f"{todo.pop()}.yaml"
        if not (target / name).exists():
            shutil.copy(SPEC / name, target / name)
            todo += re.findall(r"\$ref: '([a-z_]+)\.yaml#", (target / name).read_text(encoding="utf-8"))


@dataclass(frozen=True)
class Mutation:
    """Something that goes wrong in one file: each old text is replaced by a new one.

    Attributes:
        file: Below the copy of the project: `spec/…` or `templates/…`.
        changes: Old and new text; the old one must be there.
        fails: A check that must fail of it; none may be demanded less.
    """

    file: str
    changes: tuple[tuple[str, str], ...]
    fails: tuple[str, ...]


MUTATIONS: dict[str, Mutation] = {
    "a renamed filter": Mutation(
        "spec/contacts.yaml",
        (("name: filter[responsible_user_id]", "name: filter[responsible_id]"),),
        ("contacts.list: request",),
    ),
    "a renamed parameter": Mutation(
        "spec/common.yaml", (("      name: limit\n", "      name: max\n"),), ("contacts.list: request", "talks.list: request")
    ),
    "another style of a list": Mutation(
        "spec/contacts.yaml",
        (("      x-serialize: csv\n", "      x-serialize: bracket\n"),),
        ("contacts.list: request", "contacts.get: request"),
    ),
    "a misspelt path": Mutation(
        "spec/talks.yaml", (("/api/v4/talks/{id}/close:", "/api/v4/talks/{id}/closed:"),), ("talks.close: request",)
    ),
    "another verb": Mutation(
        "spec/talks.yaml",
        (("    post:\n      operationId: close_talk\n", "    put:\n      operationId: close_talk\n"),),
        ("talks.close: request",),
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
    "a dropped field of what is written": Mutation(
        "templates/model.py.jinja",
        (
            (
                "        result: dict[str, Any] = {}\n{% for f in m.fields %}",
                "        result: dict[str, Any] = {}\n{% for f in m.fields[1:] %}",
            ),
        ),
        ("short_links.create_many: request", "contacts.create_many: request"),
    ),
    "a dropped field of what is read": Mutation(
        "templates/model.py.jinja",
        (
            (
                "    _slots: ClassVar[tuple[tuple[str, str], ...]] = (\n{% for f in m.fields %}",
                "    _slots: ClassVar[tuple[tuple[str, str], ...]] = (\n{% for f in m.fields[1:] %}",
            ),
        ),
        ("contacts.get: answer 200", "talks.list: answer 200"),
    ),
    "Python names instead of JSON keys": Mutation(
        "templates/model.py.jinja",
        (('result["{{ f.key }}"] = {{ encode(f) }}', 'result["{{ f.name }}"] = {{ encode(f) }}'),),
        ("contacts.create_many: request",),
    ),
    "dropped unknown keys": Mutation(
        "templates/model.py.jinja",
        (("            self._keep_unknown(data, _KEYS)\n", "            pass\n"),),
        ("contacts.get: unknown keys", "talks.list: unknown keys"),
    ),
    "a dropped query": Mutation(
        "templates/operation.py.jinja", (("        query=encode(pairs),\n", ""),), ("contacts.list: request",)
    ),
    "a dropped body": Mutation(
        "templates/operation.py.jinja",
        (('        body={{ "write(body)" if op.body_required', '        body={{ "UNSET" if op.body_required'),),
        ("talks.close: request",),
    ),
    "the first of a batch instead of a batch of one": Mutation(
        "templates/resource.py.jinja",
        (("request = operation.build({{ args }}[item], ", "request = operation.build({{ args }}item, "),),
        ("contacts.create: request",),
    ),
    "an entity that is not bound": Mutation(
        "templates/macros.jinja", (('"{{ bound_entity }}"', '"leads"'),), ("customers.subscriptions.list: request",)
    ),
    "one colour only": Mutation(
        "templates/resource.py.jinja",
        (
            (
                'return {{ "AsyncList" if colour else "open_page" }}(self._sender, request)',
                'return {{ "AsyncList" if colour else "open_page" }}(self._sender, {{ "request.follow(\'/\', \'/\')" if colour else "request" }})',
            ),
        ),
        ("contacts.list: request",),
    ),
    "an absent object that is none": Mutation(
        "templates/runtime/exchange.py",
        (
            (
                "        if self.status == 204:\n            raise self.absent()\n",
                "        if self.status == 204:\n            return None  # type: ignore\n",
            ),
        ),
        ("contacts.get: answer 204",),
    ),
    "an empty page that is an absent object": Mutation(
        "templates/runtime/exchange.py",
        (
            (
                "        if self.status == 204:\n            return PageData(",
                "        if self.status == 204:\n            raise self.absent()\n            return PageData(",
            ),
        ),
        ("contacts.list: answer 204", "talks.list: answer 204"),
    ),
    "lists that begin at one": Mutation(
        "templates/runtime/query.py",
        (("in enumerate(value):\n            yield from bracket", "in enumerate(value, 1):\n            yield from bracket"),),
        ("contacts.list: request",),
    ),
    "flags as words": Mutation(
        "templates/runtime/query.py", (('("0", "1")[value]', '("false", "true")[value]'),), ("talks.list: request",)
    ),
}


def generate_and_check(folder: Path) -> dict[str, list[str]]:
    """Generates from `folder/spec` and `folder/templates`, and runs the wire test on the result: reasons by failed check."""
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
    failed: dict[str, list[str]] = json.loads(run.stdout)
    return failed


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A part of the description, and the templates."""
    cut(tmp_path / "spec")
    shutil.copytree(TEMPLATES, tmp_path / "templates", ignore=shutil.ignore_patterns("__pycache__"))
    return tmp_path


def test_the_copy_as_it_is_passes(copy: Path) -> None:
    assert generate_and_check(copy) == {}


@pytest.mark.parametrize("mutation", [pytest.param(mutation, id=name) for name, mutation in MUTATIONS.items()])
def test_a_mutation_is_noticed(mutation: Mutation, copy: Path) -> None:
    file = copy / mutation.file
    text = file.read_text(encoding="utf-8")
    for old, new in mutation.changes:
        assert old in text, f"{mutation.file} has changed: {old!r} is not there"
        text = text.replace(old, new)
    file.write_text(text, encoding="utf-8")
    failed = generate_and_check(copy)
    assert set(mutation.fails) <= set(failed)
