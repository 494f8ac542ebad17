"""Every format is read back and held against the paper it was written from."""

import pytest

from briefing_app.export import Format
from briefing_app.export.blocks import Paper, Passage, plain
from tests.export.reading_back import entry, said_in, squeezed, text_in, written


@pytest.fixture(scope="module", params=list(Format))
def read_back(request: pytest.FixtureRequest, paper: Paper) -> str:
    return text_in(written(paper, request.param), request.param, paper.foot)


def test_every_finding_stands_in_it_exactly_once_with_its_place(read_back: str, paper: Paper) -> None:
    findings = [block for block in paper.blocks if isinstance(block, Passage) and block.number]
    assert len(findings) == 39
    assert len({entry(finding) for finding in findings}) == len(findings)
    assert {entry(finding): read_back.count(entry(finding)) for finding in findings} == dict.fromkeys(
        map(entry, findings), 1
    )


def test_every_passage_stands_in_it_as_often_as_in_the_paper(read_back: str, paper: Paper) -> None:
    """Also what the summary, the comparison and the threads repeat."""
    passages = [block for block in paper.blocks if isinstance(block, Passage)]
    whole = squeezed("".join(part for block in paper.blocks for part in said_in(block)))
    for words in {squeezed(plain(passage.words)) for passage in passages}:
        assert read_back.count(words) == whole.count(words), words


def test_nothing_the_paper_says_is_left_out(read_back: str, paper: Paper) -> None:
    said = [squeezed(part) for block in paper.blocks for part in said_in(block) if part]
    assert [part for part in said if part not in read_back] == []


def test_parts_come_in_the_same_order(read_back: str, paper: Paper) -> None:
    heads = [
        "Inoneminute", "Whatthereleasedoesnotmention", "Findingsbytheme", "Whatwassaid", "Sincelasttime",
        "Mynotesandquestions", "Aboutthispaper",
    ]  # fmt: skip
    places = [read_back.index(head) for head in heads]
    assert places == sorted(places)
    assert read_back.index(squeezed(paper.title)) < places[0]


def test_the_same_paper_gives_the_same_bytes(paper: Paper) -> None:
    for form in Format:
        assert written(paper, form) == written(paper, form), form
