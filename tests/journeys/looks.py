"""How the window is looked at: light at the usual size and dark at twice; in all four ways by `make pictures`."""

import os

from PySide6.QtWidgets import QApplication

from briefing_app.settings import Appearance
from briefing_app.ui.theme import apply_theme
from briefing_app.ui.window import MainWindow

OFTEN = ((Appearance.LIGHT, 100), (Appearance.DARK, 200))
EVERY = (*OFTEN, (Appearance.DARK, 100), (Appearance.LIGHT, 200))
LOOKS = EVERY if os.environ.get("BRIEFING_LOOKS") == "all" else OFTEN


def wear(window: MainWindow, appearance: Appearance, percent: int = 100) -> None:
    """Show the window so: colours and size at once, which takes half as long as one after the other."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    window.settings.change(appearance=appearance, text_size=percent)
    apply_theme(app, appearance.value, percent)
