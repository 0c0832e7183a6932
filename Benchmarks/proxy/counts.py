"""Counts of what a proxy does: system calls, allocations, bytes per idle connection."""

import pathlib
import re
import shutil
import signal
import socket
import struct
import subprocess
import tempfile
import threading
import time

from processes import tree


def build_malloc_counter(source_directory, work):
    library = f"{work}/malloc_count.so"
    source = pathlib.Path(source_directory) / "malloc_count.c"
    subprocess.run(["cc", "-O2", "-shared", "-fPIC", "-o", library, source], check=True)
    return library


def system_calls(pid, work):
    """Calls of the process tree while `work` runs, and what `work` returns."""
    pids = ",".join(map(str, tree(pid)))
    with tempfile.NamedTemporaryFile("r") as report:
        counter = subprocess.Popen(
            counter_command(pids, report.name), stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL, stdin=subprocess.DEVNULL)
        time.sleep(0.5)
        result = work()
        counter.send_signal(signal.SIGINT)
        counter.wait(20)
        return parse_calls(report.read()), result


def counter_command(pids, report):
    if shutil.which("perf") and perf_counts():
        return ["perf", "stat", "-x,", "-e", "raw_syscalls:sys_enter", "-p", pids, "-o", report]
    targets = [part for pid in pids.split(",") for part in ("-p", pid)]
    return ["strace", "-c", "-f", "-o", report, *targets]


def perf_counts():
    trial = subprocess.run(
        ["perf", "stat", "-x,", "-e", "raw_syscalls:sys_enter", "true"],
        capture_output=True, text=True)
    return trial.returncode == 0 and "raw_syscalls" in trial.stderr and "<not" not in trial.stderr


def parse_calls(text):
    perf = re.search(r"^(\d+),[^\n]*raw_syscalls", text, re.MULTILINE)
    if perf:
        return int(perf[1])
    total = re.search(r"^100\.00\s.*?(\d+)(\s+\d+)?\s+total\s*$", text, re.MULTILINE)
    if total:
        return int(total[1])
    raise SystemExit(f"no count of system calls in:\n{text}")


def allocations_while(file, load):
    """Allocations of three seconds in the middle of a run, and the requests of that time.

    The run opens its connections at the start, so what is counted belongs to requests alone.
    """
    load(2)
    found = []

    def watch():
        time.sleep(2)
        before = read_count(file)
        time.sleep(3)
        found.append(read_count(file) - before)

    watcher = threading.Thread(target=watch)
    watcher.start()
    _, rate, _, _ = load(6)
    watcher.join()
    return found[0], rate * 3


def read_count(file):
    return struct.unpack("=Q", pathlib.Path(file).read_bytes()[:8])[0]


def idle_bytes(resident, port, number=2_000):
    """Resident bytes per client connection: before any request, and after one."""
    start = resident()
    clients = [socket.create_connection(("127.0.0.1", port)) for _ in range(number)]
    time.sleep(0.5)
    bare = (resident() - start) * 1024 / number
    for client in clients:
        client.sendall(b"GET /128 HTTP/1.1\r\nHost: idle\r\n\r\n")
        while not client.recv(4096).endswith(b"x"):
            continue
    time.sleep(0.5)
    kept = (resident() - start) * 1024 / number
    for client in clients:
        client.close()
    return bare, kept
