"""The sandbox with 100,000 leads: pages, memory, its start and its reset. Only on request, since seeding takes minutes."""

from __future__ import annotations

import os
import resource
import subprocess
import sys
import time
from collections.abc import Callable
from functools import partial
from statistics import median, quantiles

import httpx
from amokit_sandbox import Sandbox

from ..report import Row
from ..server import Addresses

BOTH = False
ROWS = (
    Row("sandbox.page_p95", "the slowest of the lists below, 95 of 100 calls", 60, unit="ms"),
    Row("sandbox.memory", "memory with 100,000 leads, their contacts, companies, tasks and notes", 400, unit="MB"),
    Row("sandbox.seed", "seeding them", unit="s"),
    Row("sandbox.reset", "a reset of a small account", 20, unit="ms"),
    Row("sandbox.start", "import and first start in a fresh process, CPU time", 0.7, unit="s"),
    Row("sandbox.start_ratio", "import and first start / import of starlette, uvicorn and jsonschema_rs, CPU time", unit="x"),
)
LEADS = 100_000
CALLS = 40
LAST = LEADS // 250
LISTS = {
    "plain": "leads?limit=250&page={}",
    "deep": f"leads?limit=250&page={LAST}",
    "deep and ordered": f"leads?limit=250&page={LAST}&order[updated_at]=desc",
    "ordered": "leads?limit=250&order[created_at]=desc&page={}",
    "rare text": "leads?query=999{}1",
    "no text": "leads?query=nothing at all",
    "phone": "contacts?query=%2B7 (912) 345-67-{}",
    "frequent text": "leads?limit=250&query=1&page={}",
    "text, deep, ordered": "leads?limit=250&query=1&page=1{:02}&order[updated_at]=desc",
    "price": "leads?limit=250&filter[price][from]=899000",
    "price, deep, ordered": "leads?limit=250&filter[price][from]=100000&page=2{:02}&order[updated_at]=desc",
    "status": "leads?limit=250&filter[statuses][0][pipeline_id]={pipeline}&filter[statuses][0][status_id]={status}&page={}",
    "name": "leads?filter[name]=nobody",
    "user, last page": "leads?limit=250&filter[responsible_user_id][]={user}&page=90",
    "nobody's": "leads?filter[responsible_user_id]=504141",
    "updated": "leads?limit=250&filter[updated_at][from]={updated}&page={}",
    "field": "leads?limit=250&filter[custom_fields_values][{field}][from]=50&page={}",
    "field, ordered": "leads?limit=250&filter[custom_fields_values][{field}][from]=50&page={}&order[updated_at]=desc",
    "with all": "leads?limit=250&page={}&with=contacts,catalog_elements,loss_reason,source",
    "tasks by due date": "tasks?limit=250&order[complete_till]=desc",
    "tasks of a lead": "tasks?filter[entity_type]=leads&filter[entity_id]={lead}",
    "notes": "leads/notes?limit=250&page={}",
    "notes of a lead": "leads/{lead}/notes",
    "calls": "leads/notes?limit=250&filter[note_type]=call_in",
}
START = "import time; from amokit_sandbox import Sandbox; Sandbox().close(); print(time.process_time())"
PARTS = "import time, starlette.responses, uvicorn, jsonschema_rs; print(time.process_time())"


def measure(addresses: Addresses) -> dict[str, float]:
    starts, parts = ([fresh(code) for _ in range(7)] for code in (START, PARTS))
    with Sandbox() as sandbox:
        resets = [milliseconds(sandbox.clear) for _ in range(20)]
    begun = time.perf_counter()
    command = [sys.executable, "-m", "amokit_sandbox", "--port", "0", "--seed", "demo", "--leads", str(LEADS)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server:
        assert server.stdout
        said = {}
        for line in server.stdout:
            name, _, value = line.partition(":")
            said[name] = value.strip()
            if name == "In a browser":
                break
        seeded = time.perf_counter() - begun
        headers = {"Authorization": f"Bearer {said['Token']}"}
        with httpx.Client(base_url=f"{said['URL']}/api/v4/", headers=headers, timeout=60) as client:
            known = ids(client)
            slowest = max(p95(client, name, path, known) for name, path in LISTS.items())
        server.terminate()
    memory = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / (1024 if sys.platform == "linux" else 2**20)
    return {
        "sandbox.page_p95": slowest,
        "sandbox.memory": memory,
        "sandbox.seed": seeded,
        "sandbox.reset": median(resets),
        "sandbox.start": median(starts),
        "sandbox.start_ratio": median(starts) / median(parts),
    }


def ids(client: httpx.Client) -> dict[str, int]:
    """What the filters of the lists name: things of the first lead, and a field of numbers."""
    [lead] = client.get("leads?limit=1").json()["_embedded"]["leads"]
    fields = client.get("leads/custom_fields?limit=250").json()["_embedded"]["custom_fields"]
    number = next(field["id"] for field in reversed(fields) if field["type"] == "numeric")
    found = {"pipeline": lead["pipeline_id"], "status": lead["status_id"], "user": lead["responsible_user_id"]}
    return {**found, "lead": lead["id"], "updated": lead["updated_at"], "field": number}


def p95(client: httpx.Client, name: str, path: str, known: dict[str, int]) -> float:
    times = [milliseconds(partial(client.get, path.format(n, **known))) for n in range(1, CALLS + 1)]
    found = quantiles(times, n=20)[-1]
    print(f"  {name:20} p50 {median(times):6.1f} ms   p95 {found:6.1f} ms", file=sys.stderr)
    return found


def milliseconds(action: Callable[[], object]) -> float:
    begun = time.perf_counter()
    action()
    return (time.perf_counter() - begun) * 1000


def fresh(code: str) -> float:
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    command = [sys.executable, "-c", code]
    return float(subprocess.run(command, env=environment, stdout=subprocess.PIPE, text=True, check=True).stdout)
