"""Spans for OpenTelemetry (extra `otel`): one for each try, by the conventions for HTTP clients.

from amokit.transport.telemetry import telemetry_hooks

AmoCRM("mycompany", token="…", hooks=telemetry_hooks())
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from amokit_api.errors import MissingExtraError

from .hooks import Hooks, RequestEvent, ResponseEvent, RetryEvent, WaitEvent

if TYPE_CHECKING:
    from opentelemetry.trace import TracerProvider

SPAN = "amokit.span"


def telemetry_hooks(provider: TracerProvider | None = None) -> Hooks:
    """Hooks that make spans. No trace headers are added to requests, as amoCRM does not take part in your traces.

    Args:
        provider: Where spans go; the global one when not given.

    Raises:
        MissingExtraError: OpenTelemetry is not installed.
    """
    try:
        from opentelemetry import trace
    except ImportError as error:
        raise MissingExtraError("spans need the package opentelemetry-api: pip install 'amokit[otel]'") from error
    tracer = trace.get_tracer("amokit", tracer_provider=provider)

    def request(event: RequestEvent) -> None:
        call = event.call
        name, _, port = call.host.partition(":")
        attributes: dict[str, str | int] = {
            "http.request.method": call.method,
            "server.address": name,
            "server.port": int(port) if port.isdigit() else {"http": 80}.get(call.scheme, 443),
            "url.scheme": call.scheme,
            "url.path": call.path,
            "amokit.operation": call.operation,
        }
        if call.tries > 1:
            attributes["http.request.resend_count"] = call.tries - 1
        call.data[SPAN] = tracer.start_span(f"{call.method} {call.operation}", kind=trace.SpanKind.CLIENT, attributes=attributes)

    def response(event: ResponseEvent) -> None:
        span = event.call.data.pop(SPAN, None)
        if span is None:
            return
        if event.status is not None:
            span.set_attribute("http.response.status_code", event.status)
            span.set_attribute("http.response.body.size", event.size)
        if event.request_id:
            span.set_attribute("amokit.request_id", event.request_id)
        if event.status is None or event.status >= 400:
            span.set_attribute("error.type", str(event.status or type(event.error).__name__))
            span.set_status(trace.StatusCode.ERROR)
        span.end()

    def retry(event: RetryEvent) -> None:
        trace.get_current_span().add_event("amokit.retry", {"reason": event.reason, "wait": event.wait})

    def wait(event: WaitEvent) -> None:
        trace.get_current_span().add_event("amokit.wait", {"wait": event.wait, "paused": event.paused})

    return Hooks(request=request, response=response, retry=retry, wait=wait)
