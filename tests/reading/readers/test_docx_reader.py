"""Word documents, kind and hostile."""

import io
import zipfile
from collections.abc import Callable

import pytest

from briefing_app.domain.briefing import CONTENTS, STRUCK
from briefing_app.domain.errors import BriefingError, ProtectedFileError, TooLargeError, UnreadableFileError
from briefing_app.domain.words import BlockKind
from briefing_app.reading.readers import source_of
from tests.quickness import quickly

Docx = Callable[..., bytes]


def paragraph(text: str, style: str = "") -> str:
    look = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f"<w:p>{look}<w:r><w:t>{text}</w:t></w:r></w:p>"


def test_title_headings_bullets_and_tables_are_kept(docx: Docx) -> None:
    cells = "".join(f"<w:tc>{paragraph(text)}</w:tc>" for text in ("Overall effectiveness", "Good"))
    body = (
        paragraph("Visit to Ashby", "Title")
        + paragraph("Main findings", "H1")
        + paragraph("Leaders know their services.")
        + paragraph("The timeliness of plans.", "LB")
        + f"<w:tbl><w:tr>{cells}</w:tr></w:tbl>"
    )
    source = source_of(docx(body), "a.docx")
    assert [(block.kind, block.level, source.text[block.start : block.end]) for block in source.blocks] == [
        (BlockKind.HEADING, 1, "Visit to Ashby"),
        (BlockKind.HEADING, 2, "Main findings"),
        (BlockKind.PARAGRAPH, 0, "Leaders know their services."),
        (BlockKind.BULLET, 0, "The timeliness of plans."),
        (BlockKind.TABLE_ROW, 0, "Overall effectiveness | Good"),
    ]


def test_tracked_insertions_and_content_controls_are_kept_and_deletions_are_not(docx: Docx) -> None:
    body = (
        "<w:p><w:r><w:t>Plans are </w:t></w:r>"
        '<w:ins w:id="1" w:author="A"><w:r><w:t>mostly </w:t></w:r></w:ins>'
        '<w:del w:id="2" w:author="A"><w:r><w:delText>always </w:delText></w:r></w:del>'
        "<w:r><w:t>reviewed.</w:t></w:r></w:p>"
        f"<w:sdt><w:sdtContent>{paragraph('Kept in a control.')}</w:sdtContent></w:sdt>"
    )
    assert source_of(docx(body), "a.docx").text == "Plans are mostly reviewed.\nKept in a control."


def struck(text: str, how: str) -> str:
    return f'<w:r><w:rPr>{how}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


@pytest.mark.parametrize("how", ["<w:strike/>", '<w:strike w:val="true"/>', "<w:dstrike/>", "<w:b/><w:dstrike/>"])
def test_words_that_are_struck_through_are_left_out_and_listed(docx: Docx, how: str) -> None:
    line = f"<w:p>{struck('Plans are ', '')}{struck('always ', how)}{struck('mostly reviewed.', '')}</w:p>"
    cells = "".join(f"<w:tc><w:p>{run}</w:p></w:tc>" for run in (struck("Overall", ""), struck("Good", how)))
    body = f"{line}<w:p>{struck('Leaders know their services.', how)}</w:p><w:tbl><w:tr>{cells}</w:tr></w:tbl>"
    source = source_of(docx(body), "a.docx")
    own = [source.text[block.start : block.end] for block in source.own_blocks]
    assert own == ["Plans are mostly reviewed.", "Overall"]
    listed = [(source.text[left.start : left.end], left.why) for left in source.left_out]
    assert listed == [("always", STRUCK), ("Leaders know their services.", STRUCK), ("Good", STRUCK)]


@pytest.mark.parametrize("how", ['<w:strike w:val="0"/>', '<w:dstrike w:val="false"/>'])
def test_words_whose_line_was_taken_off_again_are_read(docx: Docx, how: str) -> None:
    source = source_of(docx(f"<w:p>{struck('Plans are late.', how)}</w:p>"), "a.docx")
    assert (source.text, source.left_out) == ("Plans are late.", ())


def style(sort: str, key: str, looks: str) -> str:
    return f'<w:style w:type="{sort}" w:styleId="{key}"><w:name w:val="Our {key}"/><w:rPr>{looks}</w:rPr></w:style>'


def test_words_that_a_style_strikes_through_or_hides_are_left_out_too(docx: Docx) -> None:
    styles = (
        style("character", "Gone", "<w:dstrike/>")
        + style("character", "Hid", "<w:vanish/>")
        + style("character", "Kept", '<w:strike w:val="0"/>')
        + style("paragraph", "GonePart", "<w:strike/>")
        + style("paragraph", "HidPart", "<w:vanish/>")
    )
    words = (("Plans are ", "Kept"), ("never ", "Gone"), ("hid ", "Hid"), ("late.", "Kept"))
    line = "".join(struck(text, f'<w:rStyle w:val="{key}"/>') for text, key in words)
    body = f"<w:p>{line}</w:p>{paragraph('All of it.', 'GonePart')}{paragraph('Nobody sees it.', 'HidPart')}"
    source = source_of(docx(body, styles=styles), "a.docx")
    assert [source.text[block.start : block.end] for block in source.own_blocks] == ["Plans are late."]
    listed = [(source.text[left.start : left.end], left.why) for left in source.left_out]
    assert listed == [("never", STRUCK), ("All of it.", STRUCK)]


BOX = f"<w:txbxContent>{paragraph('Two plans were late.')}</w:txbxContent>"
SHAPE = f"<w:pict><v:oval><v:textbox>{BOX}</v:textbox></v:oval></w:pict>"
CHOICE = f'<mc:Choice Requires="wps"><w:drawing><wps:txbx>{BOX}</wps:txbx></w:drawing></mc:Choice>'


@pytest.mark.parametrize(
    ("inside", "text"),
    [
        (
            '<w:fldSimple w:instr="DATE"><w:r><w:t>30 July 2024</w:t></w:r></w:fldSimple>',
            "On 30 July 2024 all was well.",
        ),
        ('<w:dir w:val="ltr"><w:r><w:t>Monday</w:t></w:r></w:dir>', "On Monday all was well."),
        ("<w:r><w:rPr><w:vanish/></w:rPr><w:t>no account say that</w:t></w:r>", "On all was well."),
        ('<w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>Monday</w:t></w:r>', "On Monday all was well."),
        ("<w:r><w:t>Monday</w:t><w:cr/><w:t>and Friday</w:t></w:r>", "On Monday and Friday all was well."),
        ('<w:r><w:t>it goes.</w:t><w:br w:type="page"/><w:t>Then</w:t></w:r>', "On it goes.\nThen all was well."),
        (
            "<w:r><w:ruby><w:rt><w:r><w:t>mun</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>Monday</w:t></w:r></w:rubyBase>"
            "</w:ruby></w:r>",
            "On Monday all was well.",
        ),
        (f"<w:r>{SHAPE}</w:r>", "On all was well.\nTwo plans were late."),
        (f"<w:r><w:drawing><wps:txbx>{BOX}</wps:txbx></w:drawing></w:r>", "On all was well.\nTwo plans were late."),
        (f"<w:r><mc:AlternateContent>{CHOICE}</mc:AlternateContent></w:r>", "On all was well.\nTwo plans were late."),
        (
            f"<w:r><mc:AlternateContent>{CHOICE}<mc:Fallback>{SHAPE}</mc:Fallback></mc:AlternateContent></w:r>",
            "On all was well.\nTwo plans were late.",
        ),
        (
            "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r><w:t>Click</w:t></w:r></w:sdtContent></w:sdt>",
            "On all was well.",
        ),
    ],
)
def test_every_word_a_person_sees_is_read_and_none_that_is_hidden(docx: Docx, inside: str, text: str) -> None:
    names = (
        ' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
        ' xmlns:v="urn:schemas-microsoft-com:vml"'
        ' xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">'
    )
    run = '<w:r><w:t xml:space="preserve">{}</w:t></w:r>'
    body = f"<w:p>{run.format('On ')}{inside}{run.format(' all was well.')}</w:p>"
    assert source_of(docx(f"<w:customXml{names}{body}</w:customXml>"), "a.docx").text == text


def math(inside: str) -> str:
    return f'<m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math">{inside}</m:oMath>'


def part(name: str, text: str) -> str:
    return f"<m:{name}><m:r><m:t>{text}</m:t></m:r></m:{name}>"


@pytest.mark.parametrize(
    ("inside", "text"),
    [
        ("<m:r><m:t>x=</m:t></m:r><m:r><m:t>3</m:t></m:r>", "x=3"),
        (f"<m:f>{part('num', '12')}{part('den', '40')}</m:f>", "12/40"),
        (f"<m:f>{part('num', 'a + b')}{part('den', 'children in care')}</m:f>", "(a + b)/(children in care)"),
        (f"<m:sSup>{part('e', 'x')}{part('sup', '2')}</m:sSup>", "x^2"),
        (f"<m:rad><m:radPr/><m:deg/>{part('e', 'n')}</m:rad>", "√(n)"),
        (f"<m:d><m:dPr><m:begChr m:val='['/></m:dPr>{part('e', '1')}{part('e', '2')}</m:d>", "[1|2)"),
        (
            f"<m:nary><m:naryPr><m:chr m:val='∑'/></m:naryPr>{part('sub', 'i=1')}<m:sup/>{part('e', 'x')}</m:nary>",
            "∑_(i=1) x",
        ),
        (f"<m:func>{part('fName', 'log')}{part('e', 'x')}</m:func>", "log x"),
        ('<w:del w:id="1"><m:r><m:t>7</m:t></m:r></w:del><m:r><m:t>8</m:t></m:r>', "8"),
    ],
)
def test_an_equation_stands_in_its_place_as_words(docx: Docx, inside: str, text: str) -> None:
    body = f"<w:p>{struck('The rate was ', '')}{math(inside)}{struck(' this year.', '')}</w:p>"
    assert source_of(docx(body), "a.docx").text == f"The rate was {text} this year."


def test_an_equation_on_a_line_of_its_own_is_a_paragraph(docx: Docx) -> None:
    names = 'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'
    two = math("<m:r><m:t>a=1</m:t></m:r>") + math("<m:r><m:t>b=2</m:t></m:r>")
    body = f"{paragraph('The rate is:')}<w:p><m:oMathPara {names}>{two}</m:oMathPara></w:p>"
    assert source_of(docx(body), "a.docx").text == "The rate is:\na=1 b=2"


def test_an_equation_that_nests_without_end_takes_no_time(docx: Docx) -> None:
    deep = "<m:f><m:num>" * 5_000 + "<m:r><m:t>x</m:t></m:r>" + "</m:num></m:f>" * 5_000
    with quickly():
        source_of(docx(f"<w:p>{math(deep)}</w:p>"), "a.docx")


def paragraph_style(key: str, name: str, inside: str = "") -> str:
    return f'<w:style w:type="paragraph" w:styleId="{key}"><w:name w:val="{name}"/>{inside}</w:style>'


def outline(level: int) -> str:
    return f'<w:pPr><w:outlineLvl w:val="{level}"/></w:pPr>'


@pytest.mark.parametrize(
    ("style", "level"),
    [
        (paragraph_style("A", "Our heading", '<w:basedOn w:val="H1"/>'), 2),
        (paragraph_style("A", "Our heading", outline(1)), 3),
        (paragraph_style("A", "Our part", '<w:basedOn w:val="H1"/>' + outline(2)), 4),
        (paragraph_style("berschrift2", "heading 2"), 3),
        (paragraph_style("Titre1", "Titre 1"), 2),
        (paragraph_style("Pennawd3", "Pennawd 3"), 4),
        (paragraph_style("1", "heading 1"), 2),
        (paragraph_style("A", "heading 8"), 7),
    ],
)
def test_a_heading_is_known_by_what_its_style_is_based_on_whatever_it_is_called(
    docx: Docx, style: str, level: int
) -> None:
    key = style.split('w:styleId="')[1].split('"', maxsplit=1)[0]
    body = paragraph("Visit to Ashby", "Title") + paragraph("Main findings", key) + paragraph("Plans are late.")
    source = source_of(docx(body + paragraph("Next", "H1"), styles=style), "a.docx")
    assert [(block.kind, block.level) for block in source.blocks[:3]] == [
        (BlockKind.HEADING, 1),
        (BlockKind.HEADING, level),
        (BlockKind.PARAGRAPH, 0),
    ]


@pytest.mark.parametrize(
    ("style", "text"),
    [
        (paragraph_style("A", "Our text", '<w:basedOn w:val="H1"/>' + outline(9)), "Main findings"),
        (paragraph_style("A", "Our text", '<w:basedOn w:val="A"/>'), "Main findings"),
        (paragraph_style("A", "heading 2"), "Leaders know their services well. They act on what they know."),
        (paragraph_style("A", "Cover date", '<w:basedOn w:val="Title"/>'), "30 July 2024"),
    ],
)
def test_text_does_not_become_a_heading_by_its_style(docx: Docx, style: str, text: str) -> None:
    source = source_of(docx(paragraph("Visit to Ashby", "Title") + paragraph(text, "A"), styles=style), "a.docx")
    assert [block.kind for block in source.blocks] == [BlockKind.HEADING, BlockKind.PARAGRAPH]


def test_a_paragraph_of_its_own_level_in_the_outline_is_a_heading_and_one_of_none_is_not(docx: Docx) -> None:
    lines = ((2, "Main findings"), (9, "Plans are late."), (0, "Leaders know. They act on what they know."))
    body = "".join(f"<w:p>{outline(level)}<w:r><w:t>{text}</w:t></w:r></w:p>" for level, text in lines)
    kinds = [block.kind for block in source_of(docx(body), "a.docx").blocks]
    assert kinds == [BlockKind.HEADING, BlockKind.PARAGRAPH, BlockKind.PARAGRAPH]


def test_a_subtitle_stands_as_heading_where_it_reads_like_one(docx: Docx) -> None:
    styles = paragraph_style("Untertitel", "Subtitle")
    lines = ("Focused visit to Ashby", "Inspectors found that plans are made late in most of the cases they saw.")
    body = paragraph("News", "Title") + "".join(paragraph(line, "Untertitel") for line in lines)
    kinds = [block.kind for block in source_of(docx(body, styles=styles), "a.docx").blocks]
    assert kinds == [BlockKind.HEADING, BlockKind.HEADING, BlockKind.PARAGRAPH]


def test_points_whose_bullets_come_from_their_style_are_told_one_by_one(docx: Docx) -> None:
    names = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    kinds = "".join(
        f'<w:abstractNum w:abstractNumId="{key}"><w:lvl w:ilvl="0"><w:numFmt w:val="{look}"/></w:lvl></w:abstractNum>'
        for key, look in ((7, "bullet"), (8, "decimal"))
    )
    used = "".join(f'<w:num w:numId="{key}"><w:abstractNumId w:val="{key}"/></w:num>' for key in (7, 8))
    numbering = f"<w:numbering {names}>{kinds}{used}</w:numbering>".encode()
    styles = "".join(
        paragraph_style(key, f"Our {key}", f'<w:pPr><w:numPr><w:numId w:val="{number}"/></w:numPr></w:pPr>')
        for key, number in (("Points", 7), ("Paras", 8))
    ) + paragraph_style("More", "Our more", '<w:basedOn w:val="Points"/>')
    body = paragraph("Plans are late.", "Points") + paragraph("Visits too.", "More") + paragraph("All else.", "Paras")
    source = source_of(docx(body, styles=styles, extra={"word/numbering.xml": numbering}), "a.docx")
    assert [block.kind for block in source.blocks] == [BlockKind.BULLET, BlockKind.BULLET, BlockKind.PARAGRAPH]


LOUD = '<w:rStyle w:val="LoudWord"/>'


def test_a_line_that_a_style_makes_bold_stands_as_heading_and_a_bold_sentence_does_not(docx: Docx) -> None:
    styles = style("paragraph", "Loud", "<w:b/>") + style("character", "LoudWord", "<w:b/>")
    line = f"<w:p>{struck('Next steps', LOUD)}</w:p>"
    body = paragraph("Main findings", "Loud") + paragraph("Plans are late.", "Loud") + line
    kinds = [block.kind for block in source_of(docx(body, styles=styles), "a.docx").blocks]
    assert kinds == [BlockKind.HEADING, BlockKind.PARAGRAPH, BlockKind.HEADING]


def mark(kind: str, said: str = "") -> str:
    return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r><w:r><w:instrText>{said}</w:instrText></w:r>'


ENTRY = "<w:r><w:t>Main findings</w:t></w:r><w:r><w:tab/><w:t>2</w:t></w:r>"
PAGED = f"{mark('begin', 'PAGEREF _Toc1')}{mark('separate')}<w:r><w:t>2</w:t></w:r>{mark('end')}"


@pytest.mark.parametrize(
    "contents",
    [
        paragraph("Inside", "TOCHeading") + paragraph("Main findings 2", "TOC1"),
        paragraph("Inside", "TOCHeading") + paragraph("Main findings 2", "Verzeichnis1"),
        (
            '<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr>'
            f"<w:sdtContent>{paragraph('Inside')}<w:p>{ENTRY}</w:p></w:sdtContent></w:sdt>"
        ),
        (
            f"<w:p>{mark('begin', 'TOC 1-3')}{mark('separate')}<w:r><w:t>Inside</w:t></w:r></w:p>"
            f"<w:p><w:r><w:t>Main findings </w:t></w:r>{PAGED}</w:p><w:p>{mark('end')}</w:p>"
        ),
        paragraph("Inside", "TOCHeading") + f'<w:p><w:fldSimple w:instr=" TOC 1-3 ">{ENTRY}</w:fldSimple></w:p>',
    ],
)
def test_a_contents_list_is_left_out_and_listed(docx: Docx, contents: str) -> None:
    styles = (
        paragraph_style("TOCHeading", "TOC Heading", '<w:basedOn w:val="H1"/>')
        + paragraph_style("TOC1", "toc 1")
        + paragraph_style("Verzeichnis1", "toc 1")
    )
    text = paragraph("Visit to Ashby", "Title") + contents + paragraph("Main findings", "H1") + paragraph("All good.")
    source = source_of(docx(text, styles=styles), "a.docx")
    own = [(block.kind, source.text[block.start : block.end]) for block in source.own_blocks]
    assert own == [
        (BlockKind.HEADING, "Visit to Ashby"),
        (BlockKind.HEADING, "Main findings"),
        (BlockKind.PARAGRAPH, "All good."),
    ]
    listed = [(source.text[left.start : left.end], left.why) for left in source.left_out]
    assert listed == [("Inside", CONTENTS), ("Main findings 2", CONTENTS)]


def test_a_style_that_is_only_called_contents_hides_nothing(docx: Docx) -> None:
    body = paragraph("Plans are late.", "Contents")
    assert source_of(docx(body, styles=paragraph_style("Contents", "Contents")), "a.docx").left_out == ()


def test_a_field_that_never_ends_takes_nothing_with_it(docx: Docx) -> None:
    body = f"<w:p>{mark('begin', 'TOC 1-3')}{mark('separate')}</w:p>{paragraph('Plans are late.')}"
    assert source_of(docx(body), "a.docx").text == "Plans are late."


def test_a_document_that_word_has_not_taken_in_yet_is_not_left_out_in_silence(docx: Docx) -> None:
    with pytest.raises(UnreadableFileError, match="save it anew"):
        source_of(docx(paragraph("Plans are late.") + "<w:altChunk/>"), "a.docx")


def test_a_bold_line_stands_as_heading(docx: Docx) -> None:
    bold = "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>What needs to improve?</w:t></w:r></w:p>"
    source = source_of(docx(bold + paragraph("The timeliness of plans.")), "a.docx")
    assert source.blocks[0].kind is BlockKind.HEADING


def test_footnotes_stand_apart_from_the_text(docx: Docx) -> None:
    notes = (
        '<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
        f'<w:footnote w:id="1">{paragraph("Children in care means looked-after children.")}</w:footnote></w:footnotes>'
    )
    mark = (
        '<w:p><w:r><w:t>Children in care</w:t></w:r><w:r><w:footnoteReference w:id="1"/></w:r>'
        "<w:r><w:t> are safe.</w:t></w:r></w:p>"
    )
    source = source_of(docx(mark, extra={"word/footnotes.xml": notes.encode()}), "a.docx")
    assert [(block.kind, source.text[block.start : block.end]) for block in source.blocks] == [
        (BlockKind.PARAGRAPH, "Children in care are safe."),
        (BlockKind.FOOTNOTE, "Children in care means looked-after children."),
    ]


def test_a_document_that_word_encrypted_asks_for_a_copy_without_password() -> None:
    with pytest.raises(ProtectedFileError, match="password"):
        source_of(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(500) + "EncryptedPackage".encode("utf-16-le"), "a.docx")


def test_an_entity_bomb_is_refused_before_it_is_parsed(docx: Docx) -> None:
    entities = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 10))
    head = f'<?xml version="1.0"?><!DOCTYPE d [<!ENTITY e0 "lol">{entities}]>'
    with pytest.raises(UnreadableFileError, match="XML definitions"):
        source_of(docx(paragraph("&e9;"), head=head), "bomb.docx")


def test_an_entity_bomb_in_utf_16_is_refused_too(docx: Docx) -> None:
    part = '<?xml version="1.0" encoding="UTF-16"?><!DOCTYPE d [<!ENTITY a "b">]><d>&a;</d>'.encode("utf-16")
    with pytest.raises(UnreadableFileError, match="XML definitions"):
        source_of(docx(paragraph("x"), extra={"word/settings.xml": part}), "bomb.docx")


def test_a_file_that_unpacks_without_end_is_refused_at_once(docx: Docx) -> None:
    with quickly(), pytest.raises(TooLargeError, match="unpacks to more"):
        source_of(docx(paragraph("a" * 60_000_000)), "bomb.docx")


def test_too_many_parts_are_refused(docx: Docx) -> None:
    with pytest.raises(TooLargeError):
        source_of(docx(paragraph("x"), extra={f"word/p{n}.bin": b"" for n in range(5001)}), "bomb.docx")


def test_deeply_nested_elements_give_one_error(docx: Docx) -> None:
    deep = "<w:smartTag>" * 20_000 + "<w:r><w:t>x</w:t></w:r>" + "</w:smartTag>" * 20_000
    with pytest.raises((BriefingError, RecursionError)):
        source_of(docx(f"<w:p>{deep}</w:p>"), "deep.docx")


@pytest.mark.parametrize(
    ("name", "words"),
    [("xl/workbook.xml", "spreadsheet"), ("ppt/slides.xml", "presentation"), ("notes.txt", "ZIP archive")],
)
def test_other_archives_are_named_for_what_they_are(name: str, words: str) -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr(name, "x")
    with pytest.raises(UnreadableFileError, match=words):
        source_of(buffer.getvalue(), "renamed.docx")


def test_a_truncated_document_is_refused(docx: Docx) -> None:
    data = docx(paragraph("Leaders know their services."))
    with pytest.raises(UnreadableFileError, match="damaged Word document"):
        source_of(data[: len(data) // 2], "half.docx")


def test_a_document_with_a_locked_part_asks_for_a_copy_without_password(docx: Docx) -> None:
    data = bytearray(docx(paragraph("x")))
    at = data.rindex(b"PK\x01\x02")
    data[at + 8] |= 1
    with pytest.raises(ProtectedFileError):
        source_of(bytes(data), "locked.docx")
