"""The same words saved in another format are read as the same findings and quotes."""

import io
import re
import textwrap
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from email.message import EmailMessage
from functools import cache
from pathlib import Path

import docx
import pytest

from briefing_app.domain.briefing import Briefing, SourceText
from briefing_app.domain.words import BlockKind
from briefing_app.reading import read_bytes
from briefing_app.reading.readers import source_of
from tests.quality.program import by_words_alone

SAMPLE = Path(__file__).parents[3] / "resources" / "sample"
RELEASES = Path(__file__).parents[2] / "samples" / "releases"


def parts(source: SourceText) -> list[tuple[BlockKind, int, str]]:
    return [(block.kind, block.level, source.text[block.start : block.end]) for block in source.own_blocks]


@cache
def template() -> bytes:
    """Word's usual one without the many styles that nothing here wears: each is read again with every file."""
    document = docx.Document()
    for style in list(document.styles):
        if not re.match("Normal|Title|Heading|List Bullet|Default|No List", style.name or ""):
            style.delete()
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def as_word(source: SourceText) -> bytes:
    document = docx.Document(io.BytesIO(template()))
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


def as_article(source: SourceText) -> str:
    tags = {BlockKind.PARAGRAPH: "<p>{}</p>", BlockKind.BULLET: "<ul><li>{}</li></ul>"}
    body = ""
    for kind, level, text in parts(source):
        if kind is BlockKind.TABLE_ROW:
            body += f"<table><tr><td>{text.replace(' | ', '</td><td>')}</td></tr></table>"
        else:
            body += tags.get(kind, f"<h{level}>{{}}</h{level}>").format(text)
    return body


def as_page(source: SourceText) -> bytes:
    """A page of a council's site, with what stands round an article there."""
    return (
        "<!doctype html><html><head><meta charset=utf-8></head><body>"
        '<div class="cookie-consent"><p>We use cookies to make this site work. Change your settings at any time.</p>'
        "</div><header><a href=/>Bexcombe Council</a></header><nav><ul><li><a href=/bins>Bins</a></li></ul></nav>"
        f'<main><article><div class="share"><a href=/s>Share</a></div>{as_article(source)}</article></main>'
        '<aside class="related"><h2>Related stories</h2><p>Councillor Jo Bloggs said: “The new pool will open.”</p>'
        "</aside><footer><p>© Bexcombe Council. Call 01234 567890.</p></footer></body></html>"
    ).encode()


def as_plain(source: SourceText, width: int = 1_000_000) -> str:
    lines = [("• " if kind is BlockKind.BULLET else "") + text for kind, _, text in parts(source)]
    return "\n\n".join("\n".join(textwrap.wrap(line, width, break_on_hyphens=False)) for line in lines)


def as_markdown(source: SourceText) -> bytes:
    marks = {BlockKind.BULLET: "- ", BlockKind.HEADING: "#"}
    lines = [
        "#" * level + " " + text if kind is BlockKind.HEADING else marks.get(kind, "") + text
        for kind, level, text in parts(source)
    ]
    return "\n\n".join(lines).encode()


def as_plain_mail(source: SourceText) -> bytes:
    message = EmailMessage()
    message["Subject"] = source.text.splitlines()[0]
    message["Message-ID"] = "<1@example.gov.uk>"
    message.set_content(as_plain(source, 72))
    return message.as_bytes()


def as_mail(source: SourceText) -> bytes:
    message = EmailMessage()
    message["From"] = "press@example.gov.uk"
    message["Subject"] = source.text.splitlines()[0]
    message["Message-ID"] = "<1@example.gov.uk>"
    message.set_content(source.text)
    message.add_alternative(f"<html><body>{as_article(source)}</body></html>", subtype="html")
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


PLAIN: dict[str, Callable[[SourceText], bytes]] = {
    "md": as_markdown,
    "mail": as_plain_mail,
    "windows": lambda source: as_plain(source).encode("cp1252", errors="replace"),
    "utf-16": lambda source: as_plain(source).encode("utf-16-le"),
    "wrapped": lambda source: as_plain(source, 78).encode(),
}
ENDINGS = {"mail": "eml", "windows": "txt", "utf-16": "txt", "wrapped": "txt"}
WHOLE = [path for path in sorted(RELEASES.iterdir()) if path.suffix in {".txt", ".html"}][::2]
"""Every other one: a Word file of each takes long to make."""


@cache
def as_kept(path: Path) -> Briefing:
    return read_bytes(path.read_bytes(), path.name)


def words(briefing: Briefing) -> Counter[str]:
    """What was found and said, white space aside."""
    texts = [*(each.text for each in briefing.findings), *(each.text for each in briefing.quotes)]
    return Counter(" ".join(text.split()) for text in texts)


@pytest.mark.parametrize("kind", [*MAKERS, *PLAIN])
@by_words_alone()  # the classifier is given the same words, whatever they were saved as
def test_releases_read_nearly_the_same_in_every_format(kind: str) -> None:
    """What a format cannot tell (a heading of two lines, a table) may cost a finding in fifty."""
    same, wanted, got, visits = 0, 0, 0, []
    for path in WHOLE:
        source = source_of(path.read_bytes(), path.name)
        first = as_kept(path)
        again = read_bytes({**MAKERS, **PLAIN}[kind](source), f"copy.{ENDINGS.get(kind, kind)}")
        same += (words(first) & words(again)).total()
        wanted, got = wanted + words(first).total(), got + words(again).total()
        # Only a saved page tells whose site it is.
        known = first.visit if again.visit.council or not source.site else replace(first.visit, council=None)
        if again.visit != known:
            visits.append(path.name)
    assert not visits
    assert min(same / wanted, same / got) >= 0.98
