"""Values of the API by name: `LeadStatus.WON`, `NoteType.COMMON`, `CallStatus.BUSY`."""

from __future__ import annotations

from amokit_api.constants import *
