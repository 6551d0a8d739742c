#!/bin/sh
# After dpkg and rpm have laid the files down: a service that runs goes on with
# the new program. Nothing is started that did not run.
set -e
case "$1" in configure | 1 | 2) ;; *) exit 0 ;; esac
if [ -z "${DPKG_ROOT:-}" ] && [ -d /run/systemd/system ]; then
	systemctl daemon-reload
	systemctl try-restart synoptic.service
fi
