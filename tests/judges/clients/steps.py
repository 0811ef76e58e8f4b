# What the sessions in Python share: steps that are reported one a line, and the way to the sandbox.
import json
import sys
import traceback
from contextlib import contextmanager, suppress
from urllib.parse import urlsplit

access = json.loads(sys.argv[1]) if sys.argv[1].startswith("{") else {}
"""What the account gives: url, token, client_id, client_secret, redirect_uri, code, refresh_token."""


@contextmanager
def step(name):
    """One step; the session goes on after a failure."""
    error = None
    try:
        yield
    except Exception as caught:
        lines = traceback.extract_tb(caught.__traceback__)
        error = f"{type(caught).__name__}: {caught} (line {lines[min(1, len(lines) - 1)].lineno})"
    print(json.dumps({"step": name, "error": error}), flush=True)


def loopback():
    """Leads requests and httpx to the sandbox, whatever host they ask for; the client is as it was published."""
    lead_to(access["url"])


def lead_to(url):
    place = urlsplit(url)

    def lead_requests():
        from requests.adapters import HTTPAdapter

        send = HTTPAdapter.send

        def to_sandbox(self, request, *args, **kwargs):
            asked = urlsplit(request.url)
            request.headers["Host"] = asked.netloc
            request.url = asked._replace(scheme=place.scheme, netloc=place.netloc).geturl()
            return send(self, request, *args, **kwargs)

        HTTPAdapter.send = to_sandbox

    def lead_httpx():
        import httpx

        send = httpx.HTTPTransport.handle_request

        def to_sandbox(self, request):
            request.url = request.url.copy_with(scheme=place.scheme, host=place.hostname, port=place.port)
            return send(self, request)

        httpx.HTTPTransport.handle_request = to_sandbox

    for lead in (lead_requests, lead_httpx):
        with suppress(ImportError):  # this client uses the other one
            lead()
