"""What an earlier visit asked to improve, followed through later visits: suggested by words, settled by people."""

from dataclasses import dataclass
from enum import StrEnum

from briefing_app.domain.briefing import Finding
from briefing_app.domain.words import FindingKind


class Bond(StrEnum):
    """How an earlier area for improvement and a later finding come to stand together."""

    SUGGESTED = "suggested"
    """By their words, unread by a person."""
    CONFIRMED = "confirmed"
    """Suggested, and a person says so too."""
    LINKED = "linked by hand"


class Verdict(StrEnum):
    """What a person says of an earlier area for improvement and a later finding."""

    SAME = "same matter"
    NOT_SAME = "not the same matter"
    LINKED = "linked by hand"


@dataclass(frozen=True, slots=True)
class ThreadRuling:
    """A person's word on one area for improvement and one later finding, each known by its words' id."""

    area: str
    finding: str
    verdict: Verdict
    id: str = ""
    """Given when it is kept."""


@dataclass(frozen=True, slots=True)
class Follower:
    """A finding of a later visit that speaks of the same matter."""

    visit: str
    finding: Finding
    bond: Bond
    shared: tuple[str, ...] = ()
    """The words of the finding that the area has too, heaviest first: why it is suggested."""
    score: float = 0.0
    ruling: str = ""
    """Id of what a person said of it; empty where nobody did."""


@dataclass(frozen=True, slots=True)
class Thread:
    """One area for improvement or priority action, and what later visits say on the same matter, in date order."""

    visit: str
    area: Finding
    followers: tuple[Follower, ...] = ()
    dismissed: tuple[Follower, ...] = ()
    """What a person said is another matter."""

    def at(self, visit: str) -> tuple[Follower, ...]:
        """What one later visit says."""
        return tuple(follower for follower in self.followers if follower.visit == visit)

    def nearest(self, visit: str) -> Follower | None:
        """What this visit says of the matter, else what the latest one does.

        A person's word goes first, then what says how it is, then what is most alike.
        """
        said = self.at(visit) or (self.at(self.followers[-1].visit) if self.followers else ())
        return max(said, key=_telling, default=None)


def _telling(one: Follower) -> tuple[bool, bool, float]:
    return one.bond is not Bond.SUGGESTED, one.finding.kind is not FindingKind.CONTEXT, one.score


@dataclass(frozen=True, slots=True)
class LookBack:
    """A finding that itself speaks of an earlier visit: "areas for improvement at the last inspection"."""

    visit: str
    """The visit at which it was said."""
    finding: Finding
    words: str
    """The words that speak of the earlier visit."""
    when: str
    """The earlier visit's date as far as the document gives it: ISO, or empty."""
    earlier: str = ""
    """The earlier visit's id; empty where the library does not hold it, or the words leave it open."""
    asked: bool = False
    """Whether it tells what inspectors had asked for or been concerned about."""
