"""Jargon explained where it stands: by the pointer, by F1, on the glossary's page and in the search box."""
