"""What a finding says: a strength, something to improve, or the scene being set."""

import re
from collections.abc import Sequence
from functools import lru_cache
from math import exp
from operator import itemgetter

from briefing_app.domain.words import FindingKind
from briefing_app.reading.language.classifier.mixing import kind_with
from briefing_app.reading.language.classifier.telling import Told
from briefing_app.reading.language.leanings import lean
from briefing_app.reading.language.others import lean_with_others
from briefing_app.reading.language.scenes import gives_verdict, looks_back, sets_scene, tells_earlier_verdict
from briefing_app.reading.language.story_leanings import Story, leanings_of_story
from briefing_app.reading.language.tones import Tally, weigh

_PRIORITY = re.compile(r"priority action|immediate action|urgent action", re.IGNORECASE)
_ASKED = re.compile(
    r"needs? to (?:be )?improve|areas? (?:for|to|of) (?:further )?(?:improve|development)|recommend|what must"
    r"|\basked\b[^.]{0,60}\bto\W*$|\b(?:must|should|needs? to|has to|have to)\W*$"
    r"|\bto (?:work on|act on|attend to|address|(?:be )?put right)\b"
    r"|\bless (?:pleased|happy|positive|impressed|favourable|content)\b|\b(?:do|get|be|made) better\b"
    r"|\bwant(?:s|ed)? to see\W*$"
    r"|\b(?:weaknesses|shortcomings|failings|criticisms)\b|\bconcern(?:s|ed) (?:about|that|included?|were|with)\b",
    re.IGNORECASE,
)
_STRENGTHS = re.compile(
    r"strengths?\b|what (?:is|has|was) (?:working|gone|going) well|going well|\b(?:prais|commend|impress)\w*"
    r"|\bpositives?\b|\b(?:begun|starting|started|beginning) to (?:get|be|do|become) better\b"
    r"|\b(?:got|getting|become|becoming|moved on|gone forward) (?:much |far |a good deal )?better\b"
    r"|(?<!less )(?<!not )\b(?:liked|welcomed|pleased)\b(?! less)|\bsigns of (?:progress|improvement)\b"
    r"|\b(?:good|better) (?:points|news)\b",
    re.IGNORECASE,
)
_KINDS = (FindingKind.STRENGTH, FindingKind.IMPROVEMENT, FindingKind.CONTEXT)
"""In the order of a tally."""
_UNDER_STRENGTHS = 3.0
_SCENE = 3.0
_PRAISED = 2.0
"""For praise told outright, beside what is fitted: a long list of what was praised reads like what must improve."""
LEANING = 0.6
"""What inspectors write without any of our words is a little more often praise than not."""
_DOUBT = 0.8
"""How far one kind must lead the next before it need not be asked of a person."""


def kind_of(
    sentence: str,
    *,
    section: str = "",
    around: Sequence[str] = (),
    others: bool = False,
    seen: Told | None = None,
) -> tuple[FindingKind, float]:
    """Return what the sentence says and how sure that is, from 0 to 1.

    `section` is the document's own heading above it, `around` the other sentences of its paragraph, `others` whether
    the document is of other inspectorates (`others.is_of_others`), `seen` what the classifier makes of the sentence.
    Below `domain.briefing.UNSURE` a person is asked.
    """
    tally = tally_in_paper(sentence, section=section, around=around)
    if others:
        asks, tells = lean_with_others(sentence)
        tally = Tally(tally.praise, tally.criticism + asks, tally.context + tells)
    return kind_by(kind_with(seen, tally), section)


def kind_by(tally: Tally, section: str = "") -> tuple[FindingKind, float]:
    """Return the kind that most speaks for, and how sure that is; some headings decide alone."""
    return decided_by(section) or _decide(tally)


def tally_in_story(sentence: str, story: Story, *, told: str, section: str = "", around: Sequence[str] = ()) -> Tally:
    """Return how much speaks for each kind of a story's sentence by itself.

    `told` is what it tells, without the words that only say who found it.
    """
    tally = tally_in_paper(told, section=section, around=around)
    leanings = list(leanings_of_story(sentence, told, story))
    asks, tells = (sum(leaning[side] for leaning in leanings) for side in (0, 1))
    praise = tally.praise + (_PRAISED if "praised" in story.ways else 0.0)
    return Tally(praise, tally.criticism + asks, tally.context + tells)


def tally_in_paper(sentence: str, *, section: str = "", around: Sequence[str] = ()) -> Tally:
    """Return how much speaks for each kind of a sentence in a letter or report."""
    praise, criticism, context = tally_of(sentence)
    _, asks, tells = lean(sentence, section=section, around=around)
    praise += LEANING + (_UNDER_STRENGTHS if _lists_strengths(section) else 0.0)
    return Tally(praise, criticism + asks, context + tells)


def tally_of(sentence: str) -> Tally:
    """What the lexicon and the ways of setting a scene make of a sentence, before its plain words are counted."""
    praise, criticism, context = weigh(sentence)
    if sets_scene(sentence) and (looks_back(sentence) or not gives_verdict(sentence)):
        context += _SCENE
    if tells_earlier_verdict(sentence):
        context += _SCENE
    return Tally(praise, criticism, context)


@lru_cache(maxsize=64)
def decided_by(section: str) -> tuple[FindingKind, float] | None:
    """Return what the heading alone decides, and how sure that is; None where it decides nothing."""
    if _PRIORITY.search(section):
        return FindingKind.PRIORITY_ACTION, 0.98
    asked = _ASKED.search(section) and not _STRENGTHS.search(section)
    return (FindingKind.IMPROVEMENT, 0.97) if asked else None


@lru_cache(maxsize=64)
def _lists_strengths(section: str) -> bool:
    return bool(_STRENGTHS.search(section)) and not _ASKED.search(section)


def _decide(tally: Tally) -> tuple[FindingKind, float]:
    (first, kind), (second, _), _ = sorted(zip(tally, _KINDS, strict=True), key=itemgetter(0), reverse=True)
    return kind, round(1 / (1 + exp(_DOUBT - 1.2 * (first - second))), 3)
