"""Widgets: installed with their settings, and taken out again."""

from __future__ import annotations

from ..http.requests import Call
from ..http.responses import NOTHING, Answer
from ..resources.hooks import answers
from ..resources.writer import gone

WIDGETS = "widgets"


@answers("install_widget")
def install_widget(call: Call) -> Answer:
    widget = gone(call.world.find(WIDGETS, call.path["widget_code"]))
    widget.data |= {"settings": call.body or {}, "is_active_in_account": True}
    call.documents.put(widget)
    return Answer(call.world.representation.one(call, widget))


@answers("uninstall_widget")
def uninstall_widget(call: Call) -> Answer:
    widget = gone(call.world.find(WIDGETS, call.path["widget_code"]))
    widget.data.pop("settings", None)
    widget.data["is_active_in_account"] = False
    call.documents.put(widget)
    return NOTHING
