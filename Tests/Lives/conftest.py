# SPDX-License-Identifier: Apache-2.0
import pathlib
import sys

import pytest

for beside in ("Browser", "Faults"):
    sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / beside))
from world import World  # noqa: E402


@pytest.fixture
def world():
    """Two nodes of one's own: in every life it is the same Monday when it begins."""
    made = World()
    try:
        made.begin()
        yield made
    finally:
        made.end()
