# Completion of purserctl for fish. Made by: purserctl completion fish
#
# purserctl itself tells what may follow.

function __purserctl_complete
    set -l words (commandline -opc)
    set -e words[1]
    set -l current (string unescape -- (commandline -ct) 2>/dev/null)
    set -q current[1]; or set current (commandline -ct)
    set -q current[1]; or set current ''
    set -l lines (purserctl complete $words $current 2>/dev/null)
    set -l mode $lines[1]
    set -e lines[1]
    switch "$mode"
        case 'files*'
            set -l prefix (string replace -r '^files ?' '' -- $mode)
            set -l rest (string sub -s (math (string length -- "$prefix") + 1) -- $current)
            for file in (__fish_complete_path $rest)
                echo -- $prefix$file
            end
        case commands
            __fish_complete_command
        case words
            printf '%s\n' $lines
    end
end

complete -c purserctl -f -a '(__purserctl_complete)'
