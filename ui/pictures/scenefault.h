#pragma once

#include <QString>

namespace purser {

// Why a scene could not be played or its picture not be made, and where its file says so.
struct SceneFault
{
    enum class Kind {
        SampleUnreadable, // `subject` is the sample's file, `detail` what is wrong with it
        SampleFailed, // `detail` says why the account could not be made
        NoControl, // nothing named `subject` is to be seen; `detail` lists what is
        NoRow, // `subject` has no row `detail`
        NoChoice, // `subject` does not offer `detail`
        NotUsable, // the control is disabled
        NotWritable, // it takes no text
        NeverSeen, // it did not come up in time
        NeverRead, // it did not say `detail` in time
        NotAKey, // `subject` is no key
        NotAnswered, // the sample does not answer the address `subject`
        NeverQuiet, // the window did not come to rest
        ScriptMissing, // no font has the script of the language `subject`
        PictureNotWritten, // `subject` is the file, `detail` the system's words
    };

    Kind kind = Kind::NoControl;
    QString subject = {};
    QString detail = {};
    QString file = {};
    int line = 0; // 0: of no line

    bool operator==(const SceneFault &) const = default;
};

// "guide.yml:12: There is no …"
QString sentence(const SceneFault &fault);

} // namespace purser
