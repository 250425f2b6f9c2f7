# Completion of purserctl for bash. Made by: purserctl completion bash
#
# purserctl itself tells what may follow. The line is taken apart here, since COMP_WORDS is cut at "=" and ":", too.

# Fills the caller's `words` and `quote` with the words up to the cursor as the shell would see them, and with the
# quotation mark that is still open.
_purserctl_words() {
    local line=${COMP_LINE:0:COMP_POINT} word='' begun='' character i
    words=() quote=''
    for ((i = 0; i < ${#line}; i++)); do
        character=${line:i:1}
        if [[ $quote == "'" || $quote == '"' ]] && [[ $character == "$quote" ]]; then
            quote=''
        elif [[ $character == "\\" && $quote != "'" ]]; then
            i=$((i + 1))
            word+=${line:i:1}
            begun=1
        elif [[ -z $quote && $character == ["'\""] ]]; then
            quote=$character
            begun=1
        elif [[ -z $quote && $character == [[:blank:]] ]]; then
            [[ -z $begun ]] || words+=("$word")
            word='' begun=''
        else
            word+=$character
            begun=1
        fi
    done
    words+=("$word")
}

# What is to be added to the line so that it means the text.
_purserctl_quoted() {
    local text=$1 quote=$2
    if [[ $quote == "'" ]]; then
        printf '%s' "${text//\'/\'\\\'\'}"
    elif [[ $quote == '"' ]]; then
        printf '%s' "$text" | sed 's/[\\"$`]/\\&/g'
    elif [[ -n $text ]]; then
        printf '%q' "$text"
    fi
}

_purserctl() {
    local words quote typed current lines mode prefix line text rest
    _purserctl_words
    current=${words[${#words[@]} - 1]}
    # What readline will replace: the last of its own words, which may be nothing but what cut it off.
    typed=${COMP_WORDS[COMP_CWORD]}
    [[ $typed == [=:@] ]] && typed=''
    [[ -n $quote ]] && typed=${typed#"$quote"}
    COMPREPLY=()
    mapfile -t lines < <(purserctl complete "${words[@]:1}" 2>/dev/null)
    mode=${lines[0]-}
    case $mode in
    files*)
        prefix=${mode#files}
        prefix=${prefix# }
        rest=${current#"$prefix"}
        compopt -o filenames 2>/dev/null
        while IFS= read -r line; do
            COMPREPLY+=("${typed%"$rest"}$line")
        done < <(compgen -f -- "$rest")
        ;;
    commands)
        mapfile -t COMPREPLY < <(compgen -c -- "$current")
        ;;
    words)
        for line in "${lines[@]:1}"; do
            text=${line%%$'\t'*}
            [[ $text == "$current"* ]] || continue
            COMPREPLY+=("$typed$(_purserctl_quoted "${text:${#current}}" "$quote")")
            [[ $text == *[=@] ]] && compopt -o nospace 2>/dev/null
        done
        ;;
    esac
}

complete -F _purserctl purserctl
