"""One style sheet for the whole window, filled in from tokens.

A widget asks for a look with `setProperty("role", …)` before it is first shown:

- QPushButton: "primary" (one per surface; a dialog's default button gets it by itself), "quiet" (no outline until
  hovered), "card" (a whole card to press), "link" (opens a passage or page), "chip" (a small filter, may be
  checkable); none of these for an ordinary outlined button. `setProperty("hasMenu", True)` makes room for the arrow
  of a button with a menu.
- QToolButton: "quiet", or none for an outlined one. `setProperty("compact", "true")` makes a quiet one narrow, and
  has a quiet QPushButton begin at its left edge.
- QLabel: "title", "heading", "pane-heading", "muted" (small secondary text), "chip", "saved" (the green saying that
  notes are kept), "warning", "error".
- QFrame: "pane" (a side pane's ground), "paper" (the reading ground), "bar" (the strip along the top, with a
  hairline under it), "card" (white, rounded; `setProperty("active", True)` outlines the one in question),
  "suggestion" (dashed: the program's, not yet the member's), "notice", "popup" (search results), "hairline" (1 px).
- QLineEdit: "search". QPlainTextEdit: "note" (no frame of its own: the card around it has one).

A style sheet of a widget's own costs as much as making the widget: ask for a role instead.

After changing a property on a widget that is already shown, call `restyle(widget)`.
Lists, trees, menus, tool tips, scroll bars, splitters, progress bars, tabs, tables, dialogs, check boxes and text
edits are styled as they come. The focus ring is 2 px of accent everywhere.
"""

from collections.abc import Mapping
from dataclasses import asdict
from functools import cache
from string import Template

from PySide6.QtWidgets import QWidget

from briefing_app import paths
from briefing_app.ui.theme.contrast import mixed
from briefing_app.ui.theme.sizes import Type
from briefing_app.ui.theme.tokens import Tokens

_BOX = 16
"""A box to tick."""


def style_sheet(tokens: Tokens, scale: float, images: Mapping[str, str]) -> str:
    """The application's style sheet; `scale` multiplies every type size, `images` gives the files it draws."""
    values: dict[str, str] = {name: str(value) for name, value in asdict(tokens).items()}
    values |= {size.name.lower(): f"{scaled(size, scale)}px" for size in Type}
    values |= images
    values["hover"] = tokens.hover
    values["hover_chrome"] = tokens.hover_chrome
    values["accent_hover"] = mixed(tokens.accent, tokens.ink, 0.2)
    for tone in ("strength", "improvement", "priority"):
        share = 1.0 if tokens.high_contrast else 0.0
        values[f"{tone}_edge"] = mixed(tokens.colour(f"{tone}-soft"), tokens.colour(tone), share)
    values["box"] = f"{scaled(_BOX, scale)}px"
    values["box_row"] = f"{scaled(_BOX, scale) + 4}px"
    values["box_radius"] = f"{scaled(_BOX, scale) // 2 + 1}px"
    values["chip_radius"] = f"{scaled(Type.SMALL, scale) * 58 // 100 + 1}px"
    values["chip_edge"] = tokens.accent if tokens.high_contrast else tokens.accent_soft
    # With few colours to go by, what cannot be pressed is told by its outline; lines are as strong as words there.
    values["off"] = tokens.paper if tokens.high_contrast else tokens.line
    values["off_line"] = "border-style: dashed;" if tokens.high_contrast else ""
    values["chip_line"] = f"border: 1px solid {tokens.ink};" if tokens.high_contrast else ""
    return _template().substitute(values)


def scaled(size: int, scale: float) -> int:
    """A length or type size at this text scale, in whole pixels; a title grows less, so that it leaves room."""
    return round(size * (1 + (scale - 1) * _TITLE_GROWTH)) if size == Type.TITLE else round(size * scale)


def restyle(widget: QWidget) -> None:
    """Shows a changed role or active property of a widget that is already on screen."""
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
    widget.update()


_TITLE_GROWTH = 0.55


@cache
def _template() -> Template:
    return Template((paths.resources() / "themes" / "briefing.qss").read_text(encoding="utf-8"))
