# A real OpenStack Swift for the tests of containers, on the loopback device and for the time of one run. start_swift
# exports STORLETS_SWIFT_AUTH, _USER, _KEY, _FOLDER (logs and process ids) and _PROGRAM, which the tests read; without
# them these tests are skipped. stop_swift ends it and removes its folder. Needs say.sh and toolchain.sh.

swift_python=/usr/bin/python3
swift_folder=

# Debian's python3-swift holds all four servers and starts nothing by itself. Only Linux has it in packages.
provide_swift() {
    has_swift || { may_install && install python3-swift memcached && has_swift; } \
        || fail "The tests of containers need OpenStack Swift: on Debian, apt-get install python3-swift memcached"
}

has_swift() {
    "$swift_python" -c 'import swift.proxy.server' 2> /dev/null && PATH=$PATH:/usr/sbin command -v memcached > /dev/null
}

start_swift() {
    [ "$(uname -s)" = Linux ] || return 0
    provide_swift
    say "Starting OpenStack Swift …"
    swift_folder=$(swift_place) || {
        say "No folder has room for what Swift keeps, so its tests are skipped: it needs tmpfs on /dev/shm, or XFS."
        return 0
    }
    variables=$("$swift_python" -s "$root/releng/lib/storage-server.py" start "$swift_folder") || {
        stop_swift
        fail "OpenStack Swift did not start."
    }
    eval "$variables"
}

# Memory is fastest, and holds more metadata a file than ext4 does.
swift_place() {
    for place in /dev/shm "${TMPDIR:-/tmp}"; do
        folder=$(mktemp -d "$place/storlets-swift.XXXXXX" 2> /dev/null) || continue
        "$swift_python" -c 'import os, sys; os.setxattr(sys.argv[1], "user.probe", b"x" * 5120)' "$folder" 2> /dev/null \
            && printf '%s\n' "$folder" && return 0
        rmdir "$folder"
    done
    return 1
}

stop_swift() {
    [ -n "$swift_folder" ] || return 0
    "$swift_python" -s "$root/releng/lib/storage-server.py" stop "$swift_folder" || true
    rm -rf "$swift_folder"
    swift_folder=
}
