"""A receiver in Flask (extra `flask`).

app.register_blueprint(blueprint(receiver, "/amocrm"))      # https://example.com/amocrm/{secret}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from amokit_api.errors import MissingExtraError

from . import Answer, Receiver

if TYPE_CHECKING:
    import flask


def blueprint(receiver: Receiver, prefix: str) -> flask.Blueprint:
    """A blueprint that takes hooks at `{prefix}/{secret}`. The handler of the receiver must be sync, or a queue.

    Raises:
        MissingExtraError: Flask is not installed.
    """
    try:
        from flask import Blueprint, Response, request
    except ImportError as error:
        raise MissingExtraError("Flask is not installed; the extra `flask` brings it: pip install 'amokit[flask]'") from error

    def take(secret: str) -> flask.Response:
        kind, length = request.content_type or "", request.headers.get("Content-Length", "")
        answer = receiver.begin(request.method, request.path, kind, length)
        if answer is None:
            if request.method == "GET":
                answer = receiver.finish(b"", query=request.query_string.decode("latin-1") or "?")
            else:
                body = request.stream.read(receiver.limits.size + 1)
                too_large = len(body) > receiver.limits.size
                answer = Answer(413) if too_large else receiver.finish(body, kind)
        return Response(status=answer.status, headers=answer.headers)

    found = Blueprint("amokit_webhooks", __name__, url_prefix=prefix)
    methods = ["GET", "POST", "PUT", "PATCH", "DELETE"]
    found.add_url_rule("/<secret>", "take", take, methods=methods, provide_automatic_options=False)
    return found
