"""What stands in the tree, worked out from what the library and notebook hold."""

from collections import Counter
from collections.abc import Mapping
from functools import lru_cache

from briefing_app.across.highlights import asks_for_improvement
from briefing_app.across.holding import pair_at
from briefing_app.across.mentions import NOT_MENTIONED, beside_release
from briefing_app.domain.dates import say_date
from briefing_app.domain.library import DocumentCard, SpeakerGroup, ThemeGroup, Visit, VisitTree
from briefing_app.domain.wording import capital, visit_name
from briefing_app.domain.words import DocumentKind, FindingKind
from briefing_app.ui.page_ids import page_id
from briefing_app.ui.places import PageKind, Place
from briefing_app.ui.tree.branch import Branch, Mark, spoken_line
from briefing_app.ui.wording import many, some_of

_MOST_SERIOUS_FIRST = (FindingKind.PRIORITY_ACTION, FindingKind.IMPROVEMENT, FindingKind.STRENGTH, FindingKind.CONTEXT)
_ORIGINALS = {
    DocumentKind.RELEASE: "Original release",
    DocumentKind.LETTER: "Original letter",
    DocumentKind.REPORT: "Original report",
}


_MARKS = {
    FindingKind.STRENGTH: Mark.STRENGTH,
    FindingKind.IMPROVEMENT: Mark.IMPROVEMENT,
    FindingKind.PRIORITY_ACTION: Mark.PRIORITY,
    FindingKind.CONTEXT: Mark.CONTEXT,
}
_SPOKEN_MARKS = {
    Mark.STRENGTH: "mostly strengths",
    Mark.IMPROVEMENT: "mostly areas for improvement",
    Mark.PRIORITY: "mostly areas for priority action",
}


def council_branches(
    visits: tuple[Visit, ...],
    notes: Mapping[str, int],
    others: tuple[str, ...] = (),
    left: Mapping[str, int] | None = None,
) -> tuple[Branch, ...]:
    """The councils by name, the visits of each under it, newest first; `others` have a page but no visit.

    Where the tree is narrowed, `left` says how many findings are left of each visit that is shown.
    """
    counts = {visit.id: visit.findings for visit in visits} if left is None else left
    names = {visit.council for visit in visits if visit.id in counts} | set(others)
    councils = sorted(names, key=lambda name: (not name, name.casefold()))
    return tuple(
        _council(name, [visit for visit in visits if visit.council == name], notes, counts) for name in councils
    )


def visit_branches(
    tree: VisitTree,
    notes: Mapping[str, int],
    left_out: int | None = None,
    *,
    earlier: bool = False,
    whole: VisitTree | None = None,
) -> tuple[Branch, ...]:
    """What stands under one visit; `left_out` areas are not mentioned in its release, None where that is not known.

    `earlier` tells whether the library holds an earlier visit to the same council; `whole` is all of the visit, where
    `tree` holds only some of its findings and quotes.
    """
    visit, every = tree.visit.id, whole or tree
    minute = Branch(f"{visit}/minute", "In one minute", "In one minute", Place(PageKind.MINUTE, visit))
    all_found = {group.theme: group for group in every.themes}
    all_said = {group.name: len(group.quotes) for group in every.speakers}
    themes = tuple(_theme(visit, group, notes, all_found[group.theme]) for group in tree.themes)
    speakers = tuple(_speaker(visit, group, notes, all_said[group.name]) for group in tree.speakers)
    groups = [
        Branch(f"{visit}/{word}", label, f"{label}, {len(under)}", children=under)
        for word, label, under in (("themes", "Themes", themes), ("speakers", "People quoted", speakers))
        if under
    ]
    more = _comparison(tree.visit, left_out or 0) + _since(visit, every, earlier=earlier)
    return minute, *more, *groups, *_documents(tree.visit, notes)


def _council(name: str, visits: list[Visit], notes: Mapping[str, int], counts: Mapping[str, int]) -> Branch:
    shown = [visit for visit in visits if visit.id in counts]
    newest_first = sorted(shown, key=lambda visit: (visit.reckoned, visit.id), reverse=True)
    label = name or "Council not named"
    place = Place(PageKind.COUNCIL, key=name)
    children = tuple(_visit(visit, notes, counts[visit.id]) for visit in newest_first)
    spoken = f"{label}, {some_of(len(shown), len(visits), 'visit')}"
    return Branch(f"council/{name}", label, spoken, place, heading=True, children=children)


def _visit(visit: Visit, notes: Mapping[str, int], count: int) -> Branch:
    own = notes.get(visit.id, 0)
    return Branch(
        f"visit/{visit.id}",
        visit_name(visit),
        spoken_line(visit_name(visit), some_of(count, visit.findings, "finding"), own),
        Place(PageKind.MINUTE, visit.id),
        count=count,
        of=visit.findings,
        notes=own,
        visit=visit.id,
    )


def _since(visit: str, tree: VisitTree, *, earlier: bool) -> list[Branch]:
    """The way to what earlier visits asked for, and to what is said of councillors; each only where there is some."""
    found = []
    if earlier:
        found.append(Branch(f"{visit}/since", "Since last time", "Since last time", Place(PageKind.SINCE, visit)))
    count = sum(_speaks_of_councillors(finding.text) for finding in tree.findings)
    if count:
        label = "Of councillors"
        spoken = f"What is said of councillors, {many(count, 'finding')}"
        found.append(Branch(f"{visit}/councillors", label, spoken, Place(PageKind.COUNCILLORS, visit), count=count))
    return found


@lru_cache(maxsize=100_000)
def _speaks_of_councillors(text: str) -> bool:
    """Remembered: each refresh of a line asks again for every finding of its visit."""
    from briefing_app.reading.language.councillors import speaks_of_councillors

    return speaks_of_councillors(text)


def _comparison(visit: Visit, left_out: int) -> list[Branch]:
    pair = pair_at(visit)
    if pair is None:
        return []
    # Short enough not to be cut; its page says it in full.
    label = "Not in the release" if left_out else beside_release(pair.letter)
    areas = f"{capital(NOT_MENTIONED)}, {many(left_out, 'area for improvement', 'areas for improvement')}"
    mark = Mark.IMPROVEMENT if left_out else Mark.NONE
    place = Place(PageKind.COMPARISON, visit.id)
    return [
        Branch(f"{visit.id}/comparison", label, areas if left_out else label, place, mark, left_out, counts_mark=True)
    ]


def _theme(visit: str, group: ThemeGroup, notes: Mapping[str, int], every: ThemeGroup) -> Branch:
    count, of = len(group.findings), len(every.findings)
    # Where it is only in part what the member looks for, its page opens at the first that is.
    start = group.findings[0].start if 0 < count < of else None
    place = Place(PageKind.THEME, visit, group.theme.value, start)
    mark, said = _mark(group if count else every)
    own = notes.get(page_id(place), 0) + sum(notes.get(found.id, 0) for found in group.findings)
    label = group.theme.label
    spoken = ", ".join(filter(None, (label, said)))
    return Branch(
        f"{visit}/theme/{group.theme.value}",
        label,
        spoken_line(spoken, some_of(count, of, "finding"), own),
        place,
        mark,
        count,
        of,
        own,
    )


def _mark(group: ThemeGroup) -> tuple[Mark, str]:
    """The sign of a theme, and what it says: what is listed there to improve, else the commonest kind.

    Praise is always more than what a letter asks for, and would hide it. Of two kinds as common, the more serious.
    """
    listed = [found.kind for found in group.findings if found.kind.needs_action and asks_for_improvement(found.section)]
    if listed:
        mark = Mark.PRIORITY if FindingKind.PRIORITY_ACTION in listed else Mark.IMPROVEMENT
        return mark, f"{many(len(listed), 'area')} listed to improve"
    mark = _commonest(group)
    return mark, _SPOKEN_MARKS.get(mark, "")


def _commonest(group: ThemeGroup) -> Mark:
    weighty = [finding.kind for finding in group.findings if finding.kind is not FindingKind.CONTEXT]
    counted: Counter[FindingKind] = Counter(weighty)
    return _MARKS[max(_MOST_SERIOUS_FIRST, key=lambda kind: counted[kind])] if counted else Mark.CONTEXT


def _speaker(visit: str, group: SpeakerGroup, notes: Mapping[str, int], of: int) -> Branch:
    speaker = group.speaker
    label = group.name
    spoken = ", ".join(filter(None, (label, speaker.role if speaker.name else "")))
    place = Place(PageKind.SPEAKER, visit, label)
    own = notes.get(page_id(place), 0) + sum(notes.get(quote.id, 0) for quote in group.quotes)
    count = len(group.quotes)
    return Branch(
        f"{visit}/speaker/{label}",
        label,
        spoken_line(spoken, some_of(count, of, "quote"), own),
        place,
        Mark.QUOTE,
        count,
        of,
        own,
    )


def _documents(visit: Visit, notes: Mapping[str, int]) -> list[Branch]:
    same_kind = Counter(card.kind for card in visit.documents)
    return [_document(visit.id, card, notes, dated=same_kind[card.kind] > 1) for card in visit.documents]


def _document(visit: str, card: DocumentCard, notes: Mapping[str, int], *, dated: bool) -> Branch:
    label = _ORIGINALS.get(card.kind) or card.title or card.file_name
    if dated and card.kind in _ORIGINALS:
        label = f"{label} · {say_date(card.published) or card.file_name or card.title}"
    own = notes.get(card.id, 0)
    spoken = label if card.kind not in _ORIGINALS else f"{label}, {card.title}"
    return Branch(
        f"{visit}/document/{card.id}",
        label,
        spoken_line(spoken, "", own),
        Place(PageKind.DOCUMENT, visit, card.id),
        notes=own,
    )
