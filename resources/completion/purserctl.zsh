#compdef purserctl
# Completion of purserctl for zsh. Made by: purserctl completion zsh
#
# purserctl itself tells what may follow.

_purserctl() {
    local -a lines texts shown openTexts openShown
    local mode prefix line text
    lines=("${(@f)$(purserctl complete "${(@Q)words[2,CURRENT-1]}" "${(Q)PREFIX}" 2>/dev/null)}")
    mode=${lines[1]}
    case $mode in
    files*)
        prefix=${${mode#files}# }
        [[ -z $prefix ]] || compset -P "${(b)prefix}"
        _files
        ;;
    commands)
        _command_names -e
        ;;
    words)
        for line in "${(@)lines[2,-1]}"; do
            text=${line%%$'\t'*}
            if [[ $text == *[=@] ]]; then
                openTexts+=("$text")
                openShown+=("${line/$'\t'/ -- }")
            else
                texts+=("$text")
                shown+=("${line/$'\t'/ -- }")
            fi
        done
        (( $#texts )) && compadd -l -d shown -a texts
        (( $#openTexts )) && compadd -S '' -l -d openShown -a openTexts
        ;;
    esac
}

# Read by itself it only defines what completes; found in $fpath it is the completion.
if [[ ${funcstack[1]} == _purserctl ]]; then
    _purserctl "$@"
else
    compdef _purserctl purserctl
fi
