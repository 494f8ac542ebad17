"""Tables of the library: what was published."""

from typing import Any

from sqlalchemy import JSON, ForeignKey, LargeBinary, MetaData, Text, UniqueConstraint
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, relationship


class LibraryBase(DeclarativeBase):
    """The library's metadata."""

    metadata = MetaData()


class CouncilRow(LibraryBase):
    """A council; `id` is its name without "council", "county" and the like."""

    __tablename__ = "council"

    id: Mapped[str] = mapped_column(Text, primary_key=True)
    name: Mapped[str] = mapped_column(Text)


class VisitRow(LibraryBase):
    """A visit, as its documents together tell it."""

    __tablename__ = "visit"

    id: Mapped[str] = mapped_column(Text, primary_key=True)
    council_id: Mapped[str | None] = mapped_column(ForeignKey("council.id"), index=True)
    inspectorate: Mapped[str | None] = mapped_column(Text)
    kind: Mapped[str] = mapped_column(Text)
    starts: Mapped[str | None] = mapped_column(Text)
    ends: Mapped[str | None] = mapped_column(Text)
    focus: Mapped[str | None] = mapped_column(Text)
    inspectors: Mapped[list[str]] = mapped_column(JSON)

    council: Mapped[CouncilRow | None] = relationship()
    judgements: Mapped[list["JudgementRow"]] = relationship(
        order_by="JudgementRow.position", cascade="all, delete-orphan"
    )
    previous: Mapped[list["PreviousVisitRow"]] = relationship(
        order_by="PreviousVisitRow.position", cascade="all, delete-orphan"
    )
    documents: Mapped[list["DocumentRow"]] = relationship(back_populates="visit")


class JudgementRow(LibraryBase):
    """An area and its grade at one visit."""

    __tablename__ = "judgement"

    number: Mapped[int] = mapped_column(primary_key=True)
    visit_id: Mapped[str] = mapped_column(ForeignKey("visit.id", ondelete="CASCADE"), index=True)
    position: Mapped[int]
    area: Mapped[str] = mapped_column(Text)
    grade: Mapped[str] = mapped_column(Text)


class PreviousVisitRow(LibraryBase):
    """An earlier visit that a visit's documents mention."""

    __tablename__ = "previous_visit"

    number: Mapped[int] = mapped_column(primary_key=True)
    visit_id: Mapped[str] = mapped_column(ForeignKey("visit.id", ondelete="CASCADE"), index=True)
    position: Mapped[int]
    kind: Mapped[str] = mapped_column(Text)
    said: Mapped[str] = mapped_column(Text)
    starts: Mapped[str | None] = mapped_column(Text)


class DocumentRow(LibraryBase):
    """A document as it now stands; its words are in the version named by `version`."""

    __tablename__ = "document"

    id: Mapped[str] = mapped_column(Text, primary_key=True)
    visit_id: Mapped[str] = mapped_column(ForeignKey("visit.id"), index=True)
    kind: Mapped[str] = mapped_column(Text)
    title: Mapped[str] = mapped_column(Text)
    publisher: Mapped[str | None] = mapped_column(Text)
    published: Mapped[str | None] = mapped_column(Text)
    pages: Mapped[int | None]
    file_name: Mapped[str] = mapped_column(Text)
    sha256: Mapped[str] = mapped_column(Text, index=True)
    version: Mapped[int]
    imported: Mapped[str] = mapped_column(Text)
    paragraphs: Mapped[int]
    placed: Mapped[int]
    facts: Mapped[dict[str, Any]] = mapped_column(JSON)
    """What this document says of its visit, so that a visit can be told anew when documents come and go."""

    visit: Mapped[VisitRow] = relationship(back_populates="documents")


class DocumentVersionRow(LibraryBase):
    """The words of a document as imported once; earlier versions stay readable."""

    __tablename__ = "document_version"
    __table_args__ = (UniqueConstraint("document_id", "version"),)

    number: Mapped[int] = mapped_column(primary_key=True)
    document_id: Mapped[str] = mapped_column(ForeignKey("document.id", ondelete="CASCADE"))
    version: Mapped[int]
    sha256: Mapped[str] = mapped_column(ForeignKey("original.sha256"), index=True)
    title: Mapped[str] = mapped_column(Text)
    file_name: Mapped[str] = mapped_column(Text)
    imported: Mapped[str] = mapped_column(Text)
    pages: Mapped[int | None]
    text: Mapped[str] = mapped_column(Text)
    blocks: Mapped[list[list[Any]]] = mapped_column(JSON)
    """Each block as [kind, start, end, paragraph, page, level]."""


class OriginalRow(LibraryBase):
    """The bytes of a file as it came."""

    __tablename__ = "original"

    sha256: Mapped[str] = mapped_column(Text, primary_key=True)
    content: Mapped[bytes] = mapped_column(LargeBinary)


class HeldBeforeRow(LibraryBase):
    """The bytes of a version that was removed, and the id that its document had: notes on it still name that."""

    __tablename__ = "held_before"

    sha256: Mapped[str] = mapped_column(Text, primary_key=True)
    document: Mapped[str] = mapped_column(Text)


class BlockRow(LibraryBase):
    """One block of a document's current text, searchable by itself."""

    __tablename__ = "block"

    number: Mapped[int] = mapped_column(primary_key=True)
    document_id: Mapped[str] = mapped_column(ForeignKey("document.id", ondelete="CASCADE"), index=True)
    position: Mapped[int]
    kind: Mapped[str] = mapped_column(Text)
    start: Mapped[int]
    stop: Mapped[int]
    paragraph: Mapped[int]
    page: Mapped[int | None]
    level: Mapped[int]
    text: Mapped[str] = mapped_column(Text)


class FindingRow(LibraryBase):
    """A finding in a document's current text."""

    __tablename__ = "finding"

    number: Mapped[int] = mapped_column(primary_key=True)
    id: Mapped[str] = mapped_column(Text, unique=True)
    document_id: Mapped[str] = mapped_column(ForeignKey("document.id", ondelete="CASCADE"), index=True)
    kind: Mapped[str] = mapped_column(Text)
    theme: Mapped[str] = mapped_column(Text)
    start: Mapped[int]
    stop: Mapped[int]
    text: Mapped[str] = mapped_column(Text)
    paragraph: Mapped[int]
    page: Mapped[int | None]
    section: Mapped[str] = mapped_column(Text)
    said_by: Mapped[str] = mapped_column(Text)
    confidence: Mapped[float]
    confirmed: Mapped[bool] = mapped_column(server_default="0")

    document: Mapped[DocumentRow] = relationship()


class SpeakerRow(LibraryBase):
    """Someone who is quoted."""

    __tablename__ = "speaker"
    __table_args__ = (UniqueConstraint("name", "role", "organisation"),)

    number: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(Text)
    role: Mapped[str] = mapped_column(Text)
    organisation: Mapped[str] = mapped_column(Text)


class QuoteRow(LibraryBase):
    """A quote in a document's current text; `speaker` repeats who said it, in words, for searching."""

    __tablename__ = "quote"

    number: Mapped[int] = mapped_column(primary_key=True)
    id: Mapped[str] = mapped_column(Text, unique=True)
    document_id: Mapped[str] = mapped_column(ForeignKey("document.id", ondelete="CASCADE"), index=True)
    speaker_number: Mapped[int] = mapped_column(ForeignKey("speaker.number"), index=True)
    speaker: Mapped[str] = mapped_column(Text)
    start: Mapped[int]
    stop: Mapped[int]
    text: Mapped[str] = mapped_column(Text)
    paragraph: Mapped[int]
    page: Mapped[int | None]
    confirmed: Mapped[bool] = mapped_column(server_default="0")

    said_by: Mapped[SpeakerRow] = relationship()
    document: Mapped[DocumentRow] = relationship()


class UnplacedRow(LibraryBase):
    """A stretch of a document's current text that became neither finding nor quote."""

    __tablename__ = "unplaced"

    number: Mapped[int] = mapped_column(primary_key=True)
    document_id: Mapped[str] = mapped_column(ForeignKey("document.id", ondelete="CASCADE"), index=True)
    start: Mapped[int]
    stop: Mapped[int]
    why: Mapped[str] = mapped_column(Text)


class LinkRow(LibraryBase):
    """A link that a document prints."""

    __tablename__ = "link"

    number: Mapped[int] = mapped_column(primary_key=True)
    document_id: Mapped[str] = mapped_column(ForeignKey("document.id", ondelete="CASCADE"), index=True)
    text: Mapped[str] = mapped_column(Text)
    url: Mapped[str | None] = mapped_column(Text)
