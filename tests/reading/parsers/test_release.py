"""The release parser on small made-up releases: one rule each."""

import itertools

from hypothesis import given, settings
from hypothesis import strategies as st

from briefing_app.domain.briefing import Briefing, Finding, Quote
from briefing_app.domain.errors import BriefingError
from briefing_app.domain.words import FindingKind, SaidBy
from briefing_app.reading import read_text
from briefing_app.reading.parsers.release import parse_release
from briefing_app.reading.readers import source_of

SHA = "ab" * 32
HEAD = "Visit letter published\n12 June 2024\n"


def read(text: str) -> Briefing:
    return parse_release(source_of(text.encode(), "release.txt"), sha256=SHA, name="release.txt")


def findings(text: str) -> list[str]:
    return [finding.text for finding in read(text).findings]


def reasons(text: str) -> dict[str, str]:
    briefing = read(text)
    return {briefing.document.source.text[u.start : u.end]: u.why for u in briefing.audit.unplaced}


def test_the_headline_is_the_title_and_no_finding() -> None:
    briefing = read(HEAD + "Inspectors found that plans are clear and visits are frequent.")
    assert briefing.document.title == "Visit letter published"
    assert briefing.document.published == "2024-06-12"
    assert [f.text for f in briefing.findings] == ["Inspectors found that plans are clear and visits are frequent."]


def test_a_story_is_published_by_the_paper_it_names_and_by_no_council_that_reports_on_it() -> None:
    told = (
        "By Dana Pell, local democracy reporter\n12 June 2024\nOfsted inspectors told Elmbury Council to visit more.\n"
    )
    named = read(f"Elmbury Gazette\nVisits are late\n{told}")
    assert (named.document.title, named.document.publisher) == ("Visits are late", "Elmbury Gazette")
    assert read(f"Visits are late\n{told}").document.publisher is None
    assert (
        read("Visits are late\n12 June 2024\nElmbury Council will visit more.").document.publisher == "Elmbury Council"
    )


def test_speech_and_its_attribution_are_no_findings() -> None:
    text = HEAD + (
        "Inspectors found that visits are frequent. Cllr Ann Poole, leader, was pleased.\n"
        "Cllr Poole said: “Visits matter most.”\n“They do,” said Jo Marsh, head of care. The letter asks for plans."
    )
    assert findings(text) == [
        "Inspectors found that visits are frequent.",
        "Cllr Ann Poole, leader, was pleased.",
        "The letter asks for plans.",
    ]


def test_what_is_reported_before_a_quote_is_a_finding_without_the_quote() -> None:
    lead = "Service director Jo Marsh said that a home for those who live further away was being built:"
    briefing = read(HEAD + f"Inspectors found that plans are clear.\n{lead} “You are still ours.”")
    assert [f.text for f in briefing.findings] == ["Inspectors found that plans are clear.", lead]
    assert [(quote.text, quote.speaker.name) for quote in briefing.quotes] == [("You are still ours.", "Jo Marsh")]


def test_what_is_reported_in_the_paragraph_above_a_quote_is_a_finding() -> None:
    told = "Cllr Ann Poole said the council accepted all of it."
    assert findings(HEAD + f"{told}\n“We have always known that this would take time.”") == [told]


def test_words_that_only_say_who_speaks_are_no_finding() -> None:
    assert findings(HEAD + "Cllr Ann Poole, who leads the council that was inspected, said: “We are glad.”") == []


def test_what_the_council_says_of_itself_is_context() -> None:
    briefing = read(
        HEAD + "Leaders know their services well. Elmbury Council has already hired nine strong social workers."
    )
    own = briefing.findings[-1]
    assert (own.said_by, own.kind) == (SaidBy.COUNCIL, FindingKind.CONTEXT)
    assert briefing.findings[0].said_by is SaidBy.INSPECTORS


def test_a_quoted_report_is_a_finding_of_the_inspectors() -> None:
    text = HEAD + "The letter says: “Leaders act on what they learn.\n“Children are safe.”"
    assert not read(text).quotes
    assert len(findings(text)) == 2


def test_list_items_take_the_line_that_announces_them_as_section() -> None:
    briefing = read(
        HEAD + "The visit looked at:\n• Life-story work\n\nWhat needs to improve:\n• The quality of plans\n• Recording"
    )
    kinds = {f.text: (f.kind, f.section) for f in briefing.findings}
    assert kinds["Life-story work"] == (FindingKind.CONTEXT, "The visit looked at")
    assert kinds["The quality of plans"] == (FindingKind.IMPROVEMENT, "What needs to improve")
    assert kinds["Recording"][0] is FindingKind.IMPROVEMENT


def test_grades_told_line_by_line_are_judgements() -> None:
    briefing = read(HEAD + "The judgements are:\n• Overall effectiveness: good\n• Care leavers: requires improvement")
    assert [(grade.area, grade.grade) for grade in briefing.visit.grades] == [
        ("Overall effectiveness", "good"),
        ("Care leavers", "requires improvement to be good"),
    ]
    assert [finding.kind for finding in briefing.findings] == [FindingKind.STRENGTH, FindingKind.IMPROVEMENT]


def test_notes_for_editors_tell_judgements_too_in_a_list_or_in_a_sentence() -> None:
    story = HEAD + (
        "Inspectors who came to Elmbury Council in March praised its staff.\nThe council's work goes on.\n"
        "Notes to editors\n"
    )
    for notes in (
        "1. Ofsted rated the council good overall, with leaders graded outstanding.",
        "1. The grades are: Overall effectiveness – good Leaders – outstanding",
    ):
        grades = read(f"{story}{notes}\n2. In December 2019 the council was graded inadequate.").visit.grades
        assert {grade.area.split()[0]: grade.grade for grade in grades} == {"Overall": "good", "Leaders": "outstanding"}


def test_what_inspectors_praised_is_a_strength_however_long_the_list_of_it() -> None:
    text = HEAD + (
        "Inspectors praised the quality of assessments and plans for children in care, the timeliness of plans for "
        "permanence, the support for learning and the response to needs as they change."
    )
    assert read(text).findings[-1].kind is FindingKind.STRENGTH


def test_visit_days_told_in_passing_are_found() -> None:
    visit = read(HEAD + "Inspectors who went into Elmbury Council between 19 and 30 March praised its staff.").visit
    assert (visit.start, visit.end) == ("2024-03-19", "2024-03-30")


def test_furniture_is_explained_not_dropped() -> None:
    text = HEAD + (
        "By Ines Farrow, Democracy Reporter\nInspectors praised the skilled team at the front door.\n"
        "READ MORE: Library hours to change\nThe full letter can be read on the Ofsted website.\n"
        "Photo: Cllr Poole at the hub\nENDS\nNotes to editors\nElmbury is a town of 40,000 people."
    )
    assert findings(text) == ["Inspectors praised the skilled team at the front door."]
    why = reasons(text)
    assert why["READ MORE: Library hours to change"] == "part of the web page, not of the story"
    assert why["The full letter can be read on the Ofsted website."] == "where the full report is found"
    assert why["Elmbury is a town of 40,000 people."] == "notes for editors"
    assert read(text).audit.placed + len(why) == read(text).audit.paragraphs


def test_a_report_on_a_website_is_a_link_without_address() -> None:
    where = "The full letter can be found on the Ofsted website."
    links = read(f"{HEAD}Plans are clear.\n{where}").document.source.links
    assert [(link.text, link.url) for link in links] == [(where, None)]


def test_a_link_beside_a_finding_leaves_the_finding() -> None:
    text = HEAD + "Inspectors praised the team at the front door. The full letter can be read on the Ofsted website."
    assert findings(text) == ["Inspectors praised the team at the front door."]


def test_notes_to_editors_tell_of_the_visit_but_are_no_findings() -> None:
    text = HEAD + "Plans are clear.\nNotes to editors\nOfsted last inspected Elmbury in May 2021. Elmbury has a pier."
    assert findings(text) == ["Plans are clear."]
    assert [visit.start for visit in read(text).visit.previous] == ["2021-05"]
    assert reasons(text)["Ofsted last inspected Elmbury in May 2021. Elmbury has a pier."] == "notes for editors"


def test_a_line_under_the_headline_that_sums_up_is_a_finding() -> None:
    text = "Elmbury does well\nOfsted praises stable homes for children in care\n\nPlans are clear and kept up to date."
    assert "Ofsted praises stable homes for children in care" in findings(text)


def test_a_newspaper_is_not_taken_for_the_council() -> None:
    assert (
        read(HEAD + "Elmbury Council was praised.\nCllr Ann Poole told the Gazette: “Good.”").document.publisher is None
    )


def test_ids_are_the_same_each_time_and_differ_for_repeated_words() -> None:
    text = HEAD + "Plans are clear. Plans are clear."
    first, second = read(text).findings
    assert first.id != second.id
    assert read(text).findings == (first, second)


_PIECES = [
    *[
        "Inspectors found plans late.",
        "Cllr Ann Poole said:",
        "She added: ",
        "said",
        "Published: ",
        "1 May 2024",
        "ENDS",
    ],
    *["“", "”", "'", "‘", "’", "\n", "\n\n", " ", "• ", "the", "(", "a.b", "£", "İ", "\u2028", "# ", "—"],
]


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sampled_from(_PIECES), min_size=1, max_size=50).map("".join))
def test_any_text_is_read_with_exact_spans_and_no_overlap(text: str) -> None:
    try:
        briefing = read(text)
    except BriefingError:
        return
    kept = briefing.document.source.text
    passages: list[Finding | Quote] = [*briefing.findings, *briefing.quotes]
    assert all(kept[p.start : p.end] == p.text for p in passages)
    spans = sorted((p.start, p.end) for p in passages)
    assert all(a[1] <= b[0] for a, b in itertools.pairwise(spans))
    assert briefing.audit.placed + len(briefing.audit.unplaced) == briefing.audit.paragraphs


def test_sentences_that_differ_only_in_their_marks_have_ids_of_their_own() -> None:
    text = (
        "Ofsted visit to Marlshire\n\nOfsted visited Marlshire County Council on 3 and 4 June 2024.\n\n"
        "Plans are strong. Plans are “strong”. PLANS ARE STRONG."
    )
    found = read_text(text).findings
    assert len({finding.id for finding in found}) == len(found) >= 3
