"""Does what a page asks for that buttons and keys of the window do as well."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from briefing_app.ui.deeds import Deed, ExportVisit, ImportFiles, OpenSample, PrintPage

if TYPE_CHECKING:
    from briefing_app.ui.window import MainWindow


class Doing(QObject):
    """Sets off the window's own action for a deed that the reading view passes on."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        window.reader.deed_wanted.connect(self._on_reader_deed_wanted)

    def _on_reader_deed_wanted(self, deed: Deed) -> None:
        match deed:
            case PrintPage():
                self._window.asked.print_page.trigger()
            case ExportVisit():
                self._window.asked.export_visit.trigger()
            case ImportFiles():
                self._window.asked.import_files.trigger()
            case OpenSample():
                self._window.asked.open_sample.trigger()
