"""Ways in which a file goes bad, each of which must be noticed before anything is built on it."""

from collections.abc import Callable
from pathlib import Path
from random import Random

PAGE = 4096


def flipped(content: bytes, chance: Random) -> bytes:
    """One bit is another."""
    place = chance.randrange(len(content))
    return content[:place] + bytes([content[place] ^ (1 << chance.randrange(8))]) + content[place + 1 :]


def zeroed(content: bytes, chance: Random) -> bytes:
    """A page is all noughts."""
    return _with_page(content, chance, bytes(PAGE))


def scrambled(content: bytes, chance: Random) -> bytes:
    """A page is rubbish."""
    return _with_page(content, chance, chance.randbytes(PAGE))


def cut_short(content: bytes, chance: Random) -> bytes:
    """The end is missing."""
    return content[: chance.randrange(1, len(content) // PAGE) * PAGE]


def emptied(_content: bytes, _chance: Random) -> bytes:
    """Nothing is left."""
    return b""


def foreign(_content: bytes, chance: Random) -> bytes:
    """Something else has its name."""
    return b"PK\3\4" + chance.randbytes(3000)


WAYS: tuple[Callable[[bytes, Random], bytes], ...] = (flipped, zeroed, scrambled, cut_short, emptied, foreign)


def spoil(path: Path, way: Callable[[bytes, Random], bytes], chance: Random) -> bytes:
    """Damage a file and return what it held before."""
    before = path.read_bytes()
    path.write_bytes(way(before, chance))
    return before


def _with_page(content: bytes, chance: Random, page: bytes) -> bytes:
    start = chance.randrange(len(content) // PAGE) * PAGE
    return content[:start] + page + content[start + PAGE :]
