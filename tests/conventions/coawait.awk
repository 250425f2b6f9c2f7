# GCC 12 destroys temporaries twice that are made by { or in a lambda between co_await and the end of its statement.
# The block of an "if (co_await …) {" is none of these, nor is an attribute.
function scan(text,    i, c) {
    for (i = 1; i <= length(text); ++i) {
        c = substr(text, i, 1)
        if (!isWaiting) {
            if (substr(text, i) ~ /^co_await[^A-Za-z0-9_]|^co_await$/ && (i == 1 || substr(text, i - 1, 1) !~ /[A-Za-z0-9_]/)) {
                isWaiting = 1
                line = FNR
                depth = 0
                last = ""
            }
            continue
        }
        if (c == "(") ++depth
        if (c == ")") --depth
        if (c == ";") isWaiting = 0
        if (c == "{" && depth < 0 && last == ")") isWaiting = 0
        if (c == "[" && (last == "[" || substr(text, i + 1, 1) == "[")) { last = c; continue }
        if (isWaiting && (c == "{" || c == "[")) {
            print FILENAME ":" line ": co_await with " c " before its ;"
            isWaiting = 0
        }
        if (c != " " && c != "\t") last = c
    }
}

FNR == 1 { isWaiting = 0 }
isWaiting || /co_await/ { scan($0) }
