# Which floor includes which: ui, tools → guide → sample → accountfile → exchange → clients → workflow → account → types → registry, secrets, storage → model.
function floor(path,    parts) {
    if (path ~ /^ui\//) return "ui"
    if (path ~ /^tests\//) return "tests"
    if (path ~ /^app\/[a-z]+\//) { split(path, parts, "/"); return parts[2] }
    return path
}

BEGIN {
    below["model"] = " model "
    below["registry"] = " model registry "
    below["secrets"] = " model secrets "
    below["storage"] = " model storage "
    below["types"] = " model registry secrets storage types "
    below["account"] = below["types"] "account "
    below["workflow"] = below["account"] "workflow "
    below["clients"] = below["workflow"] "clients "
    below["exchange"] = below["clients"] "exchange "
    below["accountfile"] = below["exchange"] "accountfile "
    below["sample"] = below["accountfile"] "sample "
    below["guide"] = below["sample"] "guide "
    below["tools"] = below["accountfile"] "tools "
    below["ui"] = " model types account workflow clients exchange accountfile sample guide ui "
    # Classes of Qt Gui and Qt Widgets that somebody could want.
    window = "^(QtGui|QtWidgets)/|^Q(Abstract(Button|ItemView|ScrollArea)|Action|(Gui)?Application|Brush|Clipboard|Color|" \
        "ComboBox|CheckBox|Cursor|Desktop(Services|Widget)|Dialog|DialogButtonBox|FileDialog|Font|FontMetrics|FormLayout|" \
        "Frame|Icon|Image|KeyEvent|KeySequence|Label|Layout|LineEdit|ListView|MainWindow|Menu|MessageBox|MouseEvent|Painter|" \
        "Palette|Pen|Pixmap|PlainTextEdit|PushButton|Screen|Style|StandardItemModel|StatusBar|Svg.*|" \
        "Table(View|Widget)|TextDocument|TextEdit|ToolButton|ToolTip|TreeView|UndoStack|VBoxLayout|HBoxLayout|Validator|" \
        "Widget|Window)$"
}

/^[ \t]*#[ \t]*include/ {
    from = floor(FILENAME)
    if (match($0, /"[^"]*"/)) {
        path = substr($0, RSTART + 1, RLENGTH - 2)
        to = floor(path)
        if (path !~ /^(app|ui|tests)\// && path !~ /\.moc$/) {
            print FILENAME ":" FNR ": includes of ours begin at the root: " path
        } else if (from != "tests" && path !~ /\.moc$/ && index(below[from], " " to " ") == 0) {
            print FILENAME ":" FNR ": " from " does not know " to
        }
    } else if (FILENAME ~ /^app\// && match($0, /<[^>]*>/)) {
        header = substr($0, RSTART + 1, RLENGTH - 2)
        if (header ~ window) {
            print FILENAME ":" FNR ": app has no window: " header
        }
    }
}
