from briefing_app.domain.words import BlockKind
from briefing_app.reading.readers.pdf_blocks import drafts_of
from briefing_app.reading.readers.pdf_lines import Line, PageLines


def line(text: str, x: float, right: float, y: float, low: float) -> Line:
    return Line(text, 1, x, right, y, low, 12.0, bold=False)


def test_a_raised_number_does_not_split_the_item_it_stands_in() -> None:
    page = PageLines(
        1,
        595,
        842,
        (
            line("• eight live in residential schools,", 116, 337, 403.5, 403.5),
            line("3 all of whom live out of the", 338, 485, 407.5, 403.5),
            line("area", 133, 207, 388.9, 388.9),
            line("• twelve live with their families.", 116, 300, 368.4, 368.4),
        ),
    )
    drafts = drafts_of([page])
    assert [draft.kind for draft in drafts] == [BlockKind.BULLET, BlockKind.BULLET]
    assert [one.text for one in drafts[0].lines] == [
        "• eight live in residential schools,3 all of whom live out of the",
        "area",
    ]


def test_each_recommendation_is_a_paragraph_however_close_they_stand() -> None:
    lines = (
        line("R1 Improve attendance, so that few pupils", 72, 300, 403, 400),
        line("R1 schools miss lessons", 72, 200, 388, 385),
        line("R2 Plan for the long term", 72, 200, 373, 370),
    )
    drafts = drafts_of([PageLines(1, 595, 842, lines)])
    assert [len(draft.lines) for draft in drafts] == [2, 1]
