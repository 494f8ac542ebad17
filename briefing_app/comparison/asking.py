"""Whether a sentence of the release speaks of something to improve, and how plainly it asks for it."""

import re
from bisect import bisect_right
from enum import IntEnum

from briefing_app.comparison.passages import Side, Stretch
from briefing_app.domain.words import BlockKind, FindingKind


class Asking(IntEnum):
    """How a sentence stands to what has to improve, the plainest last."""

    PRAISES = 0
    TELLS = 1
    CRITICISES = 2
    FAULTS = 3
    """It names what there is too little or too much of, or what does not happen."""
    DEMANDS = 4


_LACKS = re.compile(
    r"\b(?:improv\w*|strengthen\w*|further work|more work|more to do|do more|must|should|needs?|needed|address\w*|"
    r"challeng\w*|inconsisten\w*|not (?:always|yet|routinely|consistently)|too (?:long|late|many|slow\w*|few)|"
    r"delay\w*|drift|better|quick\w*|sooner|priority|recommend\w*|concern\w*|weak\w*|variab\w*|gaps?|"
    r"progress(?:ing)? (?:on|with)|focus(?:ing)? on|areas? (?:for|of|to)|asked|actions?|raise|faster|increase|"
    r"ensur\w*|lack\w*|struggl\w*|insufficient\w*|shortage\w*|shortfall\w*|uneven|patchy|(?:is|are|do|does) not|"
    r"(?:are|is|often|sometimes) missing)\b",
    re.IGNORECASE,
)
_FAULTS = re.compile(
    r"\b(?:too (?:long|late|many|much|slow\w*|few|little|often|high|low|weak|variable)|not (?:\w+ )?enough|"
    r"lack(?:s|ed|ing)?|insufficient\w*|shortages?|shortfalls?|not (?:always|yet|routinely|consistently)|"
    r"inconsisten\w*|uneven|patchy|varies too|variable|poor|(?:is|are|often|sometimes) missing)\b",
    re.IGNORECASE,
)
_INSPECTORS = r"\b(?:inspectors?|ofsted|CIW|CQC|estyn|letter|report|they|it|she|he|who|which) (?:also |still |now )?"
_DEMANDS = re.compile(
    r"\b(?:must|should|ought to|needs? to|need(?:s|ed)? (?:more|better|further)|has to|have to|(?:is|are) to be|"
    r"ask(?:s|ed|ing)? (?:that|for|us|it|them|the|\w+ (?:council|borough|county|city|trust) to)|"
    r"call(?:s|ed)? for|recommend(?:s|ed)?|recommendations?|"
    r"(?:urge|tell|told|advise|instruct|order)(?:s|d|ed)? (?:us|it|the \w+|\w+) (?:to|that (?:it|we) must)|"
    r"(?:was|were) (?:told|asked|urged|ordered|advised) (?:to|that)|"
    r"areas? (?:for|to) (?:improve\w*|development|action)|priority actions?|more (?:work|to do)|do (?:more|better)|"
    r"put (?:this|that|it|these|them) right)\b|"
    + _INSPECTORS
    + r"(?:wants?|wanted|would like|demands?|demanded|expects?|expected|requires?|required)\b",
    re.IGNORECASE,
)
_DEMANDING_LEAD = re.compile(
    r"\b(?:improve(?:ments?)?|areas? (?:for|of|to)|recommend\w*|actions?|priorit\w*|ask(?:s|ed|ing)?|wants?|wanted|"
    r"(?:told|urged|advised) \w+(?: \w+)? to|must|should|needs?|have to|has to|demand\w*|expect\w*|"
    r"work(?:ing)? (?:on|to)|to do|next steps?|get better|do better|weak\w*|concern\w*|challenges?|strengthen|"
    r"attention)\b[^.]*$",
    re.IGNORECASE,
)
_PRAISING_LEAD = re.compile(
    r"\b(?:prais\w*|lik(?:e|ed)|strengths?|good|positive\w*|highlight\w*|commend\w*|welcom\w*|pleased|well|strong|"
    r"success\w*|improved|improvements? (?:since|made|in|seen))\b[^.]*$",
    re.IGNORECASE,
)
"""What leads in a list of strengths: "areas of strength", "improvements since 2019"."""


def asking_of(release: Side, said: list[Stretch]) -> list[Asking]:
    """How each stretch asks; two sentences ask together only as plainly as the one that asks less."""
    leads = _leads(release)
    starts = [block.start for block in release.source.blocks]
    single = {
        (one.start, one.end): _asking(release, one, leads[bisect_right(starts, one.start) - 1])
        for one in said
        if one.sentences == 1
    }
    first = {start: asks for (start, _), asks in single.items()}
    last = {end: asks for (_, end), asks in single.items()}
    return [
        single[one.start, one.end]
        if one.sentences == 1
        else min(first.get(one.start, Asking.TELLS), last.get(one.end, Asking.TELLS))
        for one in said
    ]


def _leads(release: Side) -> list[str]:
    """For each block, the words that lead in the list it is an item of, "" for any other."""
    leads, lead = [], ""
    for block in release.source.blocks:
        item = block.kind is BlockKind.BULLET
        leads.append(lead if item else "")
        if not item:
            text = release.source.text[block.start : block.end].rstrip()
            lead = text if block.kind is BlockKind.HEADING or text.endswith(":") else ""
    return leads


def _asking(release: Side, stretch: Stretch, lead: str) -> Asking:
    text = release.source.text[stretch.start : stretch.end]
    if _DEMANDS.search(text):
        return Asking.DEMANDS
    if lead and _DEMANDING_LEAD.search(lead) and not _PRAISING_LEAD.search(lead):
        return Asking.DEMANDS
    if _FAULTS.search(text):
        return Asking.FAULTS
    if stretch.asked:
        return Asking.CRITICISES
    kinds = {f.kind for f in release.findings if f.start < stretch.end and stretch.start < f.end}
    if kinds == {FindingKind.STRENGTH}:
        return Asking.PRAISES
    return Asking.CRITICISES if _LACKS.search(text) else Asking.TELLS
