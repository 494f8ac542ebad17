"""The sample is told in the project's own words: no long run of words is shared with what was published."""

import re
from pathlib import Path

import pypdfium2
import pytest

ROOT = Path(__file__).parents[2]
SHARED = ROOT.parent / "shared"
LONGEST_SHARED_RUN = 6
STOCK = (  # the fixed names of judgements, sections and visits, which every inspection report uses
    r"the (impact of leaders on social work practice with children and families|experiences and progress of children "
    r"(who need help and protection|in care and care leavers))( requires improvement to be good| good)?"
    r"|what needs to improve in this area of social work practice"
    r"|summarises the findings of the focused visit to shropshire childrens services on( \d+( and \d+)? \w+ \d{4})?"
    r"|(his|her) majestys inspectors? for this visit were( \w+){5}"
    r"|inspection of shropshire local authority childrens services|inspection dates [\w ]+? 2022"
    r"|lead inspector john roughton her majestys inspector"
    r"|cabinet member for children and education|executive director of people at shropshire council"
)


def words(text: str) -> list[str]:
    plain = re.sub(r"[^\w\s]+", " ", re.sub(r"['’]", "", text.lower()))
    return re.sub(STOCK, " | ", " ".join(plain.split())).split()


def runs(text: str) -> set[str]:
    length = LONGEST_SHARED_RUN + 1
    every = words(text)
    return {" ".join(every[i : i + length]) for i in range(len(every) - length + 1)}


def published() -> str:
    letters = sorted(SHARED.glob("corpus/*/shropshire-*.pdf"))
    texts = [(SHARED / "seeds" / "shropshire-release-2024.txt").read_text(encoding="utf-8")]
    for path in letters:
        document = pypdfium2.PdfDocument(path)
        texts += [document[index].get_textpage().get_text_range() for index in range(len(document))]
        document.close()
    return "\n".join(texts)


@pytest.mark.skipif(not SHARED.exists(), reason="the published documents are not beside the project (../shared)")
def test_no_run_of_more_than_six_words_is_taken_over() -> None:
    originals = runs(published())
    for path in sorted((ROOT / "resources" / "sample").glob("*.md")):
        shared = {run for run in runs(path.read_text(encoding="utf-8")) & originals if "|" not in run}
        assert not shared, f"{path.name} shares words with a published document: {sorted(shared)[:5]}"


def test_each_part_says_where_its_facts_come_from() -> None:
    parts = sorted((ROOT / "resources" / "sample").glob("*.md"))
    assert len(parts) >= 4
    for path in parts:
        assert "## Where these facts come from" in path.read_text(encoding="utf-8"), path.name
