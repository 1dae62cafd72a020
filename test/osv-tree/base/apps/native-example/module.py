from osv.modules import api

default = api.run("/hello")
loud = api.run("/hello --loud")
