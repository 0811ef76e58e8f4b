"""Sandboxes and destinations: a DuckDB file, a folder of Parquet files, a PostgreSQL server."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import duckdb
import psycopg
import pytest
from amokit import AmoCRM
from amokit.dlt.loading import destination, load
from amokit_sandbox import Sandbox

from tests.servers import postgresql_server

DATASET = "amocrm"
LATEST = "qualify row_number() over (partition by account_id, id order by read_at desc) = 1"


@dataclass
class Place:
    """A destination: where it is, and how it is asked."""

    url: str
    folder: Path

    def load(self, *clients: AmoCRM, only: list[str] | None = None, at_most: int | None = None) -> list[dict[str, int]]:
        named = {f"a{number}" if number else "": client for number, client in enumerate(clients)}
        to = destination(self.url, DATASET)
        return list(load(named, to, only, dataset=DATASET, pipeline="tests", at_most=at_most, folder=self.folder / "pipelines"))

    def query(self, sql: str) -> list[tuple[Any, ...]]:
        raise NotImplementedError


class DuckDB(Place):
    def query(self, sql: str) -> list[tuple[Any, ...]]:
        with duckdb.connect(str(self.folder / "crm.duckdb")) as db:
            return db.sql(sql).fetchall()


class PostgreSQL(Place):
    def query(self, sql: str) -> list[tuple[Any, ...]]:
        with psycopg.connect(self.url) as db:
            return db.execute(sql.encode()).fetchall()


class Parquet(Place):
    """Files are only added: of two rows of one object the later holds, and what was deleted says so."""

    def query(self, sql: str) -> list[tuple[Any, ...]]:
        with duckdb.connect() as db:
            db.sql(f"create schema {DATASET}")
            tables = [path.name for path in (self.folder / "files" / DATASET).iterdir() if any(path.glob("*.parquet"))]
            for table in sorted(tables, key=lambda name: "__" in name):
                files = f"read_parquet('{self.folder}/files/{DATASET}/{table}/*.parquet', union_by_name = true)"
                root, _, nested = table.partition("__")
                if table.startswith("_dlt"):
                    continue
                if nested:
                    parents = f"where _dlt_parent_id in (select _dlt_id from {DATASET}.{root})"
                    db.sql(f"create view {DATASET}.{table} as select * from {files} {parents}")
                elif "is_deleted" in db.sql(f"select * from {files} limit 0").columns:
                    held = f"select * from {files} {LATEST}"
                    db.sql(f"create view {DATASET}.{table} as select * from ({held}) where not is_deleted")
            return db.sql(sql).fetchall()


@pytest.fixture(scope="module")
def postgresql() -> Iterator[str]:
    with postgresql_server() as url:
        yield url.replace("postgresql+psycopg://amokit@", "postgresql://amokit:unused@")  # dlt wants a password


@pytest.fixture(params=["duckdb", "postgresql", "parquet"])
def place(request: pytest.FixtureRequest, tmp_path: Path) -> Place:
    if request.param == "duckdb":
        return DuckDB(f"duckdb:///{tmp_path / 'crm.duckdb'}", tmp_path)
    if request.param == "parquet":
        return Parquet((tmp_path / "files").as_uri(), tmp_path)
    url: str = request.getfixturevalue("postgresql")
    with psycopg.connect(url, autocommit=True) as db:
        name = f"t{abs(hash(tmp_path))}"
        db.execute(f"create database {name}".encode())
    parts = urlsplit(url)
    return PostgreSQL(parts._replace(path=f"/{name}").geturl(), tmp_path)


@pytest.fixture(scope="module")
def running() -> Iterator[Sandbox]:
    with Sandbox() as sandbox:
        yield sandbox


@pytest.fixture
def sandbox(running: Sandbox) -> Sandbox:
    running.clear()
    return running


@pytest.fixture
def amo(sandbox: Sandbox) -> Iterator[AmoCRM]:
    with AmoCRM(base_url=sandbox.url, token=sandbox.token, limiter=None) as client:
        yield client
