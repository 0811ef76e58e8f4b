"""One small application of each framework with a receiver in it, served on this machine."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import uvicorn
from amokit.webhooks import Receiver
from amokit.webhooks.receivers.asgi import asgi_app
from amokit.webhooks.receivers.django import view
from amokit.webhooks.receivers.flask import blueprint


@contextmanager
def served_asgi(app: Any) -> Iterator[str]:
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        server = uvicorn.Server(uvicorn.Config(app, log_level="error", lifespan="on", ws="none"))
        thread = threading.Thread(target=server.run, args=([listening],))
        thread.start()
        try:
            yield f"http://127.0.0.1:{listening.getsockname()[1]}"
        finally:
            server.should_exit = True
            thread.join()


@contextmanager
def served_wsgi(app: Any) -> Iterator[str]:
    from werkzeug.serving import make_server

    server = make_server("127.0.0.1", 0, app, threaded=True)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.port}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def plain_asgi(receiver: Receiver) -> Any:
    return served_asgi(asgi_app(receiver))


def starlette(receiver: Receiver) -> Any:
    from starlette.applications import Starlette
    from starlette.routing import Mount

    return served_asgi(Starlette(routes=[Mount("/amocrm", asgi_app(receiver))]))


def fastapi(receiver: Receiver) -> Any:
    from fastapi import FastAPI

    app = FastAPI()
    app.mount("/amocrm", asgi_app(receiver))
    return served_asgi(app)


def flask(receiver: Receiver) -> Any:
    from flask import Flask

    app = Flask(__name__)
    app.register_blueprint(blueprint(receiver, "/amocrm"))
    return served_wsgi(app)


def django(receiver: Receiver) -> Any:
    import sys
    from types import ModuleType

    import django as package
    from django.conf import settings
    from django.core.handlers.wsgi import WSGIHandler
    from django.urls import clear_url_caches, path

    urls: Any = sys.modules.setdefault("amokit_test_urls", ModuleType("amokit_test_urls"))
    urls.urlpatterns = [path("amocrm/<str:secret>", view(receiver))]
    if not settings.configured:
        csrf = ["django.middleware.csrf.CsrfViewMiddleware"]
        settings.configure(ROOT_URLCONF="amokit_test_urls", ALLOWED_HOSTS=["127.0.0.1"], MIDDLEWARE=csrf, LOGGING_CONFIG=None)
        package.setup()
    clear_url_caches()
    return served_wsgi(WSGIHandler())


APPLICATIONS: dict[str, Callable[[Receiver], Any]] = {
    "asgi": plain_asgi,
    "starlette": starlette,
    "fastapi": fastapi,
    "flask": flask,
    "django": django,
}
