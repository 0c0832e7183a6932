/// What to do about what the balancer does not run, in the form that ``FaultGuide`` reads.
let planGuides = #"""
  RT01
    Leave the line out for `lintel run`, or run HAProxy: the README lists what is executed.
    `lintel check` and `convert` know the line all the same.
    - frontend www
    -   mode http
    -   bind :8443 ssl crt /etc/haproxy/site.pem
    -   default_backend app
    - backend app
    -   mode http
    -   server s1 192.0.2.10:80
    + frontend www
    +   mode http
    +   bind :8080
    +   default_backend app
    + backend app
    +   mode http
    +   server s1 192.0.2.10:80
  RT02
    Define what the line names, or correct the name: backends and ACLs are matched letter by
    letter.
    - frontend www
    -   mode http
    -   bind :8080
    -   default_backend ap
    - backend app
    -   mode http
    -   server s1 192.0.2.10:80
    + frontend www
    +   mode http
    +   bind :8080
    +   default_backend app
    + backend app
    +   mode http
    +   server s1 192.0.2.10:80
  RT03
    Add a `bind` line to a frontend.
    - backend app
    -   mode http
    -   server s1 192.0.2.10:80
    + frontend www
    +   mode http
    +   bind :8080
    +   default_backend app
    + backend app
    +   mode http
    +   server s1 192.0.2.10:80
  RT04
    Write an address with a port, and a name that resolves where the balancer starts.
    - frontend www
    -   mode http
    -   bind :8080
    -   default_backend app
    - backend app
    -   mode http
    -   server s1 gone.invalid:80
    + frontend www
    +   mode http
    +   bind :8080
    +   default_backend app
    + backend app
    +   mode http
    +   server s1 192.0.2.10:80
  RT05
    Write a number within the range that the finding states; these limits are the balancer's
    own, and HAProxy's may be wider.
    - global
    -   maxconn 5000000000
    - frontend www
    -   mode http
    -   bind :8080
    -   default_backend app
    - backend app
    -   mode http
    -   server s1 192.0.2.10:80
    + global
    +   maxconn 10000
    + frontend www
    +   mode http
    +   bind :8080
    +   default_backend app
    + backend app
    +   mode http
    +   server s1 192.0.2.10:80
  RT06
    Set the variable in the environment of the process, or give it a default.
    - frontend www
    -   mode http
    -   bind :8080
    -   default_backend app
    - backend app
    -   mode http
    -   timeout server "${NO_SUCH_TIME}"
    -   server s1 192.0.2.10:80
    + frontend www
    +   mode http
    +   bind :8080
    +   default_backend app
    + backend app
    +   mode http
    +   timeout server "${NO_SUCH_TIME-30s}"
    +   server s1 192.0.2.10:80
  RT07
    Give both the same mode: state it in both sections, or in the `defaults` above them. HAProxy
    refuses such a pair as well, so that CF16 mostly says it before.
  RT08
    Put the file where the line says, and let the user that starts the balancer read it.
    - frontend www
    -   mode http
    -   bind :8080
    -   http-request deny if { src -f /nonexistent/blocked.lst }
    -   default_backend app
    - backend app
    -   mode http
    -   server s1 192.0.2.10:80
    + frontend www
    +   mode http
    +   bind :8080
    +   http-request deny if { src 192.0.2.0/24 }
    +   default_backend app
    + backend app
    +   mode http
    +   server s1 192.0.2.10:80
  """#
