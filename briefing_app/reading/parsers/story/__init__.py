"""What a release, news story or committee page tells: parts, findings, council, kind, days and grades of its visit."""
