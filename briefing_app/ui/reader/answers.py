"""Answers being typed on a meeting's page: their words outlive the widgets that show them."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from briefing_app.ui.reader.markup import utf16_from_points

TO_TYPE = "Type what is answered… (saved as you type)"
"""What stands in a box for an answer that holds nothing yet."""
Asked = tuple[str, str]
"""Ids of a meeting and of a question on its list."""


@dataclass(slots=True)
class Typed:
    """What a box holds."""

    text: str
    at: int
    """Where the cursor is, as Qt counts: an emoji is two."""
    saved: str = ""
    """Whether it is on the disk, in words."""


class Answers(QObject):
    """Shared by the blocks of the reading view; whoever stores answers opens a box and hears what is typed."""

    typed = Signal(str, str, str)
    """Meeting, question and what its box now holds."""
    left = Signal()
    """A box lost the focus."""
    done = Signal(str, str)
    """The box of this meeting's question is wanted no longer."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._open: dict[Asked, Typed] = {}

    def box(self, meeting: str, note: str) -> Typed | None:
        """What the box of a question holds; None where none is open."""
        return self._open.get((meeting, note))

    def open(self, meeting: str, note: str, text: str) -> None:
        """Let the blocks show a box for an answer."""
        self._open.setdefault((meeting, note), Typed(text, utf16_from_points(text, len(text))))

    def close(self, meeting: str, note: str) -> None:
        """Let them show its words again."""
        self._open.pop((meeting, note), None)

    def type(self, meeting: str, note: str, text: str, at: int) -> None:
        """Here is what a box now holds, and where its cursor is."""
        box = self._open.get((meeting, note))
        if box is None:
            return
        changed, box.text, box.at = text != box.text, text, at
        if changed:
            self.typed.emit(meeting, note, text)
