"""Find the system packages that are needed here, and install or name the missing ones."""

import ctypes
import importlib.util
import os
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Sequence
from pathlib import Path

# From `objdump -p` on what PySide6-Essentials loads for widgets, SVG, printing, X11 and Wayland.
# Keys are the names that the dynamic linker looks for, values are Debian's packages.
LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libcups.so.2": "libcups2",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}
# With this argument, what PyInstaller calls is looked for as well.
TO_BUILD = "--to-build"
# With this one, what the tests need to read the window from outside and to share a diary on a
# server, where it may be installed; elsewhere they say what is missing and skip that.
TO_TEST = "--to-test"
WANTED_BY_TESTS = {
    "/usr/lib/postgresql": ("postgresql",),
    "/usr/bin/xvfb-run": ("xvfb", "xauth"),
    "/usr/bin/dbus-run-session": ("dbus-daemon",),
    "/usr/libexec/at-spi-bus-launcher": ("at-spi2-core",),
    "/usr/lib/python3/dist-packages/pyatspi": ("python3-pyatspi", "gir1.2-atspi-2.0"),
}
INSTALL = ["apt-get", "install", "--yes", "--no-install-recommends"]


def main(arguments: Sequence[str]) -> int:
    """Return 0 where nothing is missing, or is no longer; 2 where the user must install it."""
    if not sys.platform.startswith("linux"):
        return 0
    missing = missing_packages(arguments)
    if missing and _may_install():
        sys.stdout.write(f"Installing system packages: {' '.join(missing)}\n")
        sys.stdout.flush()
        _install(missing)
        missing = missing_packages(arguments)
    if missing:
        sys.stderr.write(_request(missing))
    return 2 if missing else 0


def missing_packages(arguments: Sequence[str]) -> list[str]:
    """Return the Debian packages to install, sorted."""
    packages = _missing_to_run()
    if TO_BUILD in arguments:
        packages |= _missing_to_build()
    if TO_TEST in arguments and _may_install():
        packages |= _missing_to_test()
    return sorted(packages)


def _missing_to_run() -> set[str]:
    packages = {package for name, package in LIBRARIES.items() if not _loads(name)}
    if importlib.util.find_spec("ensurepip") is None:  # Debian leaves it out of python3 itself
        packages.add(f"{_python()}-venv")
    return packages


def _missing_to_build() -> set[str]:
    packages = set()
    if shutil.which("objcopy") is None:
        packages.add("binutils")
    # Debian's interpreter holds its library within it, where PyInstaller cannot take it from.
    library = str(sysconfig.get_config_var("INSTSONAME"))
    if ".so" in library and not _loads(library):
        packages.add(f"lib{_python()}")
    return packages


def _missing_to_test() -> set[str]:
    return {
        package
        for path, packages in WANTED_BY_TESTS.items()
        if not Path(path).exists()
        for package in packages
    }


def _python() -> str:
    return f"python{sys.version_info.major}.{sys.version_info.minor}"


def _loads(name: str) -> bool:
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def _may_install() -> bool:
    return os.geteuid() == 0 and shutil.which("apt-get") is not None


def _install(packages: list[str]) -> None:
    quietly = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for command in (["apt-get", "update"], [*INSTALL, *packages]):
        done = subprocess.run(command, env=quietly, capture_output=True, text=True, check=False)
        if done.returncode:
            sys.stderr.write(done.stdout + done.stderr)
            return


def _request(packages: list[str]) -> str:
    command = " ".join(["sudo", "apt-get", "install", "--no-install-recommends", *packages])
    return f"Some system packages are missing. Install them, then run make again:\n{command}\n"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
