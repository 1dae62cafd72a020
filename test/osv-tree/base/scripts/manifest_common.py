"""Manifests: lines `/guest/path: host/path`, `->target` for a link, `/**` for a folder."""
import os


def read_manifest(path, variables):
    """Pairs of guest and host path, in order, the later of two for one path."""
    found = {}
    for line in open(path):
        line = line.strip()
        if not line or line[0] in "#[":
            continue
        guest, host = (side.strip() for side in line.split(": ", 1))
        host = host % variables
        if guest.endswith("/**"):
            for folder, _, names in os.walk(host[:-3]):
                for name in names:
                    file = os.path.join(folder, name)
                    found[guest[:-2] + os.path.relpath(file, host[:-3])] = file
        elif "/&/" in guest:
            before, after = guest.split("/&/", 1)
            found[f"{before}/{after}"] = host[:-1] + after
        else:
            found[guest] = host
    return list(found.items())


def parse_arguments(argv):
    """-m MANIFEST -o OUTPUT -D name=value"""
    options, variables = {}, {}
    for option, value in zip(argv[1::2], argv[2::2]):
        if option == "-D":
            name, _, text = value.partition("=")
            variables[name] = text
        else:
            options[option] = value
    return options["-m"], options["-o"], variables
