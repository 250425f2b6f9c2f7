#pragma once

#include "ui/theme/tokens.h"

#include <QIcon>

namespace purser {

// Our own strokes, 1.7 wide on a grid of 24: resources/icons/<name>.svg.
enum class Icon {
    Menu,
    Gear,
    Help,
    ChevronDown,
    ChevronUp,
    ChevronRight, // towards the end of the line: mirrored from right to left
    Search,
    Eye,
    EyeOff,
    Check,
    Cross,
    Warning,
    Info,
    Plus,
    Trash,
    Edit,
    Copy,
    File,
    Upload,
    Clock,
    ArrowUp,
    ArrowDown,
    Close,
    Offline,
    Key,
    Home,
    Link,
    Lock,
    Undo, // both mirrored from right to left
    Redo,
};

// An icon that takes its colour from the theme at the moment it is painted, so it needs no renewal when the theme
// changes; disabled it is painted at 45 %.
QIcon icon(Icon which, Tone tone = Tone::Text);

// The program's own mark.
QIcon applicationIcon();

} // namespace purser
