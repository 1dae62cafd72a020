from osv.modules import api

default = api.run('/redis-server /redis.conf')
