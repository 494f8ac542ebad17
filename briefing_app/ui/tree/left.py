"""What is left of one visit in the narrowed tree: the findings, quotes and pages that answer; knows no Qt."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from briefing_app.across.following import has_earlier
from briefing_app.domain.review import is_unsure, lacks_speaker
from briefing_app.domain.wording import visit_name
from briefing_app.domain.words import FindingKind
from briefing_app.ui.page_ids import page_id
from briefing_app.ui.places import PageKind, Place
from briefing_app.ui.tree.branches import visit_branches

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from briefing_app.domain.library import SpeakerGroup, ThemeGroup, VisitTree
    from briefing_app.ui.desk import Overview
    from briefing_app.ui.tree.branch import Branch
    from briefing_app.ui.tree.wish import Wish


@dataclass(frozen=True, slots=True)
class Passage:
    """A finding or quote, as far as it is looked for."""

    words: str
    """Its words, each after a space, with those of its theme or of who said it."""
    kind: FindingKind | None = None
    """None for a quote."""
    needs: bool = False
    """Whether it wants a person."""


@dataclass(frozen=True, slots=True)
class Holding:
    """A visit with its words folded, so that each letter typed need only look them over."""

    tree: VisitTree
    names: str
    """The words of the council's and the visit's name, each after a space."""
    passages: Mapping[str, Passage]
    """Each finding and quote, by its id."""
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
    names = folded(tree.visit.council, visit_name(tree.visit), tree.visit.inspectorate or "")
    passages = {
        found.id: Passage(folded(group.theme.label, found.text), found.kind, is_unsure(found))
        for group in tree.themes
        for found in group.findings
    }
    for who in tree.speakers:
        name = folded(who.speaker.name, who.speaker.role, who.speaker.organisation)
        passages |= {said.id: Passage(name + folded(said.text), needs=lacks_speaker(said)) for said in who.quotes}
    own = {card.id: needing[card.id] for card in tree.visit.documents if card.id in needing}
    return Holding(tree, names, passages, own)


class LeftOfVisit:
    """What is left of one visit."""

    def __init__(self, held: Holding, seen: Overview, ask: Ask, words: tuple[str, ...]) -> None:
        self.visit = held.tree.visit
        self._held, self._notes, self._wish = held, seen.notes, ask.wish
        self._words = tuple(word for word in words if word not in held.names)
        """Those that the names of council and visit do not answer already."""
        self._places = [place for place in ask.opened if place.visit == self.visit.id]
        self.opened = False
        """Whether something here is shown only because it was opened."""
        self.answers = False
        """Whether anything here is what was looked for."""
        tree = replace(held.tree, themes=tuple(self._themes()), speakers=tuple(self._speakers()))
        self.context = sum(found.kind is FindingKind.CONTEXT for found in tree.findings)
        self.findings = len(tree.findings) - self.context
        self.quotes = sum(len(group.quotes) for group in tree.speakers)
        earlier = has_earlier(seen.visits, self.visit)
        left_out = ask.left_out.get(self.visit.id)
        self.branches = tuple(self._kept(visit_branches(tree, seen.notes, left_out, earlier=earlier, whole=held.tree)))
        itself = self._answers("", noted=self.visit.id in self._notes)
        self.shown = self._keeps(Place(PageKind.MINUTE, self.visit.id), answers=itself) or bool(self.branches)

    def _themes(self) -> Iterator[ThemeGroup]:
        for group in self._held.tree.themes:
            left = tuple(found for found in group.findings if self._finds(found.id))
            if self._keeps_page(Place(PageKind.THEME, self.visit.id, group.theme.value), group.theme.label, left):
                yield replace(group, findings=left)

    def _speakers(self) -> Iterator[SpeakerGroup]:
        for group in self._held.tree.speakers:
            left = tuple(said for said in group.quotes if self._finds(said.id))
            if self._keeps_page(Place(PageKind.SPEAKER, self.visit.id, group.name), group.name, left):
                yield replace(group, quotes=left)

    def _kept(self, branches: Iterable[Branch]) -> Iterator[Branch]:
        for branch in branches:
            if branch.children or (branch.place and self._keeps(branch.place, answers=self._line_answers(branch))):
                yield self._with_needs(branch)

    def _finds(self, passage: str) -> bool:
        one = self._held.passages[passage]
        return self._answers(one.words, one.kind, noted=passage in self._notes, needs=one.needs)

    def _keeps_page(self, place: Place, label: str, left: tuple[object, ...]) -> bool:
        """Whether a page is shown: for what is left on it, or for a note on all of it."""
        answers = bool(left) or self._answers(folded(label), noted=page_id(place) in self._notes)
        return self._keeps(place, answers=answers)

    def _line_answers(self, branch: Branch) -> bool:
        """Whether the line of a page or document answers by its own name, notes and needs."""
        words = folded(branch.label, self._title(branch))
        return self._answers(words, noted=bool(branch.notes), needs=self._needs(branch) > 0)

    def _answers(
        self, words: str, kind: FindingKind | None = None, *, noted: bool = False, needs: bool = False
    ) -> bool:
        wish = self._wish
        return (
            (not wish.kinds or kind in wish.kinds)
            and (not wish.noted or noted)
            and (not wish.needing or needs)
            and holds(words, self._words)
        )

    def _keeps(self, place: Place, *, answers: bool) -> bool:
        """Whether a line is shown: as it answers, or as it was opened since."""
        opened = not answers and any((one.page, one.key) == (place.page, place.key) for one in self._places)
        self.answers, self.opened = self.answers or answers, self.opened or opened
        return answers or opened

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


def holds(said: str, words: Iterable[str]) -> bool:
    """Whether each of the words begins a word of what is said, both folded."""
    return all(word in said for word in words)


def folded(*texts: str) -> str:
    """The words of some texts as the search index folds them, each after a space."""
    from briefing_app.search.words import plain_words

    return "".join(f" {word}" for text in texts for word in plain_words(text))
