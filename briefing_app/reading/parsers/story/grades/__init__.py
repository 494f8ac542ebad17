"""Grades that a story tells in its sentences, lists and tables, and whose they are."""
