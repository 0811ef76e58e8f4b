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


def test_what_ends_a_load_is_one_line(amokit: Terminal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """dlt wraps it several times, and would show all of its calls."""
    monkeypatch.setenv("DLT_DATA_DIR", str(tmp_path / "dlt"))
    to = f"duckdb:///{tmp_path / 'crm.duckdb'}"
    refused = amokit.run("sync", "users", "--to", to, "--token", "bad")
    assert (refused.code, refused.err.count("\n")) == (1, 1), refused.err
    assert refused.err.startswith("amokit: GET /api/v4/account: 401 Unauthorized")
    (tmp_path / "folder.duckdb").mkdir()
    failed = amokit.run("sync", "users", "--to", f"duckdb:///{tmp_path / 'folder.duckdb'}")
    assert failed.code == 1
    assert failed.err.startswith("amokit: the load failed: IO Error: ")
