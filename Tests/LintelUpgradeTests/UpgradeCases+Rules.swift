extension UpgradeCase {
  /// Rules over lines of the head.
  static let lineRuleText = """
    === UP04
    listen l
      bind :80
      acl bad path /x
      block if bad # out
    ---
    listen l
      bind :80
      acl bad path /x
      http-request deny if bad # out
    === UP04
    listen l
      bind :80
      http-request set-path /y
      block if { path /x }
    ---
    listen l
      bind :80
      http-request deny if { path /x }
      http-request set-path /y
    === UP05
    backend b
      reqadd X-Proto:\\ https if { ssl_fc } # tls
      reqadd X-Rate:\\ 100%
    ---
    backend b
      http-request add-header X-Proto https if { ssl_fc } # tls
      http-request add-header X-Rate 100%%
    === UP05
    backend b
      reqadd X-A:\\ 1
      http-request set-header X-B %[req.hdr(x-a)]
    ---
    backend b
      http-request set-header X-B %[req.hdr(x-a)]
      http-request add-header X-A 1
    === UP06
    backend b
      rspadd Strict-Transport-Security:\\ max-age=10;\\ preload
    ---
    backend b
      http-response add-header Strict-Transport-Security "max-age=10; preload"
    === UP07
    backend b
      reqidel ^X-Forwarded-For:.*
      reqdel ^X-Secret-
      rspidel ^Server:\\ # hide
      rspdel ^[Vv]ia:
    ---
    backend b
      http-request del-header X-Forwarded-For
      http-request del-header X-Secret- -m beg
      http-response del-header Server # hide
      http-response del-header Via
    === UP07
    backend b
      reqidel ^Cookie:\\ a= unless { path /x }
      rspidel ^Set-Cookie:\\ ip=
    ---
    backend b
      http-request del-header Cookie if { req.fhdr(Cookie) -m reg -i ^a= } !{ path /x }
      http-response replace-header Set-Cookie (?i)^ip=.* %[str()]
    === UP07 ask
    backend b
      rspdel ^X-Trace:\\ old
    ---
    backend b
      http-response del-header X-Trace if { res.fhdr(X-Trace) -m reg ^old }
    === UP08
    backend b
      reqirep ^Host:\\ www\\.(.*)$ Host:\\ \\1 if { path /a } or { path /b }
      reqirep ^Host: Host:\\ example.com
      rsprep ^(Location:)\\ http://(.*) \\1\\ https://\\2
      reqrep ^(X-Amz-Date:)(.*)$ x-amz-date:\\2
    ---
    backend b
      http-request replace-header Host (?i)^www\\.(.*)$ \\1 if { path /a } or { path /b }
      http-request replace-header Host .* example.com
      http-response replace-header Location ^http://(.*) https://\\1
    === UP08 ask
    backend b
      reqirep ^(X-Old:)(.*) X-New:\\2
    ---
    backend b
      http-request set-header X-New %[req.fhdr(X-Old)] if { req.fhdr(X-Old) -m found }
      http-request del-header X-Old if { req.fhdr(X-Old) -m found }
    === UP09
    backend b
      reqrep ^([^\\ :]*)\\ /old/(.*)     \\1\\ /new/\\2
      reqirep ^(GET|POST)\\ /a/([^\\ ]*)\\ (.*) \\1\\ /b/\\2\\ \\3 unless { src 127.0.0.1 }
      reqrep ^([^\\ ]*)\\ (.*) \\1\\ /root\\2
    ---
    backend b
      http-request replace-pathq ^/old/(.*) /new/\\1
      http-request replace-pathq '(?i)^/a/([^ ]*)$' /b/\\1 if { method GET POST } !{ src 127.0.0.1 }
      http-request replace-pathq ^(.*) /root\\1
    === UP09
    backend b
      reqirep ^[^:\\ ]*\\ /img[/\\ ].* \\0\\nX-Farm:\\ 2
    ---
    backend b
      http-request add-header X-Farm 2 if { pathq -m reg -i ^/img([/]|$) }
    === UP09 ask
    backend b
      reqirep ^([^\\ ].*)api/v1[/]?(.*) \\1\\2 if { path_beg /api }
    ---
    backend b
      http-request replace-pathq (?i)^(.*)api/v1[/]?(.*) \\1\\2 if { path_beg /api }
    === UP10
    backend b
      acl a src 127.0.0.1
      acl c src ::1
      reqideny ^[^:\\ ]*\\ /.*\\.(exe|dll)
      reqtarpit ^POST\\ /login
      reqallow ^X-A:\\ b if a or c
      rspdeny ^Content-Type:[\\ ]*audio
    ---
    backend b
      acl a src 127.0.0.1
      acl c src ::1
      http-request deny if { pathq -m reg -i ^/.*\\.(exe|dll) }
      http-request tarpit if { method POST } { pathq -m reg ^/login }
      http-request allow if { req.fhdr(X-A) -m reg ^b } a or { req.fhdr(X-A) -m reg ^b } c
      http-response deny if { res.fhdr(Content-Type) -m reg ^audio }
    === UP11
    backend b
      reqpass ^[^:\\ ]*:
      reqdeny ^[^:\\ ]*\\ /x
    ---
    backend b
      http-request deny if { pathq -m reg ^/x }
    === UP11 ask
    backend b
      reqpass ^[^:\\ ]*:
      reqdel ^X-A:
    ---
    backend b
      http-request del-header X-A
    === UP12
    frontend f
      bind :80
      use_backend b if { path /b }
      reqisetbe ^[^\\ ]*\\ /(img|css)/ c
    backend b
    backend c
    ---
    frontend f
      bind :80
      use_backend c if { pathq -m reg -i ^/(img|css)/ }
      use_backend b if { path /b }
    backend b
    backend c

    """

  /// What is about proxies as a whole, and about the notation.
  static let proxyText = """
    === UP20
    listen l
      bind :80
      http-request deny if { path /x }
      monitor-net 10.0.0.0/8
    ---
    listen l
      bind :80
      http-request set-log-level silent if { src 10.0.0.0/8 }
      http-request return status 200 if { src 10.0.0.0/8 }
      http-request deny if { path /x }
    === UP20 ask
    listen l
      mode tcp
      bind :80
      monitor-net 10.0.0.0/8
    ---
    listen l
      mode tcp
      bind :80
      tcp-request connection reject if { src 10.0.0.0/8 }
    === UP21 ask
    listen l
      bind :80
      mode health
    ---
    listen l
      bind :80
      mode http
      http-request return status 200
    === UP22
    listen l
      bind :80
      grace 0
    ---
    listen l
      bind :80
    === UP22 ask
    listen l
      bind :80
      grace 3s
    ---
    listen l
      bind :80
    === UP23 ask
    backend b
      appsession JSESSIONID len 52 timeout 3h request-learn
    ---
    backend b
      stick-table type string len 52 size 100k expire 3h
      stick store-response res.cook(JSESSIONID)
      stick on req.cook(JSESSIONID)
    === UP32
    backend b
      http-request set-mark 20 if { path /x }
      http-request set-tos 0x10
    ---
    backend b
      http-request set-fc-mark 20 if { path /x }
      http-request set-fc-tos 0x10
    === UP33
    frontend f
      mode tcp
      bind :443
      acl hello req_ssl_hello_type 1
      tcp-request content accept if { req_ssl_sni -i example.com }
    ---
    frontend f
      mode tcp
      bind :443
      acl hello req.ssl_hello_type 1
      tcp-request content accept if { req.ssl_sni -i example.com }
    === UP34
    frontend web
      bind :80
      http-request deny if { fe_sess_rate(web) gt 10 }
      use_backend web if { nbsrv(web) gt 0 }
      default_backend web
    backend web
      server a 127.0.0.1:80
    ---
    frontend web-frontend
      bind :80
      http-request deny if { fe_sess_rate(web-frontend) gt 10 }
      use_backend web if { nbsrv(web) gt 0 }
      default_backend web
    backend web
      server a 127.0.0.1:80
    === UP34
    backend web
      server a 127.0.0.1:80
    frontend web
      bind :80
      stick-table type ip size 10 store http_req_rate(1m)
      http-request track-sc0 src table web
      http-request deny if { sc_http_req_rate(0,web) gt 5 }
      default_backend web
    ---
    backend web
      server a 127.0.0.1:80
    frontend web-frontend
      bind :80
      stick-table type ip size 10 store http_req_rate(1m)
      http-request track-sc0 src table web-frontend
      http-request deny if { sc_http_req_rate(0,web-frontend) gt 5 }
      default_backend web
    === UP35
    listen l
      bind :80
    listen l
      bind :81
    ---
    listen l
      bind :80
    listen l-2
      bind :81
    === UP36
    backend b
      server a 127.0.0.1:80
      server a 127.0.0.1:81 check
    ---
    backend b
      server a 127.0.0.1:80
      server a-2 127.0.0.1:81 check
    === UP36 ask
    backend b
      use-server a if { path /x }
      server a 127.0.0.1:80
      server a 127.0.0.1:81
    ---
    backend b
      use-server a if { path /x }
      server a 127.0.0.1:80
      server a-2 127.0.0.1:81
    === UP38
    backend b
      acl x path /a "" /b # why
    ---
    backend b
      acl x path /a # why
    === UP39 ask
    backend b
      stats realm Bob's\\ farm
    ---
    backend b
      stats realm Bob\\'s\\ farm
    === UP40
    global
      ssl-default-bind-options no-sslv3 no-tlsv10 no-tls-tickets
      ssl-default-server-options force-tlsv12
    ---
    global
      ssl-default-bind-options ssl-min-ver TLSv1.2 no-tls-tickets
      ssl-default-server-options ssl-min-ver TLSv1.2 ssl-max-ver TLSv1.2
    === UP41 ask
    frontend f
      bind :80
      default_backend my/site
    backend my/site
      server a@1 127.0.0.1:80
    ---
    frontend f
      bind :80
      default_backend my_site
    backend my_site
      server a_1 127.0.0.1:80
    === UP42
    frontend f
      bind :80
      option http-pretend-keepalive
      option dontlognull
    backend b
      no option dontlognull # no clients
      option redispatch
    ---
    frontend f
      bind :80
      option dontlognull
    backend b
      # no clients
      option redispatch

    """
}
