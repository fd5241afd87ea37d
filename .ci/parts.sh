# Sourced by run and quick: named parts, each timed, with a table of all of them at the end.
cd "$(dirname "${BASH_SOURCE[0]}")/.."
export MAVEN_OPTS="${MAVEN_OPTS:-} -Xmx1g"

table=()
busy=
scratch=$(mktemp -d)

# part NAME COMMAND...: runs it and notes how long it took; the first that fails ends the script
part() {
  local start=$SECONDS
  busy=$1
  shift
  echo "== $busy"
  "$@"
  table+=("$(printf '%5d s  %s' $((SECONDS - start)) "$busy")")
  echo "== $busy: $((SECONDS - start)) s"
  busy=
}

# always printed; a part that was busy when the script ended is the one that failed
end() {
  local code=$?
  echo "== parts"
  printf '%s\n' "${table[@]}"
  if [ -n "$busy" ]; then
    echo "  failed  $busy"
  fi
  printf '%5d s  together\n' "$SECONDS"
  rm -rf "$scratch"
  exit "$code"
}
trap end EXIT
