"""The address of a shared library, as its user typed it: postgresql://name@host/database."""

import getpass
import ipaddress
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import parse_qsl, unquote, urlsplit

from briefing_app.domain.errors import SharedLibraryError
from briefing_app.paths import is_file

PORT = 5432
_LONGEST = 2_000
_EXAMPLE = "postgresql://your.name@server.example/library"


class AddressError(SharedLibraryError):
    """What was typed is no address of a shared library."""


@dataclass(frozen=True, slots=True)
class Address:
    """Where a shared library is and who asks; its words never hold the password."""

    database: str
    user: str
    host: str = ""
    """Empty where it is reached by a Unix socket."""
    port: int = PORT
    socket: str = ""
    """The folder of the Unix socket."""
    authorities: str = ""
    """A file of certificates to trust instead of the system's."""
    password: str | None = field(default=None, repr=False)

    def __str__(self) -> str:
        return f"{self.place}/{self.database}"

    @property
    def place(self) -> str:
        """The server, as messages name it."""
        return self.host or self.socket

    @property
    def is_here(self) -> bool:
        """Whether it is on this computer, so that nothing goes over a network."""
        if self.socket or self.host == "localhost":
            return True
        try:
            return ipaddress.ip_address(self.host).is_loopback
        except ValueError:
            return False


def parse_address(typed: str) -> Address:
    """The address that was typed; raises AddressError where it is none."""
    text = typed.strip()
    try:
        if len(text) > _LONGEST or not text.isprintable():
            raise ValueError("too long")
        parts = urlsplit(text)
        options = dict(parse_qsl(parts.query, strict_parsing=True)) if parts.query else {}
        folder, authorities = options.pop("host", ""), options.pop("sslrootcert", "")
        checking = options.pop("sslmode", "verify-full")
        host, port = parts.hostname or "", parts.port or PORT
    except ValueError as fault:
        raise _no_address() from fault
    database = unquote(parts.path.removeprefix("/"))
    if parts.scheme not in {"postgresql", "postgres"} or not database or parts.fragment:
        raise _no_address()
    if bool(host) == bool(folder) or (folder and not folder.startswith("/")):
        raise _no_address()
    if options or checking != "verify-full":
        raise AddressError(
            "An address of a shared library takes no options but “sslrootcert” and “host”; nothing was sent: leave the "
            "others out."
        )
    if authorities and not is_file(Path(authorities)):
        raise AddressError("There is no file of certificates of that name; nothing was sent: check “sslrootcert”.")
    password = unquote(parts.password) if parts.password is not None else None
    user = unquote(parts.username or "") or _own_name()
    if "\0" in f"{user}{database}{password or ''}{folder}":
        raise _no_address()
    return Address(database, user, host, port, folder, authorities, password)


def without_password(typed: str) -> str:
    """An address as it may be remembered and shown; empty where it is none."""
    try:
        password = urlsplit(typed.strip()).password
        parse_address(typed)
    except (ValueError, AddressError):
        return ""
    return typed.strip() if password is None else typed.strip().replace(f":{password}@", "@", 1)


def _own_name() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError) as fault:
        raise AddressError(f"The address names nobody; nothing was sent: say who you are, as in {_EXAMPLE}.") from fault


def _no_address() -> AddressError:
    return AddressError(f"That is no address of a shared library; nothing was sent: it looks like {_EXAMPLE}.")
