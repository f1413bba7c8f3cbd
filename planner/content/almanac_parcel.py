"""An edition of the almanac as one signed file: packing it, and trusting it or not.

The file is, without gaps and with nothing after it:

| bytes | what |
|---|---|
| 12 | the magic ``89 4D 46 41 4C 4D 41 4E 41 43 0D 0A``, which a transfer as text would break |
| 2 | the number of this form, 1 |
| 8 | the id of the key, see ``project_keys`` |
| 64 | an Ed25519 signature of everything in the file but the id and itself |
| 4, 8 | the lengths of the header and of the payload |
| | the header: JSON in UTF-8, see ``ParcelHeader`` |
| | the payload: ``almanac.sqlite``, compressed by zlib |

Numbers are big-endian. Nothing of header and payload is read before the signature holds.
"""

import hashlib
import json
import struct
import zlib
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import date
from pathlib import Path

from nacl.exceptions import BadSignatureError
from nacl.signing import SigningKey, VerifyKey

from planner.content.almanac import Almanac
from planner.content.edition import edition_order
from planner.content.entry import Entry
from planner.content.project_keys import KEY_ID_LENGTH, KeyId, key_id
from planner.content.schema import SCHEMA_NUMBER
from planner.domain.dates import DateSpan
from planner.domain.errors import AlmanacUnreadableError, AlmanacUpdateError, ContentError
from planner.domain.language import QT_TRANSLATE_NOOP, translate

MAGIC = b"\x89MFALMANAC\r\n"
FORM = 1
LARGEST_PARCEL = 64_000_000
LARGEST_ALMANAC = 256_000_000

_LARGEST_HEADER = 4096
_MOST = 10**12
_SIGNATURE_LENGTH = 64
_START = struct.Struct(f">{len(MAGIC)}sH")
_SIGNED_BY = struct.Struct(f">{KEY_ID_LENGTH}s{_SIGNATURE_LENGTH}s")
_LENGTHS = struct.Struct(">IQ")
_PREAMBLE_LENGTH = _START.size + _SIGNED_BY.size + _LENGTHS.size

_ASK_AGAIN = QT_TRANSLATE_NOOP("almanac update", "ask for the file again, and copy it whole")
_ASK_SENDER = QT_TRANSLATE_NOOP(
    "almanac update", "use it only from whoever sends you the planner, and ask them for it again"
)
_ASK_MAKER = QT_TRANSLATE_NOOP("almanac update", "ask whoever made the file to make it again")


@dataclass(frozen=True, slots=True, kw_only=True)
class ParcelHeader:
    """What the signer says of the almanac inside.

    ``schema`` is the number of its format, ``size`` its length in bytes before compression and
    ``sha256`` the hexadecimal digest of those bytes; ``first_day`` and ``end_day`` (exclusive) are
    ISO dates that bound what it holds.
    """

    version: str
    schema: int
    first_day: str
    end_day: str
    size: int
    sha256: str

    @property
    def span(self) -> DateSpan:
        """The days for which the almanac holds dates."""
        return DateSpan(date.fromisoformat(self.first_day), date.fromisoformat(self.end_day))


@dataclass(frozen=True, slots=True, kw_only=True)
class Parcel:
    """An edition that has been verified: its header, and the almanac as the bytes of its file."""

    name: str
    header: ParcelHeader
    content: bytes


def pack(content: bytes, key: SigningKey, *, name: str) -> bytes:
    """Return the signed file that holds an almanac.

    Raises AlmanacUnreadableError, which names the almanac ``name``, for anything else than a whole
    almanac of this program.
    """
    almanac = Almanac.from_bytes(content, Path(name))
    try:
        almanac.occurrences(almanac.span)
        header = ParcelHeader(
            version=almanac.version,
            schema=SCHEMA_NUMBER,
            first_day=almanac.span.start.isoformat(),
            end_day=almanac.span.end.isoformat(),
            size=len(content),
            sha256=hashlib.sha256(content).hexdigest(),
        )
    finally:
        almanac.close()
    return seal(json.dumps(asdict(header)).encode(), zlib.compress(content, 9), key)


def seal(header: bytes, payload: bytes, key: SigningKey) -> bytes:
    """Return a file of this form around any header and payload."""
    start = _START.pack(MAGIC, FORM)
    rest = _LENGTHS.pack(len(header), len(payload)) + header + payload
    signature = key.sign(start + rest).signature
    return start + _SIGNED_BY.pack(key_id(key.verify_key), signature) + rest


def read_parcel(path: Path, keys: Mapping[KeyId, VerifyKey]) -> Parcel:
    """Read a file, trust it by one of the keys, and return the edition inside.

    Raises AlmanacUpdateError.
    """
    return open_parcel(_bytes_of(path), keys, name=path.name)


def open_parcel(content: bytes, keys: Mapping[KeyId, VerifyKey], *, name: str) -> Parcel:
    """Trust a file's content by one of the keys, and return the edition inside.

    Raises AlmanacUpdateError, which names the file ``name``.
    """
    header_bytes, payload = _signed_parts(content, keys, name)
    header = _header_from(header_bytes, name)
    _refuse_other_schema(header, name)
    almanac = _inflated(payload, header, name)
    if hashlib.sha256(almanac).hexdigest() != header.sha256:
        raise _fault(
            name,
            translate("almanac update", "its almanac is not the one that its header tells of"),
            translate("almanac update", _ASK_MAKER),
        )
    return Parcel(name=name, header=header, content=almanac)


def almanac_in(parcel: Parcel) -> Almanac:
    """Open the almanac of a parcel in memory, checked whole.

    Raises AlmanacUpdateError where it is damaged or is not what the header tells of.
    """
    try:
        almanac = Almanac.from_bytes(parcel.content, Path(parcel.name))
    except AlmanacUnreadableError as error:
        fault = translate("almanac update", "its almanac cannot be used ({fault})").format(
            fault=error.fields["fault"]
        )
        raise _fault(parcel.name, fault, translate("almanac update", _ASK_MAKER)) from error
    header = parcel.header
    if (almanac.version, almanac.span) != (header.version, header.span):
        almanac.close()
        raise _fault(
            parcel.name,
            translate("almanac update", "its almanac is not the one that its header tells of"),
            translate("almanac update", _ASK_MAKER),
        )
    return almanac


def _bytes_of(path: Path) -> bytes:
    try:
        with path.open("rb") as stream:
            # One byte more than may be tells a file that is too large from one that is not.
            content = stream.read(LARGEST_PARCEL + 1)
    except OSError as error:
        raise _fault(
            path.name,
            (error.strerror or translate("almanac update", "it cannot be read")).lower(),
            translate("almanac update", "check that the file is there and that you may open it"),
        ) from error
    if len(content) > LARGEST_PARCEL:
        raise _fault(
            path.name,
            translate("almanac update", "it is larger than {size} MB, which no update is").format(
                size=LARGEST_PARCEL // 1_000_000
            ),
            translate("almanac update", "choose the file of the update, which ends in .mfalmanac"),
        )
    return content


def _signed_parts(
    content: bytes, keys: Mapping[KeyId, VerifyKey], name: str
) -> tuple[bytes, bytes]:
    _refuse_other_files(content, name)
    signer, signature = _SIGNED_BY.unpack_from(content, _START.size)
    lengths_at = _START.size + _SIGNED_BY.size
    header_length, payload_length = _LENGTHS.unpack_from(content, lengths_at)
    if header_length > _LARGEST_HEADER:
        raise _fault(
            name,
            translate("almanac update", "it is damaged"),
            translate("almanac update", _ASK_AGAIN),
        )
    whole = _PREAMBLE_LENGTH + header_length + payload_length
    if len(content) < whole:
        raise _fault(
            name,
            translate("almanac update", "it is cut short or damaged"),
            translate("almanac update", _ASK_AGAIN),
        )
    if len(content) > whole:
        raise _fault(
            name,
            translate("almanac update", "there is more in it than was signed"),
            translate("almanac update", _ASK_AGAIN),
        )
    key = keys.get(KeyId(signer))
    if key is None:
        raise _fault(
            name,
            translate("almanac update", "it is signed with a key that this program does not know"),
            translate("almanac update", _ASK_SENDER),
        )
    try:
        key.verify(content[: _START.size] + content[lengths_at:], signature)
    except BadSignatureError as error:
        fault = translate(
            "almanac update",
            "its signature is wrong, so it was damaged or changed after it was signed",
        )
        raise _fault(name, fault, translate("almanac update", _ASK_SENDER)) from error
    payload_at = _PREAMBLE_LENGTH + header_length
    return content[_PREAMBLE_LENGTH:payload_at], content[payload_at:]


def _refuse_other_files(content: bytes, name: str) -> None:
    if not content or not content.startswith(MAGIC[: len(content)]):
        raise _fault(
            name,
            translate("almanac update", "it is not an update of the almanac"),
            translate("almanac update", "choose the file that was sent, which ends in .mfalmanac"),
        )
    if len(content) < _PREAMBLE_LENGTH:
        raise _fault(
            name,
            translate("almanac update", "it is cut short"),
            translate("almanac update", _ASK_AGAIN),
        )
    _magic, form = _START.unpack_from(content)
    if form != FORM:
        raise _fault(
            name,
            translate(
                "almanac update", "it is packed in form {form}, and this program opens form {known}"
            ).format(form=form, known=FORM),
            translate(
                "almanac update",
                "install the newest version of the planner, or ask for the file again",
            ),
        )


def _header_from(content: bytes, name: str) -> ParcelHeader:
    try:
        return Entry(dict(json.loads(content)), file=name).read(_header_of)
    # RecursionError is what json makes of brackets nested without end.
    except (ContentError, TypeError, ValueError, RecursionError) as error:
        raise _fault(
            name,
            translate("almanac update", "its header is not as it should be"),
            translate("almanac update", _ASK_MAKER),
        ) from error


def _header_of(entry: Entry) -> ParcelHeader:
    header = ParcelHeader(
        version=entry.text("version"),
        schema=entry.whole("schema", least=1, most=_MOST),
        first_day=entry.text("first_day"),
        end_day=entry.text("end_day"),
        size=entry.whole("size", least=1, most=_MOST),
        sha256=entry.text("sha256"),
    )
    edition_order(header.version)
    _ = header.span
    return header


def _refuse_other_schema(header: ParcelHeader, name: str) -> None:
    formats = translate(
        "almanac update", "its format is {schema}, and this one reads format {known}"
    ).format(schema=header.schema, known=SCHEMA_NUMBER)
    if header.schema > SCHEMA_NUMBER:
        raise _fault(
            name,
            translate(
                "almanac update",
                "edition {version} needs a newer version of Multifaith Planner ({formats})",
            ).format(version=header.version, formats=formats),
            translate("almanac update", "install the newer planner first"),
        )
    if header.schema < SCHEMA_NUMBER:
        raise _fault(
            name,
            translate(
                "almanac update",
                "edition {version} is for an older version of Multifaith Planner ({formats})",
            ).format(version=header.version, formats=formats),
            translate("almanac update", "ask for an edition that is made for this version"),
        )


def _inflated(payload: bytes, header: ParcelHeader, name: str) -> bytes:
    if header.size > LARGEST_ALMANAC:
        fault = translate("almanac update", "its almanac is larger than {size} MB").format(
            size=LARGEST_ALMANAC // 1_000_000
        )
        raise _fault(name, fault, translate("almanac update", _ASK_MAKER))
    inflating = zlib.decompressobj()
    try:
        # No more than was said, whatever the payload would swell to.
        content = inflating.decompress(payload, header.size)
        is_whole = not inflating.decompress(inflating.unconsumed_tail, 1)
    except zlib.error as error:
        raise _fault(
            name,
            translate("almanac update", "its almanac cannot be unpacked"),
            translate("almanac update", _ASK_MAKER),
        ) from error
    if len(content) != header.size or not is_whole or not inflating.eof or inflating.unused_data:
        raise _fault(
            name,
            translate("almanac update", "its almanac is not of the size that its header tells"),
            translate("almanac update", _ASK_MAKER),
        )
    return content


def _fault(name: str, fault: str, remedy: str) -> AlmanacUpdateError:
    return AlmanacUpdateError(file=name, fault=fault, remedy=remedy)
