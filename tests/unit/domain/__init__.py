"""Tests of the domain values and decisions."""
