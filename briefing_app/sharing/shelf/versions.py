"""The versions of visits that a shared library holds, as far as they can be believed before anything is fetched."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from briefing_app.domain.dates import say_date
from briefing_app.domain.errors import SharedLibraryError
from briefing_app.domain.file_names import shown_name
from briefing_app.sharing.pack_format import is_visit_id
from briefing_app.sharing.shelf.connecting import Asking, Shelf

LARGEST = 64 * 2**20
"""Bytes of one visit."""
MOST_VISITS = 5_000
_SHA256 = re.compile(r"[0-9a-f]{64}")
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_PART = 4 * 2**20
# Nothing longer than it may be comes over the network, whatever a row holds.
_LISTED = (
    "SELECT left(visit, 201), left(sha256, 65), octet_length(pack), left(published_by::text, 64), "
    "to_char(published_at AT TIME ZONE 'UTC', 'YYYY-MM-DD') FROM briefing.visit"
)


@dataclass(frozen=True, slots=True)
class Version:
    """One visit as it was last published."""

    visit: str
    sha256: str
    size: int
    by: str
    on: str
    """The day, as an ISO date."""

    @property
    def is_plain(self) -> bool:
        """Whether it is what such a row can be, and small enough to fetch."""
        return is_visit_id(self.visit) and bool(_SHA256.fullmatch(self.sha256)) and 0 < self.size <= LARGEST

    @property
    def told(self) -> str:
        """Who published it, and when, in words."""
        day = f" on {say_date(self.on)}" if _DAY.fullmatch(self.on) else ""
        return f"by {shown_name(self.by) or 'somebody'}{day}"


def listed(shelf: Shelf) -> tuple[Version, ...]:
    """Every visit that the shared library holds, those published first at the beginning."""
    with shelf.reading() as ask:
        rows = ask(f"{_LISTED} ORDER BY number LIMIT %s", MOST_VISITS + 1)
    if len(rows) > MOST_VISITS:
        raise SharedLibraryError(
            f"The shared library lists more than {MOST_VISITS:,} visits; nothing was fetched: tell whoever looks "
            "after it."
        )
    return tuple(_version(row) for row in rows)


def version_of(ask: Asking, visit: str) -> Version | None:
    """The version of one visit; None where it was never published."""
    rows = ask(f"{_LISTED} WHERE visit = %s", visit)
    return _version(rows[0]) if rows else None


def end_of(ask: Asking, version: Version, length: int) -> bytes:
    """The last bytes of a version's briefing file, no more than `length`; empty where another took its place."""
    rows = ask(
        "SELECT substring(pack FROM greatest(1, octet_length(pack) - %s::int + 1)) FROM briefing.visit "
        "WHERE visit = %s AND sha256 = %s",
        length, version.visit, version.sha256,
    )  # fmt: skip
    return rows[0][0] if rows and isinstance(rows[0][0], bytes) else b""


def parts_of(shelf: Shelf, version: Version) -> Iterator[bytes]:
    """A version's briefing file, part by part; it ends early where another took its place meanwhile."""
    for start in range(1, version.size + 1, _PART):
        with shelf.reading() as ask:
            rows = ask(
                "SELECT substring(pack FROM %s::int FOR %s::int) FROM briefing.visit WHERE visit = %s AND sha256 = %s",
                start, _PART, version.visit, version.sha256,
            )  # fmt: skip
        part = rows[0][0] if rows else None
        if not isinstance(part, bytes) or not part:
            return
        yield part


def _version(row: list[object]) -> Version:
    visit, sha256, size, by, on = row
    return Version(str(visit), str(sha256), size if isinstance(size, int) else 0, str(by), str(on))
