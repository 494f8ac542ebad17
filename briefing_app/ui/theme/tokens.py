"""Colours by what they are for, read from `resources/themes/` or taken from a high-contrast system."""

import tomllib
from dataclasses import dataclass, fields

from PySide6.QtGui import QPalette

from briefing_app import paths
from briefing_app.ui.theme.contrast import contrast_ratio, mixed

READABLE = 4.5
SHIPPED = ("light", "dark")


@dataclass(frozen=True, slots=True)
class Tokens:
    """One theme's colours as "#rrggbb"; a `_soft` is the ground behind the colour of the same name."""

    ink: str
    muted: str
    paper: str
    chrome: str
    line: str
    control: str
    accent: str
    accent_soft: str
    on_accent: str
    strength: str
    strength_soft: str
    improvement: str
    improvement_soft: str
    priority: str
    priority_soft: str
    quote: str
    quote_soft: str
    mark: str
    high_contrast: bool = False

    def colour(self, name: str) -> str:
        """The colour called `name`, such as "strength" or "accent-soft"."""
        return str(getattr(self, name.replace("-", "_")))

    @property
    def hover(self) -> str:
        """The ground of a control under the pointer."""
        return mixed(self.paper, self.accent, 0.09)

    @property
    def hover_chrome(self) -> str:
        """The ground of a line of a side pane under the pointer."""
        return mixed(self.chrome, self.accent, 0.11)


def load_tokens(name: str) -> Tokens:
    """The shipped theme `name`: "light" or "dark"."""
    text = (paths.resources() / "themes" / f"{name}.toml").read_text(encoding="utf-8")
    return Tokens(**{key.replace("-", "_"): value for key, value in tomllib.loads(text).items()})


def colour_names() -> tuple[str, ...]:
    """Every colour a theme names, as written in its TOML."""
    return tuple(field.name.replace("_", "-") for field in fields(Tokens) if field.name != "high_contrast")


def high_contrast_tokens(system: QPalette) -> Tokens:
    """Tokens that use only the colours of a high-contrast system's palette."""
    ink, paper = _named(system, QPalette.ColorRole.Text), _named(system, QPalette.ColorRole.Base)
    if contrast_ratio(ink, paper) < READABLE:
        ink = max("#000000", "#ffffff", key=lambda colour: contrast_ratio(colour, paper))
    chosen = _named(system, QPalette.ColorRole.Highlight)
    accent = _first_readable((chosen, _named(system, QPalette.ColorRole.Link), ink), paper)
    on_accent = _first_readable((_named(system, QPalette.ColorRole.HighlightedText), paper, ink), accent)
    mark = _first_readable((chosen, mixed(paper, ink, 0.25), paper), ink)
    plain = dict.fromkeys(("muted", "line", "control", "strength", "improvement", "priority", "quote"), ink)
    soft = dict.fromkeys(("accent_soft", "strength_soft", "improvement_soft", "priority_soft", "quote_soft"), paper)
    return Tokens(
        ink=ink, paper=paper, chrome=paper, accent=accent, on_accent=on_accent, mark=mark, **plain, **soft,
        high_contrast=True,
    )  # fmt: skip


def _named(palette: QPalette, role: QPalette.ColorRole) -> str:
    return palette.color(QPalette.ColorGroup.Active, role).name()


def _first_readable(colours: tuple[str, ...], against: str) -> str:
    return next((colour for colour in colours if contrast_ratio(colour, against) >= READABLE), colours[-1])
