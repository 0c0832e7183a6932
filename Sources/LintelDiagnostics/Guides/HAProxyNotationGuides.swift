/// What to do about mistakes of HAProxy's notation, in the form that ``FaultGuide`` reads.
let haproxyNotationGuides = #"""
  HS01
    Close the quote on the same line: a word in quotes ends with the quote that opened it. A
    quote that is part of the text is escaped with a backslash.
    - global
    -   description "the edge
    + global
    +   description "the edge"
  HS02
    Remove the byte, which ␀ stands for here. It often means that the file is in UTF-16, or that
    a disk was full while it was written: save it again as UTF-8.
    - global␀
    -   maxconn 1000
    + global
    +   maxconn 1000
  HS03
    End the last line with a line feed; the end of the file is where ∎ stands. `lintel fmt` adds
    it. HAProxy takes a file without it for one that was cut off.
    - global
    -   maxconn 1000∎
    + global
    +   maxconn 1000
  HS04
    Write two hexadecimal digits behind `\x`, or a double backslash for a backslash.
    - global
    -   description edge\x4
    + global
    +   description edge\x41
  HS05
    Name the variable with letters, digits and underscores, without a digit in front. A dollar
    sign that is text goes into single quotes, or is escaped with a backslash.
    - global
    -   description "${1NAME}"
    + global
    +   description "${NAME}"
  HS06
    Close the brace of the variable, and mind that the name ends where the brace does.
    - global
    -   description "${NAME"
    + global
    +   description "${NAME}"
  HS07
    Put the form that makes several words of one variable, `[*]`, right behind the name and
    before the brace, and the whole in double quotes.
    - frontend www
    -   bind "${PORTS[1]}"
    + frontend www
    +   bind "${PORTS[*]}"
  HS08
    Put the list into a file and name it with `-f`, as in `acl local src -f
    /etc/haproxy/local.lst`, or split the line: HAProxy reads at most 64 words of one.
  HS09
    Remove the backslash, or double it if the text has one at its end. HAProxy joins no lines:
    the next line is one of its own.
    - global
    -   description edge \
    + global
    +   description edge
  HS10
    Save the file with line feeds alone; ␍ stands for the carriage return. HAProxy stops reading
    the line there, so that the rest says nothing.
    - global
    -   maxconn 1000␍ daemon
    + global
    +   maxconn 1000
    +   daemon
  HS11
    Put an `.if` above the line, or remove it.
    - global
    -   maxconn 1000
    - .endif
    + .if defined(SMALL)
    + global
    +   maxconn 1000
    + .endif
  HS12
    Put every `.elif` before the `.else`, which is the last branch.
    - .if defined(SMALL)
    - .else
    - .elif defined(LARGE)
    - .endif
    + .if defined(SMALL)
    + .elif defined(LARGE)
    + .else
    + .endif
  HS13
    Close the block with `.endif` in the same file: blocks do not go on in the next one.
    - .if defined(SMALL)
    - global
    -   maxconn 1000
    + .if defined(SMALL)
    + global
    +   maxconn 1000
    + .endif
  HS14
    Join conditions with `&&` in place of nesting blocks, as in `.if defined(A) && defined(B)`.
  HS15
    Take the words behind `.else` or `.endif` out; a branch with a condition is `.elif`.
    - .if defined(SMALL)
    - .else defined(LARGE)
    - .endif
    + .if defined(SMALL)
    + .elif defined(LARGE)
    + .endif
  HS16
    Correct the word: HAProxy knows `.if`, `.elif`, `.else`, `.endif`, `.diag`, `.notice`,
    `.warning` and `.alert`.
    - .ifdef SMALL
    - global
    -   maxconn 1000
    + .if defined(SMALL)
    + global
    +   maxconn 1000
    + .endif
  HS17
    Save the file as UTF-8 without a byte order mark, for which ⊙ stands here: HAProxy reads it
    as part of the first word.
    - ⊙global
    -   maxconn 1000
    + global
    +   maxconn 1000
  HS18
    Replace the no-break space, for which ⍽ stands here, by an ordinary blank. It comes from
    texts of web pages and word processors, and HAProxy takes it for a letter.
    - global
    -   maxconn⍽1000
    + global
    +   maxconn 1000
  HS19
    Give the argument a value, or leave it out. A variable that may be unset or empty gets a
    default, as `"${NAME-8080}"`.
    - frontend www
    -   bind :80
    -   http-request set-header X-Edge ""
    + frontend www
    +   bind :80
    +   http-request del-header X-Edge
  HS20
    Start the line with a keyword. A variable in front of it that is unset makes the first word
    empty, and HAProxy skips such a line.
    - global
    -   "" maxconn 1000
    + global
    +   maxconn 1000
  HS21
    Do what the message asks for, or remove the `.notice`, `.warning` or `.alert` once it is out
    of date. A message in a block of `.if` is given only where the condition holds.
    - .warning "the certificates of this file end in May"
    - global
    -   maxconn 1000
    + global
    +   maxconn 1000
  HS22
    Write a scope as one word in brackets, alone on its line; only SPOE files need any.
    - [edge
    - global
    -   maxconn 1000
    + [edge]
    + global
    +   maxconn 1000
  HS23
    Shorten the value of the variable, or put long lists into files: a line with its variables
    in place has room for a few kilobytes.
  """#
