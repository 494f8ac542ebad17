"""Between corrections, what the reader found, and the rows that keep both."""

from typing import Any

from briefing_app.domain.briefing import Audit, Finding, Quote, SourceText, Speaker, Unplaced
from briefing_app.domain.correcting import Reading
from briefing_app.domain.corrections import Action, Correction, Standing, Stretch, Subject
from briefing_app.domain.themes import Theme
from briefing_app.domain.words import FindingKind, SaidBy
from briefing_app.storage.rows.corrections import CorrectionRow, ReadingRow
from briefing_app.storage.rows.library import DocumentRow

Values = dict[str, Any]


def packed_correction(made: Correction, name: str, batch: str, when: str) -> Values:
    """A new correction as a row."""
    speaker = made.speaker
    says = {
        "kind": made.kind,
        "theme": made.theme,
        "speaker": [speaker.name, speaker.role, speaker.organisation] if speaker else None,
        "said_by": made.said_by,
        "at": made.at,
        "other": made.other,
        "repeated": None if made.on.alone else True,
    }
    return {
        "id": name,
        "document_id": made.document,
        "batch": batch,
        "action": made.action,
        "subject": made.subject,
        "exact": made.on.exact,
        "before": made.on.before,
        "after": made.on.after,
        "start": made.on.start,
        "stop": made.on.end,
        "says": {key: value for key, value in says.items() if value not in (None, "")},
        "made": when,
        "standing": Standing.APPLIES,
    }


def correction_of(row: CorrectionRow) -> Correction:
    """A correction as it was made, with what has become of it."""
    says = row.says
    return Correction(
        document=row.document_id,
        action=Action(row.action),
        subject=Subject(row.subject),
        on=Stretch(row.exact, row.before, row.after, row.start, row.stop, not says.get("repeated")),
        kind=FindingKind(says["kind"]) if "kind" in says else None,
        theme=Theme(says["theme"]) if "theme" in says else None,
        speaker=Speaker(*says["speaker"]) if "speaker" in says else None,
        said_by=SaidBy(says["said_by"]) if "said_by" in says else None,
        at=says.get("at"),
        other=says.get("other", ""),
        id=row.id,
        batch=row.batch,
        made=row.made,
        standing=Standing(row.standing),
    )


def packed_reading(document: str, reading: Reading) -> Values:
    """What the reader found, as a row; words are given by their spans."""
    return {
        "document_id": document,
        "placed": reading.audit.placed,
        "findings": [
            [f.id, f.kind, f.theme, f.start, f.end, f.paragraph, f.page, f.section, f.said_by, f.confidence]
            for f in reading.findings
        ],
        "quotes": [
            [q.id, q.speaker.name, q.speaker.role, q.speaker.organisation, q.start, q.end, q.paragraph, q.page]
            for q in reading.quotes
        ],
        "unplaced": [[left.start, left.end, left.why] for left in reading.audit.unplaced],
    }


def reading_of(row: ReadingRow, source: SourceText, document: DocumentRow) -> Reading:
    """What `packed_reading` kept, over the text it was read in."""
    return Reading(
        source,
        tuple(_finding(document.id, source.text, *values) for values in row.findings),
        tuple(_quote(document.id, source.text, *values) for values in row.quotes),
        Audit(document.paragraphs, row.placed, tuple(Unplaced(*values) for values in row.unplaced)),
    )


def _finding(document: str, text: str, *values: Any) -> Finding:
    name, kind, theme, start, end, paragraph, page, section, said_by, confidence = values
    return Finding(
        name, document, FindingKind(kind), Theme(theme), start, end, text[start:end], paragraph, page, section,
        SaidBy(said_by), confidence,
    )  # fmt: skip


def _quote(document: str, text: str, *values: Any) -> Quote:
    name, person, role, organisation, start, end, paragraph, page = values
    return Quote(name, document, Speaker(person, role, organisation), start, end, text[start:end], paragraph, page)
