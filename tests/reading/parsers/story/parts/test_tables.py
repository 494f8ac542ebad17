"""A table in sentences is part of the story; a table of grades or figures is not."""

from briefing_app.domain.briefing import Briefing
from briefing_app.domain.words import FindingKind, SaidBy
from briefing_app.reading import read_bytes

PAGE = """<html><body><main><h1>What inspectors told Elmbury Council</h1><p>4 June 2024</p>
<p>Ofsted inspectors visited Elmbury Council in May 2024.</p><table>{rows}</table></main></body></html>"""


def _read(*rows: tuple[str, ...]) -> Briefing:
    told = "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in rows)
    return read_bytes(PAGE.format(rows=told).encode(), "page.html")


def _findings(briefing: Briefing) -> list[tuple[str, str]]:
    return [(finding.section, finding.text) for finding in briefing.findings if finding.section]


def test_each_cell_is_a_finding_under_the_heading_of_its_column() -> None:
    briefing = _read(
        ("What inspectors found", "What we are doing"),
        ("Visits to children are late and some are missed.", "Six more workers started this week."),
        ("Foster carers feel valued.", "Nothing will change here."),
    )
    assert _findings(briefing) == [
        ("What inspectors found", "Visits to children are late and some are missed."),
        ("What we are doing", "Six more workers started this week."),
        ("What inspectors found", "Foster carers feel valued."),
        ("What we are doing", "Nothing will change here."),
    ]


def test_what_the_council_does_about_it_is_its_own_and_context() -> None:
    found = _read(
        ("Finding", "Our response"), ("Records of supervision are too thin.", "Poor forms were replaced in April.")
    ).findings
    assert [(each.kind, each.said_by) for each in found if each.section] == [
        (FindingKind.IMPROVEMENT, SaidBy.INSPECTORS),
        (FindingKind.CONTEXT, SaidBy.COUNCIL),
    ]


def test_below_a_row_in_sentences_a_full_stop_may_be_missing() -> None:
    briefing = _read(
        ("Asked for", "Done"),
        ("Review every plan on time.", "All were reviewed by June."),
        ("Find more carers for teenagers", "Eleven have been approved so far"),
    )
    assert ("Asked for", "Find more carers for teenagers") in _findings(briefing)
    assert ("Done", "Eleven have been approved so far") in _findings(briefing)


def test_a_second_table_has_headings_of_its_own() -> None:
    briefing = _read(("Area", "Grade"), ("Overall", "Good"), ("Theme", "Detail"), ("Plans", "They are clear and kept."))
    assert _findings(briefing) == [("Detail", "They are clear and kept.")]


def test_grades_and_figures_stay_a_table_and_say_so() -> None:
    briefing = _read(("Statement", "Score"), ("Supporting people to live healthier lives", "3"), ("Safeguarding", "2"))
    assert _findings(briefing) == []
    assert [each.why for each in briefing.audit.unplaced][1:] == ["table"] * 3


def test_every_cell_is_accounted_for_once() -> None:
    briefing = _read(("Area", "What was found"), ("Health", "Checks are done on time."), ("Homes", "–"))
    audit, text = briefing.audit, briefing.document.source.text
    assert audit.placed + len(audit.unplaced) == audit.paragraphs
    assert [text[each.start : each.end] for each in audit.unplaced if each.why == "table"] == [
        "Area", "What was found", "Health", "Homes", "–",
    ]  # fmt: skip
