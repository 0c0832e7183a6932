// Generated from the declarations of the commands by `lintel write-docs`; do not edit.

/// The name of each command, and below it the long name, the kind and the short names of each
/// flag.
let commandFlagTable = """
  check
  file list -f
  from option
  target option
  env list
  env-from-process flag
  without list
  exclude list
  force-exclude flag
  stdin-filename option
  with-files flag
  files-root option
  with-dns flag
  crt-list option
  format list
  color option
  fail-on option
  statistics flag
  docs-url option
  each flag
  baseline option
  write-baseline option
  new-since option
  extend-select list
  preview flag
  severity list
  per-file-ignores list
  config option
  no-config flag
  fix flag
  unsafe-fixes flag
  diff flag
  add-ignores flag
  reason option
  validity flag
  profile option
  select list
  ignore list
  explain
  docs-url option
  fmt
  from option
  check flag
  diff flag
  stdin-filename option
  exclude list
  force-exclude flag
  config option
  no-config flag
  lines option
  convert
  file list -f
  from option
  target option
  env list
  env-from-process flag
  without list
  exclude list
  force-exclude flag
  stdin-filename option
  config option
  no-config flag
  to option
  output option -o
  strict flag
  ledger flag
  ledger-file option
  upgrade
  to option
  accept list
  unsafe-edits flag
  exclude list
  write flag -w
  diff flag
  check flag
  each flag
  quiet flag -q
  format option
  list flag
  config option
  no-config flag
  plan
  file list -f
  from option
  target option
  env list
  env-from-process flag
  without list
  exclude list
  force-exclude flag
  stdin-filename option
  format option
  run
  file list -f
  from option
  target option
  env list
  env-from-process flag
  without list
  exclude list
  force-exclude flag
  stdin-filename option
  quiet flag -q
  end-with-parent flag
  lsp
  stdio flag
  docs-url option
  demo
  file list -f
  from option
  target option
  env list
  env-from-process flag
  without list
  exclude list
  force-exclude flag
  stdin-filename option
  requests option
  demo-origin
  listen option
  name option
  version
  coverage flag
  """
