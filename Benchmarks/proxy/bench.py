#!/usr/bin/env python3
"""Measures lintel and HAProxy on one configuration file, side by side, on loopback.

    Benchmarks/proxy/bench.py [--rounds N] [--seconds S] [--cases NAMES] [--only PART]

Rounds are interleaved: each round runs every proxy once, in turn, pinned to one core; the load
generator and the origin share the other. The stable figure is CPU time per request, which the
scheduler counts; requests per second also depend on the other core. Tables are Markdown.

Needs wrk and a C compiler; perf or strace for system calls.
"""

import argparse
import collections
import pathlib
import re
import resource
import shutil
import statistics
import subprocess
import tempfile
import time

import counts
from processes import Service, cpu_nanoseconds, machine_seconds, resident_kilobytes

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
CONFIG = HERE / "proxy.cfg"
ORIGIN_PORTS = (19101, 19102)
PROXY_CORE, LOAD_CORE = 0, 1
WARM_UP_SECONDS = 1

Case = collections.namedtuple("Case", "name port path connections headers")
CASES = [
    Case("128 B, 64 connections", 19080, "/128", 64, ()),
    Case("128 B, 256 connections", 19080, "/128", 256, ()),
    Case("16 KiB, 64 connections", 19080, "/16384", 64, ()),
    Case("1 MiB, 32 connections", 19080, "/1048576", 32, ()),
    Case("128 B, new connection each", 19080, "/128", 64, ("Connection: close",)),
    Case("128 B, tcp mode, 64 connections", 19081, "/128", 64, ()),
]
Sample = collections.namedtuple("Sample", "microseconds rate p99 resident others failures")


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument(
        "--lintel", default=f"{ROOT}/.build/release/lintel run", help="command before the file")
    parser.add_argument("--haproxy", default=shutil.which("haproxy") or "/usr/sbin/haproxy")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--seconds", type=int, default=2)
    parser.add_argument("--cases", default="", help="only cases whose name contains this")
    parser.add_argument(
        "--only", choices=["load", "syscalls", "allocations", "idle"], help="one part")
    options = parser.parse_args()
    options.proxies = {
        "haproxy": [options.haproxy, "-db", "-q", "-f", str(CONFIG)],
        "lintel": [*options.lintel.split(), str(CONFIG)],
    }
    return options


def load(case, seconds, connections=None):
    """Runs wrk; gives requests, requests per second, p99 in microseconds, failures."""
    headers = [part for header in case.headers for part in ("-H", header)]
    command = [
        "taskset", "-c", str(LOAD_CORE), "wrk", "-t1", f"-c{connections or case.connections}",
        f"-d{seconds}s", "--latency", *headers, f"http://127.0.0.1:{case.port}{case.path}",
    ]
    text = subprocess.run(
        command, check=True, capture_output=True, text=True, timeout=seconds + 60).stdout
    requests = int(re.search(r"(\d+) requests in", text)[1])
    rate = float(re.search(r"Requests/sec:\s+([\d.]+)", text)[1])
    number, unit = re.search(r"99%\s+([\d.]+)(us|ms|s)\b", text).groups()
    p99 = float(number) * {"us": 1, "ms": 1_000, "s": 1_000_000}[unit]
    errors = re.search(r"connect (\d+), read (\d+), write (\d+), timeout (\d+)", text)
    failures = sum(map(int, errors.groups())) if errors else 0
    refused = re.search(r"Non-2xx or 3xx responses: (\d+)", text)
    return requests, rate, p99, failures + (int(refused[1]) if refused else 0)


def sample(case, proxy, origin, seconds):
    load(case, WARM_UP_SECONDS)
    children = resource.getrusage(resource.RUSAGE_CHILDREN)
    before = cpu_nanoseconds(proxy.pid), cpu_nanoseconds(origin.pid), machine_seconds()
    begin = time.monotonic()
    requests, rate, p99, failures = load(case, seconds)
    elapsed = time.monotonic() - begin
    after = cpu_nanoseconds(proxy.pid), cpu_nanoseconds(origin.pid), machine_seconds()
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    load_seconds = used.ru_utime + used.ru_stime - children.ru_utime - children.ru_stime
    ours = (after[0] - before[0] + after[1] - before[1]) / 1e9 + load_seconds
    others = max(0.0, after[2] - before[2] - ours) / elapsed
    microseconds = (after[0] - before[0]) / 1000 / max(1, requests)
    return Sample(
        microseconds, rate, p99, resident_kilobytes(proxy.pid), others, failures)


def measure_load(options, origin):
    print("| case | proxy | CPU us/request (min-max) | ratio | requests/s | p99 us | RSS MiB "
          "| failed | others' CPU |")
    print("|---|---|---|---|---|---|---|---|---|")
    for case in (case for case in CASES if options.cases in case.name):
        samples = collections.defaultdict(list)
        for _ in range(options.rounds):
            for name, command in options.proxies.items():
                with Service(command, [case.port], PROXY_CORE) as proxy:
                    samples[name].append(sample(case, proxy, origin, options.seconds))
        base = statistics.median(s.microseconds for s in samples["haproxy"])
        for name, found in samples.items():
            print(load_row(case, name, found, base), flush=True)


def load_row(case, name, samples, base):
    def middle(field):
        return statistics.median(getattr(s, field) for s in samples)

    cost = [s.microseconds for s in samples]
    cells = [
        case.name, name, f"{middle('microseconds'):.2f} ({min(cost):.2f}-{max(cost):.2f})",
        f"{middle('microseconds') / base:.2f}", f"{middle('rate'):.0f}", f"{middle('p99'):.0f}",
        f"{middle('resident') / 1024:.1f}", str(sum(s.failures for s in samples)),
        f"{middle('others'):.2f}",
    ]
    return "| " + " | ".join(cells) + " |"


def measure_syscalls(options, _origin):
    print("| case | " + " | ".join(f"{name}: calls/request" for name in options.proxies) + " |")
    print("|---|" + "---|" * len(options.proxies))
    for case in (case for case in CASES if options.cases in case.name):
        cells = []
        for command in options.proxies.values():
            with Service(command, [case.port], PROXY_CORE) as proxy:
                load(case, WARM_UP_SECONDS)
                calls, requests = counts.system_calls(
                    proxy.pid, lambda: load(case, options.seconds)[0])
            cells.append(f"{calls / max(1, requests):.2f}")
        print(f"| {case.name} | " + " | ".join(cells) + " |", flush=True)


def measure_allocations(options, _origin):
    """Allocations while connections and pools are warm, and the requests of the same time."""
    print("| case | proxy | allocations | requests | allocations/request |")
    print("|---|---|---|---|---|")
    with tempfile.TemporaryDirectory() as work:
        library = counts.build_malloc_counter(HERE, work)
        for case in (case for case in CASES if options.cases in case.name):
            for name, command in options.proxies.items():
                file = f"{work}/{name}-{case.port}-{case.connections}"
                environment = {"LD_PRELOAD": library, "MALLOC_COUNT_FILE": file}
                with Service(command, [case.port], PROXY_CORE, environment):
                    allocations, requests = counts.allocations_while(
                        file, lambda seconds, case=case: load(case, seconds))
                print(f"| {case.name} | {name} | {allocations} | {requests:.0f} "
                      f"| {allocations / max(1, requests):.4f} |", flush=True)


def measure_idle(options, _origin):
    print("| proxy | RSS KiB at start | 2,000 idle, bytes each | 2,000 kept alive, bytes each |")
    print("|---|---|---|---|")
    for name, command in options.proxies.items():
        with Service(command, [19080], PROXY_CORE) as proxy:
            time.sleep(0.2)
            start = resident_kilobytes(proxy.pid)
            each = counts.idle_bytes(lambda: resident_kilobytes(proxy.pid), 19080)
        print(f"| {name} | {start} | {each[0]:.0f} | {each[1]:.0f} |", flush=True)


def main():
    options = arguments()
    parts = {
        "load": measure_load, "syscalls": measure_syscalls, "allocations": measure_allocations,
        "idle": measure_idle,
    }
    with tempfile.TemporaryDirectory() as work:
        origin = f"{work}/origin"
        subprocess.run(["cc", "-O2", "-o", origin, HERE / "origin.c"], check=True)
        with Service([origin, *map(str, ORIGIN_PORTS)], ORIGIN_PORTS, LOAD_CORE) as service:
            for name, part in parts.items():
                if options.only in (None, name):
                    print(f"\n{name}\n", flush=True)
                    part(options, service)


if __name__ == "__main__":
    main()
