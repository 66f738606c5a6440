# Builds the headless program and the window from the sources when they have changed, and starts them. Needs say.sh, and
# root set to the repository. What is built is laid out in .build, away from Maven's folders: a running program keeps its
# files while the next one is built.

state=$root/.build
program_name=org.storletdesigner.cli
product=$root/releng/org.storletdesigner.product/target/products/org.storletdesigner.product

# Every source file of the program or of the window, with find's further conditions in the arguments.
program_sources() {
    find "$root/bundles" "$root/target-platform" "$root/pom.xml" "$root/.mvn" "$root/releng/lib" \
        \( -name target -o -name bin -o -name org.storletdesigner.app -o -name org.storletdesigner.editor \
        -o -name org.storletdesigner.gef.compat -o -name org.storletdesigner.help \) -prune -o -type f "$@" -print
}

window_sources() {
    find "$root/bundles" "$root/features" "$root/target-platform" "$root/pom.xml" "$root/.mvn" "$root/releng/lib" \
        "$root/releng/org.storletdesigner.product" \( -name target -o -name bin \) -prune -o -type f "$@" -print
}

listing() {
    "$1_sources" | LC_ALL=C sort | cksum
}

# Built, and since then nothing was edited (newer than the stamp), added or removed (another listing than in the stamp).
is_fresh() {
    [ -f "$state/$1.stamp" ] \
        && [ -z "$("$1_sources" -newer "$state/$1.stamp" | head -n 1)" ] \
        && [ "$(listing "$1")" = "$(cat "$state/$1.stamp")" ] \
        && read -r folder < "$state/$1.folder" \
        && [ -x "$folder/java-home/bin/java" ]
}

# Sets folder to where the program or the window lies, built first where needed. Of several callers one builds.
provide() {
    is_fresh "$1" && return 0
    mkdir -p "$state"
    lock
    is_fresh "$1" || build "$1"
    unlock
}

lock() {
    if command -v flock > /dev/null; then
        exec 9> "$state/lock"
        flock -n 9 || { say "Waiting for another build of Storlet Designer to end …"; flock 9; }
    else
        until mkdir "$state/lock.held" 2> /dev/null; do
            say "Waiting for another build of Storlet Designer to end (if none runs, remove $state/lock.held) …"
            sleep 2
        done
        trap 'rm -rf "$state/lock.held"' EXIT INT TERM
    fi
}

unlock() {
    if command -v flock > /dev/null; then
        exec 9>&-
    else
        rm -rf "$state/lock.held"
        trap - EXIT INT TERM
    fi
}

# The stamp is as old as the start of the build: what is edited meanwhile counts as newer.
build() {
    . "$root/releng/lib/toolchain.sh"
    find_jdk
    find_maven
    remove_all_but_latest "$1"
    listing "$1" > "$state/$1.stamp.new"
    folder=$state/$1-$(date +%Y%m%d-%H%M%S)-$$
    log=$state/$1.log
    say "Building Storlet Designer from its sources (a minute; the first time longer) …"
    "build_$1" > "$log" 2>&1 9>&- || fail "The build failed: see $log"
    printf '%s\n' "$folder" > "$state/$1.folder.new"
    mv "$state/$1.folder.new" "$state/$1.folder"
    mv "$state/$1.stamp.new" "$state/$1.stamp"
}

# The latest one may still be running.
remove_all_but_latest() {
    read -r latest 2> /dev/null < "$state/$1.folder" || latest=
    for old in "$state/$1"-*; do
        [ "$old" = "$latest" ] || rm -rf "$old"
    done
}

build_program() {
    "$MAVEN" -B -f "$root/pom.xml" -pl "bundles/$program_name" -am -DskipTests package || return 1
    mkdir -p "$folder"
    program_jars > "$folder/jars" || return 1
    copy_jars < "$folder/jars" || return 1
    ln -s "$JAVA_HOME" "$folder/java-home"
    archive_classes
}

# The program's own jars first: they are asked first for each class.
program_jars() {
    list=$root/bundles/$program_name/target/dependencies-list.txt
    grep /bundles/org.storletdesigner. "$list" || return 1
    grep -v /bundles/org.storletdesigner. "$list"
}

# Numbered, because two may have the same file name.
copy_jars() {
    number=0
    class_path=
    while read -r jar; do
        number=$((number + 1))
        cp "$jar" "$folder/$number-${jar##*/}" || return 1
        class_path=$class_path:$folder/$number-${jar##*/}
    done
    printf '%s\n' "${class_path#:}" > "$folder/class-path"
}

# Loaded classes in a form that the next start maps into memory. Without it the program starts more slowly, and works.
archive_classes() {
    read -r class_path < "$folder/class-path"
    "$folder/java-home/bin/java" -XX:ArchiveClassesAtExit="$folder/classes.jsa" -cp "$class_path" "$program_name.Main" \
        verdict 'a = b' 'a like "b*" && !(n < 3)' || true
}

# Ends as the program ends: its exit code is this script's.
start_program() {
    provide program
    read -r class_path < "$folder/class-path"
    speak_unicode
    # shellcheck disable=SC2046
    exec "$folder/java-home/bin/java" -XX:SharedArchiveFile="$folder/classes.jsa" -Xlog:disable -Xlog:all=error:stderr \
        $(options_for "$@") -Djava.awt.headless=true -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 \
        -cp "$class_path" "$program_name.Main" "$@"
}

# One short answer is over before the optimising compiler would pay; everything else gets the whole compiler.
options_for() {
    [ "$1" = verdict ] || return 0
    for argument in "$@"; do
        case $argument in
            --batch*) return 0 ;;
        esac
    done
    printf '%s\n' -XX:TieredStopAtLevel=1 -XX:+UseSerialGC
}

# In the plain C locale, and in one that is named but not installed, Java would read other letters than ASCII in an
# argument as question marks.
speak_unicode() {
    case $(locale charmap 2> /dev/null || printf '%s\n' "${LC_ALL:-${LC_CTYPE:-${LANG:-}}}") in
        *[Uu][Tt][Ff]*) ;;
        *) export LC_ALL=C.UTF-8 ;;
    esac
}

# Only on Linux: elsewhere a window needs neither variable.
refuse_without_screen() {
    if [ "$(uname -s)" = Linux ] && [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
        say "The window needs a screen: DISPLAY is not set." \
            "With a verb the program works without one: releng/designer help"
        exit 2
    fi
}

# A verb is never taken for a file: a file of such a name can be given as ./check.
is_for_window() {
    [ $# = 0 ] && return 0
    case $1 in
        */* | *.*) [ -f "$1" ] ;;
        *) return 1 ;;
    esac
}

start_window() {
    refuse_without_screen
    refuse_other_machines
    provide window
    JAVA_HOME=$folder/java-home
    export JAVA_HOME
    exec "$folder/designer" "$@"
}

build_window() {
    "$MAVEN" -B -f "$root/pom.xml" -pl releng/org.storletdesigner.product -am -DskipTests package || return 1
    cp -R "$(product_of_this_machine)" "$folder" || return 1
    ln -s "$JAVA_HOME" "$folder/java-home"
}

# Where the window of this machine is laid out; fails on a machine that has none.
product_of_this_machine() {
    case "$(uname -s) $(uname -m)" in
        "Linux x86_64") printf '%s\n' "$product/linux/gtk/x86_64/storlet-designer" ;;
        "Darwin arm64") printf '%s\n' "$product/macosx/cocoa/aarch64/storlet-designer.app/Contents/Eclipse" ;;
        *) return 1 ;;
    esac
}

refuse_other_machines() {
    product_of_this_machine > /dev/null || {
        say "There is a window for Linux on x86_64 and for macOS on arm64, not for $(uname -s) on $(uname -m)." \
            "With a verb the program works without one: releng/designer help"
        exit 2
    }
}
