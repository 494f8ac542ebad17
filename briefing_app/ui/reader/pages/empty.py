"""What the reading view says where there is nothing to read yet."""

from briefing_app.ui.deeds import ImportFiles, OpenSample
from briefing_app.ui.reader.page import EmptyBlock, LinkTo, Page

NOTHING_YET = EmptyBlock(
    "import",
    "Nothing here yet",
    "Import a news release, an inspectors’ letter or a report: press Import…, drop a file or a folder on "
    "this window, or paste a release you have copied. The sample shows what Briefing makes of them.",
    (LinkTo("Import files…", deed=ImportFiles()), LinkTo("Open the sample", deed=OpenSample())),
)
"""Of a library that holds nothing."""


def empty_page() -> Page:
    """The page of a library that holds nothing."""
    return Page("", (NOTHING_YET,))


def waiting_page() -> Page:
    """The page shown while the library is being opened."""
    return Page("", (EmptyBlock("minute", "Opening your library…", "This takes a moment."),))
