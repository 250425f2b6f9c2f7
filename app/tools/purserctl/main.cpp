#include "app/tools/purserctl/purserctl.h"

int main(int argc, char **argv)
{
    return purser::runPurserctl(argc, argv);
}
