"""Carries out what a member says of threads and comparisons: kept at once, with a way to take it back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from briefing_app.across.following import Since, follow
from briefing_app.domain.threads import ThreadRuling, Verdict
from briefing_app.ui.deeds import (
    LinkByHand,
    RuleOnComparison,
    RuleOnThread,
    WithdrawComparisonRuling,
    WithdrawThreadRuling,
)  # fmt: skip
from briefing_app.ui.linking import LinkDialog

if TYPE_CHECKING:
    from collections.abc import Callable

    from briefing_app.domain.comparison_rulings import ComparisonRuling
    from briefing_app.domain.library import ChangeSet
    from briefing_app.storage import LibraryFile
    from briefing_app.ui.window import MainWindow

_KEPT = {
    Verdict.SAME: "Kept: the same matter, you say.",
    Verdict.NOT_SAME: "Kept: not the same matter, you say.",
    Verdict.LINKED: "Kept: linked by hand.",
}


class Ruling(QObject):
    """Listens to the reading view for what is said of threads and of entries of a comparison."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        window.reader.deed_wanted.connect(self._on_reader_deed_wanted)

    def _on_reader_deed_wanted(self, deed: object) -> None:
        match deed:
            case RuleOnThread():
                self._rule_on_thread(ThreadRuling(deed.area, deed.finding, deed.verdict))
            case RuleOnComparison():
                self._rule_on_comparison(deed.ruling)
            case WithdrawThreadRuling() | WithdrawComparisonRuling():
                self._withdraw(deed)
            case LinkByHand():
                self._ask(deed)

    def _rule_on_thread(self, ruling: ThreadRuling) -> None:
        def work(library: LibraryFile) -> tuple[tuple[ThreadRuling, ThreadRuling | None], ChangeSet]:
            from briefing_app.storage.threads import rule_on_thread

            return rule_on_thread(library, ruling)

        def told(answer: tuple[ThreadRuling, ThreadRuling | None]) -> None:
            kept, replaced = answer
            self._window.message.say(_KEPT[kept.verdict])
            taken_back = WithdrawThreadRuling(kept.id)
            self._offer_undo(
                (lambda: self._rule_on_thread(replaced)) if replaced else lambda: self._withdraw(taken_back)
            )

        self._window.desk.write_library(work, told, self)

    def _rule_on_comparison(self, ruling: ComparisonRuling) -> None:
        def work(library: LibraryFile) -> tuple[ComparisonRuling, ChangeSet]:
            from briefing_app.storage.comparisons import rule_on_comparison

            return rule_on_comparison(library, ruling)

        def told(kept: ComparisonRuling) -> None:
            self._window.message.say(f"Kept: “{kept.says}”, you say.")
            self._offer_undo(lambda: self._withdraw(WithdrawComparisonRuling(kept.id)))

        self._window.desk.write_library(work, told, self)

    def _offer_undo(self, undo: Callable[[], object]) -> None:
        self._window.message.offer("Undo", "Undo: take back what you said", undo)

    def _withdraw(self, deed: WithdrawThreadRuling | WithdrawComparisonRuling) -> None:
        def work(library: LibraryFile) -> tuple[None, ChangeSet]:
            from briefing_app.storage.comparisons import withdraw_comparison_ruling
            from briefing_app.storage.threads import withdraw_ruling

            withdraw = withdraw_ruling if isinstance(deed, WithdrawThreadRuling) else withdraw_comparison_ruling
            return None, withdraw(library, deed.ruling)

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
        dialog.finding_chosen.connect(
            lambda finding: self._rule_on_thread(ThreadRuling(deed.area, finding, Verdict.LINKED))
        )
        dialog.open()
