/// The words of the syslog protocol that `log` lines take. (HAProxy manual, chapter 4.2, `log`)
enum SyslogNames {
  static let facilities = [
    "kern", "user", "mail", "daemon", "auth", "syslog", "lpr", "news", "uucp", "cron", "auth2",
    "ftp", "ntp", "audit", "alert", "cron2", "local0", "local1", "local2", "local3", "local4",
    "local5", "local6", "local7",
  ]

  static let levels = ["emerg", "alert", "crit", "err", "warning", "notice", "info", "debug"]
}
