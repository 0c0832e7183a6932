#!/usr/bin/env python3
"""Writes a configuration of about LINES lines: generate.py LINES [SHAPE] > FILE

The shapes stress different things. The same number and shape always give the same file.

routes    one frontend that routes many hosts, for each a backend of four servers (the default)
sections  as many small backends as fit
servers   a few backends with thousands of servers each
rules     one frontend with thousands of rules of two tests each
comments  every line has a comment, and half of the lines are comments
findings  nearly every line is worth a finding
"""

import sys

HEAD = """\
global
    maxconn 20000
    log stdout format raw local0

defaults
    mode http
    log global
    option httplog
    timeout connect 5s
    timeout client 30s
    timeout server 30s
    timeout http-request 10s
    timeout http-keep-alive 15s

frontend www
    bind 127.0.0.1:18080
"""


def address(number):
    return f"10.{number // 62500 % 250}.{number // 250 % 250}.{number % 250 + 1}:8080"


def routes(lines, out):
    hosts = max(1, (lines - HEAD.count("\n") - 6) // 11)
    for host in range(hosts):
        out.append(f"    acl host_{host} hdr(host) -i site{host}.example.org\n")
        out.append(f"    use_backend site_{host} if host_{host}\n")
    out.append("    default_backend fallback\n")
    for host in range(hosts):
        out.append(f"\n# Owned by team {host % 17}.\nbackend site_{host}\n    balance roundrobin\n")
        out.append("    option http-server-close\n" if host % 5 == 0 else "    option forwardfor\n")
        for server in range(4):
            place = f"10.{host // 250 % 250}.{host % 250}.{server + 1}:8080"
            out.append(f"    server s{server} {place} check inter 2s weight {server + 1}\n")
    out.append("\nbackend fallback\n    balance roundrobin\n    server s0 10.255.0.1:8080 check\n")


def sections(lines, out):
    count = max(1, (lines - HEAD.count("\n")) // 10)
    for number in range(count):
        out.append(f"    use_backend b{number} if {{ path_beg /service/{number}/ }}\n")
    out.append("    default_backend b0\n")
    for number in range(count):
        out.append(f"backend b{number}\n    balance leastconn\n")
        out.append(f"    timeout server {number % 9 + 1}s\n")
        out.append(f"    http-request set-header X-Service {number}\n    option httpchk GET /up\n")
        out.append("    retries 2\n    cookie SRV insert indirect nocache\n    option redispatch\n")
        out.append(f"    server s {address(number)} check cookie s\n")


def servers(lines, out):
    out.append("    default_backend b0\n")
    for backend in range(10):
        out.append(f"\nbackend b{backend}\n    balance leastconn\n    timeout queue 5s\n")
        for number in range((lines - HEAD.count("\n") - 42) // 10):
            place = address(backend * 60000 + number)
            out.append(f"    server s{number} {place} check inter 5s fall 2 rise 3 maxconn 100\n")


def rules(lines, out):
    for number in range((lines - HEAD.count("\n") - 4) // 3):
        out.append(f"    acl net_{number} src 10.{number // 250 % 250}.{number % 250}.0/24\n")
        out.append(f"    http-request deny if net_{number} {{ path_beg /private/{number} }}\n")
        out.append(f"    http-request set-header X-Net {number} if net_{number} !{{ ssl_fc }}\n")
    out.append("    default_backend b\n")
    out.append("backend b\n    balance roundrobin\n    server s 10.0.0.1:80 check\n")


def comments(lines, out):
    plain = []
    routes(lines // 2, plain)
    for number, line in enumerate("".join(plain).splitlines()):
        out.append(f"    # Line {number} says what the next one is for; see ticket {number * 7}.\n")
        out.append(line + (f"  # reviewed {number % 365}\n" if line.strip() else "\n"))


def findings(lines, out):
    count = max(1, (lines - HEAD.count("\n")) // 7)
    for number in range(count):
        host = f"Site{number}.example.org"
        out.append(f"    use_backend missing_{number} if {{ hdr(host) {host} }}\n")
    for number in range(count):
        out.append(f"backend b{number}\n    timeout server 5\n    option httpchk GET /up\n")
        out.append(f"    server s0 {address(number)}\n    server s1 {address(number)}\n")
        out.append("    timeout server 7\n")


SHAPES = [routes, sections, servers, rules, comments, findings]


def main(lines, shape="routes"):
    out = [HEAD]
    {function.__name__: function for function in SHAPES}[shape](lines, out)
    sys.stdout.write("".join(out))


if __name__ == "__main__":
    main(int(sys.argv[1]), *sys.argv[2:])
