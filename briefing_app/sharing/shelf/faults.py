"""What a server says went wrong, as sentences for the person; nothing of what it was asked is in them."""

import logging
import struct
from collections.abc import Iterator
from contextlib import contextmanager

from briefing_app.domain.errors import BriefingError, PasswordNeededError, SharedLibraryError
from briefing_app.domain.file_names import shown_name
from briefing_app.sharing.shelf.address import Address


class ConnectionLostError(SharedLibraryError):
    """The connection is gone; what comes after it on the same connection would say so again."""


_log = logging.getLogger(__name__)
_KEPT = "what is here is as it was"
_SENTENCES = {
    "28000": f"{{place}} does not let {{user}} in; {_KEPT}: ask whoever looks after the shared library.",
    "3D000": f"There is no database called {{database}} on {{place}}; {_KEPT}: check the address.",
    "42501": f"{{user}} may not do this in the shared library at {{place}}; {_KEPT}: ask whoever looks after it.",
    "53300": f"The shared library at {{place}} is busy; {_KEPT}: try again in a while.",
    "57014": f"The shared library at {{place}} took too long; {_KEPT}: try again later.",
    "57P03": f"The shared library at {{place}} is just starting; {_KEPT}: try again in a while.",
}
_NOT_SET_UP = (
    "{place} holds no shared library in the database {database}, or none that {user} may see; " + _KEPT + ": ask "
    "whoever looks after it, who sets one up with `briefing-app publish --set-up`."
)
_PASSWORD = {"28P01"}
_MISSING = {"3F000", "42P01", "42703"}
# All that the driver raises over an answer that is none of PostgreSQL's.
_NO_POSTGRES = (OSError, struct.error, LookupError, ValueError, TypeError, AttributeError, RuntimeError)


@contextmanager
def told(address: Address) -> Iterator[None]:
    """Turn whatever goes wrong with the server inside into our own errors."""
    from pg8000.exceptions import DatabaseError, InterfaceError

    try:
        yield
    except BriefingError:
        raise
    except DatabaseError as fault:
        code = _code(fault)
        _log.info("The shared library answered with %s", code)
        raise refused(address, code) from fault
    except InterfaceError as fault:
        if "password" in str(fault):
            raise PasswordNeededError(_password(address)) from fault
        raise _lost(address) from fault
    except _NO_POSTGRES as fault:
        raise _lost(address) from fault


def refused(address: Address, code: str) -> SharedLibraryError:
    """The error for what PostgreSQL calls by a code of five signs."""
    if code in _PASSWORD:
        return PasswordNeededError(_password(address))
    if code in _MISSING:
        return SharedLibraryError(_in_words(_NOT_SET_UP, address))
    if sentence := _SENTENCES.get(code):
        return SharedLibraryError(_in_words(sentence, address))
    return SharedLibraryError(
        _in_words("The shared library at {place} could not do this", address)
        + f" (PostgreSQL calls it {code}); {_KEPT}: tell whoever looks after it."
    )


def not_set_up(address: Address) -> SharedLibraryError:
    """The error where a database holds no shared library."""
    return SharedLibraryError(_in_words(_NOT_SET_UP, address))


def _code(fault: Exception) -> str:
    said = fault.args[0] if fault.args else None
    code = str(said.get("C", "")) if isinstance(said, dict) else ""
    return code if code.isalnum() and code.isascii() else "unknown"


def _password(address: Address) -> str:
    return _in_words(
        f"{{place}} wants a password for {{user}}, or did not accept it; {_KEPT}: give the right one.", address
    )


def _lost(address: Address) -> ConnectionLostError:
    sentence = (
        "The connection to {place} was lost, or it does not answer as PostgreSQL does; what came whole by then is "
        "kept: try again."
    )
    return ConnectionLostError(_in_words(sentence, address))


def _in_words(sentence: str, address: Address) -> str:
    said = sentence.format(
        place=shown_name(address.place), user=shown_name(address.user), database=shown_name(address.database)
    )
    return said[:1].upper() + said[1:] if not sentence.startswith("{") else said
