/** Commands that run inside a test show no colours, on whatever terminal the tests are started. */
process.env.NO_COLOR = '1'
