CXXFLAGS += -march=x86-64-v3 -mtune=generic
