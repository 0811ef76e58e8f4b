"""Reads the body of a response, decompresses it and keeps it within its limits of size and time, without I/O."""

from __future__ import annotations

import zlib
from io import BytesIO
from typing import Any

import httpx

from .call_state import CallState

ACCEPT_ENCODING = "gzip, deflate"
"""What requests offer; other encodings cannot be decompressed piece by piece with the standard library."""
PIECE = 2**18
"""Bytes that are decompressed at a time: no more is unpacked after the limit of size is reached."""
_DROPPED = (b"content-encoding", b"transfer-encoding", b"content-length")


class BodyReader:
    """The body of one response. Raises httpx.DecodingError for an encoding that was not offered, or a broken one."""

    def __init__(self, call: CallState, response: httpx.Response) -> None:
        self._call = call
        self._response = response
        # Grows in place: pieces that are joined at the end would take the memory of the body twice.
        self._body = BytesIO()
        self._sink = call.sink_for(response)
        encodings = [name.strip().lower() for name in response.headers.get("content-encoding", "").split(",") if name.strip()]
        encodings = [name for name in encodings if name != "identity"]
        # Encodings inside one another unpack to any size at once; no server needs them.
        if len(encodings) > 1 or (encodings and encodings[0] not in ("gzip", "x-gzip", "deflate")):
            raise httpx.DecodingError(f"the encoding {', '.join(encodings)[:100]!r} was not offered", request=call.request)
        self._encoding = encodings[0] if encodings else ""
        self._decompressor: Any = None

    def feed(self, chunk: bytes) -> None:
        """Takes bytes as they arrive. Raises BodyTooLargeError and httpx's ReadTimeout, DecodingError."""
        if not self._encoding:
            self._keep(chunk)
            return
        try:
            if self._decompressor is None:
                self._decompressor = zlib.decompressobj(_window_bits(self._encoding, chunk))
            self._keep(self._decompressor.decompress(chunk, PIECE))
            while self._decompressor.unconsumed_tail:
                self._keep(self._decompressor.decompress(self._decompressor.unconsumed_tail, PIECE))
        except zlib.error as error:
            raise httpx.DecodingError(str(error), request=self._call.request) from error

    def _keep(self, piece: bytes) -> None:
        if self._sink is not None:
            self._sink.write(piece)
        else:
            self._body.write(piece)
        self._call.check_body(self._body.tell(), self._response.status_code)

    def finish(self) -> httpx.Response:
        """The response with its whole body. Raises httpx's RemoteProtocolError where a compressed body was cut off."""
        if self._decompressor is not None:
            self._keep(self._decompressor.flush())
            if not self._decompressor.eof:
                raise httpx.RemoteProtocolError("the compressed body was cut off", request=self._call.request)
        response = self._response
        body = httpx.ByteStream(self._body.getvalue())
        if self._encoding:
            headers = [pair for pair in response.headers.raw if pair[0].lower() not in _DROPPED]
            response = httpx.Response(response.status_code, headers=headers, stream=body, extensions=response.extensions)
        response.stream = body
        response.read()
        return response


def whole_body(call: CallState, response: httpx.Response) -> httpx.Response:
    """A response whose body was read already. Raises BodyTooLargeError and httpx's ReadTimeout."""
    sink = call.sink_for(response)
    if sink is not None:
        sink.write(response.content)
        return response
    call.check_body(len(response.content), response.status_code)
    return response


def _window_bits(encoding: str, first: bytes) -> int:
    """zlib's window size. Servers send `deflate` with and without the header of zlib, which begins with a byte `x8`."""
    if encoding != "deflate":
        return 16 + zlib.MAX_WBITS
    return zlib.MAX_WBITS if first[:1] and first[0] & 0x0F == 8 else -zlib.MAX_WBITS
