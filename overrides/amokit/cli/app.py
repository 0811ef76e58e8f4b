"""The command line as a tree of commands."""

from __future__ import annotations

from cyclopts import App

from ..version import VERSION
from . import calls, exporting, sign_in, syncing, tailing, tools

app = App(
    name="amokit",
    version=VERSION,
    help="The amoCRM / Kommo API from the command line.\n\nBegin with `amokit login`, then `amokit leads list`.",
    help_epilogue="Exit code: 0 done, 1 refused or failed, 2 wrong use, 130 interrupted.",
)
app.register_install_completion_command()
for command in (sign_in.login, sign_in.logout, sign_in.whoami, tools.fields):
    app.command(command)
app.command(sign_in.list_profiles, name="profiles")
app.command(exporting.export_command, name="export")
app.command(syncing.sync)
app.command(tools.codegen)
app.command(tools.sandbox)
app.command(calls.call_command, name="call")
for resource in calls.resource_apps():
    app.command(resource)
app["webhooks"].command(tailing.tail)
