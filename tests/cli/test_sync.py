"""`amokit sync`: an account in a database, and what has changed since."""

from __future__ import annotations

from pathlib import Path

import duckdb
import pytest

from .conftest import Terminal


def test_sync_and_sync_again(amokit: Terminal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DLT_DATA_DIR", str(tmp_path / "dlt"))
    amokit.sandbox.seed(leads=[{"name": "Roof", "price": 5, "updated_at": 1_790_000_000}])
    to = f"duckdb:///{tmp_path / 'crm.duckdb'}"
    first = amokit.run("sync", "leads", "users", "--to", to)
    assert (first.code, first.out) == (0, "")
    assert "leads 1, users 3" in first.err
    assert "nothing new" in amokit.run("sync", "leads", "--to", to).err
    with duckdb.connect(str(tmp_path / "crm.duckdb")) as db:
        assert db.sql("select name, price from amocrm.leads").fetchall() == [("Roof", 5)]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["leds", "--to", "duckdb:///crm.duckdb"], "there is no table 'leds'; did you mean 'leads'?"),
        (["--to", "mysql://host/x"], "mysql:// is no destination here"),
        (["--to", "duckdb:///amocrm.duckdb"], "give one another name"),
        (["--to", "postgresql://host"], "names no database"),
    ],
)
def test_wrong_use(amokit: Terminal, words: list[str], said: str) -> None:
    done = amokit.run("sync", *words)
    assert (done.code, said in done.err) == (2, True), done.err
