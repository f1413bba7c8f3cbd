"""The diary: one SQLite file, its rows, repositories, migrations and copies."""
