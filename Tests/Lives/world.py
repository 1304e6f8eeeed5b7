# SPDX-License-Identifier: Apache-2.0
"""Two live nodes under one clock that the test sets, and everybody who acts at them."""
import datetime
import pathlib
import struct
import tempfile
import time

from callers import Caller, until
from nodes import PASSWORD, Nodes
from rig import Rig, shim

# Baghdad and Moscow keep the same time.
ZONE = datetime.timezone(datetime.timedelta(hours=3))
BEGINNING = "2026-03-02 09:00"
# Officers whom the demonstration does not have at Russia, and without whom nobody comes home there.
RUSSIAN = [("case", "Зоя Кузнецова", "caseOfficer"), ("approver", "Олег Титов", "approver")]
# A token lives thirty days; a program asks for another before that.
TOKEN_DAYS = datetime.timedelta(days=20)


def tagged(text, language="en"):
    return {"text": text, "language": language}


class World:
    def __init__(self):
        self.folder = tempfile.TemporaryDirectory(prefix="homeward-lives-")
        self.clock = pathlib.Path(self.folder.name) / "clock"
        self.clock.write_bytes(bytes(8))
        self.made, self.nodes, self.now = {}, None, None

    def begin(self):
        self.set(BEGINNING)
        # Everything that has to do with a node lives by its clock: a node does not serve what was written later than now.
        with self.told():
            self.nodes = Nodes(people=400)
        for node in ("iraq", "russia"):
            self.start(node)
        for officer, name, role in RUSSIAN:
            self.russia("admin")("POST", "/officers", {"id": officer, "name": name, "roles": [role], "password": PASSWORD})
        self.russia("admin2")("POST", "/officers/approver/activate")

    def told(self):
        return Rig.told({"LD_PRELOAD": str(shim()), "FAULT_CLOCK": str(self.clock)})

    def start(self, node):
        with self.told():
            self.nodes.start(node)

    def stop(self, node):
        """The node is switched off; what is on the line waits at the other."""
        self.nodes.processes[node].terminate()
        self.nodes.processes[node].wait(timeout=60)

    def end(self):
        if self.nodes:
            self.nodes.stop()
        self.folder.cleanup()

    # The clock

    def set(self, when):
        moment = datetime.datetime.fromisoformat(when).replace(tzinfo=ZONE)
        assert self.now is None or moment > self.now, "time goes one way"
        self.now = moment
        with open(self.clock, "r+b") as file:
            file.write(struct.pack("=q", int((moment.timestamp() - time.time()) * 1e9)))

    def at(self, when):
        """It is this day and hour at both nodes; whatever was on the line has arrived before."""
        self.settle()
        self.set(when)

    @property
    def today(self):
        return self.now.date().isoformat()

    def settle(self):
        """Both have taken in and acknowledged all that the other sent."""
        def quiet():
            here, there = self.iraq("approver")("GET", "/channel")["peers"][0], self.russia("liaison")("GET", "/channel")["peers"][0]
            return here["waiting"] == there["waiting"] == 0 and here["sent"] == there["received"] and there["sent"] == here["received"]

        until(quiet)

    # Who acts

    def iraq(self, officer):
        return self.officer("iraq", officer)

    def russia(self, officer):
        return self.officer("russia", officer)

    def officer(self, node, name):
        since, caller = self.made.get((node, name), (None, None))
        if since is None or self.now - since > TOKEN_DAYS:
            with self.told():
                caller = Caller(getattr(self.nodes, node), self.nodes.folder_of(node), name)
            self.made[node, name] = (self.now, caller)
        return caller
