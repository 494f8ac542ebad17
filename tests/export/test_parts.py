"""What the document says of a visit: equal weight, careful words, people's rulings, links marked as suggested."""

from dataclasses import replace

import pytest

from briefing_app.across.following import Since
from briefing_app.across.holding import Held, ruled
from briefing_app.domain.briefing import Finding
from briefing_app.domain.comparison_rulings import ComparisonRuling, Overruling, Subject, ruled_words
from briefing_app.domain.library import DocumentCard, Visit, VisitTree
from briefing_app.domain.notes import Anchor, AnchorState, Note, NoteCategory, NoteToHandOut
from briefing_app.domain.threads import Bond, Follower, Thread
from briefing_app.domain.words import DocumentKind, FindingKind, SaidBy
from briefing_app.export.blocks import (
    Block,
    Boxes,
    Facts,
    Heading,
    NoteBeside,
    Paper,
    Paragraph,
    Passage,
    Table,
    Tone,
    plain,
    quoted,
)
from briefing_app.export.building import build_paper
from briefing_app.export.citing import cite
from briefing_app.export.gathering import Gathered
from briefing_app.glossary import Glossary
from tests.export.conftest import MADE, written_notes
from tests.ui.reader.held import LETTER, RELEASE, SILENT, held_of, tree_of
from tests.ui.reader.making import VISIT, small_finding, small_tree

NO_TERMS = Glossary(())


def built(tree: VisitTree, held: Held | None = None, since: Since | None = None) -> Paper:
    return build_paper(Gathered(tree, held, since or Since((tree.visit,), (), ())), NO_TERMS, MADE)


def under(paper: Paper, title: str) -> list[Block]:
    """The blocks between a chapter's heading and the next; none where there is no such chapter."""
    heads = [(nth, plain(block.words)) for nth, block in enumerate(paper.blocks) if isinstance(block, Heading)
             and block.level == 2]  # fmt: skip
    ends = [*(nth for nth, _ in heads[1:]), len(paper.blocks)]
    found = [(start + 1, end) for (start, words), end in zip(heads, ends, strict=True) if words == title]
    return list(paper.blocks[slice(*found[0])]) if found else []


def told(blocks: list[Block]) -> list[str]:
    """The words of the paragraphs among blocks."""
    return [plain(block.words) for block in blocks if isinstance(block, Paragraph)]


def boxes(paper: Paper) -> Boxes:
    (found,) = (block for block in under(paper, "In one minute") if isinstance(block, Boxes))
    return found


def passages(blocks: list[Block]) -> list[Passage]:
    return [block for block in blocks if isinstance(block, Passage)]


def test_what_must_improve_and_what_is_strong_weigh_the_same(paper: Paper) -> None:
    improve, strong = boxes(paper).boxes
    assert (improve.tone, strong.tone) == (Tone.IMPROVEMENT, Tone.STRENGTH)
    assert len(improve.lines) == len(strong.lines) == 3
    assert improve.notice == "None is mentioned in the release."
    assert strong.more == "and 13 more under the themes below"


def test_numbers_lead_from_the_summary_to_the_findings(paper: Paper) -> None:
    numbered = {
        block.number: plain(block.words) for block in paper.blocks if isinstance(block, Passage) and block.number
    }
    assert list(numbered) == [str(n) for n in range(1, len(numbered) + 1)]
    for box in boxes(paper).boxes:
        for line in box.lines:
            assert numbered[line.after.removeprefix("finding ")] == plain(line.words)


def test_priority_action_stands_first_and_by_itself() -> None:
    found = small_finding("Management of risk.", FindingKind.PRIORITY_ACTION)
    first, second = (block for block in under(built(small_tree(found)), "In one minute") if isinstance(block, Boxes))
    assert [box.tone for box in first.boxes] == [Tone.PRIORITY]
    assert len(second.boxes) == 2
    assert second.boxes[0].title == "What must improve: 0 areas for improvement"


def test_a_release_that_lists_nothing_is_told_so() -> None:
    tree = small_tree(small_finding("The report identified some areas for improvement and steps are being taken."))
    improve, strong = boxes(built(tree)).boxes
    assert improve.title == "What must improve: not listed"
    assert improve.notice.endswith("does not list them. Ask for the inspectors’ letter.")
    assert strong.notice == "None was found in what was published."


def test_what_is_left_out_is_worded_with_care() -> None:
    held = held_of(SILENT, LETTER)
    chapter = under(built(tree_of(held), held), "What the release does not mention")
    said = [plain(block.words) for block in chapter if isinstance(block, Paragraph)]
    assert "A comparison of two texts" in said[0]
    assert said[1] == "The letter names 2 areas that must improve: the release mentions none of them."
    assert [passage.label for passage in passages(chapter)] == [
        "Area for improvement · not mentioned in the release"
    ] * 2
    assert passages(chapter)[0].cite.startswith("Inspection letter, page 2, paragraph 3; finding ")


def test_what_is_mentioned_is_not_told_as_left_out() -> None:
    held = held_of(RELEASE, LETTER)
    chapter = under(built(tree_of(held), held), "What the release does not mention")
    assert [plain(passage.words) for passage in passages(chapter)] == ["The recording of supervision by managers."]
    improve = boxes(built(tree_of(held), held)).boxes[0]
    assert [line.after.partition("; ")[2] for line in improve.lines] == ["", "not mentioned in the release"]


def test_a_persons_ruling_stands_above_the_program() -> None:
    held = held_of(RELEASE, LETTER)
    area = held.comparison.omitted[0].letter.text
    ruling = ComparisonRuling(
        held.release.card.id, held.letter.card.id, Subject.AREA, ruled_words(area), Overruling.MENTIONED, "c-1"
    )
    after = ruled(held, (ruling,))
    chapter = under(built(tree_of(after), after), "What the release does not mention")
    assert told(chapter)[1] == "The letter names 2 areas that must improve: the release mentions all 2."
    (passage,) = passages(chapter)
    assert passage.label == "Area for improvement"
    assert plain(passage.detail) == "A person says that the release mentions this"
    assert boxes(built(tree_of(after), after)).boxes[0].notice == "The release mentions all 2."


def test_without_a_letter_nothing_is_compared() -> None:
    assert under(built(small_tree(small_finding("Plans are late."))), "What the release does not mention") == []


def finding(text: str, document: str, kind: FindingKind = FindingKind.IMPROVEMENT) -> Finding:
    return replace(small_finding(text, kind, document, start=len(text)), said_by=SaidBy.INSPECTORS)


@pytest.mark.parametrize(
    ("bond", "words"),
    [
        (Bond.SUGGESTED, "suggested link, not confirmed"),
        (Bond.CONFIRMED, "confirmed by a person"),
        (Bond.LINKED, "linked by a person"),
    ],
)
def test_links_to_earlier_visits_say_who_made_them(bond: Bond, words: str) -> None:
    tree = small_tree(finding("Plans are timely.", "d-0", FindingKind.STRENGTH), kinds=(DocumentKind.LETTER,))
    card = DocumentCard("d-old", "old", DocumentKind.REPORT, "", "Ofsted", "2022-03-25", 9, "", 1, "")
    old = Visit("old", VISIT.council, "Ofsted", "inspection", "2022-02-07", "2022-02-11", documents=(card,))
    follower = Follower(VISIT.id, tree.findings[0], bond, ("plans",))
    dismissed = Follower(VISIT.id, finding("Roads are dry.", "d-0"), Bond.SUGGESTED)
    areas = finding("The timeliness of plans.", "d-old"), finding("The quality of homes.", "d-old")
    threads = (Thread("old", areas[0], (follower,), (dismissed,)), Thread("old", areas[1]))
    chapter = under(built(tree, since=Since((old, tree.visit), threads, ())), "Since last time")
    asked, since, silent = passages(chapter)
    assert (asked.label, asked.cite) == (
        "Area for improvement · Inspection · Feb 2022", "Inspection report, 25 March 2022, page 2, paragraph 7",
    )  # fmt: skip
    assert since.label == f"Since: strength · Jul 2024 · {words}"
    assert since.follows
    assert since.cite.endswith("; finding 1")
    assert plain(since.detail) == ("Words in both: “plans”" if bond is Bond.SUGGESTED else "")
    assert plain(silent.words) == "The quality of homes."
    assert "Roads" not in str(chapter)


def test_without_earlier_visits_there_is_no_such_chapter() -> None:
    assert under(built(small_tree(small_finding("Plans are late."))), "Since last time") == []


def test_judgements_are_a_table_and_a_visit_without_has_none(paper: Paper) -> None:
    from briefing_app.domain.briefing import Grade

    tree = small_tree(small_finding("Plans are late."))
    tree = replace(tree, visit=replace(tree.visit, grades=(Grade("overall effectiveness", "good"),)))
    (table,) = (block for block in built(tree).blocks if isinstance(block, Table))
    assert [[plain(cell) for cell in row] for row in table.rows] == [["Overall effectiveness", "Good"]]
    assert not [block for block in paper.blocks if isinstance(block, Table)]


def test_the_facts_name_every_document(paper: Paper) -> None:
    (facts,) = (block for block in paper.blocks if isinstance(block, Facts))
    rows = {label: [plain(line) for line in lines] for label, lines in facts.rows}
    assert rows["When"] == ["30–31 July 2024"]
    assert rows["Inspectors"] == ["John Roughton, Nick Bennison"]
    assert [line.partition(":")[0] for line in rows["Read for this paper"]] == [
        "Inspection letter, 30 August 2024", "News release",
    ]  # fmt: skip


def test_notes_are_in_only_where_given(paper: Paper) -> None:
    kept = [block for block in paper.blocks if isinstance(block, NoteBeside)]
    assert [note.label for note in kept] == ["Question", "Follow-up", "Note"]
    assert plain(kept[0].on) == "IROs do not always visit before a review meeting"
    assert [plain(line) for line in kept[0].text] == ["Who checks?", "And when?"]
    assert kept[1].state == "Lost: the words are no longer in the document"
    without = built(small_tree(small_finding("Plans are late.")))
    assert under(without, "My notes and questions") == []
    none = build_paper(Gathered(small_tree(), None, Since((VISIT,), (), ()), ()), NO_TERMS, MADE)
    assert "No notes have been written" in str(under(none, "My notes and questions"))
    assert len(written_notes()) == 3


def beside(*notes: NoteToHandOut) -> list[tuple[str, str, str]]:
    """Label, words and what they are on, of notes in an exported visit."""
    told = build_paper(Gathered(small_tree(), None, Since((VISIT,), (), ()), notes), NO_TERMS, MADE)
    blocks = [block for block in told.blocks if isinstance(block, NoteBeside)]
    return [(block.label, plain(block.text[0]), plain(block.about)) for block in blocks]


def test_speech_of_several_paragraphs_is_opened_once() -> None:
    assert plain(quoted("“We are glad.\n\n“We go on.”")) == "“We are glad. We go on.”"
    assert plain(quoted("We are glad.\n“We go on.")) == "“We are glad. We go on.”"
    assert plain(quoted("“Glad.”\n“We go on.”")) == "““Glad.” “We go on.””"


def test_a_note_says_where_the_words_it_is_on_stand() -> None:
    finding = small_finding("Plans are late.")
    at = Anchor(finding.id, VISIT.id, finding.document, "Letter (Testshire, visit)", "Plans are late.")
    notes = [
        NoteToHandOut(Note(f"n-{number}", replace(at, state=state), NoteCategory.NOTE, "Why?", MADE, MADE))
        for number, state in enumerate((AnchorState.FOUND, AnchorState.LOST))
    ]
    gathered = Gathered(small_tree(finding), None, Since((VISIT,), (), ()), tuple(notes))
    told = build_paper(gathered, NO_TERMS, MADE)
    found, lost = (plain(block.about) for block in told.blocks if isinstance(block, NoteBeside))
    assert "finding 1" in found
    assert "Testshire" not in found
    assert lost.startswith("Letter (Testshire, visit)"), "where they stood is not where they stand"


def written(number: int, category: NoteCategory, text: str) -> Note:
    return Note(f"n-{number}", Anchor(VISIT.id, VISIT.id), category, text, MADE, MADE)


def test_an_answer_stands_behind_its_question() -> None:
    later, who = written(2, NoteCategory.FOLLOW_UP, "Later?"), written(5, NoteCategory.QUESTION, "Who?")
    told = beside(
        NoteToHandOut(written(1, NoteCategory.NOTE, "A note")),
        NoteToHandOut(later),
        NoteToHandOut(written(3, NoteCategory.ANSWER, "Soon."), later),
        NoteToHandOut(written(4, NoteCategory.ANSWER, "At Easter."), later),
        NoteToHandOut(who),
        NoteToHandOut(written(6, NoteCategory.ANSWER, "She."), who),
    )
    assert [text for _, text, _ in told] == ["Who?", "She.", "Later?", "Soon.", "At Easter.", "A note"]
    assert not any("to" in about.split() for _, _, about in told)


def test_an_answer_never_stands_under_another_question() -> None:
    gone = written(9, NoteCategory.QUESTION, "Has anybody\nbeen dismissed?")
    told = beside(
        NoteToHandOut(written(1, NoteCategory.QUESTION, "How many posts are vacant?")),
        NoteToHandOut(written(2, NoteCategory.ANSWER, "None at all."), gone),
        NoteToHandOut(written(3, NoteCategory.ANSWER, "Nobody."), gone),
        NoteToHandOut(written(4, NoteCategory.QUESTION, "Who checks?")),
        NoteToHandOut(written(5, NoteCategory.ANSWER, "Forty.")),
    )
    assert [text for _, text, _ in told] == [
        "How many posts are vacant?", "Who checks?", "None at all.", "Nobody.", "Forty.",
    ]  # fmt: skip
    assert told[2][2].endswith(" · to “Has anybody been dismissed?”")
    assert told[3][2].endswith(" · to “Has anybody been dismissed?”")
    assert told[4][2].endswith(" · its question is not known")


def test_documents_of_one_kind_are_told_apart_by_date_or_title() -> None:
    tree = small_tree(small_finding("Plans are late."), kinds=(DocumentKind.LETTER, DocumentKind.LETTER))
    assert cite(tree.findings[0], tree.visit) == "Inspection letter, 30 August 2024, page 2, paragraph 7"
    undated = replace(tree.visit.documents[0], published=None, title="First")
    visit = replace(tree.visit, documents=(undated, tree.visit.documents[1]))
    assert cite(tree.findings[0], visit) == "Inspection letter “First”, page 2, paragraph 7"


def test_a_visit_of_which_little_is_known_is_written_all_the_same() -> None:
    bare = VisitTree(Visit("unfiled", "", None, "other documents", None, None), (), ())
    paper = built(bare)
    assert paper.subject == "Council not named · other documents"
    assert "Nothing was found" in str(under(paper, "Findings by theme"))
    minute = under(paper, "In one minute")
    assert not [block for block in minute if isinstance(block, Boxes)]
    assert "does not mean that inspectors found none" in str(minute)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("We are pleased", "“We are pleased”"),
        ("“We are pleased.”", "“We are pleased.”"),
        ("“We are pleased", "“We are pleased”"),
        ('"We are pleased"', "“We are pleased”"),
        ("She said “yes”", "“She said “yes””"),
        ("“One” and “another”", "““One” and “another””"),
    ],
)
def test_words_in_quotation_marks_get_no_second_pair(text: str, shown: str) -> None:
    assert plain(quoted(text)) == shown
