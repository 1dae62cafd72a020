#!/usr/bin/env python3
"""Kconfig, as much of it as this tree's files use.

usage: kconfig.py --out BUILD {alldefconfig|syncconfig}, with $mode and $arch in the environment.

alldefconfig writes .config from the defaults and the file that KCONFIG_ALLCONFIG names;
syncconfig completes .config and writes gen/config/kernel_conf.mk and gen/include/osv/.
"""
import os
import re
import subprocess
import sys


class Symbol:
    def __init__(self, name, conditions, choice):
        self.name, self.choice = name, choice
        self.type, self.default = "bool", None
        self.conditions = list(conditions)


def expand(text):
    shell = re.fullmatch(r"\$\(shell,(.*)\)", text)
    if shell:
        return subprocess.run(["sh", "-c", shell[1]], stdout=subprocess.PIPE, text=True).stdout[:-1]
    return re.sub(r"\$\((\w+)\)", lambda found: os.environ[found[1]], text).strip('"')


def parse(path, symbols, choices, outer=()):
    conditions, symbol, choice = list(outer), None, None
    for line in open(path):
        word, _, rest = line.strip().partition(" ")
        rest = rest.strip()
        if word == "source":
            parse(expand(rest), symbols, choices, conditions)
        elif word == "if":
            conditions.append(rest)
        elif word == "endif":
            conditions.pop()
        elif word == "choice":
            choice, symbol = {"default": None, "members": []}, None
            choices.append(choice)
        elif word == "endchoice":
            choice = None
        elif word == "config":
            symbol = symbols[rest] = Symbol(rest, conditions, choice)
            if choice:
                choice["members"].append(rest)
        elif word == "depends":
            symbol.conditions.append(rest[len("on "):])
        elif word in ("bool", "string", "int", "hex"):
            symbol.type = word
        elif word == "def_bool":
            symbol.default = expand(rest)
        elif word == "default" and symbol:
            symbol.default = expand(rest)
        elif word == "default":
            choice["default"] = rest


def holds(condition, values):
    """`$(arch) = x64`, `a`, `!a`, with && between them."""
    def one(term):
        term = term.strip()
        if "=" in term:
            left, right = (expand(side.strip()) for side in term.split("="))
            return left == right
        return values.get(term.lstrip("!"), "n") == ("n" if term[0] == "!" else "y")

    return all(one(term) for term in condition.split("&&"))


def evaluate(symbols, choices, given):
    values = {}
    for name, symbol in symbols.items():
        if symbol.choice or not all(holds(condition, values) for condition in symbol.conditions):
            continue
        value = given.get(name, symbol.default)
        if symbol.type == "int" and not re.fullmatch(r"-?\d+", value or ""):
            value = symbol.default
        if symbol.type == "hex" and not re.fullmatch(r"0x[0-9A-Fa-f]+", value or ""):
            value = symbol.default
        values[name] = value if value is not None else ("n" if symbol.type == "bool" else "")
    for choice in choices:
        wished = [name for name in given if given[name] == "y" and name in choice["members"]]
        chosen = wished[-1] if wished else choice["default"]
        values.update((name, "y" if name == chosen else "n") for name in choice["members"])
    return values


def read_config(path):
    given = {}
    for line in open(path):
        absent = re.fullmatch(r"# CONF_(\S+) is not set\n?", line)
        if absent:
            given[absent[1]] = "n"
        name, is_set, value = line.rstrip("\n").partition("=")
        if is_set and name.startswith("CONF_"):
            quoted = re.fullmatch(r'"(.*)"', value)
            text = re.sub(r"\\(.)", r"\1", quoted[1]) if quoted else value
            given.pop(name[5:], None)
            given[name[5:]] = text
    return given


def write(path, text):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    if not os.path.exists(path) or open(path).read() != text:
        with open(path, "w") as file:
            file.write(text)


def quote(symbol, value):
    escaped = value.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"' if symbol.type == "string" else value


def write_config(out, symbols, values):
    lines = ["#", "# Automatically generated file; DO NOT EDIT.", "# OSv Configuration", "#"]
    for name, value in values.items():
        is_off = symbols[name].type == "bool" and value == "n"
        lines.append(f"# CONF_{name} is not set" if is_off
                     else f"CONF_{name}={quote(symbols[name], value)}")
    write(f"{out}/.config", "\n".join(lines) + "\n")


def write_generated(out, symbols, values):
    make, whole = [], []
    for name in symbols:
        symbol, value = symbols[name], values.get(name, "n")
        if symbol.type == "bool":
            write(f"{out}/gen/include/osv/kernel_config_{name}.h",
                  f"#pragma once\n#define CONF_{name} {int(value == 'y')}\n")
            if value == "n":
                continue
            value, make_value = "1", "1"
        elif name not in values:
            continue
        else:
            make_value, value = value, quote(symbol, value)
            write(f"{out}/gen/include/osv/kernel_config_{name}.h",
                  f"#pragma once\n#define CONF_{name} {value}\n")
        whole.append(f"#define CONF_{name} {value}")
        profile = re.fullmatch(r"drivers_profile_(.*)", name)
        make.append(f"conf_drivers_profile={profile[1]}" if profile
                    else f"conf_{name}={make_value}")
    write(f"{out}/gen/include/osv/kernel_config.h", "\n".join(whole) + "\n")
    os.makedirs(f"{out}/gen/config", exist_ok=True)
    # The rule's target: newer than .config even when nothing in it changes.
    with open(f"{out}/gen/config/kernel_conf.mk", "w") as file:
        file.write("\n".join(make) + "\n")


def main():
    _, _, out, goal = sys.argv
    symbols, choices = {}, []
    parse("conf/kconfig/main", symbols, choices)
    wishes = f"{out}/.config" if goal == "syncconfig" else os.environ.get("KCONFIG_ALLCONFIG")
    values = evaluate(symbols, choices, read_config(wishes) if wishes else {})
    write_config(out, symbols, values)
    if goal == "syncconfig":
        write_generated(out, symbols, values)
    else:
        os.utime(f"{out}/.config")


main()
