default = ""
