"""The example in which Dagster loads two accounts by partitions, run as its user runs it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import duckdb
import pytest
import redis

from ..operations import ROOT
from ..servers import redis_server
from .judges import DAGSTER
from .support import need

pytestmark = pytest.mark.judge


def test_two_accounts_in_one_dataset_under_one_limit(tmp_path: Path) -> None:
    need(DAGSTER)
    database = tmp_path / "crm.duckdb"
    environment = {**os.environ, "PYTHONPATH": str(DAGSTER.folder), "HOME": str(tmp_path)}
    environment.pop("DAGSTER_HOME", None)
    with redis_server(tmp_path) as url:
        command = [sys.executable, str(ROOT / "examples" / "dagster_partitions.py"), url, str(database)]
        done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False, cwd=tmp_path, timeout=600)
        assert done.returncode == 0, done.stderr
        with redis.Redis.from_url(url) as server:
            assert server.exists("{my integration}:granted"), "the limit is kept there"
    loads = [line.partition(" {")[0] for line in done.stdout.splitlines()[:4]]
    assert loads == ["north", "south", "north", "south"]
    assert "'leads': 3" in done.stdout.splitlines()[0]
    assert "'leads': 1" in done.stdout.splitlines()[2], "what has not changed is not read again"
    with duckdb.connect(str(database), read_only=True) as db:
        found = db.sql("select account_id, id, name, price from amocrm.leads order by all").fetchall()
    assert found == [
        (101, 11, "north 0", 100),
        (101, 12, "north 1", 500),
        (101, 13, "north 2", 100),
        (102, 11, "south 0", 100),
        (102, 12, "south 1", 100),
    ]
