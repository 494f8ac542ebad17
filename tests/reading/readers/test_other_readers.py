"""E-mails, Markdown, pasted text, and files that are no documents."""

import base64
import io
import zipfile

import pytest

from briefing_app.domain.briefing import STRUCK
from briefing_app.domain.errors import EmptyDocumentError, ProtectedFileError, TooLargeError, UnreadableFileError
from briefing_app.domain.imports import ATTACHED
from briefing_app.domain.words import BlockKind
from briefing_app.reading import limits
from briefing_app.reading.readers import source_of
from briefing_app.reading.readers.clipboard import read_pasted

PROSE = "Inspectors found that leaders know their services well and act quickly on what they learn from children."
MAIL = (
    "Received: from mail.example.gov.uk\r\nFrom: Press <press@example.gov.uk>\r\nTo: members@example.gov.uk\r\n"
    "Subject: Fwd: =?utf-8?q?Ofsted_visit_=E2=80=93_Ashby?=\r\nDate: Fri, 30 Aug 2024 09:00:00 +0100\r\n"
    'MIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary="x"\r\n\r\n'
    "--x\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n{plain}\r\n"
    "--x\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n{rich}\r\n--x--\r\n"
)


def test_an_email_is_read_from_its_rich_body_under_subject_and_date() -> None:
    data = MAIL.format(plain=PROSE, rich=f"<p>{PROSE}</p><ul><li>recording</li></ul>").encode()
    source = source_of(data, "release.eml")
    assert source.text.splitlines() == ["Ofsted visit – Ashby", "30 August 2024", PROSE, "recording"]
    assert source.blocks[-1].kind is BlockKind.BULLET


def test_what_an_email_hides_is_not_read_and_what_it_strikes_through_is_listed() -> None:
    hidden = "<div style='display:none;max-height:0'>View in your browser</div><p style='mso-hide:all'>x</p>"
    data = MAIL.format(plain="", rich=f"{hidden}<p>{PROSE}</p><p>Plans are <s>never</s> late.</p>").encode()
    source = source_of(data, "release.eml")
    own = [source.text[block.start : block.end] for block in source.own_blocks]
    assert own[2:] == [PROSE, "Plans are late."]
    assert [(source.text[left.start : left.end], left.why) for left in source.left_out] == [("never", STRUCK)]


@pytest.mark.parametrize(
    ("sent_in", "saved_in", "declared"),
    [
        ("windows-1252", "cp1252", "utf-8"),
        ("iso-8859-15", "iso-8859-15", ""),
        ("utf-8", "utf-8", "windows-1252"),
        ("utf-16", "utf-16", "windows-1252"),
        ("iso-8859-1", "cp1252", ""),
        ("none-such", "utf-8", ""),
    ],
)
def test_an_email_of_rich_text_alone_is_read_in_the_encoding_it_was_sent_in(
    sent_in: str, saved_in: str, declared: str
) -> None:
    head = f"{HEAD}Content-Type: text/html; charset={sent_in}\r\nContent-Transfer-Encoding: base64\r\n\r\n"
    said = "Café: £5, €6" if saved_in == "iso-8859-15" else "Children’s café – £5"
    page = f"<html><head><meta charset={declared}></head><body><p>{said}</p></body></html>"
    data = head.encode() + base64.encodebytes(page.encode(saved_in))
    assert source_of(data, "release.eml").text == said


def test_an_email_whose_rich_body_says_less_is_read_from_the_plain_one() -> None:
    data = MAIL.format(plain=PROSE, rich="<p>Your program shows no HTML.</p>").encode()
    assert PROSE in source_of(data, "release.eml").text


def test_lines_that_a_mail_program_broke_are_whole_again() -> None:
    head = f"{HEAD}Content-Type: text/plain; charset=utf-8; format=flowed\r\n\r\n"
    lines = ("Leaders know their services ", "well and act on it.", " ", "Plans are ", "late.")
    body = "\r\n".join((*lines, "> Old ", "> words", "-- ", "Ann Lee", ""))
    assert source_of(f"{head}{body}".encode(), "a.eml").text.splitlines() == [
        "Leaders know their services well and act on it.",
        "Plans are late.",
        "Old words",
        "--",
        "Ann Lee",
    ]


@pytest.mark.parametrize("charset", ["utf-8", "windows-1252"])
def test_a_word_that_a_mail_program_broke_is_whole_again(charset: str) -> None:
    head = f"{HEAD}Content-Type: text/plain; charset={charset}; format=flowed; delsp=yes\r\n\r\n"
    body = "Leaders know their serv \r\nices well and  \r\nact on it.\r\n\r\nPlans are late.\r\n"
    assert source_of(f"{head}{body}".encode(charset), "a.eml").text.splitlines() == [
        "Leaders know their services well and act on it.",
        "Plans are late.",
    ]


def test_what_signs_an_email_is_not_told_as_attached_to_it() -> None:
    part = "Content-Type: {}; name={}\r\nContent-Disposition: attachment; filename={}\r\n\r\nAAAA\r\n"
    parts = (
        "Content-Type: text/plain\r\n\r\nPlans are late.\r\n",
        part.format("application/pkcs7-signature", "smime.p7s", "smime.p7s"),
        part.format("application/pdf", "letter.pdf", "letter.pdf"),
    )
    head = f"{HEAD}Content-Type: multipart/signed; boundary=B\r\n\r\n"
    source = source_of((head + "".join(f"--B\r\n{each}" for each in parts) + "--B--\r\n").encode(), "a.eml")
    assert [source.text[left.start : left.end] for left in source.left_out] == ["letter.pdf"]


@pytest.mark.parametrize("kind", ["application/pkcs7-mime", "application/x-pkcs7-mime"])
def test_an_encrypted_email_is_told_to_be_one(kind: str) -> None:
    data = f"{HEAD}Content-Type: {kind}; name=smime.p7m\r\nContent-Transfer-Encoding: base64\r\n\r\nAAAA\r\n"
    with pytest.raises(ProtectedFileError, match="nothing was stored: open it there"):
        source_of(data.encode(), "a.eml")


def test_an_email_with_only_an_attachment_says_so() -> None:
    data = (
        b"From: a@b.uk\r\nTo: c@d.uk\r\nMIME-Version: 1.0\r\nContent-Type: application/pdf\r\n"
        b"Content-Disposition: attachment; filename=l.pdf\r\nContent-Transfer-Encoding: base64\r\n\r\nAAAA\r\n"
    )
    with pytest.raises(EmptyDocumentError, match="attached"):
        source_of(data, "release.eml")


HEAD = "From: a@b.uk\r\nTo: c@d.uk\r\nMIME-Version: 1.0\r\n"
LETTER = (
    'Content-Type: application/pdf; name="letter.pdf"\r\nContent-Disposition: inline; filename="letter.pdf"\r\n'
    "Content-Transfer-Encoding: base64\r\n\r\nAAAA\r\n"
)
SENT_ON = f"Content-Type: message/rfc822\r\n\r\n{HEAD}Content-Type: text/plain\r\n\r\nOf what came before.\r\n"


def mixed(*parts: str) -> bytes:
    inside = "".join(f"--m\r\n{part}" for part in parts)
    return f'{HEAD}Content-Type: multipart/mixed; boundary="m"\r\n\r\n{inside}--m--\r\n'.encode()


def plain(words: str) -> str:
    return f"Content-Type: text/plain\r\n\r\n{words}\r\n"


def test_what_is_written_below_an_attachment_and_what_is_sent_on_is_read_too() -> None:
    source = source_of(mixed(plain("Of what is said above."), LETTER, plain("Of what is below."), SENT_ON), "a.eml")
    assert source.text.splitlines()[:3] == ["Of what is said above.", "Of what is below.", "Of what came before."]


def test_what_is_sent_both_plain_and_rich_is_read_once() -> None:
    rich = f"Content-Type: text/html\r\n\r\n<p>{PROSE}</p>\r\n"
    assert source_of(mixed(plain(PROSE), rich), "a.eml").text == PROSE


def test_what_is_attached_is_named_as_not_read() -> None:
    source = source_of(mixed(plain("Please find the letter attached."), LETTER), "a.eml")
    assert [(source.text[left.start : left.end], left.why) for left in source.left_out] == [("letter.pdf", ATTACHED)]


@pytest.mark.parametrize(
    "data",
    [
        b"\xef\xbb\xbf" + mixed(plain(PROSE)),
        mixed(plain(PROSE)).decode().encode("utf-16"),
        b"From a@b.uk Fri Aug 30 10:00:00 2024\n" + mixed(plain(PROSE)),
    ],
)
def test_an_email_that_an_editor_or_a_mailbox_saved_is_still_one(data: bytes) -> None:
    assert source_of(data, "a.eml").text == PROSE


KEPT = b"From a@b.uk Fri Aug 30 10:00:00 2024\n"
PLAIN = f"From: a@b.uk\nSubject: Visit\nDate: Fri, 30 Aug 2024 09:00:00 +0100\n\n{PROSE}\n".encode()


@pytest.mark.parametrize("kept", [KEPT, b"From - Fri Aug 30 10:00:00 2024\r\n", KEPT.replace(b" 2024", b" +0100 2024")])
@pytest.mark.parametrize("name", ["Inbox", "release.mbox", "release.eml"])
def test_a_mailbox_of_several_emails_is_refused_with_their_number(kept: bytes, name: str) -> None:
    said = "^It is a mailbox of 3 e-mails, and Briefing reads one e-mail at a time; nothing was stored: save the one"
    with pytest.raises(UnreadableFileError, match=said):
        source_of((kept + PLAIN + b"\n") * 3, name)


@pytest.mark.parametrize("limit", ["MAX_FILE", "MAX_TEXT"])
def test_a_mailbox_past_what_is_read_is_told_to_be_one(monkeypatch: pytest.MonkeyPatch, limit: str) -> None:
    monkeypatch.setattr(f"briefing_app.reading.readers.{limit}", 500)
    with pytest.raises(TooLargeError, match=r"^It is a mailbox of 0 MB, .* nothing was stored: save the one you need"):
        source_of((KEPT + PLAIN + b"\n") * 3, "Inbox")
    with pytest.raises(TooLargeError, match=r"^It is 0 MB, "):
        source_of(PLAIN * 3, "Inbox")


@pytest.mark.parametrize("name", ["links.txt", "page.url", "links.md"])
def test_addresses_alone_are_no_document(name: str) -> None:
    with pytest.raises(
        EmptyDocumentError, match=r"^It holds only the address of a page, .*; nothing was stored: open it"
    ):
        source_of(b"https://e.uk/a\n", name)
    with pytest.raises(EmptyDocumentError, match="the addresses of 2 pages"):
        source_of(b"https://e.uk/a\nhttps://e.uk/b", name)
    with pytest.raises(EmptyDocumentError, match="the addresses of 2 pages"):
        read_pasted("https://e.uk/a https://e.uk/b", '<a href="https://e.uk/a">Visit</a>')


def test_the_one_email_of_a_mailbox_is_read_as_it_was_written() -> None:
    end = b"\n>From the day they came, 5:30 in 2024\nall was well.\n\nFrom now on plans are reviewed in 2024\n"
    text = source_of(KEPT + PLAIN + end, "release.mbox").text
    assert text.splitlines()[:3] == ["Visit", "30 August 2024", PROSE]
    assert "\nFrom the day they came, 5:30 in 2024\n" in text
    assert text.endswith("\nFrom now on plans are reviewed in 2024")


@pytest.mark.parametrize(
    "dated",
    ["Published: 17 July 2023", "Tuesday, 18th July 2023", "18/07/2023", "News | 18 July 2023", "18 Jul 2023, 16:40"],
)
def test_a_release_sent_on_later_keeps_its_own_day_and_title(dated: str) -> None:
    mail = (
        "From: a@b.uk\nSubject: NEWS RELEASE: Visit to Ashby\nDate: Fri, 30 Aug 2024 09:00:00 +0100\n\n"
        f"Visit to Ashby\n\n{dated}\n\n{PROSE}\n"
    )
    assert source_of(mail.encode(), "n.eml").text.split("\n")[:2] == ["Visit to Ashby", dated]


def test_a_day_told_amid_a_line_is_not_the_emails() -> None:
    mail = PLAIN.decode().replace(PROSE, f"The visit began on 17 July 2023\n\n{PROSE}")
    assert "30 August 2024" in source_of(mail.encode(), "n.eml").text.split("\n")


def test_a_text_that_begins_with_a_day_and_facts_is_no_email() -> None:
    text = f"From Monday 2 September 2024\nPlace: Ashby\nContact: Ann Lee\n\n{PROSE}\n"
    assert source_of(text.encode(), "a.txt").text.startswith("From Monday")


def test_a_page_saved_as_one_file_is_read_as_a_page() -> None:
    data = (
        b"From: <Saved by Blink>\r\nSubject: Visit\r\nMIME-Version: 1.0\r\n"
        b'Content-Type: multipart/related; type="text/html"; boundary="x"\r\n\r\n--x\r\nContent-Type: text/html\r\n\r\n'
        b"<html><body><nav><a href=/>Menu</a></nav><main><h1>Visit</h1><p>" + PROSE.encode() + b"</p></main></body>\r\n"
        b"--x--\r\n"
    )
    assert source_of(data, "visit.mht").text.splitlines() == ["Visit", PROSE]


def test_markdown_gives_headings_lists_tables_and_links() -> None:
    text = f"# Visit\n\n{PROSE}\n\n## To improve\n\n- plans\n- recording\n\n| a | b |\n|---|---|\n| c | d |\n\n[x](https://e.uk/)\n"
    source = source_of(text.encode(), "a.md")
    assert [(block.kind.value, block.level) for block in source.blocks] == [
        ("heading", 1), ("paragraph", 0), ("heading", 2), ("bullet", 0), ("bullet", 0),
        ("table row", 0), ("table row", 0), ("paragraph", 0),
    ]  # fmt: skip
    assert [link.url for link in source.links] == ["https://e.uk/"]


def test_footnotes_in_markdown_stand_apart() -> None:
    source = source_of(f"# Visit\n\n{PROSE}[^1]\n\n[^1]: A note.\n".encode(), "a.md")
    assert [(block.kind.value, source.text[block.start : block.end]) for block in source.blocks[1:]] == [
        ("paragraph", PROSE),
        ("footnote", "A note."),
    ]


def test_front_matter_is_kept_as_facts_under_the_title() -> None:
    text = f"---\ntitle: The visit\ncouncil: Ashby Council\npublished: 2024-08-30\n---\n\n{PROSE}\n"
    assert source_of(text.encode(), "a.md").text.splitlines() == [
        "The visit",
        "Council: Ashby Council",
        "Published: 2024-08-30",
        PROSE,
    ]


def test_raw_html_in_markdown_gives_its_words_only() -> None:
    text = "# Visit\n\n<script>alert(1)</script>\n\nBefore <b>bold</b> after\n\n<img src='file:///etc/passwd'>\n"
    assert source_of(text.encode(), "a.md").text.splitlines() == ["Visit", "Before bold after"]


def test_words_struck_through_in_markdown_are_left_out_and_listed() -> None:
    text = "# Visit\n\nPlans are ~~never~~ mostly ~~**very** late~~ good, ~5 ~~ 6.\n\n- ~~Recording~~\n- `~~so~~`\n"
    source = source_of(text.encode(), "a.md")
    own = [source.text[block.start : block.end] for block in source.own_blocks]
    assert own == ["Visit", "Plans are mostly good, ~5 ~~ 6.", "~~so~~"]
    listed = [(source.text[left.start : left.end], left.why) for left in source.left_out]
    assert listed == [("never", STRUCK), ("very late", STRUCK), ("Recording", STRUCK)]


def test_pasted_words_struck_through_are_left_out_and_listed() -> None:
    source = read_pasted("Plans are never late.", "<p>Plans are <del>never</del> late.</p><nav>Home</nav>")
    assert source.text == "Plans are late.\nnever"
    assert [left.why for left in source.left_out] == [STRUCK]


def from_word(mark: str, words: str, style: str = "MsoListParagraph") -> str:
    shown = (
        f"<span style='mso-list:Ignore'>{mark}<span style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp; </span></span>"
    )
    return (
        f"<p class={style}><![if !supportLists]><span style='font-family:Wingdings'>{shown}</span><![endif]>{words}</p>"
    )


def test_points_pasted_from_word_are_bullets_whatever_letter_stands_for_their_sign() -> None:
    points = "".join(from_word(mark, words) for mark, words in (("·", "plans"), ("o", "visits"), ("§", "recording")))
    source = read_pasted("", f"<p>To improve:</p>{points}{from_word('12.', 'Paragraph twelve.', 'MsoNormal')}")
    assert [(block.kind, source.text[block.start : block.end]) for block in source.blocks[1:]] == [
        (BlockKind.BULLET, "plans"),
        (BlockKind.BULLET, "visits"),
        (BlockKind.BULLET, "recording"),
        (BlockKind.PARAGRAPH, "12. Paragraph twelve."),
    ]


def test_the_numbers_of_words_footnotes_are_not_mixed_into_a_sentence() -> None:
    mark = "<a href='#_ftn1' name='_ftnref1'><span class=MsoFootnoteReference>[1]</span></a>"
    note = "<div id=ftn1><p><a href='#_ftnref1'>[1]</a> In all homes.</p></div>"
    assert read_pasted("", f"<p>Children{mark} are safe.</p>{note}").text == "Children are safe.\nIn all homes."


def test_pasted_rich_text_is_used_where_it_says_as_much() -> None:
    rich = read_pasted(f"Visit\n{PROSE}", f"<h1>Visit</h1><p>{PROSE}</p>")
    assert rich.blocks[0].level == 1
    assert read_pasted(f"Visit\n{PROSE}", "<p>Visit</p>").text == f"Visit\n{PROSE}"


def test_pasted_text_with_half_a_character_is_kept() -> None:
    assert read_pasted("Children\ud800 are safe.").text == "Children\ufffd are safe."


@pytest.mark.parametrize(("text", "html"), [("", None), (" \n", ""), ("", "<p> </p>")])
def test_an_empty_clipboard_says_so(text: str, html: str | None) -> None:
    with pytest.raises(EmptyDocumentError):
        read_pasted(text, html)


FOREIGN = {
    "program": b"MZ\x90\x00\x03\x00\x00\x00" + b"\x00" * 200,
    "linux program": b"\x7fELF\x02\x01\x01" + b"\x00" * 200,
    "script": b"#!/bin/sh\nrm -rf /\n",
    "old Word": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 200,
    "rich text": b"{\\rtf1\\ansi Hello}",
    "picture": b"\x89PNG\r\n\x1a\n" + b"\x00" * 200,
    "photo": b"\xff\xd8\xff\xe0" + b"\x00" * 200,
    "video": b"\x00\x00\x00\x20ftypisom" + b"\x00" * 200,
    "archive": b"\x1f\x8b\x08" + b"\x00" * 200,
    "database": b"SQLite format 3\x00" + b"\x00" * 200,
}


@pytest.mark.parametrize("kind", FOREIGN)
@pytest.mark.parametrize("name", ["letter.pdf", "letter.docx", "letter.txt"])
def test_files_are_known_by_their_content_not_their_names(kind: str, name: str) -> None:
    with pytest.raises(UnreadableFileError, match=r"^It is an? .*, which Briefing does not read; nothing was stored: "):
        source_of(FOREIGN[kind], name)


@pytest.mark.parametrize("start", ["MZ Smith was praised.", "BM is a council.", "RIFFs of praise."])
def test_a_text_that_begins_like_a_program_is_still_a_text(start: str) -> None:
    assert source_of(start.encode(), "a.txt").text == start


def test_a_page_named_as_pdf_is_read_as_a_page() -> None:
    assert source_of(f"<!DOCTYPE html><html><body><p>{PROSE}</p></body></html>".encode(), "letter.pdf").text == PROSE


def test_a_text_past_the_limit_is_refused_with_its_size() -> None:
    with pytest.raises(TooLargeError, match="21 MB"):
        source_of(b"a " * (limits.MAX_TEXT // 2 + 2**19), "a.txt")


def test_a_letter_that_is_sent_on_keeps_its_own_date() -> None:
    data = MAIL.format(plain=PROSE, rich=f"<p>12 January 2023</p><p>Dear Ms Lee</p><p>{PROSE}</p>").encode()
    assert "30 August 2024" not in source_of(data, "letter.eml").text


def test_an_email_in_an_encoding_that_cannot_read_it_is_read_all_the_same() -> None:
    head = "From: a@b.uk\r\nMessage-ID: <1@x>\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=idna\r\n\r\n"
    assert PROSE in source_of(head.encode() + PROSE.encode() + b" xn--\xff\r\n", "a.eml").text


@pytest.mark.parametrize(
    ("name", "said"), [("a.pdf", "not a PDF"), ("A.DOCX", "not a Word document"), ("a.txt", "not text in any encoding")]
)
def test_bytes_that_mean_nothing_are_refused_by_what_they_were_named_as(name: str, said: str) -> None:
    with pytest.raises(UnreadableFileError, match=f"^It is {said}.*nothing was stored"):
        source_of(bytes(range(1, 256)) * 8, name)


def test_a_list_or_table_right_below_a_line_of_markdown_is_one() -> None:
    text = (
        "# Visit to Ashby\n\nWhat needs to improve:\n- recording\n  of visits\n- plans\n\n"
        "In order:\n1. health\n2. homes\n\n"
        "Also:\n1) schools\n2) police\n10) courts\n\nThe rest (in chapters 11 and\n12) is not new.\n\n"
        "Grades:\n| Area | Grade |\n|---|---|\n| Overall | Good |\n\n```\nkept\n- so\n```\n"
    )
    source = source_of(text.encode(), "notes.md")
    assert [(block.kind, source.text[block.start : block.end]) for block in source.blocks[1:]] == [
        (BlockKind.PARAGRAPH, "What needs to improve:"),
        (BlockKind.BULLET, "recording of visits"),
        (BlockKind.BULLET, "plans"),
        (BlockKind.PARAGRAPH, "In order:"),
        (BlockKind.BULLET, "health"),
        (BlockKind.BULLET, "homes"),
        (BlockKind.PARAGRAPH, "Also:"),
        (BlockKind.BULLET, "schools"),
        (BlockKind.BULLET, "police"),
        (BlockKind.BULLET, "courts"),
        (BlockKind.PARAGRAPH, "The rest (in chapters 11 and 12) is not new."),
        (BlockKind.PARAGRAPH, "Grades:"),
        (BlockKind.TABLE_ROW, "Area | Grade"),
        (BlockKind.TABLE_ROW, "Overall | Good"),
        (BlockKind.PARAGRAPH, "kept - so"),
    ]


def test_a_quoted_email_whose_program_broke_its_lines_has_whole_sentences_again() -> None:
    head = b"From: a@b.uk\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8; format=flowed\n\n"
    said = (
        b"> Inspectors found that plans are \n> late.\n>> Why is \n>> that?\n> It is so.\nOur own words \n> Quoted.\n"
    )
    assert source_of(head + said, "a.eml").text.split("\n") == [
        "Inspectors found that plans are late.",
        "Why is that?",
        "It is so.",
        "Our own words",
        "Quoted.",
    ]


def test_the_lines_above_an_email_that_was_sent_on_are_no_headings() -> None:
    said = "Please see below.\n\n-----Original Message-----\n\nFrom: Jane\n\nSubject: Visit\n\nPlans are late.\n"
    kinds = [block.kind for block in source_of(said.encode(), "a.txt").blocks]
    assert set(kinds) == {BlockKind.PARAGRAPH}


def test_marks_that_markdown_takes_for_looks_are_no_words() -> None:
    text = (
        "Main findings {#main .unnumbered}\n=====\n\n::: {.box}\nPlans are\\\nlate.\n:::\n\nTerm\n:   What it means.\n"
    )
    assert source_of(text.encode(), "a.md").text == "Main findings\nPlans are late.\nTerm\nWhat it means."


OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)


@pytest.mark.parametrize(
    ("data", "what", "advice"),
    [
        (OLD_OFFICE + "__substg1.0_0037001F".encode("utf-16-le"), "an Outlook message", "save it as text"),
        (OLD_OFFICE + "WordDocument".encode("utf-16-le"), "an older Word document", "save it as Word (.docx)"),
        (OLD_OFFICE + "Workbook".encode("utf-16-le"), "an older spreadsheet", ".xlsx or CSV"),
        (OLD_OFFICE + "PowerPoint Document".encode("utf-16-le"), "an older presentation", "save it as PDF"),
        (OLD_OFFICE, "an older Office file", "save it as Word (.docx)"),
        (b'<?xml version="1.0"?>\n<?mso-application progid="Word.Document"?><w:p/>', "saved as XML", "Word (.docx)"),
        (b'<?xml version="1.0"?><office:document/>', "saved as XML", "Word (.docx)"),
    ],
)
def test_other_programs_documents_are_refused_with_what_to_do(data: bytes, what: str, advice: str) -> None:
    with pytest.raises(UnreadableFileError) as refused:
        source_of(data, "letter")
    assert what in str(refused.value)
    assert advice in str(refused.value)
    assert "nothing was stored" in str(refused.value)


@pytest.mark.parametrize("part", ["Index/Document.iwa", "index.xml"])
def test_a_document_of_apples_programs_is_not_to_be_unpacked(part: str) -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr(part, "words")
    with pytest.raises(UnreadableFileError, match=r"Apple’s Pages.*export it as Word"):
        source_of(packed.getvalue(), "letter.pages")


def test_what_somebody_noted_on_a_word_document_is_no_part_of_what_is_copied() -> None:
    html = (
        f"<p class=MsoNormal>{PROSE}<span class=MsoCommentReference><a class=msocomanchor>[JM1]</a></span></p>"
        "<p class=MsoNormal>Visits are regular.</p><div style='mso-element:comment-list'><div class=msocomtxt>"
        "<p class=MsoCommentText>Please check this with the director first.</p></div></div>"
    )
    plain = f"{PROSE}\nVisits are regular."
    assert read_pasted(plain, f"<html><body>{html}</body></html>").text == plain
    assert source_of(f"<html><body>{html}</body></html>".encode(), "a.html").text.split("\n")[:2] == plain.split("\n")
