# A service that is called often.
conf_preempt = 1
conf_lazy_stack = 1
fs = rofs
