#include "banner.h"

#include "config.h"
#include "print.h"

#if FEATURE_BANNER_ART
static const char art[] =
    "   _          _ _             _                        _\n"
    "  | |__   ___| | | ___       | | _____ _ __ _ __   ___| |\n"
    "  | '_ \\ / _ \\ | |/ _ \\ _____| |/ / _ \\ '__| '_ \\ / _ \\ |\n"
    "  | | | |  __/ | | (_) |_____|   <  __/ |  | | | |  __/ |\n"
    "  |_| |_|\\___|_|_|\\___/      |_|\\_\\___|_|  |_| |_|\\___|_|\n";
#else
static const char art[] = "";
#endif

void print_banner(void) { print("hello-kernel %s\n%s", HELLO_VERSION, art); }
