"""Where a story ends and the notes under it begin: notes for editors, contacts, where the text comes from."""

import re

from briefing_app.reading.parsers.sections import tells_only_of_text

_I = re.IGNORECASE
_NOTES = re.compile(
    r"\W*(?:notes? (?:to|for) (?:the )?editors?|editors?['’]? notes?|notes"
    r"|media (?:contacts?|enquiries)|press (?:contacts?|enquiries|office)|-*\s*ends?\s*-*|about (?:ofsted|us)"
    r"|contact(?:s| details)?|related (?:news|stories|articles)|comments(?: \(\d+\))?)\W*",
    _I,
)
_BACKGROUND = re.compile(
    r"\W*(?:(?:further )?background(?: information)?(?: notes?)?|about the inspection"
    r"|(?:more|further) information)\W*",
    _I,
)
_STORY_AGAIN = re.compile(
    r"\b(?:inspect(?:ors?|ion)|inspectorates?|ofsted|cqc|ciw|estyn|found|findings?|said|strengths?|improve\w*|respon\w+"
    r"|reaction|doing|happens|next steps|decisions?|reasons?|recommendations?|discussion|resolved|verdict"
    r"|judgements?)\b",
    _I,
)
_FIRST_PARAGRAPHS = 2
_OF_SERVICE = re.compile(
    r"\b(?:children|young people)\b.*\b(?:aged?|from|of|between|are) \d\d?\b.*\b\d\d\b"
    r"|\b(?:aged? |of |between )?\d\d (?:to|and|–|-) ?\d\d\b.*\b(?:children|young people|supervis\w+)\b"
    r"|\bsupervis\w+.*(?:\d|\bcomplex needs|\blooks? after|\bcare\b)|\bcomplex needs\b.*\bcare\b"
    r"|\b(?:rates?|rated|ratings?|score[sd]?|grades?)\b.*\b(?:good|outstanding|inadequate|out of four)\b"
    r"|\binspect(?:ed|ors|ion)\b.*\b(?:last (?:came|visited|inspected)|previous(?:ly)?|came|visited|took place)\b"
    r".*\b(?:19|20)\d\d\b",
    _I,
)
"""What notes tell of the service and of how it was judged: whom it works with, the scale of ratings, the visits."""


class NotesBelow:
    """Told each paragraph in turn, knows whether the story is over."""

    def __init__(self, *, minutes: bool) -> None:
        self._minutes = minutes
        self._over = self._may_go_on = False

    def begun(self, nth: int, words: str, *, heading: bool, story_told: bool) -> bool:
        """Whether this paragraph belongs to the notes; before any of the story is told there are none.

        After mere background a heading may take the story up again; minutes tell theirs under such headings.
        """
        if self._may_go_on and heading and _is_of_story(words):
            self._over = self._may_go_on = False
        if self._over or nth <= _FIRST_PARAGRAPHS or not story_told:
            return self._over
        ends, background = is_notes(words), bool(_BACKGROUND.fullmatch(words)) and not self._minutes
        self._over = ends or background or (tells_only_of_text(words) and not _BACKGROUND.fullmatch(words))
        self._may_go_on = self._over and not ends
        return self._over


def is_notes(words: str) -> bool:
    """Whether a line says that notes for editors, contacts or readers' comments follow."""
    return bool(_NOTES.fullmatch(words))


def tells_of_service(sentence: str) -> bool:
    """Whether a sentence of the notes tells whom the service works with, how it is rated, or when it was visited."""
    return bool(_OF_SERVICE.search(sentence))


def is_notes_or_background(words: str) -> bool:
    """The same, or that only the background follows."""
    return is_notes(words) or bool(_BACKGROUND.fullmatch(words))


def _is_of_story(words: str) -> bool:
    return bool(_STORY_AGAIN.search(words)) and not tells_only_of_text(words) and not is_notes_or_background(words)
