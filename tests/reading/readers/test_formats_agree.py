"""The same words saved in another format are read as the same findings and quotes."""

import io
from collections.abc import Callable
from email.message import EmailMessage
from pathlib import Path

import docx
import pytest

from briefing_app.domain.briefing import Briefing, SourceText
from briefing_app.domain.words import BlockKind
from briefing_app.reading import read_bytes
from briefing_app.reading.readers import source_of

SAMPLE = Path(__file__).parents[3] / "resources" / "sample"


def parts(source: SourceText) -> list[tuple[BlockKind, int, str]]:
    return [(block.kind, block.level, source.text[block.start : block.end]) for block in source.blocks]


def as_word(source: SourceText) -> bytes:
    document = docx.Document()
    for kind, level, text in parts(source):
        if kind is BlockKind.HEADING:
            document.add_heading(text, level - 1)
        elif kind is BlockKind.BULLET:
            document.add_paragraph(text, style="List Bullet")
        elif kind is BlockKind.TABLE_ROW:
            cells = text.split(" | ")
            table = document.add_table(1, len(cells))
            for cell, words in zip(table.rows[0].cells, cells, strict=True):
                cell.text = words
        else:
            document.add_paragraph(text)
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def as_page(source: SourceText) -> bytes:
    tags = {BlockKind.PARAGRAPH: "<p>{}</p>", BlockKind.BULLET: "<ul><li>{}</li></ul>"}
    body = ""
    for kind, level, text in parts(source):
        if kind is BlockKind.TABLE_ROW:
            body += f"<table><tr><td>{text.replace(' | ', '</td><td>')}</td></tr></table>"
        else:
            body += tags.get(kind, f"<h{level}>{{}}</h{level}>").format(text)
    page = (
        f"<!doctype html><html><head><meta charset=utf-8></head><body><nav><a href=/>Home</a></nav>{body}</body></html>"
    )
    return page.encode()


def as_mail(source: SourceText) -> bytes:
    message = EmailMessage()
    message["From"] = "press@example.gov.uk"
    message["Subject"] = source.text.splitlines()[0]
    message["Message-ID"] = "<1@example.gov.uk>"
    message.set_content(source.text)
    message.add_alternative(as_page(source).decode(), subtype="html")
    return message.as_bytes()


MAKERS: dict[str, Callable[[SourceText], bytes]] = {"docx": as_word, "html": as_page, "eml": as_mail}


def said(briefing: Briefing) -> list[tuple[str, ...]]:
    findings = [(each.kind.value, each.theme.value, each.section, each.text) for each in briefing.findings]
    return [*findings, *((each.speaker.name, each.text) for each in briefing.quotes)]


@pytest.mark.parametrize("suffix", MAKERS)
@pytest.mark.parametrize("path", sorted(SAMPLE.glob("*.md")), ids=lambda path: path.stem)
def test_the_sample_reads_the_same_in_every_format(path: Path, suffix: str) -> None:
    data = path.read_bytes()
    copy = MAKERS[suffix](source_of(data, path.name))
    wanted, got = read_bytes(data, path.name), read_bytes(copy, f"copy.{suffix}")
    assert got.visit == wanted.visit
    assert got.document.kind is wanted.document.kind
    assert said(got) == said(wanted)
    assert said(wanted)
