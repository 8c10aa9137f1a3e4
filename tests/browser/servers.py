"""Servers of the product, started and ended as a person would."""

import os
import socket
import subprocess
import sys
import time
import urllib.request
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]


@dataclass
class Server:
    """A running server with a data folder of its own."""

    url: str
    data: Path
    process: subprocess.Popen[bytes]
    log: Path

    def memory(self, what: str) -> int:
        """VmRSS (now) or VmHWM (peak) of the process, in octets."""
        status = Path(f"/proc/{self.process.pid}/status").read_text()
        line = next(line for line in status.splitlines() if line.startswith(what))
        return int(line.split()[1]) * 1024

    def forget_peak(self) -> None:
        Path(f"/proc/{self.process.pid}/clear_refs").write_text("5")


def free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return found.getsockname()[1]


def start(application: Path, data: Path, environment: dict[str, str] | None = None) -> Server:
    """Starts a server as a person would, and waits until it is well."""
    port, log = free_port(), data.parent / "server.log"
    paths = os.pathsep.join(filter(None, [str(ROOT), os.environ.get("PYTHONPATH")]))
    with log.open("wb") as output:
        process = subprocess.Popen(
            [sys.executable, "-m", "streamlit", "run", str(application), "--server.port", str(port)],
            cwd=ROOT,
            env={**os.environ, "PYTHONPATH": paths, "HABLAMOS_DATA": str(data), **(environment or {})},
            stdout=output,
            stderr=subprocess.STDOUT,
        )
    server = Server(f"http://127.0.0.1:{port}", data, process, log)
    try:
        wait_until_well(server)
    except BaseException:
        stop(server)
        raise
    return server


def wait_until_well(server: Server) -> None:
    end = time.monotonic() + 120
    while time.monotonic() < end and server.process.poll() is None:
        try:
            urllib.request.urlopen(f"{server.url}/_stcore/health", timeout=30)
            return
        except OSError:
            time.sleep(0.1)
    raise RuntimeError(f"the server did not start: {server.log.read_text()}")


def stop(server: Server) -> None:
    server.process.terminate()
    try:
        server.process.wait(10)
    except subprocess.TimeoutExpired:
        server.process.kill()
        server.process.wait(10)
