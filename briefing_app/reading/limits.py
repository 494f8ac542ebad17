"""How much one document may ask for; what goes past is refused in words, so that a bomb costs one line."""

from dataclasses import dataclass

MAX_FILE = 100 * 2**20
"""Bytes of a file."""
MAX_BLOCKS = 50_000
MAX_PARAGRAPH = 20_000
"""Characters; a longer paragraph is cut into several."""
MAX_LINKS = 5_000
MAX_PAGES = 2_000
MAX_DEPTH = 256
"""How deep elements of a web page may nest."""
MAX_TABLE_DEPTH = 4
MAX_TABLE_CELLS = 50_000
MAX_ENTRIES = 5_000
"""Files inside a Word document."""
MAX_UNPACKED = 500 * 2**20
MAX_XML_PART = 64 * 2**20
"""Bytes of one unpacked part of a Word document that is parsed."""
MAX_RATIO = 100
"""How many times its packed size a part over 1 MB may unpack to."""
MAX_RATIO_ALL = 50
MAX_HTML = 20 * 2**20
MAX_TEXT = 20 * 2**20
MAX_SHEETS = 20
"""Sheets of a workbook that are looked through for a table."""
MAX_SHEET_PART = 16 * 2**20
"""Bytes of one unpacked part of a workbook."""
MAX_ROWS = 1_000
"""Rows of a sheet that are read, and of a table that is taken."""
MAX_COLUMNS = 100
MAX_CELL = 300
"""Characters of a cell; a longer one is cut."""
MAX_PICTURE = 12_000_000
"""Pixels of a page drawn as a picture."""


@dataclass(frozen=True, slots=True)
class Allowance:
    """What a reading process may use for one file."""

    memory: int = 2**30
    """Bytes of address space."""
    cpu: int = 30
    """Seconds of processor time."""
    wait: float = 60.0
    """Seconds by the clock, waiting for other programs included."""


ALLOWANCE = Allowance()
