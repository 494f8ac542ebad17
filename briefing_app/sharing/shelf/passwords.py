"""Where a password may be kept outside of Briefing: PGPASSWORD and PostgreSQL's own file; Briefing keeps none."""

import os
import stat
import sys
from pathlib import Path

from briefing_app.sharing.shelf.address import Address

_LARGEST = 2**20


def password_for(address: Address) -> str | None:
    """The password in the address, else in PGPASSWORD, else in the password file; None where none is kept."""
    if address.password is not None:
        return address.password
    if kept := os.environ.get("PGPASSWORD"):
        return kept
    file = _file()
    return _from_file(file, address) if file else None


def _file() -> Path | None:
    """The password file, whether or not there is one; None for somebody whose own folder is not known.

    One in the folder that happens to be the current one might be anybody's.
    """
    if named := os.environ.get("PGPASSFILE"):
        return Path(named)
    if sys.platform == "win32":
        own = os.environ.get("APPDATA")
        return Path(own) / "postgresql" / "pgpass.conf" if own else None
    try:
        return Path.home() / ".pgpass"
    except RuntimeError:
        return None


def _from_file(file: Path, address: Address) -> str | None:
    try:
        seen = file.stat()
        # As PostgreSQL's own programs have it: a file that others may read is not used.
        others = sys.platform != "win32" and seen.st_mode & (stat.S_IRWXG | stat.S_IRWXO)
        if others or seen.st_size > _LARGEST:
            return None
        lines = file.read_text(encoding="utf-8").splitlines()
    except (OSError, ValueError):
        return None
    host = address.host or "localhost"
    wanted = (host, str(address.port), address.database, address.user)
    for *names, password in (parts for parts in map(_parts, lines) if len(parts) == len(wanted) + 1):
        if all(name in {"*", want} for name, want in zip(names, wanted, strict=True)):
            return password
    return None


def _parts(line: str) -> list[str]:
    """The parts between colons; a backslash stands before a colon or a backslash that is meant as such."""
    if not line or line.startswith("#"):
        return []
    parts, signs = [""], iter(line)
    for sign in signs:
        if sign == ":":
            parts.append("")
        else:
            parts[-1] += next(signs, "") if sign == "\\" else sign
    return parts
