from osv.modules import api

_server = '/libhttpserver-api.so'

api.require('libyaml')

daemon = api.run_on_init(f'{_server} &!')
fg = api.run(f'{_server} --wait')
default = daemon
