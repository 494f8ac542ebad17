"""What sort of source speaks, and the words that say so."""

from dataclasses import dataclass
from enum import Enum, auto

from briefing_app.reading.language.speech.people import Person


class Voice(Enum):
    """What sort of source speaks."""

    PERSON = auto()
    REPORT = auto()
    HE_OR_SHE = auto()
    THEY = auto()
    ORGANISATION = auto()


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who speaks, and the words that say so."""

    voice: Voice
    start: int
    end: int
    speakers: tuple[Person, ...] = ()
    organisation: str = ""
