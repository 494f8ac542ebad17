"""Text size and colours, as chosen in the "Aa" menu and kept."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from briefing_app.settings import LARGEST_TEXT, SMALLEST_TEXT, Appearance
from briefing_app.ui.remembering import SettingsKeeper
from briefing_app.ui.shell.actions import Actions
from briefing_app.ui.theme import apply_theme, set_text_scale

STEP = 10


class Looks(QObject):
    """Applies what was chosen and keeps it."""

    def __init__(self, app: QApplication, keeper: SettingsKeeper, actions: Actions, parent: QObject) -> None:
        super().__init__(parent)
        self._app = app
        self._keeper = keeper
        self._actions = actions
        actions.larger.triggered.connect(lambda: self.resize_text(keeper.settings.text_size + STEP))
        actions.smaller.triggered.connect(lambda: self.resize_text(keeper.settings.text_size - STEP))
        actions.usual_size.triggered.connect(lambda: self.resize_text(SMALLEST_TEXT))
        for appearance, action in actions.appearances.items():
            action.triggered.connect(lambda _checked=False, chosen=appearance: self.wear(chosen))
        self._show_choice(keeper.settings.appearance)
        self._show_size(keeper.settings.text_size)

    def wear(self, appearance: Appearance) -> None:
        """Show the window light, dark or as the system."""
        self._keeper.change(appearance=appearance)
        apply_theme(self._app, appearance.value)
        self._show_choice(appearance)

    def resize_text(self, percent: int) -> None:
        """Show text at this size, within what is offered."""
        percent = min(max(percent, SMALLEST_TEXT), LARGEST_TEXT)
        self._keeper.change(text_size=percent)
        set_text_scale(percent)
        self._show_size(percent)

    def _show_choice(self, appearance: Appearance) -> None:
        self._actions.appearances[appearance].setChecked(True)

    def _show_size(self, percent: int) -> None:
        self._actions.larger.setEnabled(percent < LARGEST_TEXT)
        self._actions.smaller.setEnabled(percent > SMALLEST_TEXT)
        self._actions.usual_size.setEnabled(percent != SMALLEST_TEXT)
