"""Does what a page asks for, other than going somewhere."""

from PySide6.QtCore import QObject

from briefing_app.ui.deeds import Deed, PrintPage
from briefing_app.ui.window import MainWindow


class Doing(QObject):
    """Carries out the deeds that the reading view passes on."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        window.reader.deed_wanted.connect(self._on_reader_deed_wanted)
        window.asked.print_page.triggered.connect(self._print)

    def _on_reader_deed_wanted(self, deed: Deed) -> None:
        match deed:
            case PrintPage():
                self._print()

    def _print(self) -> None:
        from briefing_app.ui.printing import print_page

        window = self._window
        if not window.reader.page.place:
            return
        if print_page(window.reader.page, window):
            window.message.say("The page was sent to the printer.")
