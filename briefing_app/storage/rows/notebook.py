"""Tables of the notebook: what the member wrote."""

from sqlalchemy import ForeignKey, MetaData, Text, UniqueConstraint
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class NotebookBase(DeclarativeBase):
    """The notebook's metadata."""

    metadata = MetaData()


class NoteRow(NotebookBase):
    """A note as it now stands; one in the bin has the time it was put there in `binned`."""

    __tablename__ = "note"

    number: Mapped[int] = mapped_column(primary_key=True)
    id: Mapped[str] = mapped_column(Text, unique=True)
    on_id: Mapped[str] = mapped_column(Text, index=True)
    visit: Mapped[str] = mapped_column(Text, index=True)
    document: Mapped[str] = mapped_column(Text)
    title: Mapped[str] = mapped_column(Text)
    exact: Mapped[str] = mapped_column(Text)
    before: Mapped[str] = mapped_column(Text)
    after: Mapped[str] = mapped_column(Text)
    start: Mapped[int | None]
    stop: Mapped[int | None]
    state: Mapped[str] = mapped_column(Text)
    category: Mapped[str] = mapped_column(Text)
    text: Mapped[str] = mapped_column(Text)
    created: Mapped[str] = mapped_column(Text)
    modified: Mapped[str] = mapped_column(Text)
    binned: Mapped[str | None] = mapped_column(Text)
    sha256: Mapped[str] = mapped_column(Text)
    """Over everything above but `number`: SQLite's own check sees few flipped bits."""


class WordingRow(NotebookBase):
    """An earlier wording of a note, counted from 1."""

    __tablename__ = "wording"
    __table_args__ = (UniqueConstraint("note_id", "sequence"),)

    number: Mapped[int] = mapped_column(primary_key=True)
    note_id: Mapped[str] = mapped_column(ForeignKey("note.id", ondelete="CASCADE"))
    sequence: Mapped[int]
    text: Mapped[str] = mapped_column(Text)
    saved: Mapped[str] = mapped_column(Text)
    sha256: Mapped[str] = mapped_column(Text)


class MetaRow(NotebookBase):
    """A fact about the notebook itself."""

    __tablename__ = "meta"

    key: Mapped[str] = mapped_column(Text, primary_key=True)
    value: Mapped[str] = mapped_column(Text)
