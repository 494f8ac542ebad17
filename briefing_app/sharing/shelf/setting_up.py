"""Making a shared library in a PostgreSQL database, once, as its administrator."""

from briefing_app.domain.errors import SharedLibraryError
from briefing_app.paths import bundled
from briefing_app.sharing.shelf.address import Address
from briefing_app.sharing.shelf.connecting import VERSION, Asking, newer, opened

_ROLES = ("briefing_owner", "briefing_officers", "briefing_councillors")


def set_up(address: Address, password: str | None = None) -> None:
    """Make roles, schema and tables, or leave those that are there as they should be; all of it or nothing."""
    with opened(address, password) as shelf, shelf.writing() as ask:
        _refuse_strange_roles(ask)
        _refuse_strange_schema(ask)
        ask(_script("roles.sql"))
        if ask("SELECT to_regclass('briefing.about') IS NOT NULL")[0][0]:
            version = ask("SELECT max(version) FROM briefing.about")[0][0]
            if isinstance(version, int) and version > VERSION:
                raise newer(address)
        ask(_script("tables.sql"))


def _script(name: str) -> str:
    return (bundled("db") / "shared" / name).read_text(encoding="utf-8")


def _refuse_strange_roles(ask: Asking) -> None:
    """Roles of these names that can log in or do more than they should are somebody else's."""
    found = ask(
        "SELECT rolname::text FROM pg_roles WHERE rolname::text = ANY (%s) AND "
        "(rolcanlogin OR rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb OR rolreplication)",
        list(_ROLES),
    )
    if found:
        raise SharedLibraryError(
            f"A role called {found[0][0]} exists there that may log in or do more than Briefing’s own; nothing was "
            "changed: use a server without it, or take those rights from it."
        )


def _refuse_strange_schema(ask: Asking) -> None:
    owner = ask("SELECT pg_get_userbyid(nspowner)::text FROM pg_namespace WHERE nspname = 'briefing'")
    if owner and owner[0][0] != "briefing_owner":
        raise SharedLibraryError(
            "The database has a schema called “briefing” that Briefing did not make; nothing was changed: "
            "use a database of its own."
        )
