"""Tests of the diary on real SQLite files."""
