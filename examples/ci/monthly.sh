#!/bin/sh
# Called by cron. Prints only where the run did not end with 0, so that cron mails only then. No line holds case data.
set -u
umask 077
cd /srv/p2p-audit || exit 2

said=$(node_modules/.bin/p2p-audit run --config audit.json --ci --thresholds thresholds.json 2>&1)
code=$?

printf '%s exit %s\n%s\n' "$(date -u +%Y-%m-%dT%H:%M:%SZ)" "$code" "$said" >> run.log
[ "$code" -eq 0 ] || printf '%s\n' "$said"
exit "$code"
