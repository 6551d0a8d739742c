package main

// topics are what help tells of beside commands and settings.
var topics = []struct{ name, text string }{
	{"inputs", `An input is a file, a folder, an address (http, https), or - for standard input.

What it holds is told by its bytes: plain text, HTML, JSON lines (objects with
any of id, url, outlet, title, byline, published, and text or html), feeds (RSS,
Atom, JSON Feed), WARC, or what synoptic read printed. Of a folder all files are
read but hidden ones; links in it are named and not followed. Of an address the
page is read, or the feed with the articles behind its teasers; of a front page
its feed. What holds no report is refused by name, with what to do, and the rest
goes on.
`},
	{"signs", `=  agreed: each letter behind the line tells every word of it
!  reports differ
1  only one report has it
~  worded differently
?  unresolved

Letters stand for reports. "…" stands where words are left out; "in part" are
those who tell less of a line, or tell it in other words.
`},
	{"exit", `0    done
1    done, and the answer is none, or differs (verify, quote, said, changed,
     --fail-on)
2    misuse, or a story, report or feed that is not kept
3    done in part: each refused input was named
4    done in part: only the network, or a server, failed
5    the store is damaged
130  interrupted
`},
	{"store", `The store is one file of SQLite: news.db in the folder synoptic of
$XDG_DATA_HOME (~/.local/share), or what --store names. What is accepted is on
disk once a command says so. docs/schema.md tells of its tables and views, which
any program for SQLite opens; write to it with synoptic only.

Several commands may work on it at one time. One of them groups: while serve or
follow does, what others add or say is kept at once and taken up by that one.
rebuild makes reports, stories and synopses anew from the documents that came
and from what people said; doctor looks for damage; backup copies it.

--store postgres://USER@HOST:5432/DATABASE is a store in PostgreSQL (14 or
later), which many machines may share. The database must be empty at first
(createdb NAME). The password is better kept in PGPASSWORD or ~/.pgpass than in
the address; it is never told. synoptic move FROM TO copies a store from a file
to a database, or back; both export the same. Of a database pg_dump makes
backups. Any number of synoptic work and synoptic serve share the work on it.
`},
}
