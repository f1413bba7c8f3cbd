"""What a diary does wherever it is kept: classes of tests that each engine inherits."""
