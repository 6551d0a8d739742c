#!/bin/sh
# After the files are gone. The store and the settings stay until dpkg purges.
set -e
if [ "$1" = purge ]; then
	rm -rf "${DPKG_ROOT:-}/var/lib/synoptic" "${DPKG_ROOT:-}/var/lib/private/synoptic" "${DPKG_ROOT:-}/etc/synoptic"
fi
case "$1" in purge | remove | 0) ;; *) exit 0 ;; esac
if [ -z "${DPKG_ROOT:-}" ] && [ -d /run/systemd/system ]; then
	systemctl daemon-reload
fi
