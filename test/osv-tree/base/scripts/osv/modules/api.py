"""What a module.py says with: what is run, and what it cannot do without."""

#: Names required by the module.py that is being read; filled in by module.py.
required = []


class Run:
    def __init__(self, command, on_init=False):
        self.command, self.on_init = command, on_init


def run(command):
    return Run(command)


def run_on_init(command):
    return Run(command, on_init=True)


def require(name):
    required.append(name)
    return reader(name)


def require_running(name, configuration="default"):
    return require(name)


#: Reads another module; set by scripts/module.py.
reader = None
