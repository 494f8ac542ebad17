"""Plain texts as people save them."""

import textwrap

import pytest

from briefing_app.domain.briefing import SourceText
from briefing_app.domain.errors import EmptyDocumentError, UnreadableFileError
from briefing_app.domain.words import BlockKind
from briefing_app.reading.readers import source_of

LONG = (
    "Inspectors found that plans are reviewed on time, that children know their social workers well and that "
    "partners – schools, health and the police – share what they know before a child comes to harm."
)


def read(text: str) -> SourceText:
    return source_of(text.encode(), "a.txt")


def blocks(source: SourceText) -> list[tuple[BlockKind, str]]:
    return [(block.kind, source.text[block.start : block.end]) for block in source.blocks]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"])
def test_every_usual_encoding_gives_the_same_text(encoding: str) -> None:
    text = "Children’s services\nCouncillor Ann Lee said: “We’re pleased – very pleased.”\n£2 million more was found."
    assert source_of(text.encode(encoding), "a.txt").text == text


def test_one_wrong_byte_costs_one_character_not_the_rest() -> None:
    data = "Children’s services in Ynys Môn".encode() + b" are \x93good\x94."
    assert source_of(data, "a.txt").text == "Children’s services in Ynys Môn are “good”."


MAC = "Children’s services – in Ynys Môn\nAnn Lee said: “We’re pleased. We’ve £2 million more.”\n• the carers’ café…"


@pytest.mark.parametrize("line_end", ["\n", "\r", "\r\n"])
def test_a_text_of_an_older_mac_keeps_its_marks(line_end: str) -> None:
    data = MAC.replace("\n", line_end).encode("mac_roman")
    assert source_of(data, "a.txt").text == MAC.replace("• ", "")


@pytest.mark.parametrize(
    "text",
    [
        "Òran Mór in GLASGOW’S west end, ÓRAN, LEÓN and SÃO are no marks. Ó Briain and Ñ and Õ were there.",
        "The teams at Ysgol Môn’s café said “it’s good” – and carers’ views count.",
        "CAFÉ ÕPIK, ÑANDÚ; AÇÕES. Ðorðe came.",
        "One odd capÕtal is no sign.",
    ],
)
def test_capitals_of_other_tongues_are_no_marks_of_an_older_mac(text: str) -> None:
    for encoding in ("cp1252", "utf-8"):
        assert source_of(text.encode(encoding), "a.txt").text == text


def test_a_mark_of_an_older_mac_amid_utf_8_is_no_reason_to_misread_all_others() -> None:
    data = "Children’s “views” – carers’ too".encode() + " aren’t isn’t".encode("mac_roman")
    assert source_of(data, "a.txt").text.startswith("Children’s “views” – carers’ too")


def test_bytes_that_are_no_text_are_refused() -> None:
    with pytest.raises(UnreadableFileError, match="not text"):
        source_of(bytes(range(256)) * 40, "a.txt")


@pytest.mark.parametrize("data", [b"", b"\n \r\n\t", b"\xef\xbb\xbf\n", b"\x00" * 100])
def test_nothing_is_said_to_be_nothing(data: bytes) -> None:
    with pytest.raises(EmptyDocumentError):
        source_of(data, "a.txt")


def test_one_paragraph_a_line_stays_so() -> None:
    text = f"Good progress for children\n{LONG}\n{LONG}\nNotes to editors\n{LONG}"
    kinds = [kind for kind, _ in blocks(read(text))]
    heading, paragraph = BlockKind.HEADING, BlockKind.PARAGRAPH
    assert kinds == [heading, paragraph, paragraph, heading, paragraph]


@pytest.mark.parametrize("width", [60, 72, 80, 100])
def test_wrapped_lines_are_joined(width: int) -> None:
    wrapped = "\n\n".join("\n".join(textwrap.wrap(LONG, width)) for _ in range(3))
    assert blocks(read(f"Good progress for children\n\n{wrapped}"))[1:] == [(BlockKind.PARAGRAPH, LONG)] * 3


def test_wrapped_bullets_are_joined_and_kept_apart() -> None:
    bullets = "\n".join(textwrap.fill(LONG, 70, initial_indent="  * ", subsequent_indent="    ") for _ in range(3))
    paragraphs = "\n".join(textwrap.wrap(LONG * 2, 70))
    source = read(f"Headline\n\n{paragraphs}\n\n{bullets}")
    assert blocks(source)[2:] == [(BlockKind.BULLET, LONG)] * 3


def test_a_hyphen_at_a_line_end_keeps_its_word_whole() -> None:
    lines = [
        "Inspectors found that the partners in the local multi-",
        "agency hub and that both the long- and short-term plans of the long-",
        "and short-term homes are known to all who work with the children",
        "and that they are kept.",
    ]
    text = read("\n".join(["A headline", "", *lines, "", *lines])).text
    assert "multi-agency hub" in text
    assert "the long- and short-term homes" in text


@pytest.mark.parametrize("mark", ["*", "-", "•", "–", "\uf0b7", "◼"])
def test_bullets_lose_their_marks(mark: str) -> None:
    assert (BlockKind.BULLET, "the quality of plans") in blocks(read(f"To improve:\n{mark} the quality of plans\n"))


@pytest.mark.parametrize("mark", ["o", "§"])
def test_a_letter_that_word_put_for_a_bullet_is_one_before_a_tab_alone(mark: str) -> None:
    source = read(f"To improve:\n{mark}\tthe quality of plans\n{mark} 12 says so.\n")
    assert blocks(source)[1:] == [
        (BlockKind.BULLET, "the quality of plans"),
        (BlockKind.PARAGRAPH, f"{mark} 12 says so."),
    ]


def test_a_rising_series_of_numbers_gives_paragraph_numbers() -> None:
    text = "Findings of the visit\n" + "\n".join(f"{n}. Paragraph about something." for n in range(1, 12))
    source = read(text)
    assert [block.paragraph for block in source.blocks[1:]] == list(range(1, 12))
    assert source.text.splitlines()[11] == "Paragraph about something."


def test_two_numbers_are_no_series() -> None:
    assert "1. First." in read("Headline here\n1. First.\n2. Second.").text


@pytest.mark.parametrize("postcode", ["MV1 2AB", "Marlford, MV1 2AB", "Marlford MV12AB"])
def test_the_lines_of_an_address_are_no_headings(postcode: str) -> None:
    address = f"Ann Ash\nDirector of Children’s Services\nTown Hall\n{postcode}"
    source = read(f"{address}\n\nHeadline findings\n\n{LONG}")
    kinds = [kind for kind, _ in blocks(source)]
    assert kinds == [BlockKind.PARAGRAPH] * 4 + [BlockKind.HEADING, BlockKind.PARAGRAPH]


def test_underlined_lines_are_headings() -> None:
    assert blocks(read(f"Visit\n=====\n\n{LONG}\n\nwhat they saw\n-----\n\n{LONG}"))[2][0] is BlockKind.HEADING


@pytest.mark.parametrize(
    "line", ["30 August 2024", "“We are pleased”", "Contact: press@council.gov.uk", "01743 250000"]
)
def test_dates_speech_and_contacts_are_no_headings(line: str) -> None:
    assert (BlockKind.PARAGRAPH, line) in blocks(read(f"A headline\n{LONG}\n{line}\n{LONG}"))


def test_web_addresses_are_kept_as_links() -> None:
    links = read(f"{LONG}\nRead it at https://reports.ofsted.gov.uk/provider/44/1. Or www.example.gov.uk/letter").links
    assert [link.url for link in links] == [
        "https://reports.ofsted.gov.uk/provider/44/1",
        "https://www.example.gov.uk/letter",
    ]


def test_a_line_of_a_million_letters_is_cut_into_paragraphs() -> None:
    source = read("word " * 200_000)
    assert max(block.end - block.start for block in source.blocks) <= 20_000
    assert len(source.text.split()) == 200_000


def test_marks_that_turn_text_round_are_taken_out() -> None:
    assert read("Children\u202egnp.exe are\u200b safe\u00ad.").text == "Childrengnp.exe are safe."


def test_blocks_cover_the_text_exactly() -> None:
    source = read(f"Headline\n\n{LONG}\n* one\n* two\n{LONG}")
    assert "\n".join(source.text[block.start : block.end] for block in source.blocks) == source.text


@pytest.mark.parametrize("width", [0, 72])
def test_a_chapter_of_a_report_is_a_heading_though_its_line_is_long(width: int) -> None:
    title = "The experiences and progress of children who need help and protection: requires improvement to be good"
    paragraphs = (title, *[LONG] * 6)
    text = "\n\n".join(textwrap.fill(each, width) if width else each for each in paragraphs)
    assert blocks(read(f"Inspection\n\n{text}"))[1] == (BlockKind.HEADING, title)


def test_a_number_that_was_wrapped_to_a_line_start_begins_no_paragraph() -> None:
    told = "Care leavers who are over 21 are helped too and, in some cases, also those who are already over"
    text = "\n\n".join([f"{told}\n25. Personal advisers are introduced early.", *[textwrap.fill(LONG, 96)] * 6])
    assert blocks(read(text))[0][1] == f"{told} 25. Personal advisers are introduced early."


def test_points_that_were_not_wrapped_hide_no_width() -> None:
    told = textwrap.fill(LONG, 76)
    points = [f"- {'a point that runs on and on ' * 5}{nth}" for nth in range(6)]
    found = blocks(read("\n\n".join(["Headline", *[told] * 4, *points, told])))
    assert [words for kind, words in found if kind is BlockKind.PARAGRAPH] == [LONG] * 5


@pytest.mark.parametrize(
    "table",
    [
        "Judgement\tGrade\nLeaders\tGood\nCare leavers\tInadequate",
        "Judgement | Grade\n\nLeaders | Good\n\nCare leavers | Inadequate",
        "| Judgement | Grade |\n|---|---|\n| Leaders | Good |\n| Care leavers | Inadequate |",
        "Judgement  |  Grade\n---------------\nLeaders  |  Good\nCare leavers  |  Inadequate",
    ],
)
def test_rows_of_a_table_are_rows_however_they_were_typed(table: str) -> None:
    source = read(f"How Mereford was judged\n\n{table}\n\nThe council has welcomed the report and its findings.")
    rows = [source.text[b.start : b.end] for b in source.blocks if b.kind is BlockKind.TABLE_ROW]
    assert rows == ["Judgement | Grade", "Leaders | Good", "Care leavers | Inadequate"]
    assert len(source.blocks) == len(rows) + 2


def test_cells_without_words_keep_their_place_but_for_those_at_the_ends() -> None:
    table = "|  | 2024 | 2019 |\n|---|---|---|\n| Leaders | Good | |\n| Care leavers | | Inadequate |"
    source = read(f"How Mereford was judged\n\n{table}\n\nThe council has welcomed the report and its findings.")
    rows = [source.text[b.start : b.end] for b in source.blocks if b.kind is BlockKind.TABLE_ROW]
    assert rows == ["2024 | 2019", "Leaders | Good", "Care leavers | | Inadequate"]


@pytest.mark.timeout(20)
def test_long_runs_of_dashes_and_spaces_beside_a_table_are_read_at_once() -> None:
    source = read(f"Leaders | Good\n\nCare | Good\n\n{'-' * 20_000}x\n\nPlans{' ' * 20_000}are late.")
    assert [block.kind for block in source.blocks].count(BlockKind.TABLE_ROW) == 2


@pytest.mark.parametrize("line", ["Subject: Visit to Mereford", "Importance: High", "Sensitivity: Official"])
def test_what_a_mail_program_puts_above_heads_nothing(line: str) -> None:
    source = read(f"How Mereford was judged\n\n{line}\n\nThe council has welcomed the report and its findings.")
    assert [block.kind for block in source.blocks] == [BlockKind.HEADING, BlockKind.PARAGRAPH, BlockKind.PARAGRAPH]


@pytest.mark.parametrize("line", ["Home | News | Contact", "From:\tJo Marsh\nTo:\tAll members", "•\tone\n•\ttwo"])
def test_what_stands_alone_or_is_no_table_is_no_row(line: str) -> None:
    source = read(f"How Mereford was judged\n\n{line}\n\nThe council has welcomed the report and its findings.")
    assert not any(block.kind is BlockKind.TABLE_ROW for block in source.blocks)


@pytest.mark.parametrize(("first", "second"), [("read it, and", "act on it."), ("read it with the", "Elmbury team.")])
def test_a_quotation_marked_line_by_line_is_one_paragraph(first: str, second: str) -> None:
    text = (
        f"A release\n\nCllr Ann Example said:\n\n> We will {first}\n> {second}\n> This we promise.\n\nIt is online.\n"
    )
    lines = source_of(text.encode(), "a.txt").text.split("\n")
    assert lines[2:4] == [f"We will {first} {second}", "This we promise."]


def test_rows_of_cells_tell_nothing_of_where_a_text_was_wrapped() -> None:
    rows = "".join(f"The experiences of children who need {need} from the council\tGood\n" for need in ("help", "care"))
    words = "Children in Elmbury benefit from services that leaders have improved year by year. Leaders are ambitious."
    text = f"Inspection of Elmbury\n\n{rows}\n{textwrap.fill(words, 50)}\n\n{textwrap.fill(words, 50)}\n"
    assert source_of(text.encode(), "a.txt").text.split("\n")[3:] == [words, words]
