"""Counts as bars, and visits on a line of time."""

from dataclasses import dataclass

from briefing_app.ui.places import Place
from briefing_app.ui.reader.page.tones import Tone


@dataclass(frozen=True, slots=True)
class ChartBar:
    """One row of a chart: how many findings of each tone, and the page that shows them."""

    label: str
    counts: tuple[tuple[Tone, int], ...]
    place: Place | None = None


@dataclass(frozen=True, slots=True)
class ChartBlock:
    """Counts as stacked bars; `legend` gives each tone its word."""

    title: str
    bars: tuple[ChartBar, ...]
    legend: tuple[tuple[Tone, str], ...]
    legend_shown: bool = True
    """Whether the legend is drawn: not where boxes above say what the signs mean."""


@dataclass(frozen=True, slots=True)
class TimelineStop:
    """One visit on a line of time."""

    start: str
    """ISO, as precise as it is known."""
    kind: str
    when: str
    grades: tuple[tuple[str, str], ...]
    """Area and grade."""
    place: Place
    said: str
    """The grades in words, or why there are none."""


@dataclass(frozen=True, slots=True)
class TimelineBlock:
    """Visits on a line of time, earliest first; never empty."""

    title: str
    stops: tuple[TimelineStop, ...]
    hint: str = ""
    """How to walk it; said on screen only."""
