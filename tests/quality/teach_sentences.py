"""`make teach`, first part: writes build/teach/sentences.json, what the classifier is taught.

Every labelled sentence of releases and stories that are not kept aside, and of other inspectorates' papers. Of Ofsted's
letters and reports there are none: they are many pages long, and their own weights tell them nearly as well in a tenth
of the time.
"""

import json
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from briefing_app.domain.briefing import Finding
from briefing_app.domain.themes import Theme
from briefing_app.reading.language.classifier.pieces import Seen, pieces_of
from briefing_app.reading.language.classifier.telling import LETTER
from briefing_app.reading.language.others import is_of_others
from tests.quality.choosing import fold_of
from tests.quality.fit_others import labels_of_others
from tests.quality.labelled import Labelled, labelled, of_document, paragraph_at
from tests.quality.program import ROOT, by_words_alone

KINDS = ("strength", "improvement", "context")
THEMES = tuple(theme.value for theme in Theme)
TARGET = ROOT / "build" / "teach" / "sentences.json"
FOLDS = 5
_RELEASES_COUNT, _STORIES_COUNT, _APART_COUNT = 1.0, 0.6, 0.4
"""How much a sentence counts of whole releases and pages and of papers, of short stories, and of those in which facet
after facet of each theme was gone through."""
_WHOLE = 2.0
"""Weights above it are of whole releases and pages."""


@by_words_alone()
def main() -> int:
    """Write the sentences, and print how many."""
    papers = [one for label in labels_of_others() for one in of_document(label) if _is_of_others(one)]
    taught = [*_taught([one for one in labelled() if one.story]), *_taught(papers)]
    TARGET.parent.mkdir(parents=True, exist_ok=True)
    TARGET.write_text(json.dumps({"kinds": KINDS, "themes": THEMES, "sentences": taught}), encoding="utf-8")
    print(f"{len(taught)} sentences")  # noqa: T201 - what it is for
    return 0


def _is_of_others(one: Labelled) -> bool:
    return is_of_others(one.briefing.visit.inspectorate, one.briefing.visit.kind)


def _taught(found: Sequence[Labelled]) -> Iterator[dict[str, Any]]:
    told = {id(one.finding): one for one in found}
    for briefing in {id(one.briefing): one.briefing for one in found}.values():
        before: Finding | None = None
        for finding in briefing.findings:
            if one := told.get(id(finding)):
                yield _lesson(one, before)
            before = finding


def _lesson(one: Labelled, before: Finding | None) -> dict[str, Any]:
    kind = KINDS.index(one.kind.replace("priority_action", "improvement"))
    themes = [THEMES.index(theme) for theme in (one.theme, one.second) if theme in THEMES]
    numbers, own = pieces_of(_seen(one, before))
    whole = one.weight > _WHOLE or not one.story
    counts = _RELEASES_COUNT if whole else _APART_COUNT if one.apart else _STORIES_COUNT
    fold = fold_of(one.briefing.document.file_name, FOLDS)
    return {
        "numbers": numbers,
        "own": own,
        "kind": kind,
        "themes": themes,
        "counts": counts,
        "fold": fold,
        "story": one.story,
        "apart": one.apart,
    }


def _seen(one: Labelled, before: Finding | None) -> Seen:
    finding, briefing = one.finding, one.briefing
    voice = finding.said_by if one.story else LETTER
    alone = Seen(one.told, voice, finding.section)
    if before is None:
        return alone
    same = paragraph_at(briefing, finding) == paragraph_at(briefing, before)
    return alone._replace(before=before.text, same_paragraph=same)


if __name__ == "__main__":
    raise SystemExit(main())
