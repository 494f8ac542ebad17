"""A document on its way from one library to another."""

from dataclasses import dataclass

from briefing_app.domain.briefing import Briefing
from briefing_app.domain.corrections import Correction


@dataclass(frozen=True, slots=True)
class Handed:
    """What was read of a document, where it stood, and what a person put right in it since."""

    visit: str
    """Id of the visit that it stood under."""
    briefing: Briefing
    corrections: tuple[Correction, ...] = ()
    """In the order they were made; none that was taken back."""
