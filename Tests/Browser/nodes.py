# SPDX-License-Identifier: Apache-2.0
"""Starts the demonstration's two nodes as processes of their own and waits until they answer."""
import os
import pathlib
import shutil
import socket
import subprocess
import tempfile
import time
import urllib.request

ROOT = pathlib.Path(__file__).resolve().parents[2]
BINARY = os.environ.get("HOMEWARD_BINARY", str(ROOT / ".build/release/homeward"))
PASSWORD = "homeward-demo"


def free_ports(count):
    sockets = [socket.socket() for _ in range(count)]
    for s in sockets:
        s.bind(("127.0.0.1", 0))
    ports = [s.getsockname()[1] for s in sockets]
    for s in sockets:
        s.close()
    return ports


def wait_for(url, process, seconds=120):
    """Polls until the server answers; a server that has ended fails at once."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if process.poll() is not None:
            raise RuntimeError(f"ended with {process.returncode} before answering at {url}")
        try:
            urllib.request.urlopen(url, timeout=2).read()
            return
        except OSError:
            time.sleep(0.05)
    raise RuntimeError(f"no answer at {url}")


class Nodes:
    """Iraq and Russia, prepared by `homeward demo --prepare-only`, each served by its own process."""

    def __init__(self, people=20_000, binary=BINARY):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="homeward-")) / "demo"
        self.iraq_port, self.russia_port = free_ports(2)
        channel = self._two_in_a_row()
        subprocess.run(
            [binary, "demo", "--prepare-only", "--folder", str(self.folder), "--holding-port", str(self.iraq_port), "--nationality-port",
             str(self.russia_port), "--channel-port", str(channel), "--people", str(people)], check=True, capture_output=True)
        self.iraq = f"http://127.0.0.1:{self.iraq_port}"
        self.russia = f"http://127.0.0.1:{self.russia_port}"
        self.processes = {}

    @staticmethod
    def _two_in_a_row():
        while True:
            port = free_ports(1)[0]
            with socket.socket() as s:
                try:
                    s.bind(("127.0.0.1", port + 1))
                    return port
                except OSError:
                    continue

    def folder_of(self, name):
        return self.folder / name

    def start(self, name, binary=BINARY):
        log = open(self.folder / f"{name}.log", "ab")
        process = subprocess.Popen([binary, "serve", str(self.folder_of(name))], stdout=log, stderr=log)
        self.processes[name] = process
        wait_for((self.iraq if name == "iraq" else self.russia) + "/sign-in", process)
        return process

    def kill(self, name):
        self.processes[name].kill()
        self.processes[name].wait()

    def stop(self):
        for process in self.processes.values():
            process.terminate()
        for process in self.processes.values():
            try:
                process.wait(timeout=30)
            except subprocess.TimeoutExpired:
                process.kill()
        shutil.rmtree(self.folder.parent, ignore_errors=True)
