"""Two accounts, each a partition of a Dagster asset, into one DuckDB dataset under one limit of requests.

    pip install dagster 'amokit[dlt,redis,sandbox]'
    python examples/dagster_partitions.py redis://localhost:6379/0 crm.duckdb

needs no account: two sandboxes play them. A real program gives `AmoCRM` the account and its token in the place of `Played`.
"""

import sys
from pathlib import Path

import dagster
import dlt
import duckdb
import httpx
from amokit import AmoCRM, RedisLimiter
from amokit.dlt import amocrm
from amokit_sandbox import Sandbox

ACCOUNTS = dagster.StaticPartitionsDefinition(["north", "south"])
TABLES = ["leads", "contacts", "users", "pipelines"]


class Warehouse(dagster.ConfigurableResource["Warehouse"]):
    """The dataset, and what reads the accounts."""

    redis: str
    database: str
    urls: dict[str, str]
    tokens: dict[str, str]

    def load(self, account: str) -> dict[str, int]:
        """Loads what has changed in an account; gives rows by table."""
        limiter = RedisLimiter(self.redis, name="my integration")  # processes and machines share it
        number = 101 + ACCOUNTS.get_partition_keys().index(account)
        with AmoCRM(base_url=self.urls[account], token=self.tokens[account], limiter=limiter, transport=Played(number)) as amo:
            pipeline = dlt.pipeline(
                f"amocrm_{account}",
                destination=dlt.destinations.duckdb(self.database),
                dataset_name="amocrm",
                pipelines_dir=f"{self.database}.pipelines",
            )
            pipeline.run(amocrm(clients={account: amo}, only=TABLES))
            loaded = pipeline.last_trace.last_normalize_info if pipeline.last_trace else None
            return {name: loaded.row_counts.get(name, 0) for name in TABLES} if loaded else {}


class Played(httpx.HTTPTransport):
    """Every sandbox says that it is account 77; with this, each is another one."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self._number = number

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        answer = super().handle_request(request)
        if request.url.path != "/api/v4/account":
            return answer
        answer.read()
        return httpx.Response(answer.status_code, json={**answer.json(), "id": self._number})


# A DuckDB file has one writer at a time: deployments give the pool `duckdb` a limit of 1. PostgreSQL needs no pool.
@dagster.asset(partitions_def=ACCOUNTS, pool="duckdb")
def crm(context: dagster.AssetExecutionContext, warehouse: Warehouse) -> dagster.MaterializeResult[None]:
    """The tables of one account."""
    return dagster.MaterializeResult(metadata=warehouse.load(context.partition_key))


def materialize(warehouse: Warehouse) -> None:
    """Runs both partitions in this process, as Dagster runs them in its local mode."""
    for account in ACCOUNTS.get_partition_keys():
        done = dagster.materialize([crm], partition_key=account, resources={"warehouse": warehouse})
        [made] = done.asset_materializations_for_node("crm")
        print(account, {name: value.value for name, value in made.metadata.items()})


def main(redis: str, database: str) -> None:
    with Sandbox() as north, Sandbox() as south:
        sandboxes = {"north": north, "south": south}
        warehouse = Warehouse(
            redis=redis,
            database=str(Path(database).resolve()),
            urls={name: sandbox.url for name, sandbox in sandboxes.items()},
            tokens={name: sandbox.token for name, sandbox in sandboxes.items()},
        )
        for name, sandbox in sandboxes.items():
            past = {"created_at": 1_700_000_000, "updated_at": 1_700_000_000}
            sandbox.seed(leads=[{"id": 11 + i, "name": f"{name} {i}", "price": 100, **past} for i in range(3)])
        materialize(warehouse)
        with AmoCRM(base_url=north.url, token=north.token) as amo:
            amo.leads.update(12, {"price": 500})
        south.delete("leads", [13])
        materialize(warehouse)
    with duckdb.connect(database, read_only=True) as db:
        for row in db.sql("select account_id, count(*), sum(price) from amocrm.leads group by 1 order by 1").fetchall():
            print(row)


if __name__ == "__main__":
    main(*sys.argv[1:])
