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
class ImportFiles:
    """Let the member pick files to import."""


@dataclass(frozen=True, slots=True)
class OpenSample:
    """Open the sample that comes with the program, brought in again where it was removed."""


@dataclass(frozen=True, slots=True)
class ShowVersions:
    """Show the earlier versions of a document."""

    document: str


@dataclass(frozen=True, slots=True)
class RuleOnThread:
    """Keep what the member says of an earlier area for improvement and a later finding."""

    area: str
    finding: str
    verdict: Verdict


@dataclass(frozen=True, slots=True)
class WithdrawThreadRuling:
    """Take back what was said of them."""

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


@dataclass(frozen=True, slots=True)
class AskNewQuestion:
    """Write a new question and put it on a meeting's list."""

    meeting: str
    text: str


@dataclass(frozen=True, slots=True)
class PutOnList:
    """Put a question on a meeting's list."""

    meeting: str
    note: str


@dataclass(frozen=True, slots=True)
class TakeOffList:
    """Take it off again."""

    meeting: str
    note: str


@dataclass(frozen=True, slots=True)
class MoveQuestion:
    """Let a question be asked so many places later, or earlier."""

    meeting: str
    note: str
    by: int


@dataclass(frozen=True, slots=True)
class ChooseMeeting:
    """Let the member choose the meetings that a question is asked at."""

    note: str


@dataclass(frozen=True, slots=True)
class AnswerQuestion:
    """Let the member type what was answered, beneath the question on its meeting's page."""

    meeting: str
    note: str


@dataclass(frozen=True, slots=True)
class HoldMeeting:
    """Begin meeting mode, at a question where one is named."""

    meeting: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class ChangeMeeting:
    """Let the member give a meeting another name or date."""

    meeting: str


@dataclass(frozen=True, slots=True)
class RemoveMeeting:
    """Remove a meeting; its questions and answers stay."""

    meeting: str


Deed = (
    PrintPage | ExportVisit | ImportFiles | OpenSample | ShowVersions | RuleOnComparison | WithdrawComparisonRuling
    | RuleOnThread | WithdrawThreadRuling | LinkByHand | RemoveNeighbours | AskNewQuestion | PutOnList | TakeOffList
    | MoveQuestion | ChooseMeeting | HoldMeeting | AnswerQuestion | ChangeMeeting | RemoveMeeting
)  # fmt: skip
