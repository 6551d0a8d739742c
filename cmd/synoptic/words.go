package main

// Every sentence the program says to a person that is not data stands here or
// is built in console/say.go.

const description = `Lays many outlets' reports of one event side by side: what they agree on,
where they differ, what only one has, who said what in which wording.
Every word it prints is a span of a report. It gives no verdicts.`

const firstWords = `synoptic lays many outlets' reports of one event side by side.

  synoptic compare examples/harbour     the shipped example: six pages on one quarrel
  synoptic compare a.txt b.html c.html  your own: text, web pages, JSON lines, a folder, or - for stdin
  synoptic compare https://one.example/ferry https://two.example/feed.xml
                                        pages and feeds by their addresses
  synoptic compare --html FOLDER > story.html
                                        the same as one page for a browser
  synoptic serve                        keep reports and follow feeds, as pages at http://127.0.0.1:8787
  synoptic add FILE...                  keep reports from here; synoptic stories lists what they became

Signs:  = agreed   ! reports differ   1 only one has it   ~ worded differently   ? unresolved
Help:   synoptic --help, synoptic compare --help, and the manual page (docs/synoptic.1)
`

const (
	seeHelp    = "synoptic --help lists the commands and their flags."
	seeHelpFor = "synoptic %s --help tells what it takes."
)
