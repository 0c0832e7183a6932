/// What to do about what a machine lacks, in the form that ``FaultGuide`` reads.
let machineGuides = #"""
  EV01
    Put the file where the line says, or correct the path. A relative path starts at the
    directory in which HAProxy is started, or at `default-path`; `--files-root` looks below
    another root.
    - frontend www
    -   bind :80
    -   http-request deny if { src -f /etc/haproxy/blokced.lst }
    + frontend www
    +   bind :80
    +   http-request deny if { src -f /etc/haproxy/blocked.lst }
  EV02
    Let the user that starts HAProxy read the file: `chmod`, another owner, or a directory that
    it may enter. HAProxy reads it before it drops its privileges.
    - frontend www
    -   bind :80
    -   # the file belongs to root and has mode 0600
    -   http-request deny if { src -f /root/blocked.lst }
    + frontend www
    +   bind :80
    +   http-request deny if { src -f /etc/haproxy/blocked.lst }
  EV03
    Write the certificate in PEM form: the certificate, then the intermediates, then the key,
    each between its `BEGIN` and `END` lines. `openssl x509 -in FILE -noout -text` shows whether
    it can be read.
    - frontend www
    -   # in DER form
    -   bind :443 ssl crt /etc/haproxy/site.der
    + frontend www
    +   bind :443 ssl crt /etc/haproxy/site.pem
  EV04
    Append the key to the file of the certificate, or save it beside it under the same name with
    `.key` added.
    - frontend www
    -   # the certificate alone
    -   bind :443 ssl crt /etc/haproxy/site.crt
    + frontend www
    +   bind :443 ssl crt /etc/haproxy/site.pem
  EV05
    Write a line of the list as a certificate, options in brackets and names: `site.pem [alpn
    h2,http/1.1] example.com`. `lintel check --crt-list FILE` checks a list by itself.
    - frontend www
    -   # site.pem [alpn h2 example.com
    -   bind :443 ssl crt-list /etc/haproxy/open.lst
    + frontend www
    +   # site.pem [alpn h2] example.com
    +   bind :443 ssl crt-list /etc/haproxy/sites.lst
  EV06
    Correct the line of the map: a key, blanks, a value. What looks for addresses needs
    addresses as keys, and `map_ip_int` numbers as values.
    - frontend www
    -   bind :80
    -   # 192.0.2.0/24 low
    -   http-request set-header X-Level %[src,map_ip_int(/etc/haproxy/words.map)]
    + frontend www
    +   bind :80
    +   # 192.0.2.0/24 1
    +   http-request set-header X-Level %[src,map_ip_int(/etc/haproxy/levels.map)]
  EV07
    Correct the line of the file: one pattern of the kind that the test compares with, an
    address for `src`, a number for `-m int`. Comments start the line with `#`.
    - frontend www
    -   bind :80
    -   # 192.0.2.0/33
    -   http-request deny if { src -f /etc/haproxy/wrong.lst }
    + frontend www
    +   bind :80
    +   http-request deny if { src -f /etc/haproxy/blocked.lst }
  EV08
    Save the whole response: `HTTP/1.0 503 Service Unavailable`, headers, an empty line, the
    body. A page without a head belongs in `http-error status 503 content-type text/html file
    PATH`.
    - defaults
    -   mode http
    -   # <html>...
    -   errorfile 503 /etc/haproxy/503.html
    + defaults
    +   mode http
    +   # HTTP/1.0 503 ...
    +   errorfile 503 /etc/haproxy/503.http
  EV09
    Create the user, `adduser --system haproxy`, or name one that the machine has.
    - global
    -   user hproxy
    + global
    +   user haproxy
  EV10
    Create the group, `addgroup --system haproxy`, or name one that the machine has.
    - global
    -   group hproxy
    + global
    +   group haproxy
  EV11
    Correct the name, or let HAProxy start without it: `init-addr last,libc,none` together with
    `resolvers` keeps the server down until its name has an address.
    - backend app
    -   server s1 gone.example.com:80
    + backend app
    +   server s1 app.example.com:80
  EV12
    Create the directory, or correct the path. No line is reported under this id at present.
  """#
