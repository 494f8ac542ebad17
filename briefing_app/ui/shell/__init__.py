"""What frames the window: the bar along the top, messages, progress, and the line along the bottom."""
