#!/bin/sh
# Before dpkg (remove) and rpm (0) take the files away, not before an upgrade.
set -e
case "$1" in remove | 0) ;; *) exit 0 ;; esac
if [ -z "${DPKG_ROOT:-}" ] && [ -d /run/systemd/system ]; then
	systemctl disable --now synoptic.service
elif [ -z "${DPKG_ROOT:-}" ] && command -v systemctl >/dev/null; then
	systemctl disable synoptic.service || true
fi
