"""A picture of the person, made small and emptied of everything that is not seen.

A photo from a telephone tells where and when it was taken and with what; nothing of that, and no
colour profile, thumbnail or comment, is in what comes out here.
"""

from __future__ import annotations

from base64 import b64encode
from io import BytesIO
from typing import Any

from commitstats_desktop.core.cv import Photo
from commitstats_desktop.core.errors import AppError

SIDE = 320
"""Pixels of the square that is kept, enough for 25 mm on paper."""
MEDIA_TYPE = "image/jpeg"
LARGEST = 40_000_000
"""Pixels; more is no portrait."""
FORMATS = ("JPEG", "PNG", "WEBP")


def clean_photo(content: bytes) -> Photo:
    """The middle of a JPEG, PNG or WebP picture, as a small JPEG without metadata.

    Raises `AppError` when it is none of these, damaged, or larger than 40 megapixels.
    """
    from PIL import Image, ImageOps

    try:
        with Image.open(BytesIO(content), formats=FORMATS) as opened:
            if opened.width * opened.height > LARGEST:
                raise _refused("is larger than 40 megapixels")
            upright = _in_colours(ImageOps.exif_transpose(opened))
    except (OSError, SyntaxError, ValueError, Image.DecompressionBombError) as error:
        raise _refused("could not be read") from error
    white = Image.new("RGBA", upright.size, "white")
    square = ImageOps.fit(Image.alpha_composite(white, upright).convert("RGB"), (SIDE, SIDE))
    written = BytesIO()
    # A new picture from the pixels alone: what else was in the file has no way here.
    bare = Image.frombytes("RGB", square.size, square.tobytes())
    bare.save(written, "JPEG", quality=85, optimize=True)
    return Photo(MEDIA_TYPE, written.getvalue())


def _in_colours(picture: Any) -> Any:
    """With eight bits of each colour; Pillow cuts off sixteen bits of grey, which are all white then."""
    if picture.mode.startswith("I"):
        picture = picture.convert("I").point(lambda value: value / 256).convert("L")
    return picture.convert("RGBA")


def address_of(photo: Photo) -> str:
    """The picture as an address that holds it."""
    return f"data:{photo.media_type};base64,{b64encode(photo.content).decode()}"


def _refused(why: str) -> AppError:
    return AppError(f"The photo {why}.", "Choose a JPEG, PNG or WebP picture of you.")
