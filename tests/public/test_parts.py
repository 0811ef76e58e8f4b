"""On small descriptions: webhooks pass through, and the report counts what a description rests on."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from generator.__main__ import main
from generator.bundle import bundle
from generator.evidence import kind, report
from generator.problems import SpecError
from generator.public import public

from ..generator.sample import FILES
from ..generator.support import write_spec

WEBHOOK = """\
webhooks:
  thing:
    post:
      operationId: receive_thing
      tags: [things]
      summary: A thing came.
      description: Sent when a thing came.
      security: []
      requestBody:
        content:
          application/x-www-form-urlencoded:
            schema: {$ref: '#/components/schemas/ThingCame'}
            example: {id: '1'}
      responses: {'200': {description: Taken.}}
components:
  schemas:
    ThingCame:
      description: What comes.
      type: object
      properties:
        id: {type: string, description: Id of the thing., x-lazy: false, x-evidence: Guess. It must have one.}
"""


def made(folder: Path, **files: str) -> dict[str, Any]:
    return public(bundle(write_spec(folder, **files)))


def test_webhooks_pass_through(tmp_path: Path) -> None:
    file = made(tmp_path, **FILES, hooks=WEBHOOK)
    body = file["webhooks"]["thing"]["post"]["requestBody"]["content"]["application/x-www-form-urlencoded"]
    assert body["schema"] == {"$ref": "#/components/schemas/ThingCame"}
    part = file["components"]["schemas"]["ThingCame"]["properties"]["id"]
    assert part == {"type": "string", "description": "Id of the thing.", "x-evidence": "Guess. It must have one."}


def test_none_is_none(tmp_path: Path) -> None:
    assert "webhooks" not in made(tmp_path, **FILES)


@pytest.mark.parametrize(
    ("files", "reason"),
    [
        ({"hooks": WEBHOOK, "more": WEBHOOK.partition("\ncomponents")[0] + "\n"}, "already written at spec/hooks.yaml:2"),
        ({"hooks": "webhooks: [a]\n"}, "a mapping is expected here, not ['a']"),
        ({"hooks": "webhooks: {a: b}\n"}, "a mapping is expected here, not 'b'"),
        ({"hooks": WEBHOOK.replace("'#/components/schemas/ThingCame'", "'#/components/schemas/None'")}, "leads nowhere"),
    ],
)
def test_damaged_webhooks_are_named(files: dict[str, str], reason: str, tmp_path: Path) -> None:
    with pytest.raises(SpecError) as caught:
        bundle(write_spec(tmp_path, **FILES, **files))
    assert any(reason in str(problem) for problem in caught.value.problems)


def test_a_description_without_named_failures_and_schemes(tmp_path: Path) -> None:
    """They are those of our description; another one is published without them."""
    file = made(tmp_path, **FILES)
    operation = file["paths"]["/api/v4/things"]["get"]
    assert not {"401", "403", "429"} & operation["responses"].keys()
    assert "oauth2" not in str(operation.get("security", ""))


@pytest.mark.parametrize(
    ("text", "found"),
    [("SDK. One library.", "SDK"), ("Guess. ", ""), ("guess. It is.", ""), ("One library.", ""), ("Recorded.", "")],
)
def test_kinds(text: str, found: str) -> None:
    assert kind(text) == found


def test_the_report_counts(tmp_path: Path) -> None:
    plain = report(bundle(write_spec(tmp_path / "a", **FILES))).splitlines()
    marked = report(bundle(write_spec(tmp_path / "b", **FILES, hooks=WEBHOOK)), names=True).splitlines()
    before, after = (int(next(line for line in lines if line.startswith("fields"))[-5:]) for lines in (plain, marked))
    assert after == before + 1
    assert marked[-1].startswith("fields Guess      ThingCame.id: It must have one.")


def test_a_field_rests_on_what_its_schema_rests_on(tmp_path: Path) -> None:
    text = WEBHOOK.replace(
        "      description: What comes.\n", "      description: What comes.\n      x-evidence: SDK. One library.\n"
    )
    text = text.replace("Guess. It must have one.}", "Guess. It must.}\n        name: {type: string, description: Name.}")
    lines = report(bundle(write_spec(tmp_path, **FILES, hooks=text)), names=True)
    assert "fields SDK        ThingCame.name: One library." in lines
    assert "fields Guess      ThingCame.id: It must." in lines


def test_the_command(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    spec = write_spec(tmp_path / "spec", **FILES)
    assert main(["report", "--spec", str(spec)]) == 0
    printed = capsys.readouterr().out.splitlines()
    assert printed[0].split() == ["Unmarked", "Recorded", "Documented", "SDK", "Guess", "all"]
    assert [line.split()[0] for line in printed[1:4]] == ["operations", "parameters", "fields"]
