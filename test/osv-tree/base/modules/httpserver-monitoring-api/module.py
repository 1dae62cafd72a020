from osv.modules import api

_httpserver = api.require('httpserver-api')

daemon = _httpserver.daemon
fg = _httpserver.fg
default = daemon
