"""What amoCRM sends to your server, as typed events.

    from amokit import webhooks

    for event in webhooks.parse(body, content_type).events:
        match event:
            case webhooks.LeadStatusChangedEvent(id=id, status_id=142):
                print("won", id)

`delivery` and `forms` read a request, `own_events` have methods by hand, `receivers` take requests in web applications. The
classes of events are generated (`amokit_api.webhooks.events`); each is imported when it is first asked for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from amokit_api.lazy_names import lazy_names
from amokit_api.webhooks import events as _events

if TYPE_CHECKING:
    from amokit_api.webhooks.event import DeliveryAccount as DeliveryAccount
    from amokit_api.webhooks.events import *

    from .delivery import Delivery as Delivery
    from .delivery import parse as parse
    from .forms import Limits as Limits
    from .own_events import UninstalledEvent as UninstalledEvent
    from .own_events import WidgetRequestedEvent as WidgetRequestedEvent
    from .receivers import Receiver as Receiver

_PLACES = {
    **dict.fromkeys(_events.__all__, _events.__name__),
    "Delivery": ".delivery",
    "DeliveryAccount": "amokit_api.webhooks.event",
    "Limits": ".forms",
    "Receiver": ".receivers",
    "UninstalledEvent": ".own_events",
    "WidgetRequestedEvent": ".own_events",
    "parse": ".delivery",
}

__all__ = sorted(_PLACES)  # pyright: ignore[reportUnsupportedDunderAll]


if not TYPE_CHECKING:  # a misspelt name must be an error to type checkers
    __getattr__ = lazy_names(__name__, _PLACES)
