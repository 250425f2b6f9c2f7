#pragma once

#include "app/model/keychainstate.h"

#include <QDateTime>
#include <QList>
#include <QSize>
#include <QString>

#include <optional>

namespace purser {

// A state of the program and what a picture of it shows. Controls are known by their object names; "list/acme-hub" is
// the row of that name in the list of that name.

// One thing that is done on the way there.
struct SceneStep
{
    enum class Deed {
        Go, // to a page of the account's settings: "tools"
        Click,
        Type, // `value` into a field, instead of what is there
        Choose, // `value`, an id or a text, in a dropdown
        Select, // a row
        Press, // a key, as QKeySequence reads it
        See, // wait until the control is there
        Read, // wait until the control's text has `value` in it
        Scroll, // until the control is to be seen
    };

    Deed deed = Deed::Click;
    QString target = {};
    QString value = {};
    int line = 0; // in its file, as below
};

// Something pointed at.
struct SceneMark
{
    enum class Kind {
        Number, // framed and numbered, in the order of the marks
        Frame,
        Arrow,
        Spotlight, // all else is dimmed
        Blur, // made illegible
    };

    Kind kind = Kind::Number;
    QString target = {};
    QString text = {}; // what to do there; beside the picture, never in it
    int line = 0;
};

struct Scene
{
    QString name = {}; // of its picture's file
    QString title = {};
    QString sample = {}; // path of the sample account's file
    QSize size {1120, 720}; // of the window
    std::optional<KeychainState> keychain = {}; // instead of the sample's
    std::optional<bool> isOnline = {};
    QDateTime clock = {};
    QList<SceneStep> steps = {};
    QString target = {}; // what the picture shows; empty: the window
    int margin = 0; // around the target, in pixels of the window
    bool keepsFocus = false; // the frame around what has the focus is shown
    QList<SceneMark> marks = {};
    QString file = {};
    int line = 0;
};

// A part of a page: a heading, paragraphs, and the scene whose picture and steps follow.
struct GuideSection
{
    QString title = {};
    QString text = {}; // paragraphs with **strong**, `code` and [links](https://example.com)
    QString scene = {};
    int line = 0;
};

// One page of a guide with the scenes of its pictures. A page may be scenes only.
struct GuidePage
{
    QString name = {}; // of its files
    QString title = {};
    QList<GuideSection> sections = {};
    QList<Scene> scenes = {};
};

} // namespace purser
