"""Tokens and secrets are never shown: all output of a program's sign-in life is searched for them.

The program signs in, refreshes, fails in every way, and prints, logs and raises what a careless one would. It runs as a process
of its own, so that nothing it says can be missed: standard output, standard error, the log of every library at its lowest level,
and the tracebacks.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

from amokit_sandbox import Sandbox

from ..operations import ROOT
from .sandbox_sign_in import code, setup
from .store_factories import Place
from .test_concurrent_refresh import ENVIRONMENT

PROGRAM = """
import asyncio, json, logging, pickle, sys, traceback
from dataclasses import replace

logging.basicConfig(level=1, stream=sys.stderr, format="%(name)s %(message)s %(args)s")

from amokit import AmoCRM, AsyncAmoCRM, OAuth, Token, parse_callback
from amokit.stores import Encryption
from tests.auth.store_factories import PAST, Place

setup = json.load(sys.stdin)
secrets = [setup["client_secret"], *setup["codes"]]
place = Place(**setup["place"])
store = place.open()

def auth(secret=setup["client_secret"]):
    return OAuth(setup["client_id"], secret, setup["redirect_uri"], store)

def note(token):
    secrets.extend([token.access_token, token.refresh_token])
    print(token, repr(token), [token], {"token": token}, token.claims, store, auth())
    return token

def fails(call, *arguments):
    try:
        call(*arguments)
    except Exception as error:
        traceback.print_exc()
        print(error, repr(error), vars(error))
        logging.exception("it failed")
        print(pickle.loads(pickle.dumps(error)))
        # As error trackers do: with the variables of the frames that sign and refresh.
        files = ("oauth", "token_endpoint", "account_host", "sansio", "sign_in", "httpx_auth", "pending_pair", "shield")
        files += ("single_flight", "integration", "client", "bearer", "codec", "file", "sql", "redis", "get_access_token")
        files += ("response", "callback", "connection", "http11")
        files = tuple(f"/{name}.py" for name in files)
        for frame in traceback.TracebackException.from_exception(error, capture_locals=True).stack:
            if frame.filename.endswith(files) and frame.name != "sign_in":
                print(frame.name, frame.locals)
        return
    raise SystemExit("it should have failed")

with AmoCRM(base_url=setup["url"], auth=auth(), limiter=None, retry=None) as amo:
    note(amo.sign_in(setup["codes"][0]))
    fails(amo.sign_in, setup["codes"][0])                      # a replayed code
    print(amo.authorize_url(state="st"), amo, amo.account.get())
    store.save(replace(store.load(), expires_at=PAST))
    amo.account.get()                                          # a refresh
    note(store.load())
    note(amo.refresh())
    amo.exchange_api_key("ann@example.com", "an-old-api-key")
    secrets.append("an-old-api-key")
    for fault in setup["faults"]:                              # answers that are wrong, and none
        import httpx
        httpx.post(setup["url"] + "/_sandbox/faults", json=fault)
        store.save(replace(store.load(), expires_at=PAST))
        fails(amo.account.get)
        note(amo.sign_in(setup["codes"].pop()))

with AmoCRM(base_url=setup["url"], auth=auth("wrong-" + setup["client_secret"]), limiter=None) as amo:
    fails(amo.refresh)

with AmoCRM(base_url="http://127.0.0.1:1", auth=auth(), limiter=None, retry=None) as amo:
    fails(amo.refresh)

async def use():
    async with AsyncAmoCRM(base_url=setup["url"], auth=auth(), limiter=None) as amo:
        store.save(replace(store.load(), expires_at=PAST))
        await amo.account.get()
        note(store.load())
        store.save(replace(store.load(), refresh_token="def50200" + "0f" * 40, expires_at=PAST))
        note(store.load())
        try:
            await amo.account.get()
        except Exception:
            traceback.print_exc()
            logging.exception("it failed")

asyncio.run(use(), debug=True)

key = Encryption.new_key()
secrets.append(key)
print(Encryption(key))
if place.kind == "file":
    with open(place.where, "r+") as file:
        file.truncate(200)
    fails(store.load)
fails(Place(place.kind, place.where, key).open().load)
fails(parse_callback, f"code={setup['codes'][0]}&referer=evil.example&state=st", "st")
print("\\n".join(secrets), file=open(setup["report"], "w"))
store.close() if hasattr(store, "close") else None
"""

FAULTS: list[dict[str, Any]] = [
    {"status": 400},
    {"status": 401},
    {"status": 500, "body": "<html>"},
    {"status": 200, "body": {"access_token": "", "refresh_token": "s3cret-refresh"}},
    {"status": 200, "body": "s3cret-access"},
    {"reset": True, "when": "after"},
]


def test_nothing_is_shown(place: Place, sandbox: Sandbox, tmp_path: Path) -> None:
    report = tmp_path / "secrets"
    faults = [{"method": "POST", "path": "/oauth2/access_token", **fault} for fault in FAULTS]
    given = setup(sandbox, place) | {"codes": [code(sandbox) for _ in range(8)], "faults": faults, "report": str(report)}
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM],
        input=json.dumps(given),
        capture_output=True,
        text=True,
        cwd=ROOT,
        env=ENVIRONMENT,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr[-3000:]
    output = done.stdout + done.stderr
    assert "RefreshRefusedError" in output
    assert "httpcore" in output, "the libraries' logs are not there to be searched"
    secrets = [*report.read_text().split(), "s3cret-refresh", "s3cret-access"]
    assert len(set(secrets)) > 20
    for secret in secrets:
        # Parts count too: the signature of a token, the beginning of a refresh token.
        for part in (secret, secret[-40:], secret[8:48]) if len(secret) > 60 else (secret,):
            assert part not in output, around(output, part)


def around(output: str, part: str) -> str:
    at = output.index(part)
    return output[max(0, at - 300) : at + 100]
