#include "app/tools/purserctl/nouncommand.h"

namespace purser {

void addToolsCommand(CLI::App &app, Request &request)
{
    NounCommand noun(app, "tools", "docker, podman and their kin, and what they get", request, Request::Noun::Tools);
    CLI::App *explain =
        noun.addVerb({"explain", "Say which integration tools get for a server, and why; exit code 3 if none",
                         "purserctl tools explain registry.example.com --folder ~/shop"},
            Request::Verb::Explain);
    addName(explain, "SERVER", request, "As tools say it, such as docker.io or registry.example.com:5000");
    addText(explain, "--folder", request.folder, "Where the tool is started; default: this folder");
    addText(explain, "--subscription", request.subscription,
        "As if PURSER_SUBSCRIPTION named it; default: PURSER_SUBSCRIPTION");
}

} // namespace purser
