"""A comparison in words and as JSON; what a person ruled stands above the program's word, and is marked."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from briefing_app.cli.wording import hanging, told_place
from briefing_app.domain.comparison import (
    Change,
    Comparison,
    Match,
    Omission,
    Passage,
    Quotation,
    Statement,
    Wording,
)
from briefing_app.domain.comparison_rulings import Known, is_ruled

if TYPE_CHECKING:
    from briefing_app.domain.briefing import SourceText

_RULED = " (ruled by a person)"


@dataclass(frozen=True, slots=True)
class Told:
    """A comparison as people have ruled on it."""

    comparison: Comparison
    mentioned: tuple[Omission, ...] = ()
    """The areas that the program missed in the release and a person found there."""
    known: Known = field(default_factory=dict)


def comparison_json(told: Told) -> dict[str, Any]:
    """What `compare --json` prints; areas that a person found in the release only where there are such."""
    comparison, known = told.comparison, told.known
    out: dict[str, Any] = {
        "release": comparison.release,
        "letter": comparison.letter,
        "quotations": [_quotation_json(each) | _mark(each, known) for each in comparison.quotations],
        "findings": [
            {
                "release": _passage_json(each.release),
                "status": each.status.value,
                "letter": _passage_json(each.letter) if each.letter else None,
                "score": each.score,
            }
            | _mark(each, known)
            for each in comparison.matches
        ],
        "omitted": [_omission_json(each) for each in comparison.omitted],
    }
    if told.mentioned:
        out["mentioned"] = [_omission_json(each) | _mark(each, known) for each in told.mentioned]
    return out


def comparison_lines(told: Told, letter: "SourceText") -> Iterator[str]:
    """The comparison for people: first what the release does not mention."""
    comparison, known = told.comparison, told.known
    yield from _omitted_lines(told, letter)
    altered = [each for each in comparison.quotations if each.status is Wording.ALTERED]
    strange = [each for each in comparison.quotations if each.status is Wording.NOT_FOUND]
    turned = [each for each in comparison.matches if each.turned]
    missing = [each for each in comparison.matches if each.status is Statement.NOT_FOUND]
    stated = [each for each in comparison.matches if each.status is Statement.STATED and is_ruled(each, known)]
    yield from _part("Words of the letter that the release changes:", map(_altered_lines, altered))
    yield from _part("In quotation marks, but not found in the letter:", (_entry(each, known) for each in strange))
    yield from _part(
        "Told as a strength, where the letter tells of something to improve (text comparison):",
        (_turned_lines(each, letter) for each in turned),
    )
    yield from _part("Statements not found in the letter (text comparison):", (_entry(each, known) for each in missing))
    yield from _part("Statements that a person counts as stated:", (_entry(each, known) for each in stated))
    yield ""
    yield _summary(comparison)


def _mark(one: Quotation | Match | Omission, known: Known) -> dict[str, bool]:
    return {"ruled_by_person": True} if is_ruled(one, known) else {}


def _omission_json(one: Omission) -> dict[str, Any]:
    return {"kind": one.kind.value, **_passage_json(one.letter)}


def _passage_json(passage: Passage) -> dict[str, Any]:
    return {"start": passage.start, "end": passage.end, "text": passage.text}


def _quotation_json(quotation: Quotation) -> dict[str, Any]:
    letter = quotation.letter
    return {
        "text": quotation.release.text,
        "status": quotation.status.value,
        "release": {"start": quotation.release.start, "end": quotation.release.end},
        "letter": {"start": letter.start, "end": letter.end} if letter else None,
        "changes": [[change.kind, change.release, change.letter] for change in quotation.changes],
    }


def _omitted_lines(told: Told, letter: "SourceText") -> Iterator[str]:
    asked, left = told.comparison.asked, told.comparison.omitted
    if not asked:
        yield "The letter has no list of areas for improvement or priority action."
        return
    if left:
        yield "Not mentioned in the release (text comparison):"
    else:
        by = "text comparison and a person’s word" if told.mentioned else "text comparison"
        areas = (
            "The one area that the letter lists is" if asked == 1 else f"All {asked} areas that the letter lists are"
        )
        yield f"{areas} mentioned in the release ({by})."
    yield from (line for each in left for line in _area_lines(each, letter))
    yield from _part(
        "Mentioned in the release, as a person says:", (_area_lines(one, letter, _RULED) for one in told.mentioned)
    )


def _area_lines(one: Omission, letter: "SourceText", mark: str = "") -> list[str]:
    words = f"{one.kind.label}: {_plain(one.letter)}{_where(one.letter, letter)}{mark}"
    return hanging(f"  {one.kind.sign} ", words)


def _part(heading: str, entries: Iterable[Iterable[str]]) -> Iterator[str]:
    lines = [line for entry in entries for line in entry]
    if lines:
        yield from ("", heading, *lines)


def _entry(one: Quotation | Match, known: Known) -> list[str]:
    return _told(one.release, _RULED if is_ruled(one, known) else "")


def _told(passage: Passage, mark: str = "") -> list[str]:
    return hanging("  – ", f"“{_plain(passage)}”{mark}")


def _altered_lines(quotation: Quotation) -> list[str]:
    changes = "; ".join(map(_change, quotation.changes))
    letter = f"“{_plain(quotation.letter)}”" if quotation.letter else ""
    return [
        *_told(quotation.release),
        *hanging("      Letter: ", letter),
        *hanging("      Changed: ", changes),
    ]


def _change(change: Change) -> str:
    if change.kind == "delete":
        return f"without “{change.letter}”"
    if change.kind == "insert":
        return f"with “{change.release}” added"
    return f"“{change.release}” for “{change.letter}”"


def _turned_lines(match: Match, letter: "SourceText") -> list[str]:
    there = f"“{_plain(match.letter)}”{_where(match.letter, letter)}" if match.letter else ""
    return [
        *_told(match.release),
        *hanging("      Letter: ", there),
        *hanging("      Words in both: ", ", ".join(match.shared)),
    ]


def _summary(comparison: Comparison) -> str:
    told = [f"{sum(each.status is status for each in comparison.matches)} {status.value}" for status in Statement]
    quoted = [f"{sum(each.status is wording for each in comparison.quotations)} {wording.value}" for wording in Wording]
    return f"Statements: {', '.join(told)}. Words taken over or quoted: {', '.join(quoted)}."


def _where(passage: Passage, source: "SourceText") -> str:
    block = source.block_at(passage.start)
    return told_place(block.page, block.paragraph) if block else ""


def _plain(passage: Passage) -> str:
    return " ".join(passage.text.split())
