"""Messages of each kind, as `messages.picture(url, "a.png", 5120)`: each with what the service demands for it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from amokit_api.argument_checks import check_number
from amokit_api.models import ChatContactWrite, ChatLocationWrite, ChatMessageCreate
from amokit_api.types import UNSET, Unset

if TYPE_CHECKING:
    from amokit_api.models import ChatPost, ChatSharedPost


def text(
    text: str,
    *,
    callback_data: str | Unset = UNSET,
    shared_post: ChatSharedPost | Unset = UNSET,
    post: ChatPost | Unset = UNSET,
) -> ChatMessageCreate:
    """A text.

    Args:
        text: The text.
        callback_data: Which row of a list message was chosen.
        shared_post: A post that the client shares.
        post: The post under which this is a comment.
    """
    return ChatMessageCreate(type="text", text=text, callback_data=callback_data, shared_post=shared_post, post=post)


def picture(media: str, file_name: str, file_size: int, *, text: str | Unset = UNSET) -> ChatMessageCreate:
    """A picture.

    Args:
        media: Address from which the service loads it.
        file_name: Its name.
        file_size: Bytes.
        text: Text beside it.
    """
    return ChatMessageCreate(type="picture", media=media, file_name=file_name, file_size=file_size, text=text)


def video(
    media: str, file_name: str, file_size: int, *, duration: int | Unset = UNSET, text: str | Unset = UNSET
) -> ChatMessageCreate:
    """A video; `duration` in seconds. See `picture`."""
    message = _with_file("video", media, file_name, file_size, text)
    message.media_duration = duration
    return message


def file(media: str, file_name: str, file_size: int, *, text: str | Unset = UNSET) -> ChatMessageCreate:
    """A file of any kind. See `picture`."""
    return _with_file("file", media, file_name, file_size, text)


def _with_file(
    kind: Literal["file", "video"], media: str, file_name: str, file_size: int, text: str | Unset
) -> ChatMessageCreate:
    return ChatMessageCreate(type=kind, media=media, file_name=file_name, file_size=file_size, text=text)


def voice(media: str, *, duration: int | Unset = UNSET) -> ChatMessageCreate:
    """A voice message; `duration` in seconds."""
    return ChatMessageCreate(type="voice", media=media, media_duration=duration)


def audio(
    media: str, *, file_name: str | Unset = UNSET, file_size: int | Unset = UNSET, duration: int | Unset = UNSET
) -> ChatMessageCreate:
    """A sound; `duration` in seconds."""
    return ChatMessageCreate(type="audio", media=media, file_name=file_name, file_size=file_size, media_duration=duration)


def sticker(media: str, *, sticker_id: str | Unset = UNSET) -> ChatMessageCreate:
    """A sticker; its id is the same in all accounts."""
    return ChatMessageCreate(type="sticker", media=media, sticker_id=sticker_id)


def location(lat: float, lon: float) -> ChatMessageCreate:
    """A place, by latitude and longitude in degrees."""
    check_number("lat", lat, least=-90)
    check_number("lon", lon, least=-180)
    return ChatMessageCreate(type="location", location=ChatLocationWrite(lon=float(lon), lat=float(lat)))


def contact(name: str, phone: str) -> ChatMessageCreate:
    """A contact."""
    return ChatMessageCreate(type="contact", contact=ChatContactWrite(name=name, phone=phone))
