"""Renders the module, formatted as by `ruff format`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import get_args

from amokit.fields import EmailLabel, PhoneLabel

from .definitions import Definitions, Field, Option, Unusable
from .names import class_name, constant, unique

MARK = "# Written by `python -m amokit.codegen`"
WIDTH = 88
LONGEST_LABEL = 40
CLASSES = {"leads": "Lead", "contacts": "Contact", "companies": "Company", "customers": "Customer"}
KEYS = {
    "text": "TextKey",
    "numeric": "NumberKey",
    "checkbox": "CheckboxKey",
    "select": "SelectKey",
    "multiselect": "MultiselectKey",
    "multitext": "MultitextKey",
    "date": "DateKey",
    "url": "UrlKey",
    "date_time": "DateTimeKey",
    "textarea": "TextareaKey",
    "radiobutton": "RadioKey",
    "streetaddress": "StreetAddressKey",
    "smart_address": "AddressKey",
    "birthday": "BirthdayKey",
    "legal_entity": "LegalEntityKey",
    "price": "PriceKey",
    "category": "CategoryKey",
    "items": "ItemsKey",
    "tracking_data": "TrackingDataKey",
    "linked_entity": "LinkedEntityKey",
    "chained_list": "ChainedListKey",
    "monetary": "MonetaryKey",
    "file": "FileKey",
    "payer": "PayerKey",
    "supplier": "SupplierKey",
    "org_legal_name": "LegalNameKey",
}
WITH_OPTIONS = frozenset({"select", "multiselect", "radiobutton", "category"})
DAYS = frozenset({"date", "birthday"})
LABELS = {frozenset(get_args(PhoneLabel)): "PhoneLabel", frozenset(get_args(EmailLabel)): "EmailLabel"}
OUTCOMES = {142: "WON", 143: "LOST"}
"""Statuses that every pipeline has, under a name in the account's language."""
RESERVED = ("IntEnum", "LabelledEnum")
"""Names that classes of statuses must not have."""
LISTS = {
    "users": ("User", "Users."),
    "loss_reasons": ("LossReason", "Reasons why leads are lost."),
    "task_types": ("TaskType", "Types of tasks."),
    "lead_tags": ("LeadTag", "Tags of leads."),
    "contact_tags": ("ContactTag", "Tags of contacts."),
    "company_tags": ("CompanyTag", "Tags of companies."),
}
"""The classes of other lists, each with its docstring."""
Block = list[str]


def render(definitions: Definitions) -> str:
    """The text of the module.

    Raises:
        Unusable: Python would not compile it.
    """
    text = _Module(definitions).text()
    try:
        compile(text, "<module>", "exec", dont_inherit=True)
    except (SyntaxError, ValueError) as error:
        raise Unusable(f"the definitions make a module that does not compile, so nothing is written: {error}") from error
    return text


def quoted(text: str) -> str:
    """A string literal as `ruff format` writes it: in double quotes, unless single ones need fewer backslashes."""
    text = printable(text)
    mark = "'" if text.count('"') > text.count("'") else '"'
    return mark + text.replace("\\", "\\\\").replace(mark, f"\\{mark}") + mark


def printable(text: str) -> str:
    """A text in one line, without characters that are not printable."""
    return " ".join("".join(mark if mark.isprintable() else " " for mark in text).split())


def call(indent: str, head: str, arguments: Iterable[str], brackets: str = "()") -> Block:
    """A call in one line, or with a line for each argument."""
    arguments = list(arguments)
    line = f"{indent}{head}{brackets[0]}{', '.join(arguments)}{brackets[1]}"
    if len(line) <= WIDTH:
        return [line]
    return [f"{indent}{head}{brackets[0]}", *(f"{indent}    {argument}," for argument in arguments), f"{indent}{brackets[1]}"]


def doc(indent: str, text: str) -> Block:
    """A text as a docstring; no lines for an empty one."""
    plain = printable(text).replace("\\", "/").replace('"', "'")
    room = WIDTH - len(indent) - 6
    if len(plain) > room:
        plain = plain[: room - 1].rstrip() + "…"
    return [f'{indent}"""{plain}"""'] if plain else []


def joined(blocks: Iterable[Block]) -> Block:
    """Blocks with an empty line between them."""
    lines: Block = []
    for block in blocks:
        lines += ["", *block] if lines else block
    return lines


class _Module:
    def __init__(self, definitions: Definitions) -> None:
        self._found = definitions
        self._zone = definitions.account.time_zone
        self._keys: set[str] = set()
        self._has: set[str] = set()

    def text(self) -> str:
        parts = [*self._entities(), *self._catalogs(), *self._pipelines(), *self._lists()]
        lines = [*self._head(), *(line for part in parts for line in ("", "", *part))]
        if any(len(line) > WIDTH for line in lines[1:]):
            lines.insert(1, "# ruff: noqa: E501, RUF100")  # labels are whole, however long
        return "\n".join(lines) + "\n"

    def _head(self) -> Block:
        account = self._found.account
        # A comment in the first line of a file declares its encoding where it holds `coding:` or `coding=` (PEP 263).
        name = re.sub("coding(?=[:=])", "coding ", printable(account.name))
        lines = [
            f"{MARK} for the account {name} ({account.id}); do not edit.",
            *doc("", f"Custom fields, pipelines and statuses of the account {name}."),
            "",
        ]
        typing = sorted(self._has - {"ZONE"})
        lines += [f"from typing import {', '.join(typing)}"] if typing else []
        if self._keys:
            keys = sorted(self._keys, key=str.lower)  # as import sorters have it
            line = f"from amokit.fields import {', '.join(keys)}"
            wide = ["from amokit.fields import (", *(f"    {key}," for key in keys), ")"]
            lines += ["", *([line] if len(line) <= WIDTH else wide)]
        if "ZONE" in self._has and self._zone:
            lines += ["", f"ZONE: Final = {quoted(self._zone)}", *doc("", "Time zone of the account.")]
        while not lines[-1]:
            lines.pop()
        return lines

    # -- fields --

    def _entities(self) -> Iterator[Block]:
        for entity, fields in self._found.fields.items():
            yield self._class("", CLASSES[entity], f"Custom fields of {entity}.", fields)

    def _catalogs(self) -> Iterator[Block]:
        catalogs = self._found.catalogs
        if not catalogs:
            return
        names = unique({catalog.id: class_name(catalog.name, "catalog") for catalog in catalogs})
        inner: list[Block] = []
        for catalog in catalogs:
            self._has.add("Final")
            about = f"Custom fields of the catalog {printable(catalog.name)}."
            constants = [f"        CATALOG_ID: Final = {catalog.id}"]
            inner.append(self._class("    ", names[catalog.id], about, catalog.fields, constants))
        yield joined([["class Catalog:", *doc("    ", "Custom fields of catalogs.")], *inner])

    def _class(self, indent: str, name: str, about: str, fields: Iterable[Field], constants: Block | None = None) -> Block:
        fields = list(fields)
        names = unique({field.id: constant(field.code or field.name, "field") for field in fields}, taken=("CATALOG_ID", "ZONE"))
        camels = unique({number: name_of.title().replace("_", "") for number, name_of in names.items()})
        blocks = [[f"{indent}class {name}:", *doc(indent + "    ", about)]]
        plain: Block = list(constants or ())
        for field in fields:
            inside, lines = self._field(indent + "    ", names[field.id], camels[field.id], field)
            if inside:
                # ruff format puts empty lines around a class.
                blocks += [plain] if plain else []
                blocks.append(inside)
                plain = []
            plain += lines
        blocks += [plain] if plain else []
        return joined(blocks)

    def _field(self, indent: str, name: str, camel: str, field: Field) -> tuple[Block, Block]:
        """The class of its options, where it has some, and its key."""
        key = KEYS.get(field.type, "RawKey")
        self._keys.add(key)
        self._has.add("Final")
        inside: Block = []
        arguments = [str(field.id)]
        if field.type in WITH_OPTIONS and field.options:
            inside = self._enum(indent, f"{camel}Option", f"Options of {printable(field.name)}.", field.options)
            arguments.append(f"{camel}Option")
        elif field.type in WITH_OPTIONS:
            arguments.append("int")
        elif field.type in DAYS and self._zone:
            self._has.add("ZONE")
            arguments.append("ZONE")
        elif field.type == "monetary" and field.currency:
            arguments.append(quoted(field.currency))
        elif field.type == "multitext":
            inside, label = self._labels(indent, f"{camel}Label", field.options)
            key += f"[{label}]"
        about = printable(field.name) if field.type in KEYS else f"{printable(field.name)} ({field.type})"
        return inside, [*call(indent, f"{name}: Final = {key}", arguments), *doc(indent, about)]

    def _labels(self, indent: str, name: str, options: tuple[Option, ...]) -> tuple[Block, str]:
        labels = list(dict.fromkeys(option.code or option.name for option in options if option.code or option.name))
        known = LABELS.get(frozenset(labels))
        if known:
            self._keys.add(known)
            return [], known
        if not labels or any(len(label) > LONGEST_LABEL or label != printable(label) for label in labels):
            return [], "str"
        self._has |= {"Literal", "TypeAlias"}
        return call(indent, f"{name}: TypeAlias = Literal", map(quoted, labels), "[]"), name

    def _enum(self, indent: str, name: str, about: str, options: Iterable[Option], given: dict[int, str] | None = None) -> Block:
        self._keys.add("LabelledEnum")
        options = list(options)
        names = unique({item.id: (given or {}).get(item.id) or constant(item.code or item.name, "option") for item in options})
        members = [line for item in options for line in self._member(indent + "    ", names[item.id], item)]
        return joined([[f"{indent}class {name}(LabelledEnum):", *doc(indent + "    ", about)], members])

    @staticmethod
    def _member(indent: str, name: str, item: Option) -> Block:
        label = printable(item.name)
        line = f"{indent}{name} = {item.id}, {quoted(label)}"
        wide = [f"{indent}{name} = (", f"{indent}    {item.id},", f"{indent}    {quoted(label)},", f"{indent})"]
        return [*([line] if len(line) <= WIDTH else wide), *doc(indent, item.name)]

    # -- lists --

    def _lists(self) -> Iterator[Block]:
        for name, options in self._found.lists.items():
            if name in LISTS and options:
                cls, about = LISTS[name]
                yield self._enum("", cls, about, options)

    # -- pipelines --

    def _pipelines(self) -> Iterator[Block]:
        pipelines = self._found.pipelines
        if not pipelines:
            return
        options = [Option(pipeline.id, pipeline.name) for pipeline in pipelines]
        plain = {option.id: constant(option.name, "pipeline") for option in options}
        yield self._enum("", "Pipeline", "Pipelines.", options, plain)
        names = unique({pipeline.id: class_name(pipeline.name, "pipeline") for pipeline in pipelines}, taken=RESERVED)
        inner: list[Block] = []
        for pipeline in pipelines:
            if pipeline.statuses:
                given = {item.id: OUTCOMES.get(item.id) or constant(item.name, "status") for item in pipeline.statuses}
                about = f"Statuses of the pipeline {printable(pipeline.name)}."
                inner.append(self._enum("    ", names[pipeline.id], about, pipeline.statuses, given))
        if inner:
            yield joined([["class Status:", *doc("    ", "Statuses of each pipeline.")], *inner])
