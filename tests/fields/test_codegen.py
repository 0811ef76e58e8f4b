"""`python -m amokit.codegen`: from an account to a module, by the network and without it."""

from __future__ import annotations

import ast
import copy
import json
import os
import random
import runpy
import socket
import stat
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from decimal import Decimal
from enum import IntEnum
from pathlib import Path
from types import ModuleType
from typing import Any

import httpx
import pytest
from amokit import AmoCRM
from amokit.codegen.__main__ import main
from amokit.codegen.definitions import Unusable, load, parse, read, saved
from amokit.codegen.files import Foreign, write
from amokit.codegen.names import unique
from amokit.codegen.render import MARK, printable, quoted, render
from amokit.errors import BlockedError, ForbiddenError
from amokit.fields import Address, FieldKey, RawKey
from amokit.models import FieldFileWrite, LeadCreate, LeadUpdate, LegalEntityWrite
from amokit_sandbox import Sandbox

from .account import ACCOUNT
from .support import KINDS

SMALL: dict[str, Any] = {
    "made_by": "python -m amokit.codegen",
    "version": 1,
    "account": {"id": 7, "name": "acme", "time_zone": "Europe/Riga"},
    "fields": {
        "leads": [
            {"id": 12, "name": "Цвет", "type": "select", "enums": [{"id": 122, "value": "Синий"}, {"id": 121, "value": "Red"}]},
            {"id": 11, "name": "Срок", "type": "date"},
        ],
        "contacts": [{"id": 21, "name": "Телефон", "type": "multitext", "code": "TEL", "enums": [{"id": 1, "value": "HOME"}]}],
        "companies": [],
    },
    "catalogs": [{"id": 5, "name": "Склад 1", "fields": [{"id": 51, "name": "Цена", "type": "price", "code": "PRICE"}]}],
    "pipelines": [{"id": 3, "name": "Sales", "statuses": [{"id": 142, "name": "Готово", "sort": 9}, {"id": 31, "name": "New"}]}],
}
MODULE = '''\
# Written by `python -m amokit.codegen` for the account acme (7); do not edit.
"""Custom fields, pipelines and statuses of the account acme."""

from typing import Final, Literal, TypeAlias

from amokit.fields import DateKey, LabelledEnum, MultitextKey, PriceKey, SelectKey

ZONE: Final = "Europe/Riga"
"""Time zone of the account."""


class Lead:
    """Custom fields of leads."""

    SROK: Final = DateKey(11, ZONE)
    """Срок"""

    class TsvetOption(LabelledEnum):
        """Options of Цвет."""

        RED = 121, "Red"
        """Red"""
        SINIY = 122, "Синий"
        """Синий"""

    TSVET: Final = SelectKey(12, TsvetOption)
    """Цвет"""


class Contact:
    """Custom fields of contacts."""

    TelLabel: TypeAlias = Literal["HOME"]

    TEL: Final = MultitextKey[TelLabel](21)
    """Телефон"""


class Company:
    """Custom fields of companies."""


class Catalog:
    """Custom fields of catalogs."""

    class Sklad1:
        """Custom fields of the catalog Склад 1."""

        CATALOG_ID: Final = 5
        PRICE: Final = PriceKey(51)
        """Цена"""


class Pipeline(LabelledEnum):
    """Pipelines."""

    SALES = 3, "Sales"
    """Sales"""


class Status:
    """Statuses of each pipeline."""

    class Sales(LabelledEnum):
        """Statuses of the pipeline Sales."""

        NEW = 31, "New"
        """New"""
        WON = 142, "Готово"
        """Готово"""
'''


def execute(text: str) -> ModuleType:
    module = ModuleType("fields_of_an_account")
    exec(compile(text, "fields.py", "exec"), module.__dict__)
    return module


def shuffled(value: Any, chance: random.Random) -> Any:
    """JSON whose lists and objects are in another order."""
    if isinstance(value, dict):
        items = [(key, shuffled(part, chance)) for key, part in value.items()]
        chance.shuffle(items)
        return dict(items)
    if isinstance(value, list):
        parts = [shuffled(part, chance) for part in value]
        chance.shuffle(parts)
        return parts
    return value


@pytest.fixture
def definitions(tmp_path: Path) -> Path:
    path = tmp_path / "account.json"
    path.write_text(json.dumps(ACCOUNT), "utf-8")
    return path


class TestModule:
    def test_is_this(self) -> None:
        assert render(parse(SMALL)) == MODULE

    def test_of_an_empty_account(self) -> None:
        text = render(parse({"account": {"id": 7, "name": "acme"}, "fields": {}}))
        assert text == MODULE[: MODULE.index("\n\nfrom typing")] + "\n"

    def test_of_pipelines_alone(self) -> None:
        text = render(parse({**SMALL, "fields": {}, "catalogs": []}))
        assert "\n\nfrom amokit.fields import LabelledEnum\n\n\nclass Pipeline(LabelledEnum):\n" in text
        assert "Final" not in text

    @pytest.mark.parametrize(
        "account", [ACCOUNT, SMALL, {**SMALL, "catalogs": []}, {**SMALL, "fields": {}}], ids=["all", "small", "", ""]
    )
    @pytest.mark.parametrize("width", [88, 100, 130])
    def test_is_formatted(self, width: int, account: dict[str, Any], tmp_path: Path) -> None:
        path = tmp_path / "fields.py"
        path.write_text(render(parse(account)), "utf-8")
        for command in (
            ["format", "--check", "--diff", "--line-length", str(width)],
            ["check", "--select", "E,F,I,W,UP,B,C4,PIE,RUF", "--ignore", "RUF001,RUF002,RUF003", "--line-length", str(width)],
        ):
            done = subprocess.run(
                [sys.executable, "-m", "ruff", *command, "--isolated", str(path)], capture_output=True, check=False
            )
            assert done.returncode == 0, (done.stdout + done.stderr).decode()

    def test_does_not_depend_on_the_order_of_the_definitions(self) -> None:
        text = render(parse(ACCOUNT))
        for seed in range(10):
            assert render(parse(shuffled(ACCOUNT, random.Random(seed)))) == text

    def test_has_a_key_for_each_field(self) -> None:
        module = execute(render(parse(ACCOUNT)))
        given = {
            **dict(zip(("Lead", "Contact", "Company", "Customer"), ACCOUNT["fields"].values(), strict=True)),
            **{
                f"Catalog.{name}": catalog["fields"]
                for name, catalog in zip(("Tovary", "SchetaPokupki"), ACCOUNT["catalogs"][:2], strict=True)
            },
        }
        for owner, fields in given.items():
            found: Any = module
            for name in owner.split("."):
                found = getattr(found, name)
            keys = {key.field_id: key for key in vars(found).values() if isinstance(key, FieldKey)}
            assert set(keys) == {field["id"] for field in fields}
            for field in fields:
                wanted = KINDS[field["type"]].key if field["type"] in KINDS else RawKey(1)
                assert type(keys[field["id"]]) is type(wanted)

    def test_has_an_option_for_each_option(self) -> None:
        module = execute(render(parse(ACCOUNT)))
        for owner, fields in (("Lead", ACCOUNT["fields"]["leads"]), ("Customer", ACCOUNT["fields"]["customers"])):
            for key in vars(getattr(module, owner)).values():
                options: Any = getattr(key, "options", int)
                if isinstance(options, type(IntEnum)):
                    [field] = [field for field in fields if field["id"] == key.field_id]
                    assert sorted(options) == sorted(option["id"] for option in field["enums"])
        assert sorted(module.Catalog.Tovary.GroupOption) == [5031, 5032, 5033, 5034]

    def test_names_fields_by_code_else_by_name(self) -> None:
        names = {
            key.field_id: name for name, key in vars(execute(render(parse(ACCOUNT))).Lead).items() if isinstance(key, FieldKey)
        }
        assert (names[101], names[104], names[108], names[110]) == ("BYUDZHET_PROEKTA", "DATA_DOGOVORA", "AREA", "YM_UID")

    def test_resolves_clashes_by_id(self) -> None:
        module = execute(render(parse(ACCOUNT)))
        names = {key.field_id: name for name, key in vars(module.Customer).items() if isinstance(key, FieldKey)}
        assert [names[number] for number in range(201, 210)] == [
            "KOMMENTARIY_201",
            "KOMMENTARIY_202_202",
            "KOMMENTARIY_202_203",
            "FIELD_204",
            "FIELD_205",
            "FIELD_2024",
            "CLASS",
            "ZONE_208",
            "ZONE_209",
        ]
        assert [option.name for option in module.Customer.TsvetOption] == [
            "KRASNYY_2100",
            "KRASNYY_2101_2101",
            "KRASNYY_2101_2102",
            "NO_5",
            "NONE",
        ]

    def test_two_classes_of_options_never_share_a_name(self) -> None:
        one = {"id": 1, "name": "A1B", "type": "select", "enums": [{"id": 11, "value": "x"}]}
        two = {"id": 2, "name": "A 1B", "type": "select", "enums": [{"id": 21, "value": "y"}]}
        module = execute(render(parse({**SMALL, "fields": {"leads": [one, two]}})))
        keys = [key for key in vars(module.Lead).values() if isinstance(key, FieldKey)]
        assert [sorted(key.options) for key in keys if hasattr(key, "options")] == [[11], [21]]

    def test_gives_pipelines_with_their_statuses(self) -> None:
        module = execute(render(parse(ACCOUNT)))
        assert {pipeline.name: pipeline.value for pipeline in module.Pipeline} == {
            "OTDEL_PRODAZH": 31,
            "INT_ENUM": 32,
            "PIPELINE_1_YA_LINIYA": 33,
        }
        assert {status.name: status.value for status in module.Status.OtdelProdazh} == {
            "NERAZOBRANNOE": 311,
            "PERVYY_KONTAKT_312": 312,
            "PERVYY_KONTAKT_313": 313,
            "WON": 142,
            "LOST": 143,
        }
        assert [status.name for status in module.Status.IntEnum_32] == ["NEW"]

    def test_its_keys_say_where_they_stand(self) -> None:
        assert repr(execute(render(parse(ACCOUNT))).Lead.AREA) == "Lead.AREA = NumberKey(108)"

    def test_without_a_time_zone_days_have_none(self) -> None:
        account = copy.deepcopy(SMALL)
        del account["account"]["time_zone"]
        text = render(parse(account))
        assert "SROK: Final = DateKey(11)\n" in text
        assert "ZONE" not in text


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox() as sandbox:
        sandbox.seed(catalogs=[{"id": 1001, "name": "Goods"}])
        yield sandbox


class TestFromTheNetwork:
    def source(self, sandbox: Sandbox) -> list[str]:
        return ["--base-url", sandbox.url, "--token", sandbox.token]

    def test_writes_a_module_and_keeps_the_definitions(
        self, sandbox: Sandbox, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        module, kept = tmp_path / "fields.py", tmp_path / "fields.json"
        assert main([*self.source(sandbox), "--catalogs", "--output", str(module), "--save", str(kept)]) == 0
        text = module.read_text("utf-8")
        made = execute(text)
        assert made.Lead.SEGMENT.field_id == 123
        assert {option.name: option.value for option in made.Lead.SegmentOption} == {"RETAIL": 55, "WHOLESALE": 57}
        assert made.Catalog.Goods.CATALOG_ID == 1001
        assert made.Pipeline.SALES == 3104455
        assert made.Status.Sales.WON == 142
        assert made.Contact and made.Company and made.Customer
        assert sandbox.token not in text + kept.read_text("utf-8")
        assert capsys.readouterr().out == f"{kept}: written\n{module}: written, 31 fields\n"

    def test_again_gives_the_same_bytes(self, sandbox: Sandbox, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        module, kept, again = tmp_path / "fields.py", tmp_path / "fields.json", tmp_path / "again.py"
        command = [*self.source(sandbox), "--catalogs", "--output", str(module), "--save", str(kept)]
        assert main(command) == 0
        before = (module.read_bytes(), kept.read_bytes(), module.stat().st_mtime_ns)
        capsys.readouterr()
        assert main(command) == 0
        assert (module.read_bytes(), kept.read_bytes(), module.stat().st_mtime_ns) == before
        assert capsys.readouterr().out == f"{kept}: unchanged\n{module}: unchanged, 31 fields\n"
        assert main([*self.source(sandbox), "--catalogs", "--output", str(module), "--check"]) == 0
        assert main(["--from", str(kept), "--output", str(again), "--save", str(kept)]) == 0
        assert again.read_bytes() == module.read_bytes()
        assert kept.read_bytes() == before[1]

    def test_asks_only_what_it_needs(self, sandbox: Sandbox, tmp_path: Path) -> None:
        asked = len(sandbox.requests)
        assert main([*self.source(sandbox), "--output", str(tmp_path / "fields.py")]) == 0
        assert [(request.method, request.path) for request in sandbox.requests[asked:]] == [
            ("GET", "/api/v4/account"),
            ("GET", "/api/v4/leads/custom_fields"),
            ("GET", "/api/v4/contacts/custom_fields"),
            ("GET", "/api/v4/companies/custom_fields"),
            ("GET", "/api/v4/customers/custom_fields"),
            ("GET", "/api/v4/leads/pipelines"),
        ]

    def test_takes_the_token_from_the_environment(
        self, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        monkeypatch.setenv("AMOKIT_TOKEN", sandbox.token)
        assert main(["--base-url", sandbox.url]) == 0
        assert capsys.readouterr().out.startswith(MARK)

    def test_says_what_went_wrong_without_the_token(
        self, sandbox: Sandbox, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        module = tmp_path / "fields.py"
        assert main(["--base-url", sandbox.url, "--token", "wrong-secret", "--output", str(module)]) == 2
        error = capsys.readouterr().err
        assert error.startswith("amokit.codegen: GET /api/v4/account: 401 ")
        assert "wrong-secret" not in error
        assert not module.exists()

    def test_keys_write_and_read_for_real(self, sandbox: Sandbox) -> None:
        """The fields of leads that the sandbox keeps, all through a module made of them."""
        kinds = {
            123: "select",
            124: "numeric",
            1101: "text",
            1102: "textarea",
            1103: "url",
            1104: "checkbox",
            1105: "multiselect",
        }
        kinds |= {1106: "radiobutton", 1107: "date", 1108: "date_time", 1109: "streetaddress", 1110: "smart_address"}
        kinds |= {1111: "legal_entity", 1112: "monetary", 1113: "file", 1114: "tracking_data"}
        enums = {
            123: [(55, "Retail"), (57, "Wholesale")],
            1105: [(61, "Delivery"), (62, "Assembly")],
            1106: [(65, "Cash"), (66, "Card")],
        }
        leads = [
            {"id": number, "name": kind, "type": kind, "enums": [{"id": i, "value": name} for i, name in enums.get(number, [])]}
            for number, kind in kinds.items()
        ]
        account = {**SMALL, "account": {"id": 77, "name": "example", "time_zone": "Europe/Moscow"}, "fields": {"leads": leads}}
        lead_fields: Any = execute(render(parse(account))).Lead
        uuid = "11111111-1111-4111-8111-111111111111"
        values: dict[str, Any] = {
            "SELECT": lead_fields.SelectOption.WHOLESALE,
            "NUMERIC": Decimal("12.50"),
            "TEXT": "Acme",
            "TEXTAREA": "a\nb",
            "URL": "https://example.com",
            "CHECKBOX": False,
            "MULTISELECT": [lead_fields.MultiselectOption.ASSEMBLY, lead_fields.MultiselectOption.DELIVERY],
            "RADIOBUTTON": lead_fields.RadiobuttonOption.CARD,
            "DATE": date(1969, 2, 28),
            "DATE_TIME": datetime(1969, 12, 31, tzinfo=UTC),
            "STREETADDRESS": "Main st. 1",
            "SMART_ADDRESS": Address(city="Riga", country="LV"),
            "MONETARY": Decimal("100"),
            "TRACKING_DATA": "google",
        }
        assert {key.field_id for key in vars(lead_fields).values() if isinstance(key, FieldKey)} == set(kinds)
        with AmoCRM(base_url=sandbox.url, token=sandbox.token, limiter=None) as amo:
            changes = [getattr(lead_fields, name).set(value) for name, value in values.items()]
            changes += [
                lead_fields.LEGAL_ENTITY.set([LegalEntityWrite(name="Acme")]),
                lead_fields.FILE.set(FieldFileWrite(file_uuid=uuid)),
            ]
            made = amo.leads.create(LeadCreate(custom_fields_values=changes))
            lead = amo.leads.get(made.id)
            assert {name: lead.custom_fields[getattr(lead_fields, name)] for name in values} == values
            assert [entity.name for entity in lead.custom_fields[lead_fields.LEGAL_ENTITY]] == ["Acme"]
            assert lead.custom_fields[lead_fields.FILE].file_uuid == uuid

            twin = amo.leads.get(amo.leads.create(LeadCreate(custom_fields_values=lead.custom_fields.to_write_all())).id)
            assert [field.to_dict() for field in twin.custom_fields] == [field.to_dict() for field in lead.custom_fields]

            keys = [key for key in vars(lead_fields).values() if isinstance(key, FieldKey)]
            amo.leads.update(made.id, LeadUpdate(custom_fields_values=[key.clear() for key in keys]))
            assert amo.leads.get(made.id).custom_fields_values is None


def account_of(answers: dict[str, httpx.Response]) -> Callable[[httpx.Request], httpx.Response]:
    """A server with an account of its own; lists without a prepared response are empty."""
    account = {"id": 7, "name": "Acme", "subdomain": "acme", "_embedded": {"datetime_settings": {"timezone": "Europe/Riga"}}}
    known = {"/api/v4/account": httpx.Response(200, json=account), **answers}

    def answer(request: httpx.Request) -> httpx.Response:
        found = known.get(request.url.raw_path.decode()) or known.get(request.url.path) or httpx.Response(204)
        return httpx.Response(found.status_code, content=found.content, headers=found.headers)

    return answer


def read_from(answers: dict[str, httpx.Response], notes: list[str], **options: Any) -> dict[str, Any]:
    transport = httpx.MockTransport(account_of(answers))
    with AmoCRM("acme", token="t", transport=transport, limiter=None, retry=None) as amo:
        return read(amo, note=notes.append, **options)


def page(key: str, *items: Any, next: str | None = None) -> httpx.Response:
    links = {"next": {"href": f"https://acme.amocrm.ru{next}"}} if next else {}
    return httpx.Response(200, json={"_links": links, "_embedded": {key: items}})


class TestReading:
    def test_crosses_pages(self) -> None:
        second = "/api/v4/leads/custom_fields?limit=250&page=2"
        answers = {
            "/api/v4/leads/custom_fields?limit=250": page("custom_fields", {"id": 1, "name": "a", "type": "text"}, next=second),
            second: page("custom_fields", {"id": 2, "name": "b", "type": "url"}),
        }
        found = parse(read_from(answers, []))
        assert [(field.id, field.name, field.type) for field in found.fields["leads"]] == [(1, "a", "text"), (2, "b", "url")]
        assert found.account.time_zone == "Europe/Riga"
        assert {entity: len(fields) for entity, fields in found.fields.items()} == {
            "leads": 2,
            "contacts": 0,
            "companies": 0,
            "customers": 0,
        }

    def test_reads_catalogs_only_when_asked(self) -> None:
        answers = {
            "/api/v4/catalogs": page("catalogs", {"id": 5, "name": "Goods", "type": "products"}),
            "/api/v4/catalogs/5/custom_fields": page("custom_fields", {"id": 51, "name": "SKU", "type": "text", "code": "SKU"}),
        }
        assert parse(read_from(answers, [])).catalogs == ()
        [catalog] = parse(read_from(answers, [], catalogs=True)).catalogs
        assert (catalog.id, catalog.name, [field.code for field in catalog.fields]) == (5, "Goods", ["SKU"])

    @pytest.mark.parametrize("status", [402, 403, 404])
    def test_leaves_out_what_the_account_does_not_have(self, status: int) -> None:
        refusal = httpx.Response(status, json={"title": "No", "status": status, "detail": "not paid"})
        notes: list[str] = []
        answers = {"/api/v4/customers/custom_fields": refusal, "/api/v4/catalogs": refusal}
        found = read_from(answers, notes, catalogs=True)
        assert "customers" not in found["fields"]
        assert found["catalogs"] == []
        assert [note.split(":")[0] for note in notes] == ["customers are left out", "catalogs are left out"]

    def test_does_not_leave_out_what_every_account_has(self) -> None:
        refusal = httpx.Response(403, json={"title": "Forbidden", "status": 403})
        with pytest.raises(ForbiddenError):
            read_from({"/api/v4/leads/custom_fields": refusal}, [])

    def test_does_not_take_a_block_for_a_missing_part(self) -> None:
        blocked = httpx.Response(403, html="<html>blocked</html>")
        with pytest.raises(BlockedError):
            read_from({"/api/v4/customers/custom_fields": blocked}, [])

    def test_what_is_kept_reads_back_the_same(self) -> None:
        for account in (ACCOUNT, SMALL):
            found = parse(account)
            kept = json.loads(json.dumps(saved(found)))
            assert parse(kept) == found
            assert saved(parse(kept)) == saved(found)

    def test_keeps_only_what_the_module_needs(self) -> None:
        assert saved(parse(ACCOUNT))["fields"]["leads"][0] == {
            "id": 101,
            "name": "Бюджет проекта",
            "type": "monetary",
            "currency": "EUR",
        }


class TestWithoutANetwork:
    def test_needs_none(self, definitions: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        def refuse(*_: Any, **__: Any) -> Any:
            raise AssertionError("a connection was tried")

        monkeypatch.setattr(socket, "socket", refuse)
        monkeypatch.setattr(socket, "create_connection", refuse)
        monkeypatch.delenv("AMOKIT_TOKEN", raising=False)
        module = tmp_path / "fields.py"
        assert main(["--from", str(definitions), "--output", str(module)]) == 0
        assert module.read_text("utf-8") == render(parse(ACCOUNT))

    def test_prints_the_module_where_no_file_is_named(self, definitions: Path, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["--from", str(definitions)]) == 0
        assert capsys.readouterr().out == render(parse(ACCOUNT))

    def test_runs_as_a_program(self, definitions: Path, tmp_path: Path) -> None:
        command = [sys.executable, "-m", "amokit.codegen", "--from", str(definitions), "--output", "fields.py"]
        done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", cwd=tmp_path, check=False)
        assert (done.returncode, done.stdout, done.stderr) == (0, "fields.py: written, 49 fields\n", "")
        assert (tmp_path / "fields.py").read_bytes() == render(parse(ACCOUNT)).encode()


class TestCheck:
    def test_passes_on_what_it_would_write(self, definitions: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        module = tmp_path / "fields.py"
        main(["--from", str(definitions), "--output", str(module)])
        capsys.readouterr()
        assert main(["--from", str(definitions), "--output", str(module), "--check"]) == 0
        assert capsys.readouterr().out == f"{module} is up to date\n"
        module.write_bytes(module.read_bytes().replace(b"\n", b"\r\n"))
        assert main(["--from", str(definitions), "--output", str(module), "--check"]) == 0

    def test_fails_on_anything_else_and_changes_nothing(
        self, definitions: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        module, kept = tmp_path / "fields.py", tmp_path / "kept.json"
        main(["--from", str(definitions), "--output", str(module)])
        old = module.read_text("utf-8").replace("AREA", "SPACE")
        module.write_text(old, "utf-8")
        assert main(["--from", str(definitions), "--output", str(module), "--save", str(kept), "--check"]) == 1
        error = capsys.readouterr().err
        assert "-    SPACE: Final = NumberKey(108)\n" in error
        assert "+    AREA: Final = NumberKey(108)\n" in error
        assert error.endswith("run python -m amokit.codegen again without --check\n")
        assert module.read_text("utf-8") == old
        assert not kept.exists()

    def test_fails_where_there_is_no_module(self, definitions: Path, tmp_path: Path) -> None:
        module = tmp_path / "fields.py"
        assert main(["--from", str(definitions), "--output", str(module), "--check"]) == 1
        assert not module.exists()


class TestFiles:
    @pytest.mark.parametrize("foreign", ["import os\n", "# fields\n" + MARK + "\n", "\ufeff" + MARK])
    def test_a_module_of_somebody_else_stays(
        self, foreign: str, definitions: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        module = tmp_path / "fields.py"
        module.write_text(foreign, "utf-8")
        assert main(["--from", str(definitions), "--output", str(module)]) == 2
        assert module.read_text("utf-8") == foreign
        assert capsys.readouterr().err == (
            f"amokit.codegen: {module} was not written by python -m amokit.codegen; it stays as it is\n"
        )

    def test_a_json_file_of_somebody_else_stays(self, definitions: Path, tmp_path: Path) -> None:
        kept = tmp_path / "package.json"
        kept.write_text('{"name": "x"}', "utf-8")
        assert main(["--from", str(definitions), "--save", str(kept)]) == 2
        assert kept.read_text("utf-8") == '{"name": "x"}'

    @pytest.mark.parametrize("old", ["", "\n", MARK + " for the account old (1); do not edit.\n", MARK + "\r\nold"])
    def test_an_empty_one_and_one_of_its_own_are_replaced(self, old: str, tmp_path: Path) -> None:
        path = tmp_path / "fields.py"
        path.write_bytes(old.encode())
        assert write(path, f"{MARK}\nnew\n", MARK) is True
        assert path.read_text("utf-8") == f"{MARK}\nnew\n"
        assert write(path, f"{MARK}\nnew\n", MARK) is False

    def test_a_failure_leaves_the_old_one_and_nothing_else(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        path = tmp_path / "fields.py"
        path.write_text(MARK, "utf-8")

        def fail(_: int) -> None:
            raise OSError("the disk is full")

        monkeypatch.setattr(os, "fsync", fail)
        with pytest.raises(OSError, match="the disk is full"):
            write(path, f"{MARK}\nnew\n", MARK)
        assert path.read_text("utf-8") == MARK
        assert list(tmp_path.iterdir()) == [path]

    @pytest.mark.skipif(sys.platform == "win32", reason="links and modes of POSIX")
    def test_links_and_modes_are_kept(self, tmp_path: Path) -> None:
        path, link = tmp_path / "real.py", tmp_path / "link.py"
        path.write_text(MARK, "utf-8")
        path.chmod(0o640)
        link.symlink_to(path)
        assert write(link, f"{MARK}\nnew\n", MARK)
        assert link.is_symlink()
        assert path.read_text("utf-8") == f"{MARK}\nnew\n"
        assert stat.S_IMODE(path.stat().st_mode) == 0o640

    @pytest.mark.skipif(sys.platform == "win32", reason="modes of POSIX")
    def test_a_new_one_has_the_usual_mode(self, tmp_path: Path) -> None:
        write(tmp_path / "new.py", MARK, MARK)
        (tmp_path / "usual").touch()
        assert (tmp_path / "new.py").stat().st_mode == (tmp_path / "usual").stat().st_mode

    def test_a_folder_that_is_not_there_is_said(
        self, definitions: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        assert main(["--from", str(definitions), "--output", str(tmp_path / "nowhere" / "fields.py")]) == 2
        assert "nowhere" in capsys.readouterr().err

    def test_writing_refuses_by_itself(self, tmp_path: Path) -> None:
        path = tmp_path / "fields.py"
        path.write_text("x", "utf-8")
        with pytest.raises(Foreign):
            write(path, MARK, MARK)


HEAD = '{"made_by": "python -m amokit.codegen", "version": 1'


class TestMistakes:
    @pytest.mark.parametrize(
        ("text", "message"),
        [
            ("{", "is no JSON file"),
            ("[]", "was not written by python -m amokit.codegen --save"),
            ('{"fields": {}}', "was not written by python -m amokit.codegen --save"),
            (HEAD[:-1] + "2}", "has version 2; this amokit reads 1"),
            (HEAD + "}", "the definitions lack 'account'"),
            (HEAD + ', "account": {"id": 1, "name": "x"}, "fields": {"leads": [{}]}}', "the definitions lack 'id'"),
            (HEAD + ', "account": {"id": 1, "name": "x"}, "fields": {"leads": 5}}', "the definitions are not as they should be"),
        ],
    )
    def test_in_a_file_are_said(self, text: str, message: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        path = tmp_path / "account.json"
        path.write_text(text, "utf-8")
        assert main(["--from", str(path)]) == 2
        assert message in capsys.readouterr().err

    def test_a_missing_file_is_said(self, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["--from", str(tmp_path / "no.json")]) == 2
        assert "no.json" in capsys.readouterr().err

    @pytest.mark.parametrize(
        ("arguments", "message"),
        [
            ([], "one of the arguments --account --base-url --from is required"),
            (["--account", "acme", "--from", "x.json"], "not allowed with argument"),
            (["--account", "acme"], "an account needs --token, or AMOKIT_TOKEN"),
            (["--from", "x.json", "--check"], "--check needs --output"),
        ],
        ids=["no source", "two sources", "no token", "nothing to check"],
    )
    def test_in_a_command_are_said(
        self, arguments: list[str], message: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        monkeypatch.delenv("AMOKIT_TOKEN", raising=False)
        with pytest.raises(SystemExit) as caught:
            main(arguments)
        assert caught.value.code == 2
        assert message in capsys.readouterr().err

    def test_unusable_is_no_account(self) -> None:
        with pytest.raises(Unusable):
            parse({"account": {"id": "x", "name": ""}, "fields": {}})


HOSTILE = (
    "both \" and ' and \\",
    '\'); __import__("os").getpid() #',
    '"""\n__import__("os").getpid()\n"""',
    'x")\n__import__("os").getpid()',
    "\\",
    "x\\",
    '"',
    "'",
    '""\'',
    "coding: utf-16",
    "-*- coding=rot13 -*-",
    "# noqa: coding:latin-1",
    "\ud800",
    "\u202e\u2028\x00\x0c\r",
    "{x}",
    "None",
    "class",
    "-1",
    "",
)


def _hostile_account(text: str, sign: int) -> dict[str, Any]:
    """An account where each text is this one, and ids have this sign."""
    options = [{"id": sign * number, "value": text, "name": text, "sort": number} for number in (1, 2)]
    kinds = ("text", "select", "multitext", "monetary", "date", text)
    fields = [
        {"id": sign * (10 + i), "name": text, "type": kind, "currency": text, "enums": options} for i, kind in enumerate(kinds)
    ]
    entities = ("leads", "contacts", "companies", "customers")
    return {
        **{key: SMALL[key] for key in ("made_by", "version")},
        "account": {"id": sign, "name": text, "time_zone": text},
        "fields": {entity: [*fields, *fields[:1]] for entity in entities},
        "catalogs": [{"id": sign * 5, "name": text, "fields": fields}, {"id": sign * 6, "name": text, "fields": fields}] * 2,
        "pipelines": [{"id": sign * 3, "name": text, "statuses": options}, {"id": sign * 4, "name": text, "statuses": []}] * 2,
    }


class TestHostileAccounts:
    @pytest.mark.parametrize("sign", [1, -1])
    @pytest.mark.parametrize("text", HOSTILE)
    def test_make_modules_that_hold_keys_and_nothing_else(self, text: str, sign: int, tmp_path: Path) -> None:
        source = tmp_path / "account.json"
        source.write_text(json.dumps(_hostile_account(text, sign)), "utf-8")
        kept, module = tmp_path / "kept.json", tmp_path / "fields.py"
        assert main(["--from", str(source), "--save", str(kept), "--output", str(module)]) == 0
        tree = ast.parse(module.read_bytes())
        calls = [node.func for node in ast.walk(tree) if isinstance(node, ast.Call)]
        heads = {ast.unparse(call.value if isinstance(call, ast.Subscript) else call) for call in calls}
        assert heads <= {"TextKey", "SelectKey", "MultitextKey", "MonetaryKey", "DateKey", "RawKey"}
        assert {node.module for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)} <= {"enum", "typing", "amokit.fields"}
        assert not any(isinstance(node, ast.Import | ast.FunctionDef) for node in ast.walk(tree))
        runpy.run_path(str(module))
        assert main(["--from", str(kept), "--output", str(module), "--check"]) == 0

    @pytest.mark.parametrize("text", [*HOSTILE, 'a"b', "a'b", 'a"b\'c"d', "\\'\\\""])
    def test_literals_read_as_the_text(self, text: str) -> None:
        assert ast.literal_eval(quoted(text)) == printable(text)

    def test_negative_ids_have_names_of_their_own(self) -> None:
        assert unique({-1: "X", 1: "X", 2: "Y"}) == {-1: "X_minus_1", 1: "X_1", 2: "Y"}

    @pytest.mark.parametrize(
        "damage",
        [
            {"account": {"id": 1, "name": {"a": 1}}},
            {"account": {"id": 1, "name": "x", "time_zone": 5}},
            {"account": {"id": float("inf"), "name": "x"}},
            {"fields": {"leads": [{"id": 1, "name": ["x"], "type": "text"}]}},
            {"fields": {"leads": [{"id": 1, "name": "x", "type": "text", "code": {"a": 1}}]}},
            {"fields": {"leads": [{"id": 1, "name": "x", "type": "monetary", "currency": 7}]}},
        ],
    )
    def test_what_is_no_text_and_no_number_is_refused(
        self, damage: dict[str, Any], tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        path = tmp_path / "account.json"
        path.write_text(json.dumps({**SMALL, **damage}), "utf-8")
        assert main(["--from", str(path)]) == 2
        assert "the definitions are not as they should be" in capsys.readouterr().err

    def test_nesting_without_an_end_is_no_definitions(self, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        path = tmp_path / "account.json"
        path.write_text("[" * 100_000, "utf-8")
        assert main(["--from", str(path)]) == 2
        assert "is no JSON file" in capsys.readouterr().err

    def test_a_module_that_does_not_compile_replaces_nothing(
        self, definitions: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        module, kept = tmp_path / "fields.py", tmp_path / "kept.json"
        assert main(["--from", str(definitions), "--output", str(module)]) == 0
        before = module.read_bytes()
        monkeypatch.setattr("amokit.codegen.render.constant", lambda text, kind: "1x")
        assert main(["--from", str(definitions), "--save", str(kept), "--output", str(module)]) == 2
        assert "make a module that does not compile, so nothing is written" in capsys.readouterr().err
        assert module.read_bytes() == before and not kept.exists()


def test_importing_the_package_imports_neither_keys_nor_the_generator() -> None:
    unwanted = {"amokit.fields", "amokit.codegen", "argparse", "difflib", "zoneinfo"}
    code = f"import sys, amokit; print(sorted({unwanted} & set(sys.modules)))"
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, env=environment, check=True)
    assert done.stdout.strip() == "[]"


class TestLists:
    """Users, loss reasons, task types and tags; the way out of the program; and who signs."""

    LISTS = {
        "users": [{"id": 1, "name": "Анна"}],
        "task_types": [{"id": 2, "name": "Звонок"}],
        "lead_tags": [{"id": 9, "name": "VIP"}],
    }

    def test_are_enums_with_labels(self) -> None:
        module = execute(render(parse({**SMALL, "lists": self.LISTS})))
        assert [(user.name, int(user), user.label) for user in module.User] == [("ANNA", 1, "Анна")]
        assert (module.TaskType.ZVONOK.label, module.LeadTag(9).label) == ("Звонок", "VIP")
        assert module.Lead.TsvetOption.SINIY.label == "Синий"
        assert module.Status.Sales.WON.label == "Готово"

    def test_are_kept_and_read_again(self, tmp_path: Path) -> None:
        definitions = parse({**SMALL, "lists": self.LISTS})
        path = tmp_path / "fields.json"
        path.write_text(json.dumps(saved(definitions)), "utf-8")
        assert parse(load(path)) == definitions

    def test_standard_output_is_utf_8_whatever_the_terminal_has(self, tmp_path: Path) -> None:
        path = tmp_path / "fields.json"
        path.write_text(json.dumps(saved(parse(SMALL))), "utf-8")
        command = [sys.executable, "-m", "amokit.codegen", "--from", str(path)]
        env = {**os.environ, "PYTHONIOENCODING": "ascii", "PYTHONPATH": os.pathsep.join(sys.path)}
        done = subprocess.run(command, capture_output=True, check=True, env=env)
        assert "Синий" in done.stdout.decode("utf-8")

    def test_an_oauth_of_the_program_signs(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        from amokit import OAuth
        from amokit.codegen.__main__ import oauth

        (tmp_path / "own_auth.py").write_text(
            "from amokit import OAuth\n\ndef make():\n    return OAuth('i', 's', 'https://a.b/')\n\nmade = make()\nother = 5\n"
        )
        monkeypatch.chdir(tmp_path)
        assert isinstance(oauth("own_auth:make"), OAuth) and isinstance(oauth("own_auth:made"), OAuth)
        for place in ("own_auth", "own_auth:none", "nothing_here:x", "own_auth:other"):
            with pytest.raises(Unusable, match="--auth"):
                oauth(place)
