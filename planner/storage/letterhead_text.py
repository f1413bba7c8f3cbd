"""The letterhead among the settings: the name as it is, the logo as base64."""

from base64 import b64decode, b64encode
from binascii import Error

from planner.domain.letterhead import Letterhead, Logo

_PNG = b"\x89PNG\r\n\x1a\n"


def letterhead_from(found: object) -> Letterhead:
    """Return the letterhead that was kept, without whatever of it cannot be read."""
    match found:
        case {"trust": str(trust), "logo": dict(logo)} if trust:
            return Letterhead(trust=trust, logo=_logo_from(logo))
        case {"trust": str(trust)}:
            return Letterhead(trust=trust)
        case _:
            return Letterhead()


def letterhead_fields(letterhead: Letterhead) -> dict[str, object]:
    """Return the letterhead as JSON can hold it."""
    logo = letterhead.logo
    if logo is None:
        return {"trust": letterhead.trust}
    fields = {
        "png": b64encode(logo.png).decode("ascii"),
        "width": logo.width,
        "height": logo.height,
    }
    return {"trust": letterhead.trust, "logo": fields}


def _logo_from(found: object) -> Logo | None:
    match found:
        case {"png": str(text), "width": int(width), "height": int(height)}:
            try:
                png = b64decode(text, validate=True)
            except (Error, ValueError):
                return None
            is_whole = png.startswith(_PNG) and width > 0 and height > 0
            return Logo(png, width, height) if is_whole else None
        case _:
            return None
