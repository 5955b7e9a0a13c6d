#!/bin/sh
# Runs the engine and ends it when standard input closes, which the system does for us however our parent ends, kill -9 included.
# usage: engine-guard.sh SIGNAL COMMAND [ARGUMENT …]     SIGNAL: TERM (engine with files) or KILL (engine in memory)
signal=$1
shift
exec 3<&0
"$@" </dev/null 3<&- &
engine=$!
(
  read -r _ <&3
  kill -s "$signal" "$engine" 2>/dev/null
  for _ in 1 2 3 4 5 6 7 8 9 10; do
    kill -s 0 "$engine" 2>/dev/null || exit 0
    sleep 0.5
  done
  kill -s KILL "$engine" 2>/dev/null
) >/dev/null 2>&1 &
guard=$!
exec 3<&-
wait "$engine"
status=$?
kill "$guard" 2>/dev/null
exit "$status"
