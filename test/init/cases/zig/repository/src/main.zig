const serial = @import("serial.zig");

export fn _start() noreturn {
    serial.write("zigzag is running\n");
    while (true) {}
}
