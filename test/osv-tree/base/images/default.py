from osv.modules.api import *

_hello = require("native-example")
run = [_hello.default]
