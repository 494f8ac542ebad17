"""One document in, a structured briefing out; knows neither storage nor windows."""

from briefing_app.reading.artist import PageArtist
from briefing_app.reading.document import read_bytes, read_text
from briefing_app.reading.pictures import PagePicture
from briefing_app.reading.processes import read_any, read_file, read_files, read_pasted
from briefing_app.reading.readers import READABLE, REFUSED
from briefing_app.reading.readers.clipboard import pasted_bytes

__all__ = [
    "READABLE",
    "REFUSED",
    "PageArtist",
    "PagePicture",
    "pasted_bytes",
    "read_any",
    "read_bytes",
    "read_file",
    "read_files",
    "read_pasted",
    "read_text",
]
