"""Write what the frozen program is made of, as CycloneDX names it: python .setup/sbom.py FILE."""

import platform
import sys
from pathlib import Path

from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.model.contact import OrganizationalEntity
from cyclonedx.model.license import DisjunctiveLicense
from cyclonedx.output import make_outputter
from cyclonedx.schema import OutputFormat, SchemaVersion
from packageurl import PackageURL

from planner import __version__
from planner.services.licences import licences


def main(target: Path) -> None:
    """Write the bill of materials of the packages that run with the program."""
    program = Component(
        name="multifaith-planner",
        version=__version__,
        type=ComponentType.APPLICATION,
        supplier=OrganizationalEntity(name="Multifaith Planner"),
        licenses=[DisjunctiveLicense(name="MIT")],
    )
    bom = Bom()
    bom.metadata.component = program
    parts = [_component(one.package, one.version, one.name) for one in licences()]
    parts.append(_component("CPython", platform.python_version(), "PSF-2.0", kind="generic"))
    bom.components.update(parts)
    bom.register_dependency(program, parts)
    writer = make_outputter(bom, OutputFormat.JSON, SchemaVersion.V1_6)
    writer.output_to_file(str(target), allow_overwrite=True, indent=1)


def _component(name: str, version: str, licence: str, kind: str = "pypi") -> Component:
    address = PackageURL(type=kind, name=name.lower(), version=version)
    return Component(
        name=name,
        version=version,
        type=ComponentType.LIBRARY,
        purl=address,
        bom_ref=address.to_string(),
        licenses=[DisjunctiveLicense(name=licence)],
    )


if __name__ == "__main__":
    main(Path(sys.argv[1]))
