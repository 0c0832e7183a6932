extension GoldenCase {
  static let all: [GoldenCase] = [
    everyday, comments, order, interleavedServers, comingBack, scatteredDefaults, words, prefixes,
    splitGroups, steps, mixedSections, looseNumbers,
  ]

  private static let everyday = GoldenCase(
    "everyday",
    """
    global
        maxconn 20000

    defaults web
        mode http
        timeout connect 5s
        timeout client 30s
        timeout server 30s
        option http-server-close

    frontend www
        bind *:80
        bind *:443 ssl crt /etc/ssl/site.pem alpn h2,http/1.1
        acl is_api path_beg /api/
        http-request set-header X-Forwarded-Proto https if { ssl_fc }
        use_backend api if is_api
        default_backend app

    backend app
        balance roundrobin
        option httpchk GET /healthz
        server s1 10.0.1.10:8080 check maxconn 200
    ----------
    lintel: 1
    global:
      maxconn: 20000

    defaults:
      name: web
      mode: http
      timeout: {connect: 5s, client: 30s, server: 30s}
      option: {http-server-close: true}

    frontends:
      - name: www
        bind:
          - "*:80"
          - {address: "*:443", ssl: true, crt: /etc/ssl/site.pem, alpn: [h2, http/1.1]}
        acl:
          is_api: path_beg /api/
        http-request:
          - set-header X-Forwarded-Proto https if { ssl_fc }
        use_backend:
          - {backend: api, if: is_api}
        default_backend: app

    backends:
      - name: app
        balance: roundrobin
        option: {httpchk: {method: GET, uri: /healthz}}
        servers:
          - {name: s1, address: "10.0.1.10:8080", check: true, maxconn: 200}

    """)

  private static let comments = GoldenCase(
    "comments",
    """
    # The file.

    # The process.
    global # one
        # Two lines
        # above.
        maxconn 10 # behind

        daemon
        # The end of global.

    # Nameless.
    defaults
        mode http
        timeout client 1m # idle
        timeout server 1m

    # The web.
    frontend www # entrance
        # First address.
        bind :80
        # First test.
        acl a src 10.0.0.1
        # Second test.
        acl a src 10.0.0.2
        mode http
        # The end.
    ----------
    lintel: 1
    # The file.

    # The process.
    global: # one
      # Two lines
      # above.
      maxconn: 10 # behind

      daemon: true
      # The end of global.

    # Nameless.
    defaults:
      mode: http
      timeout:
        client: 1m # idle
        server: 1m

    frontends:
      # The web.
      - name: www # entrance
        bind:
          # First address.
          - ":80"
        acl:
          a:
            # First test.
            - src 10.0.0.1
            # Second test.
            - src 10.0.0.2
        mode: http
        # The end.

    """)

  private static let order = GoldenCase(
    "tests and allowances come first, the rest keeps its order",
    """
    global
        expose-experimental-directives
        maxconn 10

    frontend www
        mode http
        acl a path /a
        acl b path /b
        http-request deny if a
        http-request deny if b
        maxconn 10
    ----------
    lintel: 1
    global:
      expose-experimental-directives: true
      maxconn: 10

    frontends:
      - name: www
        mode: http
        acl:
          a: path /a
          b: path /b
        http-request:
          - deny if a
          - deny if b
        maxconn: 10

    """)

  private static let interleavedServers = GoldenCase(
    "a default-server line holds for the servers below it",
    """
    backend app
        default-server check
        server s1 10.0.0.1:80
        default-server weight 20
        server s2 10.0.0.2:80 no-check
    ----------
    lintel: 1
    backends:
      - name: app
        servers:
          - {default-server: {check: true}}
          - {name: s1, address: "10.0.0.1:80"}
          - {default-server: {weight: 20}}
          - {name: s2, address: "10.0.0.2:80", check: false}

    """)

  private static let comingBack = GoldenCase(
    "a keyword that comes back starts a new step",
    """
    defaults
        option httpclose
        option http-keep-alive
        option httpclose
        mode http
    ----------
    lintel: 1
    defaults:
      directives:
        - option: {httpclose: true, http-keep-alive: true}
        - option: {httpclose: true}
      mode: http

    """)

  private static let splitGroups = GoldenCase(
    "keys of a group that stand apart have dots",
    """
    global
        tune.ssl.cachesize 1000
        tune.bufsize 16384
        tune.ssl.lifetime 300
        tune.ssl.maxrecord 0
        daemon

    defaults
        option httplog
        timeout connect 5s
        option dontlognull
        timeout client 30s
    ----------
    lintel: 1
    global:
      tune: {ssl.cachesize: 1000, bufsize: 16384, ssl.lifetime: 300, ssl.maxrecord: 0}
      daemon: true

    defaults:
      option.httplog: true
      timeout.connect: 5s
      option.dontlognull: true
      timeout.client: 30s

    """)

  private static let steps = GoldenCase(
    "rules whose tests stand between them are steps",
    """
    frontend www
        bind :80
        # The interface.
        acl is_api path_beg /api/ # all of it
        use_backend api if is_api

        # Pictures.
        acl is_img path_beg /img/
        acl is_img path_end .png
        use_backend img if is_img
        default_backend app
    ----------
    lintel: 1
    frontends:
      - name: www
        bind:
          - ":80"
        directives:
          # The interface.
          - acl:
              is_api: path_beg /api/ # all of it
            use_backend:
              - {backend: api, if: is_api}

          # Pictures.
          - acl:
              is_img:
                - path_beg /img/
                - path_end .png
            use_backend:
              - {backend: img, if: is_img}
        default_backend: app

    """)

  private static let mixedSections = GoldenCase(
    "sections that alternate stand in one list",
    """
    global
        daemon

    backend a
        mode tcp

    frontend b
        mode tcp

    backend c
        mode tcp

    resolvers r
        hold valid 10s
    ----------
    lintel: 1
    global:
      daemon: true

    sections:
      - backend:
          name: a
          mode: tcp

      - frontend:
          name: b
          mode: tcp

      - backend:
          name: c
          mode: tcp

    resolvers:
      - name: r
        hold:
          - {status: valid, time: 10s}

    """)

  private static let looseNumbers = GoldenCase(
    "a number that HAProxy reads in part stays a line",
    """
    backend b
        retries 3x
        balance roundrobin
    ----------
    lintel: 1
    backends:
      - name: b
        directives:
          - retries 3x
        balance: roundrobin

    """)

  private static let scatteredDefaults = GoldenCase(
    "defaults stay above the proxies they hold for",
    """
    defaults
        mode http

    frontend a
        bind :80

    defaults
        mode tcp

    frontend b # second
        bind :81
    ----------
    lintel: 1
    sections:
      - defaults:
          mode: http

      - frontend:
          name: a
          bind:
            - ":80"

      - defaults:
          mode: tcp

      - frontend: # second
          name: b
          bind:
            - ":81"

    """)

  private static let words = GoldenCase(
    "words with blanks, quotes, references and all",
    """
    global
        user "${USER-haproxy}"
        group $${literal}

    frontend www
        mode http
        maxconn "${MAX}"
        http-request set-header X-A "a b" if { path -m reg ^/\\d+$ }
        http-request set-header X-B "say \\"${NAME}\\" at \\$5"
        http-request set-header X-C 'it is "so"'
        http-request set-header X-D "#1" if { hdr(a) " " }
    ----------
    lintel: 1
    global:
      user: ${USER-haproxy}
      group: $$$${literal}

    frontends:
      - name: www
        mode: http
        maxconn: ${MAX}
        http-request:
          - set-header X-A "a b" if { path -m reg ^/\\d+$ }
          - set-header X-B "say \\"${NAME}\\" at \\$5"
          - set-header X-C 'it is "so"'
          - set-header X-D "#1" if { hdr(a) " " }

    """)

  private static let prefixes = GoldenCase(
    "no and default",
    """
    defaults
        no option dontlognull
        no option redispatch 3
        option http-server-close
        no log
    ----------
    lintel: 1
    defaults:
      option: {dontlognull: false, redispatch: {\"no\": 3}, http-server-close: true}
      log:
        - false

    """)
}
