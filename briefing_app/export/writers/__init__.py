"""One function a format: a paper in, the file's bytes out."""
