"""Tests against published results."""
