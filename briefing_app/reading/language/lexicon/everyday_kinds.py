"""Everyday words and phrases by which stories and releases praise, criticise or tell background."""

from briefing_app.domain.words import FindingKind

EVERYDAY_KINDS: dict[FindingKind, str] = {
    FindingKind.STRENGTH: """

    """,
    FindingKind.IMPROVEMENT: """

    """,
    FindingKind.CONTEXT: """

    """,
}
