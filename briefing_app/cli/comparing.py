"""`briefing-app compare`: a news release held against the inspectors' letter."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from textwrap import wrap
from typing import TYPE_CHECKING, Annotated, Any

import typer

from briefing_app.cli.options import AsJson, Data, opened_library
from briefing_app.cli.say import say, say_json
from briefing_app.cli.wording import SIGNS
from briefing_app.domain.comparison import Change, Comparison, Match, Passage, Quotation, Statement, Wording
from briefing_app.domain.errors import NotFoundError
from briefing_app.domain.library import StoredDocument
from briefing_app.domain.words import DocumentKind

if TYPE_CHECKING:
    from briefing_app.domain.briefing import Briefing, SourceText

_WIDTH = 100
_INSPECTORS = {DocumentKind.LETTER, DocumentKind.REPORT}


def compare(
    release: Annotated[str, typer.Argument(metavar="RELEASE", help="The news release: a file, or a document's id.")],
    letter: Annotated[str, typer.Argument(metavar="LETTER", help="The letter or report: a file, or a document's id.")],
    as_json: AsJson = False,
    data: Data = None,
) -> None:
    """Hold a news release against the inspectors' letter: what it leaves out, alters and says otherwise."""
    from briefing_app.comparison import compare as held_against
    from briefing_app.comparison import side_of

    ours, theirs = _document(release, data), _document(letter, data)
    if _kind(ours) in _INSPECTORS and _kind(theirs) is DocumentKind.RELEASE:
        raise typer.BadParameter(f"{release} is an {_kind(ours)} and {letter} a news release: name the release first.")
    comparison = held_against(side_of(ours), side_of(theirs))
    if as_json:
        say_json(comparison_json(comparison))
        return
    for line in comparison_lines(comparison, _source(theirs)):
        say(line)


def comparison_json(comparison: Comparison) -> dict[str, Any]:
    """What `compare --json` prints."""
    return {
        "release": comparison.release,
        "letter": comparison.letter,
        "quotations": [_quotation_json(each) for each in comparison.quotations],
        "findings": [
            {
                "release": _passage_json(each.release),
                "status": each.status.value,
                "letter": _passage_json(each.letter) if each.letter else None,
                "score": each.score,
            }
            for each in comparison.matches
        ],
        "omitted": [{"kind": each.kind.value, **_passage_json(each.letter)} for each in comparison.omitted],
    }


def comparison_lines(comparison: Comparison, letter: "SourceText") -> Iterator[str]:
    """The comparison for people: first what the release does not mention."""
    yield from _omitted_lines(comparison, letter)
    altered = [each for each in comparison.quotations if each.status is Wording.ALTERED]
    strange = [each for each in comparison.quotations if each.status is Wording.NOT_FOUND]
    turned = [each for each in comparison.matches if each.turned]
    missing = [each for each in comparison.matches if each.status is Statement.NOT_FOUND]
    yield from _part("Words of the letter that the release changes:", map(_altered_lines, altered))
    yield from _part("In quotation marks, but not found in the letter:", (_told(each.release) for each in strange))
    yield from _part(
        "Told as a strength, where the letter tells of something to improve (text comparison):",
        (_turned_lines(each, letter) for each in turned),
    )
    yield from _part("Statements not found in the letter (text comparison):", (_told(each.release) for each in missing))
    yield ""
    yield _summary(comparison)


def _document(named: str, data: Path | None) -> "Briefing | StoredDocument":
    """A file where there is one of that name, else the library's document of that id."""
    path = Path(named)
    if path.exists() or not named.startswith("d-"):
        from briefing_app.reading import read_file

        return read_file(path)
    from briefing_app.storage.library import stored_document

    try:
        with opened_library(data) as library:
            return stored_document(library, named)
    except NotFoundError:
        raise NotFoundError(
            f"{named} is neither a file nor the id of a document in the library: see `briefing-app list` for the ids."
        ) from None


def _kind(document: "Briefing | StoredDocument") -> DocumentKind:
    return document.card.kind if isinstance(document, StoredDocument) else document.document.kind


def _source(document: "Briefing | StoredDocument") -> "SourceText":
    return document.source if isinstance(document, StoredDocument) else document.document.source


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


def _omitted_lines(comparison: Comparison, letter: "SourceText") -> Iterator[str]:
    if not comparison.asked:
        yield "The letter has no list of areas for improvement or priority action."
        return
    if not comparison.omitted:
        yield f"All {comparison.asked} areas that the letter lists are mentioned in the release (text comparison)."
        return
    yield "Not mentioned in the release (text comparison):"
    for each in comparison.omitted:
        words = f"{each.kind.label}: {_plain(each.letter)}{_where(each.letter, letter)}"
        yield from _hanging(f"  {SIGNS[each.kind]} ", words)


def _part(heading: str, entries: Iterable[Iterable[str]]) -> Iterator[str]:
    lines = [line for entry in entries for line in entry]
    if lines:
        yield from ("", heading, *lines)


def _told(passage: Passage) -> list[str]:
    return _hanging("  – ", f"“{_plain(passage)}”")


def _altered_lines(quotation: Quotation) -> list[str]:
    changes = "; ".join(map(_change, quotation.changes))
    letter = f"“{_plain(quotation.letter)}”" if quotation.letter else ""
    return [
        *_told(quotation.release),
        *_hanging("      Letter: ", letter),
        *_hanging("      Changed: ", changes),
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
        *_hanging("      Letter: ", there),
        *_hanging("      Words in both: ", ", ".join(match.shared)),
    ]


def _summary(comparison: Comparison) -> str:
    told = [f"{sum(each.status is status for each in comparison.matches)} {status.value}" for status in Statement]
    quoted = [f"{sum(each.status is wording for each in comparison.quotations)} {wording.value}" for wording in Wording]
    return f"Statements: {', '.join(told)}. Words taken over or quoted: {', '.join(quoted)}."


def _where(passage: Passage, source: "SourceText") -> str:
    block = next((block for block in source.blocks if block.start <= passage.start < block.end), None)
    if block is None:
        return ""
    page = f"page {block.page}, " if block.page else ""
    return f" ({page}paragraph {block.paragraph})"


def _plain(passage: Passage) -> str:
    return " ".join(passage.text.split())


def _hanging(lead: str, text: str) -> list[str]:
    return wrap(lead + text, _WIDTH, subsequent_indent=" " * len(lead), break_long_words=False, break_on_hyphens=False)
