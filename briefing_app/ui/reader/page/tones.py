"""What a block is about, as a colour and a shape."""

from enum import StrEnum

from briefing_app.domain.words import QUOTE_SIGN, FindingKind


class Tone(StrEnum):
    """What a block is about; the value is the theme's colour, `sign` the shape that goes with it."""

    STRENGTH = "strength"
    IMPROVEMENT = "improvement"
    PRIORITY = "priority"
    QUOTE = "quote"
    CONTEXT = "muted"
    ACCENT = "accent"

    @property
    def sign(self) -> str:
        """The icon that says the same without colour; empty where there is none."""
        return _SIGNS.get(self, "")

    @property
    def shape(self) -> str:
        """The same as a character, where no icon can be drawn."""
        return _SHAPES.get(self, "")


_SIGNS = {
    Tone.STRENGTH: "sign-strength",
    Tone.IMPROVEMENT: "sign-improvement",
    Tone.PRIORITY: "sign-priority",
    Tone.QUOTE: "sign-quote",
    Tone.CONTEXT: "sign-context",
}

_TONES = {
    FindingKind.STRENGTH: Tone.STRENGTH,
    FindingKind.IMPROVEMENT: Tone.IMPROVEMENT,
    FindingKind.PRIORITY_ACTION: Tone.PRIORITY,
    FindingKind.CONTEXT: Tone.CONTEXT,
}
_SHAPES = {tone: kind.sign for kind, tone in _TONES.items()} | {Tone.QUOTE: QUOTE_SIGN}


def tone_of(kind: FindingKind) -> Tone:
    """The tone that shows findings of this kind."""
    return _TONES[kind]
