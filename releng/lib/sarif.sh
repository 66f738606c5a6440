# Validates the SARIF logs that a packed program writes, by tools of other authors. Needs say.sh and toolchain.sh, and a
# scratch folder in $scratch.

find_node() {
    for command in node npm; do
        command -v "$command" > /dev/null && continue
        may_install && install nodejs npm && return 0
        fail "The validation of SARIF needs Node and npm: on Debian, apt-get install nodejs npm"
    done
}

# Fetches the pinned versions once; no lock file, because that would name where this machine gets its packages.
provide_validators() {
    validators=${XDG_CACHE_HOME:-$HOME/.cache}/storletdesigner/sarif
    cmp -s "$root/releng/sarif/package.json" "$validators/package.json" && return 0
    rm -rf "$validators"
    mkdir -p "$validators/fresh"
    cp "$root/releng/sarif/package.json" "$validators/fresh/"
    report=$(cd "$validators/fresh" \
        && npm install --no-package-lock --no-audit --no-fund --ignore-scripts 2>&1) || fail "$report"
    chmod +x "$validators/fresh/node_modules/@microsoft/sarif-multitool-linux/Sarif.Multitool"
    mv "$validators/fresh/node_modules" "$validators/fresh/package.json" "$validators/"
}

# A log is written whether or not something is wrong; only a defect of the program writes none.
write_log() {
    target=$scratch/logs/$1
    shift
    code=0
    "$program" check --format sarif "$@" > "$target" 2> "$scratch/logs/complaints" || code=$?
    if [ "$code" -gt 2 ] || [ ! -s "$target" ]; then
        fail "No SARIF log was written: $(cat "$scratch/logs/complaints")"
    fi
}

write_logs() {
    examples=bundles/org.storletdesigner.examples/examples
    mkdir -p "$scratch/logs" "$scratch/two words/ü [x](1) {0}"
    cp "$root/releng/sarif/hostile.json" "$scratch/two words/ü [x](1) {0}/100% #1?.json"
    cd "$root" || return
    write_log examples.sarif "$examples"/*.storlets "$examples"/*.json
    write_log baseline.sarif "$examples/thumbnails.storlets" --baseline "$scratch/logs/examples.sarif"
    write_log addition.sarif "$examples/thumbnails.storlets" --add "$examples/examples.storletlib#Thumbnailer" \
        inputbucket=photos outputbucket=photos
    cd "$scratch" || return
    LC_ALL=C.UTF-8 write_log hostile.sarif "two words/ü [x](1) {0}/100% #1?.json" missing.json
    cd "$root" || return
}

# Validates all logs that the program named here writes. Only Linux has one program that is packed and a tool for it.
validate_logs() {
    [ "$(uname -s)" = Linux ] || return 0
    program=$1
    find_node
    provide_validators
    write_logs
    node "$root/releng/sarif/validate.mjs" "$validators/node_modules" "$scratch"/logs/*.sarif
}
