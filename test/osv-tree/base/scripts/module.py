#!/usr/bin/env python3
"""Builds modules and what they require, and lists their files.

usage: module.py [-jN] build -c LIST [--usrskel FILE] [--no-required]
       module.py clean [-q]

LIST is `a,b.run` to build without running, or `!a,b.run` for an image that runs them.
"""
import json
import os
import re
import subprocess
import sys
import types

from osv.modules import api

base = os.environ.get("OSV_BASE", os.getcwd())
config = json.load(open(os.path.join(base, "config.json")))
modules = {}


def expand(text, variables):
    return re.sub(r"\$\{(\w+)\}", lambda found: variables[found[1]], text)


def find(name):
    direct = config["modules"].get(name)
    if isinstance(direct, dict):
        return expand(direct["path"], {"OSV_BASE": base}).rstrip("/")
    for repository in config["modules"]["repositories"]:
        folder = os.path.join(expand(repository, {"OSV_BASE": base}), name)
        if os.path.isdir(folder):
            return folder
    sys.exit(f"Module not found: {name}")


def read(name):
    """The module with everything it requires before it."""
    if name in modules:
        return modules[name]
    folder, module = find(name), types.ModuleType(name)
    modules[name] = module
    module.required_modules, module.folder = [], folder
    file = os.path.join(folder, "module.py")
    if os.path.exists(file):
        outer, api.required = api.required, []
        module.__file__ = file
        exec(compile(open(file).read(), file, "exec"), module.__dict__)
        module.required_modules, api.required = api.required, outer
    # Later than what it requires.
    modules[name] = modules.pop(name)
    return module


def read_image(name):
    """images/NAME.py, a list of what is run."""
    image = types.ModuleType(name)
    file = os.path.join(base, "images", f"{name}.py")
    exec(compile(open(file).read(), file, "exec"), image.__dict__)
    return image.run


def make(module, goal, jobs):
    if not os.path.exists(os.path.join(module.folder, "Makefile")):
        return
    name = os.path.basename(module.folder)
    if goal == "module":
        print(f"Building {name}", flush=True)
    command = ["make", goal, "-C", module.folder] + ([jobs] if jobs else [])
    if subprocess.run(command).returncode:
        raise Exception(f"make failed for {name}")


def write_manifest(kind, skeleton, chosen, out):
    print(f"Preparing {kind}.manifest")
    with open(os.path.join(out, f"{kind}.manifest"), "w") as manifest:
        manifest.write("[manifest]\n")
        skeletons = [os.path.join(base, skeleton)] if skeleton != "none" else []
        for module in [None, *chosen]:
            files = skeletons if module is None else [
                os.path.join(module.folder, f"{kind}.manifest")]
            for file in files:
                if not os.path.exists(file):
                    continue
                if module:
                    print(f"Appending {file} to {kind}.manifest")
                for line in open(file):
                    if line.strip() == "[manifest]":
                        continue
                    folder = module.folder if module else base
                    text = line.rstrip("\n").replace(
                        "%(libgcc_s_dir)s", os.environ.get("libgcc_s_dir", ""))
                    manifest.write(
                        expand(text, {"MODULE_DIR": folder, "OSV_BASE": base}) + "\n")


def build(chosen, usrskel, no_required, jobs):
    out = os.environ["OSV_BUILD_PATH"]
    api.reader, runs = read, []
    is_image = chosen.startswith("!")
    names = [name for name in chosen.lstrip("!").split(",") if name]
    if is_image and os.path.exists(os.path.join(base, "images", f"{names[0]}.py")):
        runs = read_image(names[0])
    else:
        if not is_image:
            names = config.get("default", []) + names
        for name in names:
            if name.startswith("-"):
                continue
            name, _, configuration = name.partition(".")
            module = read(name)
            wanted = configuration or ("default" if is_image else "none")
            if wanted == "none" or (not configuration and not hasattr(module, wanted)):
                continue
            if not hasattr(module, wanted):
                sys.exit(f"Attribute {wanted} not set in module {name}")
            runs.append(getattr(module, wanted))
    listed = {name.partition(".")[0] for name in names}
    built = list(modules.values())
    print("Modules:")
    for name in modules:
        print(f"  {name}")
    for module in built:
        make(module, "module", jobs)
    exported = [m for n, m in modules.items() if n in listed] if no_required else built
    write_manifest("usr", usrskel, exported, out)
    write_manifest("bootfs", "bootfs.manifest.skel", exported, out)
    with open(os.path.join(out, "cmdline"), "w") as file:
        file.write("&".join(run.command for run in runs if run))


def main(argv):
    jobs = next((word for word in argv if word.startswith("-j")), None)
    jobs = "-j" if jobs == "-j-" else jobs
    words = [word for word in argv if not word.startswith("-j")]
    if words[0] == "clean":
        for repository in config["modules"]["repositories"]:
            folder = expand(repository, {"OSV_BASE": base})
            for name in sorted(os.listdir(folder)):
                if os.path.exists(os.path.join(folder, name, "Makefile")):
                    subprocess.run(["make", "-s", "clean", "-C", os.path.join(folder, name)])
        return
    def option(name, otherwise):
        return words[words.index(name) + 1] if name in words else otherwise

    build(option("-c", ""), option("--usrskel", "usr.manifest.skel"), "--no-required" in words,
          jobs)


main(sys.argv[1:])
