"""Does what a page asks for, other than going somewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from briefing_app.ui.deeds import (
    Deed,
    ExportVisit,
    ImportFiles,
    OpenSample,
    PrintPage,
    RuleOnComparison,
    WithdrawComparisonRuling,
)  # fmt: skip

if TYPE_CHECKING:
    from briefing_app.domain.comparison_rulings import ComparisonRuling
    from briefing_app.domain.library import ChangeSet
    from briefing_app.storage import LibraryFile
    from briefing_app.ui.window import MainWindow


class Doing(QObject):
    """Carries out the deeds that the reading view passes on."""

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
            case RuleOnComparison():
                self._rule(deed.ruling)
            case WithdrawComparisonRuling():
                self._withdraw(deed.ruling)

    def _rule(self, ruling: ComparisonRuling) -> None:
        def work(library: LibraryFile) -> tuple[ComparisonRuling, ChangeSet]:
            from briefing_app.storage.comparisons import rule_on_comparison

            return rule_on_comparison(library, ruling)

        def told(kept: ComparisonRuling) -> None:
            self._window.message.say(f"Kept: “{kept.says}”, you say.")
            self._window.message.offer("Undo", "Undo: take back what you said", lambda: self._withdraw(kept.id))

        self._window.desk.write_library(work, told, self)

    def _withdraw(self, ruling: str) -> None:
        def work(library: LibraryFile) -> tuple[None, ChangeSet]:
            from briefing_app.storage.comparisons import withdraw_comparison_ruling

            return None, withdraw_comparison_ruling(library, ruling)

        self._window.desk.write_library(work, lambda _: self._window.message.say("Taken back."), self)
