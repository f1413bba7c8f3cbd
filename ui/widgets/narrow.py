"""Fields of a form that can be narrow, so that a dialog of large text still fits its screen."""

from PySide6.QtWidgets import QComboBox, QSpinBox

_FEWEST_LETTERS = 7


def let_shrink(box: QComboBox) -> None:
    """Let a closed box cut its words, which the opened list tells in full."""
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(_FEWEST_LETTERS)


def number_field(value: int, least: int, most: int) -> QSpinBox:
    """Return a field for a whole number within bounds, both included."""
    field = QSpinBox()
    field.setRange(least, most)
    field.setValue(value)
    # The style sheet's padding does not reach the text of a spin box.
    field.lineEdit().setTextMargins(round(field.fontMetrics().height() * 0.4), 0, 0, 0)
    return field
