"""What a process tree has used, read from /proc."""

import os
import pathlib
import socket
import subprocess
import time

TICK = os.sysconf("SC_CLK_TCK")


def tree(pid):
    """The process and its descendants: a supervisor's work is done by its children."""
    pids = [pid]
    for known in pids:
        for task in pathlib.Path(f"/proc/{known}/task").glob("*/children"):
            try:
                pids += [int(child) for child in task.read_text().split()]
            except OSError:
                continue
    return pids


def cpu_nanoseconds(pid):
    """Time on a CPU, of all threads, as the scheduler counts it."""
    total = 0
    for process in tree(pid):
        for file in pathlib.Path(f"/proc/{process}/task").glob("*/schedstat"):
            try:
                total += int(file.read_text().split()[0])
            except OSError:
                continue
    return total


def resident_kilobytes(pid):
    total = 0
    for process in tree(pid):
        status = pathlib.Path(f"/proc/{process}/status").read_text()
        fields = dict(line.split(":", 1) for line in status.splitlines() if ":" in line)
        total += int(fields.get("VmRSS", "0 kB").split()[0])
    return total


def machine_seconds():
    """CPU time that the whole machine was busy."""
    first = pathlib.Path("/proc/stat").read_text().splitlines()[0].split()[1:9]
    user, nice, system, _idle, _iowait, interrupt, softirq, steal = map(int, first)
    return (user + nice + system + interrupt + softirq + steal) / TICK


def listens(port):
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


class Service:
    """A program that listens; started on one core, ended by its own process id."""

    def __init__(self, command, ports, core, environment=None):
        # Two proxies may share a port, and then each answers a part of the requests.
        for port in ports:
            if listens(port):
                raise SystemExit(f"port {port} is in use: another benchmark may be running")
        self.process = subprocess.Popen(
            ["taskset", "-c", str(core), *command],
            env={**os.environ, **(environment or {})},
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, stdin=subprocess.DEVNULL)
        self.pid = self.process.pid
        for port in ports:
            self.await_port(port, command)

    def await_port(self, port, command):
        for _ in range(100):
            if self.process.poll() is not None:
                raise SystemExit(f"{' '.join(command)}: exit {self.process.returncode}")
            if listens(port):
                return
            time.sleep(0.05)
        self.stop()
        raise SystemExit(f"{' '.join(command)}: nothing listens on port {port}")

    def stop(self):
        if self.process.poll() is not None:
            raise SystemExit(f"process {self.pid} ended by itself: {self.process.returncode}")
        self.process.terminate()
        try:
            self.process.wait(5)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.stop()
