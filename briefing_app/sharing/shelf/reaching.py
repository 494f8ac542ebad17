"""A way to the server: encrypted, and the server's name proved, unless it is on this computer."""

import platform
import socket
import ssl
import struct
from contextlib import suppress

from briefing_app.domain.errors import SharedLibraryError
from briefing_app.sharing.shelf.address import Address

CONNECT_SECONDS = 10
ANSWER_SECONDS = 60
"""How long the server may take over any one thing."""
_ASK_FOR_TLS = struct.pack("!ii", 8, 80877103)


class Line:
    """A connection in the hands of whoever may want to end it, from any thread, while another waits for an answer."""

    def __init__(self) -> None:
        self._way: socket.socket | None = None
        self.ended = False
        """Whether it was ended from here, and not by the server or the network."""

    def hold(self, way: socket.socket) -> None:
        """Hold this connection; ended at once if that was wanted before it stood."""
        self._way = way
        if self.ended:
            self.hang_up()

    def hang_up(self) -> None:
        """End it: whoever waits for an answer is told that the connection is lost."""
        self.ended = True
        if self._way is not None:
            with suppress(OSError):
                self._way.shutdown(socket.SHUT_RDWR)


def reach(address: Address) -> socket.socket:
    """A socket to the server, closed by whoever asked; raises SharedLibraryError."""
    try:
        plain = _plain(address)
    except socket.gaierror as fault:
        raise SharedLibraryError(
            f"No computer called {address.host} is known here; nothing was fetched or sent: check the address, and "
            "whether you are connected to the council’s network."
        ) from fault
    except (OSError, ValueError) as fault:
        raise SharedLibraryError(
            f"The shared library at {address.place} does not answer; nothing was fetched or sent: check the address "
            "and your network, or try again later."
        ) from fault
    if address.is_here:
        return plain
    try:
        return _proved(plain, address)
    except BaseException:
        plain.close()
        raise


def _plain(address: Address) -> socket.socket:
    if address.socket:
        family = getattr(socket, "AF_UNIX", None)
        if family is None:
            raise OSError("no such sockets on this system")
        made = socket.socket(family, socket.SOCK_STREAM)
        try:
            made.settimeout(CONNECT_SECONDS)
            made.connect(f"{address.socket}/.s.PGSQL.{address.port}")
        except BaseException:
            made.close()
            raise
    else:
        made = socket.create_connection((address.host, address.port), CONNECT_SECONDS)
        made.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
    made.settimeout(ANSWER_SECONDS)
    return made


def _proved(plain: socket.socket, address: Address) -> socket.socket:
    try:
        context = _trusting(address)
        plain.settimeout(CONNECT_SECONDS)
        plain.sendall(_ASK_FOR_TLS)
        if plain.recv(1) != b"S":
            raise SharedLibraryError(
                f"The server {address.host} offers no encrypted connection; nothing was fetched or sent: ask whoever "
                "looks after it to switch TLS on."
            )
        made = context.wrap_socket(plain, server_hostname=address.host)
    except ssl.SSLCertVerificationError as fault:
        raise SharedLibraryError(
            f"The server could not prove that it is {address.host} ({_why(fault)}); nothing was fetched or sent: "
            "ask whoever looks after it, and do not go round this."
        ) from fault
    except (OSError, ValueError) as fault:
        raise SharedLibraryError(
            f"No encrypted connection to {address.host} could be made; nothing was fetched or sent: ask whoever "
            "looks after the server."
        ) from fault
    with suppress(OSError):
        made.settimeout(ANSWER_SECONDS)
    return made


def _trusting(address: Address) -> ssl.SSLContext:
    """Only whom the address says, else whom the system trusts; with host names checked."""
    # Python asks Windows itself whom it trusts, and fetches nothing from elsewhere as Windows would.
    if address.authorities or platform.system() == "Windows":
        return ssl.create_default_context(cafile=address.authorities or None)
    # Elsewhere it looks for files where OpenSSL was built to have them, and never into the keychain of a Mac.
    import truststore

    return truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


def _why(fault: ssl.SSLCertVerificationError) -> str:
    return (fault.verify_message or "its certificate was refused").rstrip(".")
