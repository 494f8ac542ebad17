"""What a page may ask the program to do: plain values that a link carries and the window carries out."""

from dataclasses import dataclass

from briefing_app.domain.comparison_rulings import ComparisonRuling
from briefing_app.domain.threads import Verdict


@dataclass(frozen=True, slots=True)
class RuleOnComparison:
    """Keep what the member says of an entry of a comparison."""

    ruling: ComparisonRuling


@dataclass(frozen=True, slots=True)
class WithdrawComparisonRuling:
    """Take back what was said of it."""

    ruling: str


@dataclass(frozen=True, slots=True)
class PrintPage:
    """Print the page on show."""


@dataclass(frozen=True, slots=True)
class ExportVisit:
    """Hand out the visit on show as a file."""


@dataclass(frozen=True, slots=True)
class RuleOnThread:
    """Keep what the member says of an earlier area for improvement and a later finding."""

    area: str
    finding: str
    verdict: Verdict


@dataclass(frozen=True, slots=True)
class WithdrawRuling:
    """Take back what was said."""

    ruling: str


@dataclass(frozen=True, slots=True)
class LinkByHand:
    """Let the member choose the later finding that speaks of an area for improvement."""

    area: str
    visit: str
    """The visit on show: what it and the visits before it say may be chosen."""


@dataclass(frozen=True, slots=True)
class RemoveNeighbours:
    """Remove a table of statistical neighbours from the library."""

    table: str


Deed = (
    PrintPage | ExportVisit | RuleOnComparison | WithdrawComparisonRuling | RuleOnThread | WithdrawRuling | LinkByHand
    | RemoveNeighbours
)  # fmt: skip
