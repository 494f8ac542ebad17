"""How a story tells a sentence: who says it, of what, and what it finds."""
