"""Making and trusting signed files of the almanac; needs the library that signs."""

from pathlib import Path

from planner.content.almanac_parcel import almanac_in, pack, read_parcel
from planner.content.project_keys import (
    key_id,
    make_key,
    public_path,
    signing_key,
    trusted_keys,
)
from planner.domain.errors import AlmanacMissingError, FileProblemError
from planner.files import write_atomically
from planner.services.almanac_updates import Update
from planner.services.locations import trusted_keys_folder


def open_update(path: Path) -> Update:
    """Read and trust a file, and open the edition inside it; safe off the GUI thread.

    Raises AlmanacUpdateError.
    """
    parcel = read_parcel(path, trusted_keys(trusted_keys_folder()))
    return Update(name=parcel.name, content=parcel.content, almanac=almanac_in(parcel))


def sign(almanac: Path, key: Path, out: Path) -> tuple[str, bool]:
    """Sign an almanac into a file; return its edition, and whether this program trusts the key.

    Raises FileProblemError, AlmanacMissingError or AlmanacUnreadableError.
    """
    signer = signing_key(key)
    own = key_id(signer.verify_key)
    packed = pack(_bytes_of(almanac), signer, name=str(almanac))
    try:
        write_atomically(out, packed)
    except OSError as error:
        raise FileProblemError(
            file=str(out),
            fault=(error.strerror or "it cannot be written").lower(),
            remedy="choose a folder that you may write to",
        ) from error
    header = read_parcel(out, {own: signer.verify_key}).header
    return header.version, own in trusted_keys(trusted_keys_folder())


def make_keys(path: Path) -> Path:
    """Make a pair of keys, the private one at ``path``, and return where the public one stands.

    Raises FileProblemError.
    """
    make_key(path)
    return public_path(path)


def _bytes_of(almanac: Path) -> bytes:
    try:
        return almanac.read_bytes()
    except FileNotFoundError as error:
        raise AlmanacMissingError(file=str(almanac)) from error
    except OSError as error:
        raise FileProblemError(
            file=str(almanac),
            fault=(error.strerror or "it cannot be read").lower(),
            remedy="name an almanac that you may open",
        ) from error
