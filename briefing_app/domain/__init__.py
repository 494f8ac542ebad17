"""The words every other room speaks in: plain, frozen values that know no file, database or window."""
