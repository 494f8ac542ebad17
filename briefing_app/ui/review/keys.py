"""Everything one can do in a review, with its keys: the same action for key, button and menu."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from briefing_app.domain.words import FindingKind
from briefing_app.ui.reader.page import tone_of
from briefing_app.ui.theme import tint

HELP = (
    "↑ ↓ or J K move · N next that needs you · 1–4 kind · T theme · P speaker · S split · M join · "
    "A add selected words · Del dismiss · C checked · Ctrl+Z take back · Esc done"
)
_SHORT = {
    FindingKind.STRENGTH: "Strength",
    FindingKind.IMPROVEMENT: "Improvement",
    FindingKind.PRIORITY_ACTION: "Priority action",
    FindingKind.CONTEXT: "Context",
}


@dataclass(frozen=True, slots=True)
class _Key:
    text: str
    keys: tuple[str, ...]
    tip: str


class ReviewKeys:
    """The actions of one review panel; their keys work wherever in it the focus is."""

    def __init__(self, panel: QWidget) -> None:
        self._panel = panel
        self.kinds = {
            kind: self._make(_Key(_SHORT[kind], (str(at),), f"This finding is: {kind.label}"))
            for at, kind in enumerate(_SHORT, 1)
        }
        for kind, action in self.kinds.items():
            tint(action, tone_of(kind).sign, str(tone_of(kind)))
        self.theme = self._make(_Key("Theme…", ("T",), "Choose the theme of this finding"))
        self.speaker = self._make(_Key("Speaker…", ("P",), "Say who said this quote"))
        self.confirm = self._make(_Key("Checked", ("C",), "You have checked this, and it is right"))
        self.dismiss = self._make(_Key("Dismiss", ("Del", "Backspace"), "This is no finding, or need not be one"))
        self.split = self._make(_Key("Split…", ("S",), "Make two of this, at the selected words or the cursor"))
        self.join = self._make(_Key("Join with next", ("M",), "Make one of this and what comes next"))
        self.add = self._make(_Key("Add as a finding", ("A",), "Make a finding of the selected words"))
        self.add_quote = self._make(_Key("Add as a quote…", ("Shift+A",), "Make a quote of the selected words"))
        self.confirm_all = self._make(_Key("All checked", ("Shift+C",), "You have checked everything listed"))
        self.undo = self._make(_Key("Take back", ("Ctrl+Z",), "Take back what you did last"))
        self.redo = self._make(_Key("Do again", ("Ctrl+Shift+Z", "Ctrl+Y"), "Do again what you took back"))
        self.corrections = self._make(_Key("Corrections…", ("L",), "List everything put right in this document"))
        self.following = self._make(_Key("Next that needs you", ("N",), "Go to the next line that needs you"))
        self.down = self._make(_Key("Next line", ("J",), "Go to the next line"))
        self.up = self._make(_Key("Line before", ("K",), "Go to the line before"))
        self.leave = self._make(_Key("Done", ("Esc",), "Go back to reading"))
        for action in (*self.kinds.values(), self.theme, self.speaker):
            self._hear(action)

    @property
    def shown(self) -> tuple[QAction, ...]:
        """Those with a button of their own."""
        return (*self.kinds.values(), self.theme, self.speaker, self.confirm, self.dismiss)

    @property
    def more(self) -> tuple[QAction, ...]:
        """Those in the menu."""
        return (
            self.split, self.join, self.add, self.add_quote, self.undo, self.redo, self.confirm_all,
            self.corrections, self.following,
        )  # fmt: skip

    def _make(self, key: _Key) -> QAction:
        action = QAction(key.text, self._panel)
        action.setShortcuts([QKeySequence(name) for name in key.keys])
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.setToolTip(f"{key.tip} ({key.keys[0]})")
        self._panel.addAction(action)
        return action

    def _hear(self, action: QAction) -> None:
        """Let the keys of an action be heard where it does not apply, so that it can be said why."""
        heard = QAction(self._panel)
        heard.setShortcuts(action.shortcuts())
        heard.setShortcutContext(action.shortcutContext())
        # Of two that are enabled the toolkit would choose neither.
        heard.setEnabled(False)
        action.enabledChanged.connect(heard.setDisabled)
        heard.triggered.connect(action.triggered)
        self._panel.addAction(heard)
