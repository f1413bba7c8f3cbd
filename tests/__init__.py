"""Tests of the planner and its window."""
