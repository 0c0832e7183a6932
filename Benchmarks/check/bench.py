#!/usr/bin/env python3
"""Times `lintel check` and `haproxy -c` on generated files and prints Markdown tables.

    Benchmarks/check/bench.py [--lintel PATH] [--haproxy PATH] [--runs N] [--only TABLE]

The tables are `sizes`, `shapes` of the largest size, and `yaml`, the conversion of a YAML file.

Every run is a new process; rounds alternate between the programs. Wall time and peak memory come
from a small C program that forks the checker, so no interpreter is in the figures.
"""

import argparse
import pathlib
import shutil
import statistics
import subprocess
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
SIZES = (100, 10_000, 95_000)
SHAPES = ("routes", "sections", "servers", "rules", "comments", "findings")
YAML_LINES = 10_000


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--lintel", default=str(ROOT / ".build/release/lintel"))
    parser.add_argument("--haproxy", default=shutil.which("haproxy") or "/usr/sbin/haproxy")
    parser.add_argument("--runs", type=int, default=15)
    parser.add_argument("--only", choices=("sizes", "shapes", "yaml"))
    return parser.parse_args()


def measure(tool, command):
    output = subprocess.run(
        [tool, *command], check=True, capture_output=True, text=True, timeout=120)
    wall, peak, status = map(int, output.stdout.split())
    # 1 means findings for lintel; anything above says that the file was not checked.
    if status > 1:
        raise SystemExit(f"{' '.join(command)}: exit {status}")
    return wall / 1000, peak / 1024


def generate(path, lines, shape="routes"):
    with open(path, "w") as file:
        subprocess.run([HERE / "generate.py", str(lines), shape], check=True, stdout=file)
    return path


def main():
    options = arguments()
    tables = {"sizes": sizes, "shapes": shapes, "yaml": yaml}
    with tempfile.TemporaryDirectory() as work:
        tool = f"{work}/measure"
        subprocess.run(["cc", "-O2", "-o", tool, HERE / "measure.c"], check=True)
        for name in [options.only] if options.only else tables:
            tables[name](tool, options, work)
            print()


def sizes(tool, options, work):
    print("| lines | KiB | lintel check ms | haproxy -c ms | ratio | lintel MiB | haproxy MiB |")
    print("|---|---|---|---|---|---|---|")
    for lines in SIZES:
        print(row(tool, options, generate(f"{work}/{lines}.cfg", lines)), flush=True)


def shapes(tool, options, work):
    print("| shape | lines | KiB | lintel check ms | lintel MiB |")
    print("|---|---|---|---|---|")
    for shape in SHAPES:
        config = generate(f"{work}/{shape}.cfg", SIZES[-1], shape)
        print(f"| {shape} {alone(tool, options, config, ['check', config])}", flush=True)


def yaml(tool, options, work):
    print("| to | lines | KiB | lintel convert ms | lintel MiB |")
    print("|---|---|---|---|---|")
    config = generate(f"{work}/config.cfg", YAML_LINES)
    converted = f"{work}/config.yaml"
    command = [options.lintel, "convert", "--to", "yaml", "-o", converted, config]
    subprocess.run(command, check=True)
    command = ["convert", "--to", "haproxy", "-o", f"{work}/back.cfg", converted]
    print(f"| haproxy {alone(tool, options, converted, command)}", flush=True)


def alone(tool, options, config, command):
    """The cells of a file that only Lintel reads."""
    text = pathlib.Path(config).read_bytes()
    results = [measure(tool, [options.lintel, *command]) for _ in range(options.runs)]
    wall = statistics.median(r[0] for r in results)
    peak = statistics.median(r[1] for r in results)
    return f"| {text.count(10):,} | {len(text) // 1024:,} | {wall:.1f} | {peak:.1f} |"


def row(tool, options, config):
    text = pathlib.Path(config).read_bytes()
    results = {"lintel": [], "haproxy": []}
    for _ in range(options.runs):
        results["lintel"].append(measure(tool, [options.lintel, "check", config]))
        results["haproxy"].append(measure(tool, [options.haproxy, "-c", "-f", config]))
    ours, theirs = results["lintel"], results["haproxy"]
    wall = [statistics.median(r[0] for r in rows) for rows in (ours, theirs)]
    peak = [statistics.median(r[1] for r in rows) for rows in (ours, theirs)]
    cells = [
        f"{text.count(10):,}", f"{len(text) // 1024:,}", f"{wall[0]:.1f}", f"{wall[1]:.1f}",
        f"{wall[0] / wall[1]:.2f}", f"{peak[0]:.1f}", f"{peak[1]:.1f}",
    ]
    return "| " + " | ".join(cells) + " |"


if __name__ == "__main__":
    main()
