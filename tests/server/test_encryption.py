"""The line to a server elsewhere is encrypted, and the server is who it says it is."""

import os
import pwd
import time
import traceback
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path
from typing import NamedTuple

import pytest

from planner.domain.diary_address import NamedServer
from planner.domain.errors import DiaryError
from planner.storage.server.diary import ServerDiary
from tests.server.postgres import Server

x509 = pytest.importorskip("cryptography.x509")
hashes = pytest.importorskip("cryptography.hazmat.primitives.hashes")
serialization = pytest.importorskip("cryptography.hazmat.primitives.serialization")
ec = pytest.importorskip("cryptography.hazmat.primitives.asymmetric.ec")

# It reaches this computer, and is not known to: as a server elsewhere.
ELSEWHERE = "0.0.0.0"


class Pair(NamedTuple):
    """A certificate, signed by itself, and its key, both as PEM."""

    certificate: bytes
    key: bytes


def a_pair(address: str) -> Pair:
    """Make the certificate of a server at an address."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "A trust")])
    now = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(
            x509.SubjectAlternativeName([x509.IPAddress(ip_address(address))]), critical=False
        )
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .sign(key, hashes.SHA256())
    )
    return Pair(
        certificate=certificate.public_bytes(serialization.Encoding.PEM),
        key=key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        ),
    )


@pytest.fixture(scope="module")
def trusted(server: Server, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Let the server encrypt with a certificate of its own, and yield that."""
    pair = a_pair(ELSEWHERE)
    for name, content in (("server.crt", pair.certificate), ("server.key", pair.key)):
        file = server.folder / "data" / name
        file.write_bytes(content)
        file.chmod(0o600)
        if os.geteuid() == 0:
            owner = pwd.getpwnam("postgres")
            os.chown(file, owner.pw_uid, owner.pw_gid)
    certificate = tmp_path_factory.mktemp("trusted") / "trust.pem"
    certificate.write_bytes(pair.certificate)
    _switch(server, "on")
    yield certificate
    _switch(server, "off")


def _switch(server: Server, state: str) -> None:
    server.sql(f"ALTER SYSTEM SET ssl = {state}")
    server.sql("SELECT pg_reload_conf()")
    for _ in range(200):
        if server.sql("SHOW ssl") == [[state]]:
            return
        time.sleep(0.05)
    raise AssertionError(f"the server does not turn encryption {state}")


def elsewhere(named: NamedServer, certificate: Path | None) -> NamedServer:
    """Return the same diary by an address that is not known to be this computer."""
    trusting = "" if certificate is None else str(certificate)
    return replace(named, address=replace(named.address, host=ELSEWHERE, certificate=trusting))


def test_the_line_is_encrypted(trusted: Path, named: NamedServer, tmp_path: Path) -> None:
    companion = tmp_path / "companion.sqlite"
    with (
        closing(ServerDiary.connect(elsewhere(named, trusted), companion)) as diary,
        diary.engines.shared.connect() as connection,
    ):
        asked = "SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()"
        assert connection.exec_driver_sql(asked).scalar() is True


@pytest.mark.parametrize("trusts_another", [True, False], ids=["another’s", "none"])
def test_a_server_that_is_not_trusted_is_refused(
    trusted: Path, named: NamedServer, tmp_path: Path, *, trusts_another: bool
) -> None:
    another = trusted.with_name("another.pem")
    another.write_bytes(a_pair(ELSEWHERE).certificate)
    named = elsewhere(named, another if trusts_another else None)
    with pytest.raises(DiaryError, match="certificate cannot be trusted"):
        ServerDiary.connect(named, tmp_path / "companion.sqlite")


def test_a_server_of_another_name_is_refused(
    server: Server, trusted: Path, named: NamedServer, tmp_path: Path
) -> None:
    other = a_pair("10.9.8.7")
    (server.folder / "data" / "server.crt").write_bytes(other.certificate)
    (server.folder / "data" / "server.key").write_bytes(other.key)
    server.sql("SELECT pg_reload_conf()")
    certificate = trusted.with_name("other.pem")
    certificate.write_bytes(other.certificate)
    reasons: list[str] = []
    # The server takes its new certificate up a moment after it was told to.
    for _ in range(50):
        with pytest.raises(DiaryError, match="certificate cannot be trusted") as told:
            ServerDiary.connect(elsewhere(named, certificate), tmp_path / "companion.sqlite")
        reasons.append("".join(traceback.format_exception(told.value)))
        if "mismatch" in reasons[-1]:
            return
        time.sleep(0.05)
    raise AssertionError(reasons[-1])
