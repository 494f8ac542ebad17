"""A council's shared library: a PostgreSQL in which members find what officers publish, one briefing file a visit."""
