"""What the paragraphs of a release or page are: its story, and all that stands round it."""
