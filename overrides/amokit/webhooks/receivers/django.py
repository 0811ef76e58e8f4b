"""A receiver in Django (extra `django`).

urlpatterns = [path("amocrm/<str:secret>", view(receiver))]      # https://example.com/amocrm/{secret}
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from amokit_api.errors import MissingExtraError

from . import Answer, Receiver

if TYPE_CHECKING:
    from django.http import HttpRequest, HttpResponse


def view(receiver: Receiver) -> Callable[..., HttpResponse]:
    """A view that takes hooks; the last segment of its path is the secret. The handler of the receiver must be sync, or a queue.

    Raises:
        MissingExtraError: Django is not installed.
    """
    try:
        from django.http import HttpResponse
        from django.views.decorators.csrf import csrf_exempt
    except ImportError as error:
        raise MissingExtraError("Django is not installed; the extra `django` brings it: pip install 'amokit[django]'") from error

    def take(request: HttpRequest, secret: str = "") -> HttpResponse:
        kind = request.META.get("CONTENT_TYPE", "")
        answer = receiver.begin(request.method or "", request.path, kind, request.META.get("CONTENT_LENGTH", "") or "")
        if answer is None:
            if request.method == "GET":
                answer = receiver.finish(b"", query=request.META.get("QUERY_STRING", "") or "?")
            else:
                body = request.read(receiver.limits.size + 1)
                answer = Answer(413) if len(body) > receiver.limits.size else receiver.finish(body, kind)
        return HttpResponse(status=answer.status, headers=answer.headers)

    exempt: Any = csrf_exempt(take)
    found: Callable[..., HttpResponse] = exempt
    return found
