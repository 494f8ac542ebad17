"""Holding what was read against its label."""

import re
from collections.abc import Iterable
from typing import Any

from briefing_app.domain.briefing import Briefing, Finding, Grade, Quote
from briefing_app.domain.themes import Theme
from briefing_app.domain.words import FindingKind
from tests.quality.figures import Tally
from tests.quality.labels import Label
from tests.quality.passages import (
    holds,
    plain,
    same_council,
    same_inspectorate,
    same_passage,
    same_role,
    same_visit_kind,
    surname,
)

_ASKED = re.compile(r"needs? to improve|areas? for improvement|recommendations?")
_REQUIRES = re.compile(r"\brequir(?:e|ed|ing)\b")
"""How a label may word the grade as its sentence does: "services require", "was found to be requiring"."""
_THEMES = {theme.value for theme in Theme}


def score(label: Label, briefing: Briefing, tally: Tally) -> None:
    """Count everything the label speaks of."""
    _score_visit(label, briefing, tally)
    _score_quotes(label, briefing, tally)
    _score_lists(label, briefing, tally)
    _score_sentences(label, briefing, tally)
    score_told(label, briefing.visit.grades, tally)


def score_unread(label: Label, why: str, tally: Tally) -> None:
    """Count a document that could not be read."""
    tally.hit("failed", label.kind, ok=False, why=f"{label.name}: {why}")


def score_spans(briefing: Briefing, kind: str, tally: Tally) -> None:
    """Every finding and quote is the very text its span marks."""
    text = briefing.document.source.text
    passages: list[Finding | Quote] = [*briefing.findings, *briefing.quotes]
    for passage in passages:
        tally.hit("spans", kind, ok=text[passage.start : passage.end] == passage.text, why=passage.text[:80])


def _score_visit(label: Label, briefing: Briefing, tally: Tally) -> None:
    gold, visit = label.gold, briefing.visit
    published = gold.get("publication_date") or gold.get("letter_date")
    begins = {
        "start": (gold.get("visit_start"), visit.start),
        "end": (gold.get("visit_end"), visit.end),
        "published": (published, briefing.document.published),
    }
    checks = {key: (want, got, plain(got).startswith(plain(want))) for key, (want, got) in begins.items()}
    council, inspectorate, kind = gold.get("council"), gold.get("inspectorate"), gold.get("visit_kind")
    same = same_inspectorate(inspectorate, visit.inspectorate)
    checks["inspectorate"] = (inspectorate, visit.inspectorate, same)
    checks["council"] = (council, visit.council, same_council(council, visit.council))
    checks["kind"] = (kind, visit.kind, same_visit_kind(kind, visit.kind))
    for key, (want, got, ok) in checks.items():
        if want is not None:
            tally.hit(f"visit.{key}", label.kind, ok=ok, why=f"{label.name}: want {want!r}, got {got!r}")
    dates = [str(earlier.start or earlier.when) for earlier in visit.previous]
    for before in filter(None, (gold.get("previous_inspection") or "").split("; ")):
        ok = any(date.startswith(before) or plain(before) == plain(date) for date in dates)
        tally.hit("visit.previous", label.kind, ok=ok, why=f"{label.name}: want {before!r}, got {dates}")


def _score_quotes(label: Label, briefing: Briefing, tally: Tally) -> None:
    if "quotes" not in label.gold:
        return
    found = tally.pairs("quotes", label.kind, label.gold["quotes"], briefing.quotes, _is_quote)
    for want, quote in found:
        name, got = surname(want.get("speaker")), surname(quote.speaker.name)
        why = f"{label.name}: want {want.get('speaker')!r}, got {quote.speaker.name!r}"
        if name:
            tally.hit("quotes.speaker", label.kind, ok=name == got, why=why)
            tally.hit("quotes.speaker not wrong", label.kind, ok=got in {"", name}, why=why)
            tally.hit("quotes.speaker not missing", label.kind, ok=bool(got), why=why)
        if role := want.get("role"):
            why = f"{label.name}: want {role!r}, got {quote.speaker.role!r}"
            tally.hit("quotes.role", label.kind, ok=same_role(role, quote.speaker.role), why=why)


def _score_lists(label: Label, briefing: Briefing, tally: Tally) -> None:
    asked = [
        finding
        for finding in briefing.findings
        if finding.kind is FindingKind.IMPROVEMENT and _ASKED.search(plain(finding.section))
    ]
    priority = [finding for finding in briefing.findings if finding.kind is FindingKind.PRIORITY_ACTION]
    for name, key, read in (("asked", "improvement", asked), ("priority", "priority_action", priority)):
        if isinstance(label.gold.get(key), list):
            tally.pairs(name, label.kind, label.gold[key], read, _is_finding)


def _score_sentences(label: Label, briefing: Briefing, tally: Tally) -> None:
    for want in label.gold.get("findings", []) + label.gold.get("findings_sample", []):
        where = f"{label.name}: {want['starts_with']!r}"
        found = [finding for finding in briefing.findings if holds(want, finding.text)]
        tally.hit("findings.r", label.kind, ok=bool(found), why=where)
        if not found:
            continue
        ok = any(_is_kind(want["class"], finding.kind) for finding in found)
        why = f"{where}: want {want['class']}, got {found[0].kind.value} ({found[0].confidence})"
        tally.hit("findings.kind", label.kind, ok=ok, why=why)
        if label.own_themes and want.get("theme") in _THEMES:
            ok = any(finding.theme.value == want["theme"] for finding in found)
            tally.hit("theme", label.kind, ok=ok, why=f"{where}: want {want['theme']}, got {found[0].theme.value}")


def score_told(label: Label, grades: Iterable[Grade], tally: Tally) -> None:
    """Count the grades that were read of a visit."""
    read = {plain(grade.area): plain(grade.grade) for grade in grades}
    wanted = {plain(area): plain(grade) for area, grade in (label.gold.get("grades") or {}).items() if grade}
    for area, grade in wanted.items():
        why = f"{label.name}: {area}: want {grade}, got {read}"
        tally.hit("grades", label.kind, ok=any(_same_grade((area, grade), told) for told in read.items()), why=why)
    if label.tells_grades:
        for told in read.items():
            ok = any(_same_grade(want, told) for want in wanted.items())
            tally.hit("grades not wrong", label.kind, ok=ok, why=f"{label.name}: {told}, want {wanted}")


def _same_grade(want: tuple[str, str], told: tuple[str, str]) -> bool:
    return (want[0] in told[0] or told[0] in want[0]) and _REQUIRES.sub("requires", want[1])[:12] == told[1][:12]


def _is_quote(label: dict[str, Any], quote: Quote) -> bool:
    return same_passage(label, quote.text)


def _is_finding(label: dict[str, Any], finding: Finding) -> bool:
    return same_passage(label, finding.text)


def _is_kind(label: str, kind: FindingKind) -> bool:
    return kind.needs_action if label == "improvement" else kind.value == label
