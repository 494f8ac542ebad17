"""Plain texts that were made of pages."""

from briefing_app.domain.briefing import SourceText
from briefing_app.domain.words import BlockKind
from briefing_app.reading.readers import source_of
from briefing_app.reading.readers.text_pages import without_page_heads

HEAD = "Joint inspection of services for children and young people at risk of harm in the Marlshire partnership"


def _read(text: str) -> SourceText:
    return source_of(text.encode(), "a.txt")


def test_running_heads_and_page_numbers_are_left_out_and_a_broken_sentence_is_whole_again() -> None:
    pages = [f"Page {page} begins here and goes\n\n{HEAD}\n{page}\n\non to its end." for page in (1, 2, 3)]
    told = without_page_heads("\n\n".join(pages))
    assert HEAD not in told
    assert "Page 2 begins here and goes\non to its end." in told


def test_a_form_feed_ends_a_page() -> None:
    assert without_page_heads("One page ends.\fAnother begins.") == "One page ends.\n\nAnother begins."


def test_a_number_of_so_many_pages_is_left_out_without_any_head() -> None:
    told = without_page_heads(
        "Main findings\nPlans are late and\nPage 1 of 2\nvisits are few.\nPage 2 of 2\nThey see this."
    )
    assert told == "Main findings\nPlans are late and\nvisits are few.\n\nThey see this."
    assert without_page_heads("Page 1 of 2 says so.\nIt is true.") == "Page 1 of 2 says so.\nIt is true."


def test_headings_that_recur_stay() -> None:
    text = "\n\n".join(["Strengths:", "Plans are clear.", "What must improve:", "4 in 10 visits are late."] * 3)
    assert without_page_heads(text) == text


def test_a_long_running_head_does_not_hide_where_lines_were_wrapped() -> None:
    wrapped = "Staff across all of the services know the signs of harm and\nthey act upon them on the very same day."
    text = "\n\n".join(f"{page} {wrapped}\n\n{HEAD}\n{page}" for page in range(1, 5))
    assert [block.kind for block in _read(text).blocks] == [BlockKind.PARAGRAPH] * 4


def test_a_numbered_line_is_a_heading_where_no_list_goes_on() -> None:
    text = "Marlshire\n\n4. Next steps\n\nThe plan will be sent in May.\n\n1. Improve plans\n\n2. Visit more"
    kinds = {_read(text).text[b.start : b.end]: b.kind for b in _read(text).blocks}
    assert kinds["4. Next steps"] is BlockKind.HEADING
    assert kinds["1. Improve plans"] is kinds["2. Visit more"] is BlockKind.PARAGRAPH


def test_a_sentence_goes_on_over_the_end_of_a_page_in_a_file() -> None:
    told = b"Inspectors saw that all\n\x0c\nare safe and well looked after.\n\n\x0cPage 3 of 3\n\nPlans are late.\n"
    text = source_of(b"Visit to Ashby\n\nThey came in July.\n\n" + told, "a.txt").text
    assert "Page 3" not in text
    assert text.split("\n")[-2:] == ["are safe and well looked after.", "Plans are late."]
