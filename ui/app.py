"""The composition root of the window: wires almanac, diary, look and window together."""

import argparse
import sys
import tempfile
from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from planner import __version__
from planner.domain.errors import PlannerError
from planner.services.locations import almanac_path, default_diary_path
from planner.services.workspace import Workspace, open_workspace
