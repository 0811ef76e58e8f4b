"""What `import amokit` costs over its dependencies, in fresh processes that alternate."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from statistics import median

from ..report import Row
from ..server import Addresses

BOTH = False
ROWS = (
    Row("import.package", "import amokit / import httpx, attrs", 0.2),
    Row("import.first_list", "import amokit and the first leads.list / import httpx, attrs and a bare GET", 1.12),
    Row("import.strangers", "modules imported of pydantic, rich, SQLAlchemy, redis and the sandbox", 0, unit="n"),
)
ROUNDS = 25

# httpx imports its own command line where click is installed (some tools for development bring it): it would hide our share.
_START = "import sys, time; sys.modules['click'] = None; start = time.process_time(); "
_END = "; print(time.process_time() - start)"
_SNIPPETS = {
    "base": "import httpx, attrs",
    "package": "import amokit",
    "base_get": "import httpx, attrs; client = httpx.Client(); client.get({base!r} + '/api/v4/leads?limit=10').content",
    "first_list": "from amokit import AmoCRM; amo = AmoCRM(base_url={base!r}, token='t'); amo.leads.list(limit=10).items",
}
_STRANGERS = ("pydantic", "rich", "sqlalchemy", "redis", "amokit_sandbox")


def _run(code: str) -> str:
    # Installed packages come compiled; without this a checkout would be compiled anew each time.
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return subprocess.run([sys.executable, "-c", code], env=environment, stdout=subprocess.PIPE, text=True, check=True).stdout


def measure(addresses: Addresses) -> dict[str, float]:
    codes = {name: _START + snippet.format(base=addresses.fast) + _END for name, snippet in _SNIPPETS.items()}
    samples: dict[str, list[float]] = {name: [] for name in codes}
    for round_ in range(-1, ROUNDS):  # the first round compiles what was not
        for name, code in codes.items():
            took = float(_run(code))
            if round_ >= 0:
                samples[name].append(took)
    found = _run(
        f"{_START}import json; {_SNIPPETS['first_list'].format(base=addresses.fast)}; print(json.dumps(list(sys.modules)))"
    )
    strangers = [name for name in json.loads(found) if name.partition(".")[0] in _STRANGERS]
    # Fresh processes are noisy one by one: medians first, the ratio then.
    return {
        "import.package": median(samples["package"]) / median(samples["base"]),
        "import.first_list": median(samples["first_list"]) / median(samples["base_get"]),
        "import.strangers": len(strangers),
    }
