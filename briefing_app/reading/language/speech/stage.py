"""A document's paragraphs and marks, the turns gathered so far, whose it is now, and who a pronoun means."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from briefing_app.reading.language.speech.attribution import tells_more
from briefing_app.reading.language.speech.cast import Cast
from briefing_app.reading.language.speech.he_or_she import pronoun_in
from briefing_app.reading.language.speech.marks import Stretch
from briefing_app.reading.language.speech.people import Person
from briefing_app.reading.language.speech.statements import stated
from briefing_app.reading.language.speech.stretches import stretches
from briefing_app.reading.language.speech.voices import Attribution, Voice
from briefing_app.reading.language.speech.written import as_written

ENDS = ".!?…"
"""What ends a sentence."""
LONGEST_SUBHEADING = 8
"""Words."""
_SOMEBODY = Person(0, 0, "")


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A stretch of the document that stands alone; `heading` and `bullet` as laid out, `caption` under a picture."""

    start: int
    end: int
    heading: bool = False
    bullet: bool = False
    caption: bool = False


@dataclass(slots=True)
class Turn:
    """One attribution and the words it covers; `attributions` are the spans that say who speaks."""

    start: int
    end: int
    outer_start: int
    outer_end: int
    said_by: Attribution | None
    paragraph: int
    open: bool = False
    supposed: bool = False
    """Whether nothing but the paragraph above tells who speaks."""
    attributions: list[tuple[int, int]] = field(default_factory=list)

    @property
    def is_report(self) -> bool:
        """Whether a report or inspectors speak, and no person."""
        return self.said_by is not None and self.said_by.voice is Voice.REPORT

    @property
    def is_signed(self) -> bool:
        """Whether who speaks stands on a line of its own below."""
        return self.said_by is not None and self.said_by.start > self.outer_end


class Stage:
    """Holds turns in order; `current` is the one that a following stretch may continue.

    `waiting` is whoever speech is announced of, `signatures` the paragraphs that only sign what stands above them,
    `statement` whoever a line at the head says that all is by.
    """

    def __init__(self, text: str, paragraphs: Sequence[Paragraph]) -> None:
        self.text = text
        self.paragraphs = paragraphs
        self.marks = [[] if p.heading else stretches(text, p.start, p.end) for p in paragraphs]
        self.cast = Cast(_narrative(text, self.marks))
        self.turns: list[Turn] = []
        self.current: Turn | None = None
        self.waiting: Attribution | None = None
        self.signatures: set[int] = set()
        self.under_heading = False
        self.statement: Attribution | None = None
        self._spoken: list[tuple[int, Attribution]] = []

    def begin(self, nth: int, stretch: Stretch, said_by: Attribution | None, *, told: bool = True) -> None:
        """Open a turn in paragraph `nth`; `told` says that the attribution's words do nothing else."""
        said_by = said_by and stated(self.text, stretch, said_by)
        meant, before = self.resolved(said_by), self._spoken[-1][1] if self._spoken else None
        meant = as_written(self.text, said_by, meant, before) if said_by and meant else meant
        turn = Turn(
            stretch.start, stretch.end, stretch.outer_start, stretch.outer_end, meant, nth,
            open=not stretch.closed,
        )  # fmt: skip
        if said_by and told and not tells_more(self.text[said_by.start : said_by.end]):
            turn.attributions.append((said_by.start, said_by.end))
        self.turns.append(turn)
        self.current = turn
        self.waiting = None
        if turn.said_by:
            self._spoken.append((turn.outer_start, turn.said_by))
            for person in turn.said_by.speakers:
                self.cast.add(person)

    def extend(self, nth: int, stretch: Stretch) -> None:
        """Let the current turn reach to the end of a stretch in paragraph `nth`."""
        turn = self.current
        if turn is None:
            return
        turn.end, turn.outer_end = stretch.end, stretch.outer_end
        turn.open, turn.paragraph = not stretch.closed, nth

    def resolved(self, said_by: Attribution | None) -> Attribution | None:
        """Give a pronoun its person: whoever spoke or was told of last."""
        if said_by is None or said_by.voice not in {Voice.HE_OR_SHE, Voice.THEY}:
            return said_by
        spoken = self._spoken[-1] if self._spoken else None
        if said_by.voice is Voice.THEY:
            voice = spoken[1] if spoken else None
            return voice or Attribution(Voice.REPORT, said_by.start, said_by.end)
        pronoun = pronoun_in(self.text[said_by.start : said_by.end])
        person = self.cast.before(said_by.start, pronoun)
        if person and (spoken is None or spoken[0] < person.start or spoken[1].voice is Voice.REPORT):
            return Attribution(Voice.PERSON, said_by.start, said_by.end, (self.cast.whole(person),))
        if spoken and spoken[1].voice is not Voice.REPORT:
            return spoken[1]
        return Attribution(Voice.PERSON, said_by.start, said_by.end, (_SOMEBODY,))


def _narrative(text: str, marks: Sequence[Sequence[Stretch]]) -> str:
    """The text with what stands in quotation marks blanked out, all but the stop that ends it."""
    pieces, place = [], 0
    for in_paragraph in marks:
        for stretch in in_paragraph:
            last = text[stretch.end - 1 : stretch.end]
            words = stretch.end - stretch.start - len(last)
            pieces += [text[place : stretch.start], " " * words, last if last in ENDS else " " * len(last)]
            place = stretch.end
    return "".join([*pieces, text[place:]])
