"""What printed planners share: what is told, type and strokes, head, key, lists and notes."""
