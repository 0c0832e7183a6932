#!/usr/bin/env python3
"""Writes a configuration of about LINES lines: generate.py LINES > FILE

The shape is that of a large deployment: one frontend that routes many hosts, and for each host a
backend of four servers with its comment. The same number always gives the same file.
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

LINES_PER_HOST = 11


def main(lines):
    hosts = max(1, (lines - HEAD.count("\n") - 6) // LINES_PER_HOST)
    out = [HEAD]
    for host in range(hosts):
        out.append(f"    acl host_{host} hdr(host) -i site{host}.example.org\n")
        out.append(f"    use_backend site_{host} if host_{host}\n")
    out.append("    default_backend fallback\n")
    for host in range(hosts):
        out.append(f"\n# Owned by team {host % 17}.\nbackend site_{host}\n    balance roundrobin\n")
        out.append("    option http-server-close\n" if host % 5 == 0 else "    option forwardfor\n")
        for server in range(4):
            address = f"10.{host // 250 % 250}.{host % 250}.{server + 1}:8080"
            out.append(f"    server s{server} {address} check inter 2s weight {server + 1}\n")
    out.append("\nbackend fallback\n    balance roundrobin\n    server s0 10.255.0.1:8080 check\n")
    sys.stdout.write("".join(out))


if __name__ == "__main__":
    main(int(sys.argv[1]))
