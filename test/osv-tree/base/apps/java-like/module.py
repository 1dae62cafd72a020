from osv.modules.api import *

require('libyaml')

default = run('/java-like')
