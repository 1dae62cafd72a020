# Turns `nm -n` into the table that backtrace.c searches. Without input it writes an empty table, for
# the first link, which gives the addresses of the functions.
($2 == "T" || $2 == "t") && $3 !~ /^text_/ { address[++n] = $1; name[n] = $3 }

END {
  print ".section .symbols, \"a\""
  print ".balign 4"
  print ".globl symbol_table, symbol_table_end"
  print "symbol_table:"
  for (i = 1; i <= n; i++) printf "  .long 0x%s, name_%d\n", substr(address[i], 9), i
  print "symbol_table_end:"
  for (i = 1; i <= n; i++) printf "name_%d: .asciz \"%s\"\n", i, name[i]
  print ".section .note.GNU-stack, \"\", %progbits"
}
