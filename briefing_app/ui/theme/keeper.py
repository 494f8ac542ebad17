"""Keeps one application in its theme: the member's choice, else the system's, at the member's text size."""

from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTemporaryDir, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication

from briefing_app.settings import LARGEST_TEXT, SMALLEST_TEXT
from briefing_app.ui.theme.icons import write_sheet_images
from briefing_app.ui.theme.palette import palette_from
from briefing_app.ui.theme.sizes import Type
from briefing_app.ui.theme.stylesheet import scaled, style_sheet
from briefing_app.ui.theme.tokens import SHIPPED, Tokens, high_contrast_tokens, load_tokens

SYSTEM = "system"
_LARGE_SYSTEM_TEXT = 16
"""A system font above this many pixels was enlarged by its user; ours grows with it."""


class ThemeKeeper(QObject):
    """The theme of the running application; `changed` says that colours or sizes are new."""

    changed = Signal()

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self.setObjectName("themeKeeper")
        self._app = app
        self._files = QTemporaryDir()
        self._system_scale = max(1.0, app.font().pointSizeF() * _dots_per_point(app) / _LARGE_SYSTEM_TEXT)
        self.name = SYSTEM
        self.percent = SMALLEST_TEXT
        self.tokens = load_tokens("light")
        self._shown: tuple[Tokens, float] | None = None
        self.changing = False
        """Whether a change is under way: what is measured now is measured again at its next step."""
        hints = app.styleHints()
        hints.colorSchemeChanged.connect(self._on_system_changed)
        hints.accessibility().contrastPreferenceChanged.connect(self._on_system_changed)

    @property
    def scale(self) -> float:
        """What type sizes are multiplied by: the member's choice over the system's enlargement."""
        return self.percent / 100 * self._system_scale

    def choose(self, name: str, percent: int | None = None) -> None:
        """Shows the theme `name`: "light", "dark" or "system"; text at `percent` of its size, or as it is for None."""
        if name not in {*SHIPPED, SYSTEM}:
            raise ValueError(f"no theme is called {name!r}")
        self.name = name
        self.set_text_scale(self.percent if percent is None else percent)

    def set_text_scale(self, percent: int) -> None:
        """Shows all text at `percent` of its size, held within what is offered."""
        self.percent = min(LARGEST_TEXT, max(SMALLEST_TEXT, percent))
        self.refresh()

    def refresh(self) -> None:
        """Puts palette, font and style sheet in place for what is chosen and what the system asks."""
        self.tokens = self._wanted_tokens()
        if self._shown == (self.tokens, self.scale):
            return
        self._shown = (self.tokens, self.scale)
        self.changing = True
        try:
            self._put_on()
        finally:
            self.changing = False
        self.changed.emit()

    def _put_on(self) -> None:
        font = self._app.font()
        font.setPixelSize(scaled(Type.PANE, self.scale))
        self._app.setFont(font)
        self._app.setPalette(palette_from(self.tokens))
        # The path of a folder that could not be made is empty, which would be the folder that one happens to be in.
        images = write_sheet_images(self.tokens, Path(self._files.path()) if self._files.isValid() else None)
        # Taken off first: put over another, Qt restyles each widget once for every widget around it.
        self._app.setStyleSheet("")
        self._app.setStyleSheet(style_sheet(self.tokens, self.scale, images))

    def _wanted_tokens(self) -> Tokens:
        hints = self._app.styleHints()
        if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
            self._app.setPalette(QPalette())
            return high_contrast_tokens(self._app.palette())
        if self.name != SYSTEM:
            return load_tokens(self.name)
        return load_tokens("dark" if hints.colorScheme() == Qt.ColorScheme.Dark else "light")

    def _on_system_changed(self) -> None:
        self.refresh()


def _dots_per_point(app: QApplication) -> float:
    return app.primaryScreen().logicalDotsPerInch() / 72
