# A screen without glass, for programs that need a window system. Needs say.sh; scratch is a folder of the caller's.

screen=

# Starts an X server on the first free number. Only Linux needs one. End it with close_screen.
open_screen() {
    [ "$(uname -s)" = Linux ] || return 0
    mkfifo "$scratch/display"
    Xvfb -displayfd 3 -screen 0 1280x1024x24 -nolisten tcp 3> "$scratch/display" 2> "$scratch/xvfb.log" &
    screen=$!
    read -r number < "$scratch/display" || fail "Xvfb did not start: $(cat "$scratch/xvfb.log")"
    DISPLAY=:$number
    NO_AT_BRIDGE=1
    export DISPLAY NO_AT_BRIDGE
}

close_screen() {
    [ -z "$screen" ] || kill "$screen" 2> /dev/null || true
    screen=
}
