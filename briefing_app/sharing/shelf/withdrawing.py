"""Taking visits out of a shared library; members who took them in before keep them."""

from collections.abc import Sequence

from briefing_app.sharing.shelf.address import Address
from briefing_app.sharing.shelf.connecting import opened_library


def withdraw(
    address: Address, visits: Sequence[str], password: str | None = None
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Take these visits out, all at once; those that are gone, and those that were never there."""
    with opened_library(address, password) as shelf, shelf.writing() as ask:
        counts = {visit: ask("DELETE FROM briefing.visit WHERE visit = %s", visit)[0][0] for visit in visits}
    return tuple(visit for visit in counts if counts[visit]), tuple(visit for visit in counts if not counts[visit])
