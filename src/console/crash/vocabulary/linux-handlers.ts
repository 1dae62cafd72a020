/**
 * Linux functions that only detect, report or survive a crash, by role: never its place. Names from
 * kernel/panic.c, lib/dump_stack.c, arch/x86 and arch/arm64 traps and faults, mm/kasan,
 * kernel/watchdog.c, kernel/sched and kernel/locking.
 */
const reporting =
  'v?panic|nmi_panic|panic_other_cpus_shutdown|check_panic_on_warn|dump_stack\\w*|__dump_stack|show_stack\\w*|show_regs\\w*|__warn\\w*|warn_slowpath_\\w+|report_bug|handle_bug|_{0,2}die\\w*|oops_\\w+|print_\\w+|bad_page|make_task_dead|rewind_stack_and_make_dead'
const traps =
  'exc_\\w+|asm_\\w+|sysvec_\\w+|__sysvec_\\w+|do_(?:error_)?trap|do_invalid_op|do_user_addr_fault|do_kern_addr_fault|do_page_fault|do_translation_fault|do_mem_abort|do_sp_pc_abort|do_undefinstr|do_serror|brk_handler|bug_handler|do_debug_exception|page_fault_oops|no_context|_{0,2}bad_area\\w*|fixup_bug|search_exception_tables|el[01]h?t?_\\w+|vectors|ret_from_fork\\w*|entry_SYSCALL\\w*|__do_kernel_fault|die_kernel_fault'
const checking =
  '__asan_\\w+|__kasan_\\w+|kasan_\\w+|__msan_\\w+|kmsan_\\w+|__tsan_\\w+|kcsan_\\w+|kfence_\\w+|__ubsan_\\w+|ubsan_\\w+|check_memory_region|__might_sleep|__might_resched|might_fault|debug_\\w+|lockdep_\\w+|lock_acquire|lock_release|__lock_acquire|check_\\w+_circular|validate_chain|__list_(?:add|del)\\w*'
const copying =
  '_{0,2}mem(?:cpy|set|move|cmp|chr)\\w*|str(?:cpy|ncpy|scpy|lcpy|len|nlen|cmp|ncmp|cat|chr)\\w*|copy_(?:from|to)_\\w+|_copy_(?:from|to)_\\w+|rep_(?:movs|stos)\\w*'
const waiting =
  '__schedule|schedule\\w*|io_schedule\\w*|preempt_schedule\\w*|__cond_resched|_{0,2}raw_(?:spin|read|write)_\\w+|(?:native_)?queued_spin_\\w+|_{0,2}mutex_lock\\w*|mutex_lock_\\w+|rwsem_\\w+|down\\w*|__down\\w*|wait_for_com\\w+|__wait_for_common|do_wait_for_common|prepare_to_wait\\w*|__switch_to|context_switch|cpu_relax|native_(?:halt|safe_halt)|delay_\\w+|_{0,2}(?:const_)?udelay|__delay'
const watching =
  'watchdog\\w*|perf_event_\\w+|__perf_event_\\w+|nmi_\\w+|trigger_\\w+|rcu_\\w+|sched_show_task|_{0,2}hrtimer_\\w+|tick_\\w+|update_process_times|timer_\\w+|smp_call_function\\w*|multi_cpu_stop|cpu_stopper_thread'

export const linuxHandlers = new RegExp(
  `^(?:${[reporting, traps, checking, copying, waiting, watching].join('|')})$`,
)
