"""`progress=True`: a bar of rich, or a line, on the standard error."""

from __future__ import annotations

import io
import sys
from typing import Any

import pytest
from amokit.models import LeadCreate
from amokit_api.progress import Meter
from amokit_sandbox import Sandbox

from ..client.support import Mode
from .support import of_sandbox


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.fixture(params=["rich", "line"])
def display(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    if request.param == "line":
        for name in [name for name in sys.modules if name == "rich" or name.startswith("rich.")]:
            monkeypatch.delitem(sys.modules, name)
        monkeypatch.setitem(sys.modules, "rich.console", None)
    name: str = request.param
    return name


@pytest.fixture
def amo(mode: Mode, sandbox: Sandbox) -> Any:
    sandbox.seed(leads=[{"name": f"L{number}"} for number in range(12)])
    return of_sandbox(mode, sandbox)


def test_a_list_shows_what_is_read(display: str, mode: Mode, amo: Any, capsys: pytest.CaptureFixture[str]) -> None:
    assert len(mode.all(amo.leads.list(limit=5, progress=True))) == 12
    out, err = capsys.readouterr()
    assert "12 objects" in err
    assert out == ""
    assert len(mode.all(amo.leads.list(limit=5))) == 12
    assert capsys.readouterr() == ("", "")


def test_a_batch_shows_its_outcomes(display: str, mode: Mode, amo: Any, capsys: pytest.CaptureFixture[str]) -> None:
    items = [LeadCreate(name="x", status_id=999 if number == 3 else 142) for number in range(7)]
    outcomes = mode.all(amo.leads.create_each(items, size=3, progress=True))
    assert len(outcomes) == 7
    assert "7 objects" in (err := capsys.readouterr().err)
    assert "1 refused" in err
    mode.all(amo.leads.create_each(items[:1], progress=False))
    assert capsys.readouterr().err == ""


def test_a_file_shows_its_bytes(display: str, mode: Mode, amo: Any, capsys: pytest.CaptureFixture[str]) -> None:
    file = mode.wait(amo.files.upload(b"x" * 2000, "a.txt", progress=True))
    assert "2,000 of 2,000 bytes" in capsys.readouterr().err
    target = io.BytesIO()
    mode.wait(amo.files.download(file, target, progress=True))
    assert "2,000 of 2,000 bytes" in capsys.readouterr().err
    assert target.getvalue() == b"x" * 2000


def test_what_ends_early_leaves_nothing_on_the_screen_that_moves(display: str, mode: Mode, amo: Any) -> None:
    """Rich refuses a second live display, so the next one shows that the first has ended."""
    for _ in range(2):
        with pytest.raises(ZeroDivisionError):
            mode.all(amo.leads.create_each((LeadCreate(name=str(1 // number)) for number in (1, 1, 0)), size=1, progress=True))


def test_a_terminal_has_one_line_that_is_overwritten(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "rich.console", None)
    stream = Terminal()
    monkeypatch.setattr(sys, "stderr", stream)
    monkeypatch.setattr("amokit_api.progress._ON_TERMINAL", 0.0)
    meter = Meter("objects")
    meter.show(1000, 4000, "a longer note")
    meter.show(4000, 4000)
    meter.close()
    meter.close()
    assert stream.getvalue().splitlines(keepends=True)[-1].endswith("\n")
    first, second = stream.getvalue().split("\r")[1:3]
    assert first == "1,000 of 4,000 objects (25%), a longer note"
    assert second == "4,000 of 4,000 objects (100%)".ljust(len(first))


def test_elsewhere_lines_are_few(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "rich.console", None)
    stream = io.StringIO()
    monkeypatch.setattr(sys, "stderr", stream)
    meter = Meter("objects")
    for number in range(100):
        meter.show(number)
    meter.close()
    assert stream.getvalue() == "0 objects\n99 objects\n"


def test_two_at_a_time() -> None:
    one, other = Meter("leads"), Meter("contacts")
    one.show(1)
    other.show(2)
    one.close()
    other.close()


def test_there_may_be_no_standard_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "rich.console", None)
    monkeypatch.setattr(sys, "stderr", None)
    meter = Meter("leads")
    meter.show(1)
    meter.close()
