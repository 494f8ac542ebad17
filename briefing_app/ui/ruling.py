"""Carries out what a member says of threads: kept at once, with a way to take it back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from briefing_app.across.following import Since, follow
from briefing_app.domain.threads import ThreadRuling, Verdict
from briefing_app.ui.deeds import LinkByHand, RuleOnThread, WithdrawRuling
from briefing_app.ui.linking import LinkDialog

if TYPE_CHECKING:
    from briefing_app.domain.library import ChangeSet
    from briefing_app.storage import LibraryFile
    from briefing_app.ui.window import MainWindow

_KEPT = {
    Verdict.SAME: "Kept: the same matter, you say.",
    Verdict.NOT_SAME: "Kept: not the same matter, you say.",
    Verdict.LINKED: "Kept: linked by hand.",
}


class Ruling(QObject):
    """Listens to the reading view for what is said of threads."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        window.reader.deed_wanted.connect(self._on_reader_deed_wanted)

    def _on_reader_deed_wanted(self, deed: object) -> None:
        match deed:
            case RuleOnThread():
                self._rule(ThreadRuling(deed.area, deed.finding, deed.verdict))
            case WithdrawRuling():
                self._withdraw(deed.ruling)
            case LinkByHand():
                self._ask(deed)

    def _rule(self, ruling: ThreadRuling) -> None:
        def work(library: LibraryFile) -> tuple[tuple[ThreadRuling, ThreadRuling | None], ChangeSet]:
            from briefing_app.storage.threads import rule_on_thread

            return rule_on_thread(library, ruling)

        def told(answer: tuple[ThreadRuling, ThreadRuling | None]) -> None:
            kept, replaced = answer
            self._window.message.say(_KEPT[kept.verdict])
            undo = (lambda: self._rule(replaced)) if replaced else (lambda: self._withdraw(kept.id))
            self._window.message.offer("Undo", "Undo: take back what you said", undo)

        self._window.desk.write_library(work, told, self)

    def _withdraw(self, ruling: str) -> None:
        def work(library: LibraryFile) -> tuple[None, ChangeSet]:
            from briefing_app.storage.threads import withdraw_ruling

            return None, withdraw_ruling(library, ruling)

        self._window.desk.write_library(work, lambda _: self._window.message.say("Taken back."), self)

    def _ask(self, deed: LinkByHand) -> None:
        visit = self._window.desk.overview.visit(deed.visit)
        if visit is not None:
            self._window.desk.read_library(
                lambda library: follow(library, visit), lambda since: self._open(deed, since), self
            )

    def _open(self, deed: LinkByHand, since: Since) -> None:
        thread = next((one for one in since.threads if one.area.id == deed.area), None)
        if thread is None:
            return
        dialog = LinkDialog(thread, since, self._window)
        dialog.finding_chosen.connect(lambda finding: self._rule(ThreadRuling(deed.area, finding, Verdict.LINKED)))
        dialog.open()
