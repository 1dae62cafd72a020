from osv.modules import api

default = api.run('/web.so --port 8000')
