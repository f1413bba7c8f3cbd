"""Cut the data of ICU, which Qt links to, down to what Qt asks of it: sorting and zones.

Qt on Linux brings the words, converters, spellings and currencies of 700 locales, 32 MB, and calls
collation and the names of time zones alone (``nm -D libQt6Core.so.6``). ICU falls back to its root
where an entry is missing. The layout is that of icu4c/source/tools/toolutil/pkg_gencmn.cpp: a
header, a count, a table of (name, place) in order of names, the names, the entries.
"""

import struct
from collections.abc import Iterator
from fnmatch import fnmatchcase
from pathlib import Path

# Sorting by root and by the languages spoken here; zones; what both look for first.
_KEPT = (
    "coll/??.res",  # but for ja, ko and zh: see _LEFT_OUT
    "coll/res_index.res",
    "coll/root.res",
    "coll/ucadata.icu",
    "cnvalias.icu",
    "cy*.res",
    "en.res",
    "en_001.res",
    "en_GB.res",
    "icuver.res",
    "keyTypeData.res",
    "likelySubtags.res",
    "metaZones.res",
    "numberingSystems.res",
    "pool.res",
    "res_index.res",
    "root.res",
    "supplementalData.res",
    "timezoneTypes.res",
    "windowsZones.res",
    "zone/cy*.res",
    "zone/en.res",
    "zone/en_001.res",
    "zone/en_GB.res",
    "zone/pool.res",
    "zone/res_index.res",
    "zone/root.res",
    "zoneinfo64.res",
)
# Ten thousand characters each; where one of these is spoken, file names sort by the root.
_LEFT_OUT = ("coll/ja.res", "coll/ko.res", "coll/zh.res")
_ALIGNED = 16
_PAGE = 0x1000
_LOAD, _DYNAMIC, _RELRO = 1, 2, 0x6474E552
_HEADER = struct.Struct("<16sHHIQQQIHHHHHH")
_SEGMENT = struct.Struct("<IIQQQQQQ")


def cut_library(source: Path, target: Path) -> None:
    """Write the library that holds ICU's data anew, with less data.

    Raises ValueError where it is not laid out as ICU's makefiles lay it out.
    """
    library = source.read_bytes()
    start = library.find(b"\xda\x27", 0) - 2
    while start > 0 and library[start + 12 : start + 16] != b"CmnD":
        start = library.find(b"\xda\x27", start + 4) - 2
    if start <= 0:
        raise ValueError(f"{source.name} holds no data of ICU")
    target.write_bytes(_with_less(library, start))
    target.chmod(0o755)


def _with_less(library: bytes, start: int) -> bytes:
    """Return a library whose first segment ends with less data.

    Addresses stay; the segment that follows is only read from earlier in the file.
    """
    header = list(_HEADER.unpack_from(library))
    segments = [
        list(_SEGMENT.unpack_from(library, header[5] + number * _SEGMENT.size))
        for number in range(header[10])
    ]
    first, second = [one for one in segments if one[0] == _LOAD]
    if first[2] != 0 or not start < first[5] <= second[2]:
        raise ValueError("The data of ICU is not in the first of two segments")
    front = library[:start] + cut_data(library[start : first[5]])
    moved_to = -(-len(front) // _PAGE) * _PAGE + second[3] % _PAGE
    shift = second[2] - moved_to
    tail = library[second[2] : second[2] + second[5]]
    first[5] = first[6] = len(front)
    for segment in segments:
        if segment[0] in (_DYNAMIC, _RELRO) or segment is second:
            segment[2] -= shift
    # The table of sections serves tools alone, and tells of places that are no more.
    header[6] = header[12] = header[13] = 0
    whole = bytearray(front.ljust(moved_to, b"\0") + tail)
    _HEADER.pack_into(whole, 0, *header)
    for number, segment in enumerate(segments):
        _SEGMENT.pack_into(whole, header[5] + number * _SEGMENT.size, *segment)
    return bytes(whole)


def cut_data(data: bytes) -> bytes:
    """Return the data of ICU with the entries that are kept."""
    length = struct.unpack_from("<H", data)[0]
    kept = [(name, entry) for name, entry in _entries(data[length:]) if _is_kept(name)]
    names = b"".join(name + b"\0" for name, _ in kept)
    place_of_name = 4 + 8 * len(kept)
    place = _aligned(place_of_name + len(names))
    table, entries = bytearray(struct.pack("<I", len(kept))), bytearray()
    for name, entry in kept:
        table += struct.pack("<II", place_of_name, place + len(entries))
        place_of_name += len(name) + 1
        entries += entry.ljust(_aligned(len(entry)), b"\0")
    return data[:length] + (bytes(table) + names).ljust(place, b"\0") + bytes(entries)


def _entries(body: bytes) -> Iterator[tuple[bytes, bytes]]:
    count = struct.unpack_from("<I", body)[0]
    table = [struct.unpack_from("<II", body, 4 + 8 * number) for number in range(count)]
    ends = [place for _, place in table[1:]] + [len(body)]
    for (name, place), end in zip(table, ends, strict=True):
        yield body[name : body.index(b"\0", name)], body[place:end]


def _is_kept(name: bytes) -> bool:
    within = name.decode("ascii").partition("/")[2]
    return within not in _LEFT_OUT and any(
        fnmatchcase(within, pattern) and within.count("/") == pattern.count("/")
        for pattern in _KEPT
    )


def _aligned(length: int) -> int:
    return -(-length // _ALIGNED) * _ALIGNED
