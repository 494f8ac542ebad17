"""What becomes of anchors when a document is replaced: words are found again only where there is no doubt."""

import re
from bisect import bisect_left
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain

from sqlalchemy import select
from sqlalchemy.orm import Session

from briefing_app.domain.errors import NotFoundError
from briefing_app.domain.library import ChangeSet, StoredDocument, Visit
from briefing_app.domain.notes import AnchorState
from briefing_app.notebook.anchors import say_document
from briefing_app.notebook.refiling import misfiled, refile_visit_notes
from briefing_app.storage import LibraryFile, NotebookFile
from briefing_app.storage.hashes import seal_note
from briefing_app.storage.library import list_visits, stored_document
from briefing_app.storage.rows.notebook import NoteRow

# Retyping or another program changes these and no word: they are compared as one and the same.
_RETYPED = str.maketrans(
    {
        **dict.fromkeys('"`´‘’‚‛“”„‟′″«»‹›', "'"),
        **dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212", "-"),
        **dict.fromkeys("\u00a0\u2007\u2009\u200a\u202f", " "),
        **dict.fromkeys("\u00ad\u200b\u2060\ufeff", ""),
        "…": "...",
    }
)
# A dash may be typed as two or three hyphens, with spaces round it or without.
_DASH = re.compile(r" ?-[ -]*")


@dataclass(frozen=True, slots=True)
class Place:
    """Where some words are now, and how sure that is."""

    state: AnchorState
    start: int | None = None
    end: int | None = None


def check_anchors(nb: NotebookFile, document: StoredDocument) -> ChangeSet:
    """Look the words of every note on a document up in its text as it is now; what changed.

    Found are the same words between the same words, in one place only. Words that stand in one place but between
    others are to be checked by the member; words that are gone, or stand in several places, belong to none.
    """
    changed = set()
    with nb.writing() as session:
        for row, place in _on_other_words(session, document):
            row.state, row.start, row.stop = place.state, place.start, place.end
            seal_note(row)
            changed.add(row.id)
    return ChangeSet(notes=frozenset(changed))


def refile_notes(nb: NotebookFile, document: StoredDocument, visit: Visit) -> ChangeSet:
    """Let every note on a document go with it to another visit; what changed."""
    changed = set()
    with nb.writing() as session:
        for row in _under_another(session, document, visit):
            row.visit, row.title = visit.id, say_document(document, visit)
            seal_note(row)
            changed.add(row.id)
    return ChangeSet(notes=frozenset(changed))


def out_of_place(
    nb: NotebookFile, library: LibraryFile, documents: Collection[str] | None = None
) -> tuple[tuple[StoredDocument, Visit], ...]:
    """Which of these documents have notes that do not stand as the words do now, or under another visit; None: of all.

    Changes nothing; notes on documents that are not in the library stand as they did. The notebook is held for one
    document at a time: with many of them this takes seconds, and a note that is typed meanwhile must not wait so long.
    """
    with nb.reading() as session:
        noted = set(session.scalars(select(NoteRow.document).where(NoteRow.document != "").distinct()))
    wanted = noted if documents is None else noted.intersection(documents)
    cards = [(card.id, visit) for visit in list_visits(library) if wanted for card in visit.documents]
    return tuple(_out_of_place(nb, library, [(name, visit) for name, visit in cards if name in wanted]))


def look_up_notes(
    nb: NotebookFile,
    library: LibraryFile,
    documents: Collection[str] | None = None,
    before: Iterable[Visit] = (),
) -> ChangeSet:
    """Put the notes on these documents, or on all, where their words are in the library now; what changed.

    Notes on a whole visit that is no more go with its documents, which `misfiled` knows better by the visits `before`.
    """
    moving = misfiled(nb, library, before)
    changes = refile_visit_notes(nb, moving) if moving else ChangeSet()
    for document, visit in out_of_place(nb, library, documents):
        changes |= check_anchors(nb, document) | refile_notes(nb, document, visit)
    return changes


def _out_of_place(
    nb: NotebookFile, library: LibraryFile, wanted: Iterable[tuple[str, Visit]]
) -> Iterator[tuple[StoredDocument, Visit]]:
    for name, visit in wanted:
        try:
            document = stored_document(library, name)
        except NotFoundError:
            # It was removed meanwhile.
            continue
        with nb.reading() as session:
            misplaced = _is_out_of_place(session, document, visit)
        if misplaced:
            yield document, visit


def _is_out_of_place(session: Session, document: StoredDocument, visit: Visit) -> bool:
    # Under another visit is told at once; words have to be looked for.
    return any(True for _ in chain(_under_another(session, document, visit), _on_other_words(session, document)))


def _on_other_words(session: Session, document: StoredDocument) -> Iterator[tuple[NoteRow, Place]]:
    """Notes that do not say where their words are in this text, each with where they are."""
    for row in session.scalars(select(NoteRow).where(NoteRow.document == document.card.id, NoteRow.exact != "")).all():
        place = find_words(document.source.text, row.exact, row.before, row.after)
        if Place(AnchorState(row.state), row.start, row.stop) != place:
            yield row, place


def _under_another(session: Session, document: StoredDocument, visit: Visit) -> Iterator[NoteRow]:
    yield from session.scalars(
        select(NoteRow).where(NoteRow.document == document.card.id, NoteRow.visit != visit.id)
    ).all()


def find_words(text: str, exact: str, before: str, after: str) -> Place:
    """Where `exact` is in a text, judged by the words before and after it.

    How quotation marks, apostrophes, dashes and spaces are typed does not count, nor do soft hyphens.
    """
    folded = _folded_document(text)
    wanted = _parted(before, exact, after)
    places = _everywhere(folded.text, wanted[1])
    surrounded = [start for start in places if _fits(folded.text, start, *wanted)]
    if len(surrounded) == 1:
        return _place(AnchorState.FOUND, folded, surrounded[0], wanted[1], exact)
    if len(places) == 1:
        return _place(AnchorState.CHECK, folded, places[0], wanted[1], exact)
    # Of several places that look alike none is chosen: the member knows which was meant.
    return Place(AnchorState.CHECK if places else AnchorState.LOST)


@dataclass(frozen=True, slots=True)
class _Folded:
    """A text as it is compared, and where in the original each of its characters begins and ends."""

    original: str
    text: str
    starts: Sequence[int]
    ends: Sequence[int]


def _folded(text: str) -> _Folded:
    plain = text.translate(_RETYPED)
    origins = [place for place, char in enumerate(text) for _ in char.translate(_RETYPED)]
    parts: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    at = 0
    for dash in _DASH.finditer(plain):
        first, last = plain.index("-", dash.start()), plain.rindex("-", 0, dash.end())
        parts += [plain[at : dash.start()], "-"]
        starts += [*origins[at : dash.start()], origins[first]]
        ends += [*(origin + 1 for origin in origins[at : dash.start()]), origins[last] + 1]
        at = dash.end()
    starts += origins[at:]
    ends += (origin + 1 for origin in origins[at:])
    return _Folded(text, "".join([*parts, plain[at:]]), starts, ends)


# The notes of one document are looked up one after the other.
_folded_document = lru_cache(maxsize=1)(_folded)


def _parted(before: str, exact: str, after: str) -> tuple[str, str, str]:
    """The three as they are compared: folded together, since a dash may stand where they meet."""
    whole = _folded(before + exact + after)
    first = bisect_left(whole.starts, len(before))
    last = bisect_left(whole.starts, len(before) + len(exact))
    # What lies further out may be a dash, which takes the space beside it.
    return whole.text[:first].lstrip(" "), whole.text[first:last], whole.text[last:].rstrip(" ")


def _place(state: AnchorState, folded: _Folded, at: int, words: str, exact: str) -> Place:
    start, end = folded.starts[at], folded.ends[at + len(words) - 1]
    # A space of the member's own words that stands beside a dash was not compared.
    if words[0] != " " and exact[0].isspace() and folded.original[start - 1 : start].isspace():
        start -= 1
    if words[-1] != " " and exact[-1].isspace() and folded.original[end : end + 1].isspace():
        end += 1
    return Place(state, start, end)


def _everywhere(text: str, words: str) -> list[int]:
    found, start = [], text.find(words) if words else -1
    while start >= 0:
        found.append(start)
        start = text.find(words, start + 1)
    return found


def _fits(text: str, start: int, before: str, words: str, after: str) -> bool:
    return text.endswith(before, 0, start) and text.startswith(after, start + len(words))
