/// What to do about mistakes of the YAML notation, in the form that ``FaultGuide`` reads.
let yamlNotationGuides = #"""
  YS01
    Read the place of the finding and the lines above it: mostly a quote or a bracket was not
    closed, a list item is indented less than its siblings, or a text with `: `, `#` or `%` in
    it needs quotes.
    - lintel: 1
    - global:
    -   description: "the edge
    + lintel: 1
    + global:
    +   description: "the edge"
  YS02
    Save the file as UTF-8. The byte that is none is where � stands.
    - lintel: 1
    - global:
    -   description: caf�
    + lintel: 1
    + global:
    +   description: café
  YS03
    Indent with spaces; ␉ stands for the tab here. Editors can be told to insert spaces in
    `.yaml` files.
    - lintel: 1
    - global:
    - ␉maxconn: 1000
    + lintel: 1
    + global:
    +   maxconn: 1000
  YS04
    Take levels out. No key of a configuration nests deeper than ten.
  YS05
    Write out what the aliases stand for, or use a `defaults` section for what sections have in
    common.
  YS06
    Put the anchor `&name` at the first place, above every alias `*name`, and spell both alike.
    A text that starts with an asterisk needs quotes.
    - lintel: 1
    - global:
    -   description: *edge
    + lintel: 1
    + global:
    +   description: "*edge"
  YS07
    Move the anchor to a value that does not contain the alias, or write the value out.
    - lintel: 1
    - global: &all
    -   stats: *all
    + lintel: 1
    + global:
    +   maxconn: 1000
  YS08
    Keep one of the two keys. What HAProxy takes several times is a list under one key.
    - lintel: 1
    - global:
    -   maxconn: 1000
    -   maxconn: 2000
    + lintel: 1
    + global:
    +   maxconn: 2000
  YS09
    Write the keys where they belong, or put what several sections share into `defaults`.
    - lintel: 1
    - global:
    -   <<: {maxconn: 1000}
    + lintel: 1
    + global:
    +   maxconn: 1000
  YS10
    Put the second document into a file of its own, and name both files in order: `lintel check
    a.yaml b.yaml`.
    - lintel: 1
    - ---
    - global:
    -   maxconn: 1000
    + lintel: 1
    + global:
    +   maxconn: 1000
  YS11
    Remove the character, which ␛ stands for here, or write it as an escape in double quotes.
    - lintel: 1
    - global:
    -   description: "edge␛"
    + lintel: 1
    + global:
    +   description: "edge\e"
  YS12
    Use a word as the key, and quote one that starts with a bracket.
    - lintel: 1
    - global:
    -   [maxconn]: 1000
    + lintel: 1
    + global:
    +   maxconn: 1000
  YS13
    Remove the tag. A number or a word that must stay text needs quotes only.
    - lintel: 1
    - global:
    -   maxconn: !!map 1000
    + lintel: 1
    + global:
    +   maxconn: 1000
  """#
