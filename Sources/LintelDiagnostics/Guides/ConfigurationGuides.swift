/// What to do about what makes a configuration invalid, in the form that ``FaultGuide`` reads.
let configurationGuides = #"""
  CF01
    Correct the spelling: the finding names the closest keyword of the section, if one is close.
    A keyword of a newer HAProxy needs that version as `--target`; one that no version has must
    go.
    - frontend www
    -   bnid :80
    + frontend www
    +   bind :80
  CF02
    Move the line to a section of a kind that takes the keyword: what is about clients belongs
    in a `frontend`, what is about servers in a `backend`, and `listen` takes both.
    - frontend www
    -   bind :80
    -   server s1 192.0.2.10:80
    + frontend www
    +   bind :80
    +   default_backend app
    + backend app
    +   server s1 192.0.2.10:80
  CF03
    Add the argument that the finding names. An empty word counts as none: put quotes around an
    environment variable that may be empty, or give it a default as `"${NAME-5s}"`.
    - backend app
    -   timeout server
    + backend app
    +   timeout server 30s
  CF04
    Take out the words behind the last argument, put a `#` before a comment, and quote an
    argument that holds blanks, or escape each blank with a backslash.
    - backend app
    -   balance roundrobin for all of them
    + backend app
    +   balance roundrobin # for all of them
  CF05
    Write a value of the kind that the finding asks for: a time as `5s`, a size as `16k`, an
    address with its port, a keyword of the list. Check the unit, the sign and the range.
    - backend app
    -   timeout server 30sec
    + backend app
    +   timeout server 30s
  CF06
    Correct the name of the section. A line in the first column that starts with none of the
    names is taken as a directive of the section above it.
    - lintel: 1
    - global:
    -   maxconn: 1000
    - backends2:
    -   - name: app
    + lintel: 1
    + global:
    +   maxconn: 1000
    + backend:
    +   - name: app
  CF07
    Correct the name of the sample fetch. A derived ACL keyword such as `path_beg` stands only
    where a test is expected; in expressions it is the fetch with a flag, `path -m beg`.
    - frontend www
    -   bind :80
    -   http-request deny if { pth_beg /admin }
    + frontend www
    +   bind :80
    +   http-request deny if { path_beg /admin }
  CF08
    Correct the name of the converter, and look in the reference from which version on it
    exists. Converters are joined by commas without blanks.
    - frontend www
    -   bind :80
    -   http-request set-header X-Path %[path,lowr]
    + frontend www
    +   bind :80
    +   http-request set-header X-Path %[path,lower]
  CF09
    Write names of ACLs, tests in braces with blanks inside the braces, `!` for not, `||` or
    `or` for or. Conditions that stand in a row must all hold; there is no word for `and`, and
    there are no parentheses.
    - frontend www
    -   bind :80
    -   http-request deny if { path_beg /admin
    + frontend www
    +   bind :80
    +   http-request deny if { path_beg /admin }
  CF10
    Rename one of the two, or merge them. Names of servers count within their backend, names of
    proxies across the whole configuration, all files of it included.
    - backend app
    -   server s1 192.0.2.10:80
    -   server s1 192.0.2.11:80
    + backend app
    +   server s1 192.0.2.10:80
    +   server s2 192.0.2.11:80
  CF11
    Give the section the name that its kind requires, without blanks and of letters, digits,
    `-`, `_`, `.` and `:`; an address belongs in a `bind` line.
    - frontend
    -   bind :80
    + frontend www
    +   bind :80
  CF12
    Use the successor that the finding names; `lintel upgrade` rewrites most removed keywords
    and asks where the meaning would change.
    - backend app
    -   reqadd X-Forwarded-Proto:\ https
    + backend app
    +   http-request set-header X-Forwarded-Proto https
  CF13
    Give each `.if` its `.endif`, put `.elif` and `.else` between them, and write a condition
    that HAProxy knows: `defined(NAME)`, `version_atleast(3.0)`, `feature(OPENSSL)`,
    `streq(a,b)`.
    - .if defined(
    - global
    -   maxconn 1000
    - .endif
    + .if defined(SMALL)
    + global
    +   maxconn 1000
    + .endif
  CF14
    Put the line below the header of the section that it belongs to: `global` for the process,
    `defaults` for all proxies.
    - maxconn 1000
    - global
    -   daemon
    + global
    +   daemon
    +   maxconn 1000
  CF15
    Leave the word out. `no` is for options and a few switches, and `default` stands only where
    HAProxy has a built-in value to go back to; to undo another setting of `defaults`, state its
    value again or use another `defaults` section.
    - backend app
    -   no balance roundrobin
    + backend app
    +   balance roundrobin
  CF16
    Keep the setting that says what you want, and remove the one that the finding names beside
    it.
    - backend app
    -   mode tcp
    -   use-fcgi-app php
    - fcgi-app php
    -   docroot /srv
    + backend app
    +   mode http
    +   use-fcgi-app php
    +   server s1 192.0.2.10:9000 proto fcgi
    + fcgi-app php
    +   docroot /srv
  CF17
    Put the scope before the name: `proc.` for the process, `sess.` for a client's connection,
    `txn.` for a request with its response, `req.` and `res.` for one of the two, `check.` for
    health checks. No line is reported under this id at present: CF05 says the same of a name.
  CF18
    Write the document as the reference has it: `lintel: 1` first, the kinds of sections as
    keys, sections as mappings with a `name`, rules and servers as lists. `lintel convert --to
    yaml` shows the form of any line.
    - lintel: 1
    - global: 5
    + lintel: 1
    + global:
    +   maxconn: 1000
  CF30
    Fetch the sample in a rule that runs when it exists: what is in the response in
    `http-response` rules, what is in the request in `http-request` rules. To use it later,
    store it with `set-var(txn.name)` and read `var(txn.name)`.
    - frontend www
    -   bind :80
    -   log-format "%ci %[req.payload(0,10)]"
    -   http-request set-header X-Status %[status]
    + frontend www
    +   bind :80
    +   http-response set-header X-Status %[status]
  CF31
    Say what was meant: a pattern behind the criterion, a flag before the patterns, or no test
    at all. HAProxy keeps the line as it is, so that the rule it guards never applies, or
    always.
    - frontend www
    -   bind :80
    -   http-request deny if { path_beg }
    + frontend www
    +   bind :80
    +   http-request deny if { path_beg /admin }
  """#
