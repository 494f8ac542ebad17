"""Takes files, folders, pasted text and the sample into the library."""

from briefing_app.importing.files import import_files, import_sample
from briefing_app.importing.neighbours import settled
from briefing_app.importing.pasted import import_text

__all__ = ["import_files", "import_sample", "import_text", "settled"]
