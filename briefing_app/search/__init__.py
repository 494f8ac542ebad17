"""Finds what was published and what the member wrote, as it is typed."""

from briefing_app.domain.search import SearchResult
from briefing_app.search.searcher import Searcher
from briefing_app.storage import LibraryFile, NotebookFile

__all__ = ["Searcher", "search"]


def search(lib: LibraryFile, nb: NotebookFile | None, query: str, limit: int = 50) -> SearchResult:
    """Everything that answers `query`, at most `limit` hits: findings, quotes, documents, notes, best first in each."""
    result = Searcher(lib, nb).on_pause(query, limit)
    if result is None:
        raise RuntimeError("nothing else can interrupt a searcher of one's own")
    return result
