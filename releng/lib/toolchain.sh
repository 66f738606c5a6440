# Finds what a build needs: find_jdk sets JAVA_HOME, find_maven sets MAVEN. Needs say.sh.

oldest_java=21
oldest_maven=3.9.9
fetched_maven=3.9.11

may_install() {
    [ "$(id -u)" = 0 ] && command -v apt-get > /dev/null
}

# Installs Debian packages quietly; what apt says is shown only when it fails.
install() {
    say "Installing $* …"
    report=$(apt-get update -qq 2>&1 && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq "$@" 2>&1) || {
        say "$report"
        return 1
    }
}

java_number() {
    sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2> /dev/null
}

is_fitting_jdk() {
    [ -n "$1" ] && [ -x "$1/bin/javac" ] || return 1
    number=$(java_number "$1")
    [ -n "$number" ] && [ "$number" -ge "$oldest_java" ]
}

jdk_on_path() {
    compiler=$(command -v javac) || return 0
    compiler=$(readlink -f "$compiler")
    printf '%s\n' "${compiler%/bin/javac}"
}

look_for_jdk() {
    for candidate in "${JAVA_HOME:-}" "$(jdk_on_path)" /usr/lib/jvm/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
        if is_fitting_jdk "$candidate"; then
            JAVA_HOME=$candidate
            export JAVA_HOME
            return 0
        fi
    done
    return 1
}

find_jdk() {
    look_for_jdk && return 0
    may_install && install openjdk-21-jdk-headless && look_for_jdk && return 0
    fail "The build needs a JDK of version $oldest_java or newer: install one and let JAVA_HOME point to it."
}

is_fitting_maven() {
    version=$("$1" -v 2> /dev/null | sed -n 's/.*Apache Maven \([0-9.]*\).*/\1/p')
    case $version in
        3.*) [ "$(printf '%s\n%s\n' "$oldest_maven" "$version" | sort -V | head -n 1)" = "$oldest_maven" ] ;;
        *) return 1 ;;
    esac
}

# An older Maven can fetch the one that fits, from wherever it gets its plug-ins. The folder appears whole or not at all.
fetch_maven() {
    say "Fetching Maven $fetched_maven, because the one on the path is not $oldest_maven or newer …"
    mkdir -p "$1"
    folder=$(mktemp -d "$1/fetch.XXXXXX")
    report=$(cd "$folder" && mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:unpack \
        "-Dartifact=org.apache.maven:apache-maven:$fetched_maven:zip:bin" "-DoutputDirectory=$folder" 2>&1) || {
        say "$report"
        rm -rf "$folder"
        return 1
    }
    chmod +x "$folder/apache-maven-$fetched_maven/bin/mvn"
    mv "$folder/apache-maven-$fetched_maven" "$1/" 2> /dev/null || true
    rm -rf "$folder"
}

find_maven() {
    cache=${XDG_CACHE_HOME:-$HOME/.cache}/storletdesigner
    for MAVEN in mvn "$cache/apache-maven-$fetched_maven/bin/mvn"; do
        command -v "$MAVEN" > /dev/null && is_fitting_maven "$MAVEN" && return 0
    done
    if ! command -v mvn > /dev/null && may_install; then
        install maven || true
        is_fitting_maven mvn && MAVEN=mvn && return 0
    fi
    command -v mvn > /dev/null && fetch_maven "$cache" && is_fitting_maven "$MAVEN" && return 0
    fail "The build needs Maven $oldest_maven or newer (of version 3): install it, or any Maven that can fetch it."
}
