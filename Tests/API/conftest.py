# SPDX-License-Identifier: Apache-2.0
import pathlib
import sys

import pytest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "Browser"))
from callers import Caller, explained, until  # noqa: E402,F401
from nodes import BINARY, PASSWORD, Nodes  # noqa: E402,F401

ROLES = ["registrar", "caseOfficer", "approver", "verificationOfficer", "liaison", "auditor", "administrator"]


@pytest.fixture(scope="session")
def nodes():
    pair = Nodes(people=2000)
    pair.start("iraq")
    pair.start("russia")
    yield pair
    pair.stop()


@pytest.fixture(scope="session")
def office(nodes):
    """Callers by node and officer: office("iraq", "case")."""
    made = {}

    def find(node, officer):
        if (node, officer) not in made:
            made[node, officer] = Caller(getattr(nodes, node), nodes.folder_of(node), officer)
        return made[node, officer]

    return find
