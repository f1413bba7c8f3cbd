"""Multifaith Planner without its window: dates, clashes, the diary, files and printed pages."""

__version__ = "0.1.0"
