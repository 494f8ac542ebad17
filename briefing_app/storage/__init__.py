"""The two files, library and notebook: opening them, and what the library holds."""

from briefing_app.storage.files import DataFile, LibraryFile, NotebookFile
from briefing_app.storage.opening import open_library, open_notebook

__all__ = ["DataFile", "LibraryFile", "NotebookFile", "open_library", "open_notebook"]
