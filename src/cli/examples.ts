/** What `osv-kernel --help` ends with. */
export const examples = `
Examples:
  osv-kernel init                             a first profile and workflow for this repository
  osv-kernel run hello                        build, boot, judge, measure
  osv-kernel run linux-sandbox --json r.json  the same, with the result as JSON
  osv-kernel run --files build/kernel.elf     measure what another build made
  osv-kernel check hello                      every effective value and where it is from
  osv-kernel plan hello                       the exact commands, to paste
  osv-kernel diff old/result.json new/result.json
  osv-kernel sweep hello --vary boot.memory=16M,64M    several runs, one table
  osv-kernel matrix --changed-only            the jobs that a change needs, and why
  osv-kernel comment results/                 the pull request comment on all of them

Exit status: 0 pass, 1 the kernel failed, 2 the input is wrong, 3 the host or a service failed,
70 a bug of ours, 130 cancelled.`
