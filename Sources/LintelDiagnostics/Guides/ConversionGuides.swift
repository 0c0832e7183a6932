/// What to do about what a conversion changes, and about stale baselines, in the form that
/// ``FaultGuide`` reads.
let conversionGuides = #"""
  CV04
    Save the file as UTF-8, so that nothing is guessed: `iconv -f WINDOWS-1252 -t UTF-8`. The
    byte that is none is where � stands.
    - global # caf�
    -   maxconn 1000
    + global # café
    +   maxconn 1000
  CV07
    Remove the NUL byte: HAProxy's words end at it, whether it is written as it is or as an
    escape. CF18 mostly says it before.
  CV08
    Write the value itself in place of `.FILE` or `.LINE`, or take it as it comes after the
    conversion.
    - global
    -   log-tag "${.FILE}"
    + global
    +   log-tag edge
  CV09
    Correct the mistake that `lintel check` reports at the place; a section that is not
    understood has no form in the other notation.
    - lintel: 1
    - nonsense:
    -   maxconn: 1000
    + lintel: 1
    + global:
    +   maxconn: 1000
  CV10
    Remove the character from the comment; ␛ stands for it here.
    - global # edge␛
    -   maxconn 1000
    + global # edge
    +   maxconn 1000
  CV11
    Remove what stands behind the empty word or the carriage return, or make it a line of its
    own; ␍ stands for the carriage return here.
    - global
    -   maxconn 1000␍ daemon
    + global
    +   maxconn 1000
    +   daemon
  BL01
    Write the baseline again with `lintel check --write-baseline FILE`, so that the findings are
    reported if they come back. Commit it with the change that mended them.
  """#
