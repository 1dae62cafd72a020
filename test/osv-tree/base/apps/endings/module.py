from osv.modules import api

# One way to end each; default is a good one.
default = api.run("/hello")
exit3 = api.run("/exit3")
abort = api.run("/abort")
asserting = api.run("/assert")
fault = api.run("/fault")
hang = api.run("/hang")
spin = api.run("/spin")
oom = api.run("/oom")
missing = api.run("/missing")
