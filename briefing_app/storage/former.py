"""Where the documents of visits are now that are no more, as far as the documents themselves tell."""

from collections import defaultdict
from collections.abc import Collection

from sqlalchemy import select

from briefing_app.domain.words import DocumentKind
from briefing_app.storage.convert import facts_of
from briefing_app.storage.files import LibraryFile
from briefing_app.storage.rows.library import DocumentRow
from briefing_app.storage.visits import Told, may_have_made


def former_visits(lib: LibraryFile, gone: Collection[str]) -> dict[str, str]:
    """For visits that are no more, the one where all documents are that such a visit would be made for; else none.

    A document under a visit that may have been made for itself tells of no other.
    """
    found = defaultdict(set)
    query = select(DocumentRow.visit_id, DocumentRow.kind, DocumentRow.published, DocumentRow.facts)
    with lib.reading() as session:
        for visit, kind, published, facts in session.execute(query):
            told = Told(DocumentKind(kind), published, facts_of(facts))
            if not may_have_made(told, visit):
                for name in gone:
                    if may_have_made(told, name):
                        found[name].add(visit)
    return {name: visits.pop() for name, visits in found.items() if len(visits) == 1}
