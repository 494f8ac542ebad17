"""The look: colours, type and icons in one place, following the system where the member has not chosen.

`apply_theme(app)` once at start; `theme()` afterwards for tokens, scale and the `changed` signal.
"""

from PySide6.QtCore import QObject, QSize
from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QAbstractButton, QApplication

from briefing_app.ui.running import running_application
from briefing_app.ui.theme.icons import tinted_icon
from briefing_app.ui.theme.keeper import SYSTEM, ThemeKeeper
from briefing_app.ui.theme.sizes import DIALOG, Type, space
from briefing_app.ui.theme.stylesheet import restyle, scaled
from briefing_app.ui.theme.tokens import Tokens

__all__ = [
    "DIALOG", "SYSTEM", "ThemeKeeper", "Tokens", "Type", "apply_theme", "icon", "px", "restyle", "set_text_scale",
    "space", "theme", "tint", "tokens",
]  # fmt: skip


def apply_theme(app: QApplication, name: str = SYSTEM, percent: int | None = None) -> ThemeKeeper:
    """Shows `app` in the theme "light", "dark" or "system" from now on, with text of this size, if one is given."""
    keeper = app.findChild(ThemeKeeper)
    if keeper is None:
        app.setStyle("Fusion")
        keeper = ThemeKeeper(app)
    keeper.choose(name, percent)
    return keeper


def theme() -> ThemeKeeper:
    """The running application's theme; applies the system's where none was applied yet."""
    app = running_application()
    return app.findChild(ThemeKeeper) or apply_theme(app)


def set_text_scale(percent: int) -> None:
    """Shows all text at `percent` of its size (100 to 200)."""
    theme().set_text_scale(percent)


def tokens() -> Tokens:
    """The colours now shown."""
    return theme().tokens


def px(size: int) -> int:
    """A length or type size at the member's text scale."""
    return scaled(size, theme().scale)


def icon(name: str, colour: str = "ink") -> QIcon:
    """The icon `name` in the colour called `colour`, as the theme is now; `tint` follows later changes."""
    now = tokens()
    return tinted_icon(name, now.colour(colour), now.muted, now.on_accent)


def tint(target: QAbstractButton | QAction, name: str, colour: str = "ink") -> None:
    """Gives a button or action the icon `name`, and keeps it in the theme's colour and text size."""
    _Tint(target, name, colour).show()


class _Tint(QObject):
    def __init__(self, target: QAbstractButton | QAction, name: str, token: str) -> None:
        super().__init__(target)
        self._target, self._name, self._token = target, name, token
        theme().changed.connect(self.show)

    def show(self) -> None:
        self._target.setIcon(icon(self._name, self._token))
        if isinstance(self._target, QAbstractButton):
            self._target.setIconSize(QSize(px(18), px(18)))
