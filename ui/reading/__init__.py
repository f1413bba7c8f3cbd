"""Pages to read: shown as real labels and buttons, with history, zoom, finding, copy and print."""
