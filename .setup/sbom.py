"""Write what the frozen program is made of, as CycloneDX names it, from what its folder holds."""

import platform
import sqlite3
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from importlib.metadata import Distribution
from pathlib import Path
from uuid import NAMESPACE_URL, uuid5

from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.model.contact import OrganizationalEntity
from cyclonedx.model.license import DisjunctiveLicense
from cyclonedx.output import make_outputter
from cyclonedx.schema import OutputFormat, SchemaVersion
from packageurl import PackageURL
from program_facts import NAME, TITLE, contents_of
from PySide6.QtCore import qVersion

from planner import __version__
from planner.services.licences import licence_of

# Libraries within packages, beside those that stand on their own: a pattern of its file, its name
# and its licence.
_WITHIN = (
    ("*Qt6Core*", "Qt", "LGPL-3.0-only"),
    ("QtCore.framework", "Qt", "LGPL-3.0-only"),
    ("libicuuc*", "ICU", "Unicode-3.0"),
    ("*libcrypto*", "OpenSSL", "Apache-2.0"),
    ("*sqlite3*", "SQLite", "blessing"),
    ("_sodium*", "libsodium", "ISC"),
    ("etree*", "libxml2 and libxslt", "MIT"),
    ("libjpeg-*", "libjpeg-turbo", "BSD-3-Clause"),
    ("libtiff-*", "LibTIFF", "libtiff"),
    ("libopenjp2-*", "OpenJPEG", "BSD-2-Clause"),
    ("liblzma*", "XZ Utils", "0BSD"),
    ("libzstd*", "Zstandard", "BSD-3-Clause"),
    ("libz.*", "zlib", "Zlib"),
    ("libexpat*", "Expat", "MIT"),
    ("libffi*", "libffi", "MIT"),
    ("libxcb*", "libxcb and its utilities", "MIT"),
    ("libXau*", "libXau", "MIT"),
    ("libxkbcommon*", "libxkbcommon", "MIT"),
)


def write_sbom(folder: Path) -> None:
    """Write the bill of materials into the folder of the frozen program."""
    program = Component(
        name=NAME,
        version=__version__,
        type=ComponentType.APPLICATION,
        bom_ref=NAME,
        supplier=OrganizationalEntity(name=TITLE),
        licenses=[DisjunctiveLicense(name="MIT")],
    )
    parts = [*_packages(folder), *_libraries(folder)]
    parts.append(_component("CPython", platform.python_version(), "PSF-2.0", kind="generic"))
    # The same folder makes the same bytes.
    bom = Bom(serial_number=uuid5(NAMESPACE_URL, f"{NAME} {__version__} {sys.platform}"))
    bom.metadata.timestamp = datetime(1980, 1, 1, tzinfo=UTC)
    bom.metadata.component = program
    bom.components.update(parts)
    bom.register_dependency(program, parts)
    writer = make_outputter(bom, OutputFormat.JSON, SchemaVersion.V1_6)
    writer.output_to_file(str(folder / "sbom.cdx.json"), allow_overwrite=True, indent=1)


def _packages(folder: Path) -> Iterator[Component]:
    for found in Distribution.discover(path=[str(contents_of(folder))]):
        one = licence_of(found)
        if one.package != NAME:
            yield _component(one.package, one.version, one.name)


def _libraries(folder: Path) -> Iterator[Component]:
    versions = {"Qt": qVersion(), "SQLite": sqlite3.sqlite_version}
    for pattern, name, licence in _WITHIN:
        if any(folder.rglob(pattern)):
            yield _component(name, versions.get(name), licence, kind="generic")


def _component(name: str, version: str | None, licence: str, kind: str = "pypi") -> Component:
    address = PackageURL(type=kind, name=name.lower(), version=version)
    return Component(
        name=name,
        version=version,
        type=ComponentType.LIBRARY,
        purl=address,
        bom_ref=address.to_string(),
        licenses=[DisjunctiveLicense(name=licence)],
    )
