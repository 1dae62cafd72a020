run = []
