# Words to the person at the terminal; standard output belongs to the program's own answers.

say() {
    printf '%s\n' "$*" >&2
}

fail() {
    say "$*"
    exit 3
}
