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


class MeetingRow(NotebookBase):
    """A meeting; one in the bin has the time it was put there in `binned`."""

    __tablename__ = "meeting"

    number: Mapped[int] = mapped_column(primary_key=True)
    id: Mapped[str] = mapped_column(Text, unique=True)
    name: Mapped[str] = mapped_column(Text)
    day: Mapped[str] = mapped_column(Text)
    """ISO; empty where none is known."""
    created: Mapped[str] = mapped_column(Text)
    modified: Mapped[str] = mapped_column(Text)
    binned: Mapped[str | None] = mapped_column(Text)
    sha256: Mapped[str] = mapped_column(Text)


class AgendaRow(NotebookBase):
    """A question on a meeting's list: its place there, and what became of it."""

    __tablename__ = "agenda_question"
    __table_args__ = (UniqueConstraint("meeting_id", "note_id"),)

    number: Mapped[int] = mapped_column(primary_key=True)
    meeting_id: Mapped[str] = mapped_column(ForeignKey("meeting.id", ondelete="CASCADE"))
    note_id: Mapped[str] = mapped_column(ForeignKey("note.id", ondelete="CASCADE"), index=True)
    place: Mapped[int]
    state: Mapped[str] = mapped_column(Text)
    answer: Mapped[str] = mapped_column(Text)
    """Id of the note that holds the answer; empty for none. No foreign key: SQLite would empty it and not seal it."""
    follow_up: Mapped[str] = mapped_column(Text)
    """The same for the follow-up that was made of it."""
    sha256: Mapped[str] = mapped_column(Text)


class MetaRow(NotebookBase):
    """A fact about the notebook itself."""

    __tablename__ = "meta"

    key: Mapped[str] = mapped_column(Text, primary_key=True)
    value: Mapped[str] = mapped_column(Text)
