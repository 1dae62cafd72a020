from osv.modules import api

api.require('ca-certificates')
