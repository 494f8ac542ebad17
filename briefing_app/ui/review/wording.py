"""Corrections in words; knows no Qt."""

from briefing_app.domain.corrections import Action, Correction, Standing, Subject
from briefing_app.domain.wording import shortened, speaker_name

_STANDING = {
    Standing.APPLIES: "",
    Standing.NO_LONGER_APPLIES: "no longer applies: the words are not in the document any more, or not as they were",
    Standing.UNDONE: "taken back",
}


def say_correction(made: Correction) -> str:
    """What was put right: "Kind set to Area for improvement: “Too many plans…”"."""
    return f"{_what(made)}: “{shortened(' '.join(made.on.exact.split()), 60)}”"


def say_standing(made: Correction) -> str:
    """What has become of it; empty where it simply applies."""
    return _STANDING[made.standing]


def _what(made: Correction) -> str:
    match made.action:
        case Action.KIND:
            return f"Kind set to {made.kind.label if made.kind else ''}"
        case Action.THEME:
            return f"Theme set to {made.theme.label if made.theme else ''}"
        case Action.SPEAKER:
            return f"Speaker set to {speaker_name(made.speaker) if made.speaker else ''}"
        case Action.DISMISS:
            return "Set aside" if made.subject is Subject.PARAGRAPH else f"Dismissed as a {made.subject}"
        case _:
            return _PLAIN[made.action].format(made.subject)


_PLAIN = {
    Action.SPLIT: "Split this {}",
    Action.JOIN: "Joined with the next {}",
    Action.ADD: "Added as a {}",
    Action.CONFIRM: "Checked",
}
