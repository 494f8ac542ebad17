"""The paper as one web page that needs nothing else: our own tags, everything else escaped."""

from collections.abc import Iterator
from functools import singledispatch
from html import escape

from briefing_app import paths
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
    Voice,
    Words,
)  # fmt: skip
from briefing_app.export.colours import colours

_HEAD = """<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="Briefing">
<meta name="dcterms.created" content="{made}">
<title>{title}</title>
<style>
{style}</style>
</head>
<body>
<main>
"""
_TAIL = "<footer>{foot}</footer>\n</main>\n</body>\n</html>\n"


def html(paper: Paper) -> bytes:
    """UTF-8, in light or dark as the reader's system asks, and in light colours on paper."""
    head = _HEAD.format(made=escape(paper.made), title=escape(paper.title), style=_style())
    body = "".join(f"{part}\n" for block in paper.blocks for part in _parts(block))
    return (head + body + _TAIL.format(foot=escape(paper.foot))).encode()


def _style() -> str:
    light, dark = (_variables(colours(theme)) for theme in ("light", "dark"))
    rules = (paths.resources() / "export" / "paper.css").read_text(encoding="utf-8")
    screen = f"@media screen and (prefers-color-scheme: dark) {{ :root {{ {dark} }} }}"
    return f":root {{ {light} }}\n{screen}\n{rules}"


def _variables(tokens: dict[str, str]) -> str:
    return " ".join(f"--{name}: {colour};" for name, colour in tokens.items())


def _said(words: Words) -> str:
    return "".join(
        f'<span class="added">{escape(span.text)}</span>' if span.voice is Voice.ADDED else escape(span.text)
        for span in words
    )


@singledispatch
def _parts(block: Block) -> Iterator[str]:
    raise TypeError(f"no markup for {type(block).__name__}")


@_parts.register
def _(block: Heading) -> Iterator[str]:
    yield f'<h{block.level} dir="auto">{_said(block.words)}</h{block.level}>'


@_parts.register
def _(block: Paragraph) -> Iterator[str]:
    quiet = ' class="quiet"' if block.quiet else ""
    yield f"<p{quiet}>{_said(block.words)}</p>"


@_parts.register
def _(block: Facts) -> Iterator[str]:
    yield f"<table>\n<caption>{escape(block.title)}</caption>\n<tbody>"
    for label, lines in block.rows:
        said = "<br>".join(map(_said, lines))
        yield f'<tr><th scope="row">{escape(label)}</th><td dir="auto">{said}</td></tr>'
    yield "</tbody>\n</table>"


@_parts.register
def _(block: Table) -> Iterator[str]:
    head = "".join(f'<th scope="col">{escape(label)}</th>' for label in block.header)
    yield f"<table>\n<caption>{escape(block.title)}</caption>\n<thead><tr>{head}</tr></thead>\n<tbody>"
    for row in block.rows:
        yield f"<tr>{''.join(f'<td>{_said(cell)}</td>' for cell in row)}</tr>"
    yield "</tbody>\n</table>"


@_parts.register
def _(block: Boxes) -> Iterator[str]:
    yield f'<div class="boxes{" pair" if len(block.boxes) > 1 else ""}">'
    for box in block.boxes:
        yield f'<section class="box {box.tone}">\n<h3>{_sign(box.tone.sign)} {escape(box.title)}</h3>'
        if box.notice:
            yield f"<p><strong>{escape(box.notice)}</strong></p>"
        if box.lines:
            yield "<ul>"
            for line in box.lines:
                after = f' <span class="cite">({escape(line.after)})</span>' if line.after else ""
                yield f'<li dir="auto">{_said(line.words)}{after}</li>'
            yield "</ul>"
        if box.more:
            yield f'<p class="quiet">{escape(box.more)}</p>'
        yield "</section>"
    yield "</div>"


@_parts.register
def _(block: Passage) -> Iterator[str]:
    number = f'<span class="number">{escape(block.number)}.</span> ' if block.number else ""
    follows = " follows" if block.follows else ""
    yield f'<figure class="{block.tone}{follows}">'
    yield f'<p class="label">{number}{_sign(block.tone.sign)} {escape(block.label)}</p>'
    yield f'<blockquote dir="auto">{_said(block.words)}</blockquote>'
    detail = f' · <span class="detail">{_said(block.detail)}</span>' if block.detail else ""
    yield f'<figcaption><span class="cite">{escape(block.cite)}</span>{detail}</figcaption>\n</figure>'


@_parts.register
def _(block: NoteBeside) -> Iterator[str]:
    beside = " pair" if block.on or block.state else ""
    yield f'<section class="note{beside}">'
    yield f'<p class="about"><strong>{escape(block.label)}</strong> · {_said(block.about)}</p>'
    if beside:
        state = f'<p class="detail">{escape(block.state)}</p>' if block.state else ""
        on = f'<blockquote dir="auto">{_said(block.on)}</blockquote>' if block.on else ""
        yield f"<div>{on}{state}</div>"
    text = "".join(f'<p dir="auto">{_said(line)}</p>' for line in block.text)
    yield f"<div>{text}</div>\n</section>"


def _sign(sign: str) -> str:
    """A shape that goes with a word; a screen reader reads the word alone."""
    return f'<span aria-hidden="true">{sign}</span>'
