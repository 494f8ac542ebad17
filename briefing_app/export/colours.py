"""The window's colours, for paper and web pages."""

import tomllib
from functools import lru_cache

from briefing_app import paths


@lru_cache(maxsize=2)
def colours(theme: str) -> dict[str, str]:
    """Each token of a theme ("light" or "dark") with its colour: "#1b1f24"."""
    table = tomllib.loads((paths.resources() / "themes" / f"{theme}.toml").read_text(encoding="utf-8"))
    return {name: colour for name, colour in table.items() if isinstance(colour, str)}
