"""What the blocks of a page tell the reading view that holds them."""

from PySide6.QtCore import QObject, Signal

from briefing_app.ui.glossary.explainer import Explainer
from briefing_app.ui.reader.answers import Answers
from briefing_app.ui.reader.pictures import Pictures


class ReaderEvents(QObject):
    """Passed to every block; the reading view hands its signals on."""

    place_wanted = Signal(object)
    """A `Place`: a link was followed."""
    deed_wanted = Signal(object)
    """A `Deed`: the member asked for something to be done."""
    passage_activated = Signal(str)
    """Id of the finding, quote or note chosen."""
    words_selected = Signal(object)
    """The `WordsView` whose selection changed."""
    note_wanted = Signal(object)
    """The `WordsView` whose selected words (or all of them) are to get a note."""
    term_wanted = Signal(object, int, bool)
    """The `WordsView`, which of its terms is to be explained, and whether a key asked for it."""
    filter_changed = Signal(str)
    """What is typed into a page's filter."""
    explainer: Explainer | None = None
    """Knows the terms to be marked."""
    passage_noted = Signal(str, int, int)
    """Document, start and end of a passage without words to select, which is to get a note."""
    page_turned = Signal(object)
    """The `PageView` whose picture is to be shown or hidden."""
    resized = Signal(object)
    """The `BlockView` that is of another height now."""

    draft_returned = Signal(str)
    """The meeting for which a question is half typed again that could not be put on its list."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.pictures = Pictures(self)
        self.answers = Answers(self)
        self.drafts: dict[str, str] = {}
        """Questions half typed, by the meeting they are for: they outlive the line that shows them."""
