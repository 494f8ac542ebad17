"""A document's bytes, or pasted text, as a briefing, in this process."""

import hashlib
import logging
from collections.abc import Callable
from typing import TypeVar

from briefing_app.domain.briefing import Briefing
from briefing_app.domain.errors import BriefingError, ScannedFileError, TooLargeError, UnreadableFileError
from briefing_app.domain.file_names import PASTED
from briefing_app.domain.neighbours import NeighbourTable

_log = logging.getLogger(__name__)
T = TypeVar("T")


def read_bytes(data: bytes, name: str, *, keep_scans: bool = False) -> Briefing:
    """Read one file's bytes; `name` is shown to people and believed only where the bytes leave the format open.

    A scan is refused like any file without text, unless `keep_scans` asks for it as a document of pages without words.

    Raises:
        BriefingError: with one sentence that names the file.
    """
    from briefing_app.reading.parsers import parse
    from briefing_app.reading.readers import source_of

    sha256 = hashlib.sha256(data).hexdigest()

    def read() -> Briefing:
        try:
            return parse(source_of(data, name), sha256=sha256, name=name)
        except ScannedFileError as error:
            if not keep_scans:
                raise
            return _kept_scan(error.pages, sha256, name)

    return _explained(read, name)


def read_table_bytes(data: bytes, name: str) -> NeighbourTable:
    """Read a workbook's or a CSV file's bytes as a table of neighbours; raises BriefingError as `read_bytes` does."""
    from briefing_app.reading.tables import read_table

    return _explained(lambda: read_table(data, name), name)


def read_text(text: str, *, html: str | None = None, name: str = PASTED) -> Briefing:
    """Read what was copied; the rich form is used where it holds the same words as the plain one."""
    from briefing_app.reading.parsers import parse
    from briefing_app.reading.readers.clipboard import pasted_bytes, read_pasted

    sha256 = hashlib.sha256(pasted_bytes(text, html)).hexdigest()
    return _explained(lambda: parse(read_pasted(text, html), sha256=sha256, name=name), name)


def _explained(read: Callable[[], T], name: str) -> T:
    """What was read, or one sentence that names the file, whatever went wrong."""
    try:
        return read()
    except BriefingError as error:
        raise named(error, name) from error
    except (MemoryError, RecursionError) as error:
        raise TooLargeError(
            f"{name} is built in a way that needs more memory than one document may use; "
            "nothing was stored: save it anew where it was made, then import that."
        ) from error
    except Exception as error:
        # A fault of ours or of a library we read with: logged for whoever mends it, one sentence for the person.
        _log.warning("Unexpected fault while reading", exc_info=error)
        raise UnreadableFileError(
            f"{name} could not be read because it is damaged or unusual; "
            "nothing was stored: save it anew where it was made, then import that."
        ) from error


def _kept_scan(pages: int, sha256: str, name: str) -> Briefing:
    from briefing_app.reading.parsers.scan import parse_scan

    return parse_scan(pages, sha256=sha256, name=name)


def named(error: BriefingError, name: str) -> BriefingError:
    """The same error with the file's name in place of "It"."""
    sentence = str(error)
    if name in sentence:
        return error
    return type(error)(f"{name}{sentence[2:]}" if sentence.startswith("It ") else f"{name}: {sentence}")
