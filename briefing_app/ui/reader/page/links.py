"""Ways to elsewhere: links, chips, crumbs, and lines that lead somewhere."""

from dataclasses import dataclass

from briefing_app.ui.deeds import Deed
from briefing_app.ui.places import Place
from briefing_app.ui.reader.page.tones import Tone


@dataclass(frozen=True, slots=True)
class LinkTo:
    """A link's words and where it leads; without a place, only words."""

    label: str
    place: Place | None = None
    said: str = ""
    """What a screen reader says, where the label alone would not do."""
    deed: Deed | None = None
    """What is done instead of going somewhere."""


@dataclass(frozen=True, slots=True)
class Chip:
    """A short fact in a rounded frame; with a place, the way there."""

    text: str
    place: Place | None = None


@dataclass(frozen=True, slots=True)
class CrumbsBlock:
    """Where one is, as a line of links."""

    crumbs: tuple[LinkTo, ...]


@dataclass(frozen=True, slots=True)
class ChipsBlock:
    """A line of chips."""

    chips: tuple[Chip, ...]


@dataclass(frozen=True, slots=True)
class LineBlock:
    """A line that leads somewhere: an icon, a title and a quiet detail."""

    icon: str
    link: LinkTo
    detail: str = ""
    more: LinkTo | None = None
    """Another way, beside the first."""
    tone: Tone = Tone.ACCENT
    """The icon's."""
