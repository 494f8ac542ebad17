"""What each key does to the line in question: corrections made from a row, or why that cannot be; knows no Qt."""

import re

from briefing_app.domain.briefing import Finding, Quote, Speaker, Unplaced
from briefing_app.domain.corrections import (
    SET_ASIDE,
    Correction,
    add_quote,
    change_kind,
    confirm,
    dismiss,
    join_with_next,
    set_aside,
    split_at,
)
from briefing_app.domain.words import FindingKind
from briefing_app.ui.review.reviewed import Reviewed
from briefing_app.ui.review.rows import ReviewRow, review_rows


class CannotError(Exception):
    """Why something cannot be done to a line, in words for a person."""


def no_finding(on: Quote | Unplaced, what: str) -> str:
    """Why a line has no kind or theme, in words."""
    if isinstance(on, Quote):
        return f"This is a quote, so it has no {what}: only a finding has one."
    return f"This paragraph is not placed, so it has no {what}: press A to make it a finding."


def no_quote(on: Finding | Unplaced) -> str:
    """Why a line has no speaker, in words."""
    if isinstance(on, Finding):
        return "This is a finding, so it has no speaker: only a quote has one."
    return "This paragraph is not placed, so it has no speaker: press Shift+A to make it a quote."


def kind_of_row(reviewed: Reviewed, row: ReviewRow, kind: FindingKind) -> Correction:
    """The line is a finding of this kind."""
    if not isinstance(row.on, Finding):
        raise CannotError(no_finding(row.on, "kind"))
    return change_kind(reviewed.document.source, row.on, kind)


def without(reviewed: Reviewed, row: ReviewRow) -> Correction:
    """The line is no finding and no quote, or a paragraph that need not be placed."""
    if not isinstance(row.on, Unplaced):
        return dismiss(reviewed.document.source, row.on)
    if row.on.why == SET_ASIDE:
        raise CannotError("This paragraph is set aside already.")
    return set_aside(reviewed.document.source, reviewed.document.card.id, row.on)


def checked(reviewed: Reviewed, row: ReviewRow) -> Correction:
    """A person has checked the line."""
    if isinstance(row.on, Unplaced):
        return without(reviewed, row)
    if row.on.confirmed:
        raise CannotError("You have checked this already.")
    return confirm(reviewed.document.source, row.on)


def all_checked(reviewed: Reviewed, rows: tuple[ReviewRow, ...]) -> tuple[Correction, ...]:
    """A person has checked every finding and quote among these lines."""
    passages = [row.on for row in rows if not isinstance(row.on, Unplaced)]
    made = tuple(confirm(reviewed.document.source, passage) for passage in passages if not passage.confirmed)
    if not made:
        raise CannotError("Every finding and quote listed here is checked already.")
    return made


def joined(reviewed: Reviewed, row: ReviewRow) -> Correction:
    """The line and the one after it are one."""
    rows = [other.on for other in review_rows(reviewed.document) if not isinstance(other.on, Unplaced)]
    if isinstance(row.on, Unplaced) or row.on not in rows[:-1]:
        raise CannotError("There is nothing after this to join it with.")
    following = rows[rows.index(row.on) + 1]
    between = reviewed.document.source.text[row.on.end : following.start]
    if type(following) is not type(row.on) or between.strip():
        raise CannotError("Other words stand between this and the next; only what lies side by side can be joined.")
    return join_with_next(reviewed.document.source, row.on, following)


def parted(reviewed: Reviewed, row: ReviewRow, point: int) -> Correction:
    """The line is two; the second begins at this code point of the text."""
    if isinstance(row.on, Unplaced):
        raise CannotError("Only a finding or a quote can be split. A adds a paragraph as a finding.")
    if not row.on.start < point < row.on.end:
        raise CannotError("Put the cursor between the two parts.")
    return split_at(reviewed.document.source, row.on, point)


def quoted(reviewed: Reviewed, span: tuple[int, int], speaker: Speaker) -> Correction:
    """These words are a quote."""
    return add_quote(reviewed.document.source, reviewed.document.card.id, *span, speaker)


def likely_seam(text: str) -> int:
    """Where some words most likely fall in two: behind a full stop, else a semicolon, else a comma, else halfway."""
    for seam in (r"[.?!][”’\"']?\s+(?=\S)", r"[;:]\s+(?=\S)", r",\s+(?=\S)", r"\s+(?=\S)"):
        ends = [found.end() for found in re.finditer(seam, text)]
        if ends:
            return min(ends, key=lambda end: abs(end - len(text) // 2))
    return len(text) // 2
