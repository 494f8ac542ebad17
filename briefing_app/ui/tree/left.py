"""What is left of one visit in the narrowed tree: the findings, quotes and pages that answer; knows no Qt."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from briefing_app.across.following import has_earlier
from briefing_app.domain.review import is_unsure, lacks_speaker
from briefing_app.domain.wording import speaker_name
from briefing_app.domain.words import FindingKind
from briefing_app.ui.page_ids import page_id
from briefing_app.ui.places import PageKind, Place
from briefing_app.ui.tree.branches import Branch, visit_branches, visit_label

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from briefing_app.domain.briefing import Finding, Quote
    from briefing_app.domain.library import SpeakerGroup, ThemeGroup, VisitTree
    from briefing_app.ui.desk import Overview
    from briefing_app.ui.tree.wish import Wish


@dataclass(frozen=True, slots=True)
class Holding:
    """A visit with its words folded, so that each letter typed need only look them over."""

    tree: VisitTree
    names: str
    """The words of the council's and the visit's name, each after a space."""
    said: Mapping[str, str]
    """The same of each finding and quote, by its id, with the theme or who said it."""
    needing: Mapping[str, int]
    """How many things want a person in each of its documents that has any."""


@dataclass(frozen=True, slots=True)
class Ask:
    """A wish, with what the panel knows and the library does not."""

    wish: Wish
    opened: frozenset[Place] = frozenset()
    """Places that were opened since: shown whether they answer or not."""
    others: tuple[str, ...] = ()
    """Councils that have a page but no visit."""
    left_out: Mapping[str, int] = field(default_factory=dict)
    """How many areas each visit's release does not mention, as far as that is known."""


def holding(tree: VisitTree, needing: Mapping[str, int]) -> Holding:
    """A visit made ready to be looked through."""
    names = folded(tree.visit.council, visit_label(tree.visit), tree.visit.inspectorate or "")
    said = {found.id: folded(group.theme.label, found.text) for group in tree.themes for found in group.findings}
    for who in tree.speakers:
        name = folded(who.speaker.name, who.speaker.role, who.speaker.organisation)
        said |= {quote.id: name + folded(quote.text) for quote in who.quotes}
    own = {card.id: needing[card.id] for card in tree.visit.documents if card.id in needing}
    return Holding(tree, names, said, own)


class LeftOfVisit:
    """What is left of one visit."""

    def __init__(self, held: Holding, seen: Overview, ask: Ask, words: tuple[str, ...]) -> None:
        self.visit = held.tree.visit
        self._held, self._seen, self._wish = held, seen, ask.wish
        self._words = tuple(word for word in words if word not in held.names)
        """Those that the names of council and visit do not answer already."""
        self._places = [place for place in ask.opened if place.visit == self.visit.id]
        self.opened = False
        """Whether something here is shown only because it was opened."""
        self.answers = False
        """Whether anything here is what was looked for."""
        tree = replace(held.tree, themes=self._themes(), speakers=self._speakers())
        found = tree.findings
        self.context = sum(one.kind is FindingKind.CONTEXT for one in found)
        self.findings = len(found) - self.context
        self.quotes = sum(len(group.quotes) for group in tree.speakers)
        self.answers = self.answers or bool(found or self.quotes)
        self.branches = tuple(self._kept(self._all(tree, ask.left_out.get(self.visit.id))))
        self.shown = bool(self.branches) or self._answers_itself()

    def _themes(self) -> tuple[ThemeGroup, ...]:
        every = (
            replace(group, findings=tuple(filter(self._finds, group.findings))) for group in self._held.tree.themes
        )
        places = ((group, Place(PageKind.THEME, self.visit.id, group.theme.value)) for group in every)
        return tuple(group for group, place in places if group.findings or self._wants_page(place, group.theme.label))

    def _speakers(self) -> tuple[SpeakerGroup, ...]:
        every = (replace(group, quotes=tuple(filter(self._hears, group.quotes))) for group in self._held.tree.speakers)
        names = ((group, speaker_name(group.speaker)) for group in every)
        return tuple(
            group
            for group, name in names
            if group.quotes or self._wants_page(Place(PageKind.SPEAKER, self.visit.id, name), name)
        )

    def _finds(self, found: Finding) -> bool:
        wish = self._wish
        return (
            (not wish.kinds or found.kind in wish.kinds)
            and (not wish.noted or found.id in self._seen.notes)
            and (not wish.needing or is_unsure(found))
            and holds(self._held.said[found.id], self._words)
        )

    def _hears(self, said: Quote) -> bool:
        wish = self._wish
        return (
            not wish.kinds
            and (not wish.noted or said.id in self._seen.notes)
            and (not wish.needing or lacks_speaker(said))
            and holds(self._held.said[said.id], self._words)
        )

    def _wants_page(self, place: Place, label: str) -> bool:
        """Whether a page on which nothing answers is shown: for a note on all of it, or as it was opened."""
        wish = self._wish
        noted = wish.noted and not (wish.kinds or wish.needing) and page_id(place) in self._seen.notes
        answers = noted and holds(folded(label), self._words)
        self.answers = self.answers or answers
        return answers or self._was_opened(place)

    def _was_opened(self, place: Place) -> bool:
        opened = any((one.page, one.key) == (place.page, place.key) for one in self._places)
        self.opened = self.opened or opened
        return opened

    def _all(self, tree: VisitTree, left_out: int | None) -> tuple[Branch, ...]:
        earlier = has_earlier(self._seen.visits, self.visit)
        return visit_branches(tree, self._seen.notes, left_out, earlier=earlier, whole=self._held.tree)

    def _kept(self, branches: Iterable[Branch]) -> Iterable[Branch]:
        for branch in branches:
            if branch.children:
                yield branch
            elif self._answers(branch):
                self.answers = True
                yield self._with_needs(branch)
            elif branch.place and any(branch.leads_to(place) for place in self._places):
                self.opened = True
                yield branch

    def _answers(self, branch: Branch) -> bool:
        """Whether the line of a page or document answers by its own name, notes and needs."""
        wish = self._wish
        return (
            not wish.kinds
            and (not wish.noted or bool(branch.notes))
            and (not wish.needing or self._needs(branch) > 0)
            and holds(folded(branch.label, self._title(branch)), self._words)
        )

    def _title(self, branch: Branch) -> str:
        """The title of the document that a line leads to."""
        key = branch.place.key if branch.place else ""
        return next((card.title for card in self.visit.documents if card.id == key), "")

    def _needs(self, branch: Branch) -> int:
        place = branch.place
        return self._held.needing.get(place.key, 0) if place and place.page is PageKind.DOCUMENT else 0

    def _with_needs(self, branch: Branch) -> Branch:
        """A document where it is looked for what needs one says how much does."""
        count = self._needs(branch) if self._wish.needing else 0
        if not count:
            return branch
        wants = "1 needs you" if count == 1 else f"{count} need you"
        return replace(branch, count=count, of=count, spoken=f"{branch.spoken}, {wants}")

    def _answers_itself(self) -> bool:
        """Whether the visit's own line answers, or was opened: its notes stand on it."""
        wish = self._wish
        noted = wish.noted and not (wish.kinds or wish.needing or self._words) and self.visit.id in self._seen.notes
        answers = noted or not (wish.sorts or self._words)
        self.answers = self.answers or answers
        return answers or self._was_opened(Place(PageKind.MINUTE, self.visit.id))


def holds(said: str, words: Iterable[str]) -> bool:
    """Whether each of the words begins a word of what is said, both folded."""
    return all(word in said for word in words)


def folded(*texts: str) -> str:
    """The words of some texts as the search index folds them, each after a space."""
    from briefing_app.search.words import plain_words

    return "".join(f" {word}" for text in texts for word in plain_words(text))
