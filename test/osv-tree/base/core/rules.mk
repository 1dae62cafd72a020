# How the kernel is made. The Makefile above has read the options: hide, drivers, and so on.

ifneq ($(V),1)
say = @echo "  $1";
endif

missing = Missing external/x64/acpica/ directory. Please run "git submodule update --init --recursive"
$(if $(wildcard external/x64/acpica/*),,$(error $(missing)))

kernel := $(out)/loader.elf
sources := bsd/net.c arch/x64/entry.S arch/x64/exceptions.c arch/x64/pci.c core/app.c core/backtrace.c \
  core/chart.c core/commands.c core/debug.c core/mempool.c core/power.c drivers/disk.c \
  drivers/registry.c external/x64/acpica/source/tables.c fs/bootfs.c fs/rofs.c libc/stdio.c \
  libc/string.c libc/tables.c
# An option that breaks the build in one way or another, to see what is made of it.
sources += $(if $(filter compile link,$(break)),core/break-$(break).c)
sources += $(drivers:%=drivers/%.c)
objects := $(sources:%=$(out)/%)
objects := $(objects:.c=.o)
objects := $(out)/arch/x64/boot.o $(out)/loader.o $(objects:.S=.o)
# From scripts/build, which knows the file system.
bootfs_manifest ?= bootfs_empty.manifest.skel

# No red zone: exceptions push onto the same stack, and none returns, so that nothing is saved.
# Frame pointers and no tail calls: a backtrace shows every caller.
flags := -std=gnu11 -g -Wall -Wextra -ffreestanding -fno-pic -fno-stack-protector \
  -fcf-protection=none -fno-asynchronous-unwind-tables -mno-red-zone \
  -fno-omit-frame-pointer -fno-optimize-sibling-calls -fno-shrink-wrap \
  -fno-tree-loop-distribute-patterns -ffile-prefix-map=$(CURDIR)=. \
  $(if $(filter 1,$(hide)),-fvisibility=hidden -ffunction-sections -fdata-sections) \
  -Iinclude -I$(out)/gen/include $(defines) $(compiler_opt) $(compiler_cflags)
# Hidden: what neither the kernel nor the version script wants is dropped.
roots = $(shell sed -n 's/^ *\([a-z_0-9]*\);$$/\1/p' $(version_script))
rwx := $(shell $(LD) --help | grep -o -m 1 -e --no-warn-rwx-segments | head -n 1)
link = $(LD) $(rwx) -static -no-pie --nmagic --build-id=sha1 -T arch/x64/loader.ld -o $@ \
  $(if $(filter 1,$(hide)),--gc-sections $(roots:%=--undefined=%)) \
  $(filter %.o,$^) $(linker_extra_options)

.PHONY: all stage1 links generated clean FORCE
.DELETE_ON_ERROR:
.SECONDARY:

all: $(out)/loader.img $(out)/loader-stripped.elf links
ifeq ($(fs),zfs)
all: $(out)/zfs_builder-stripped.elf
endif
stage1: $(if $(filter x64,$(arch)),$(objects),other-arch) links
.PHONY: other-arch
other-arch:
	@$(CC) --version > /dev/null && echo "The small tree has no kernel for $(arch)" >&2; exit 2
ifeq ($(break),hang)
stage1: hang
.PHONY: hang
hang:
	@sleep 86400
endif

$(out):
	@mkdir -p $@

links: | $(out)
	@ln -nsf $(notdir $(out)) build/last && ln -nsf $(notdir $(out)) build/$(mode)

clean:
	rm -rf $(out) build/last build/$(mode)

generated:
	$(call say,GEN gen/include/osv/drivers_config.h)sh scripts/gen-drivers-config-header $(arch) $(out)/gen/include/osv/drivers_config.h
	$(call say,GEN gen/include/osv/version.h)sh scripts/gen-version-header $(out)/gen/include/osv/version.h

# Written only when they change: then everything is compiled, or linked, again.
$(out)/flags: FORCE | $(out)
	$(file >$@.new,$(CC) $(flags) $(drivers))
	@cmp -s $@.new $@ && rm $@.new || mv $@.new $@

$(out)/link-flags: FORCE | $(out)
	$(file >$@.new,$(hide) $(version_script) $(linker_extra_options))
	@cmp -s $@.new $@ && rm $@.new || mv $@.new $@

$(out)/loader.o: loader.cc $(out)/flags | generated
	@mkdir -p $(@D)
	$(call say,CXX $<)$(CC) -x c $(flags) -DCXX_LEVEL='"$(cxx_level)"' -MMD -MP -c -o $@ $<

$(out)/%.o: %.c $(out)/flags | generated
	@mkdir -p $(@D)
	$(call say,CC $<)$(CC) $(flags) -MMD -MP -c -o $@ $<

$(out)/%.o: %.S $(out)/flags | generated
	@mkdir -p $(@D)
	$(call say,AS $<)$(CC) $(flags) -MMD -MP -c -o $@ $<

# The manifest is read again every time: which one it is depends on the file system.
$(out)/bootfs.bin: FORCE | $(out)
	$(call say,MKBOOTFS $@)cp $(bootfs_manifest) $(out)/bootfs.manifest.tmp && cd $(out) && \
	  ../../scripts/mkbootfs.py -m bootfs.manifest.tmp -o bootfs.bin -D libgcc_s_dir=$(libgcc_s_dir)

$(out)/bootfs.o: fs/bootfs.S $(out)/bootfs.bin
	$(call say,AS $<)$(CC) -DBOOTFS='"$(out)/bootfs.bin"' -c -o $@ $<

# Linked twice: the first link says where the functions are.
$(out)/no-symbols.o: scripts/symbols.awk
	@awk -f $< < /dev/null > $(@:.o=.s) && $(CC) -c -o $@ $(@:.o=.s)

$(out)/loader-first.elf: $(objects) $(out)/bootfs.o $(out)/no-symbols.o arch/x64/loader.ld $(version_script) $(out)/link-flags
	@$(link)

$(out)/symbols.o: $(out)/loader-first.elf scripts/symbols.awk
	$(call say,GEN symbols)nm -n $< | LC_ALL=C awk -f scripts/symbols.awk > $(@:.o=.s) && $(CC) -c -o $@ $(@:.o=.s)

$(kernel): $(objects) $(out)/bootfs.o $(out)/symbols.o arch/x64/loader.ld $(version_script) $(out)/link-flags
	$(call say,LINK loader.elf)$(link)

$(out)/loader-stripped.elf: $(kernel)
	$(call say,STRIP loader.elf -> loader-stripped.elf)$(STRIP) $< -o $@

# Not compressed here.
$(out)/lzloader.elf: $(out)/loader-stripped.elf
	$(call say,LINK lzloader.elf)cp $< $@ && truncate -s %32768 $@

$(out)/arch/x64/boot16.o: arch/x64/boot16.S | generated
	@mkdir -p $(@D)
	$(call say,AS $<)$(CC) -m32 -fno-pic -c -o $@ $<

$(out)/boot.bin: $(out)/arch/x64/boot16.o
	$(call say,LD $@)$(LD) -m elf_i386 -Ttext=0x7c00 --oformat=binary -o $@ $<

$(out)/loader.img: $(out)/boot.bin $(out)/lzloader.elf
	$(call say,DD loader.img boot.bin)dd if=$(out)/boot.bin of=$@ status=none
	$(call say,DD loader.img lzloader.elf)dd if=$(out)/lzloader.elf of=$@ conv=notrunc seek=128 status=none
	$(call say,IMGEDIT $@)scripts/imgedit.py setsize "-f raw $@" $$(stat -c %s $(out)/lzloader.elf)

$(out)/zfs_builder.elf: $(kernel)
	$(call say,LINK zfs_builder.elf)cp $< $@

$(out)/zfs_builder-stripped.elf: $(out)/zfs_builder.elf
	$(call say,STRIP zfs_builder.elf -> zfs_builder-stripped.elf)$(STRIP) $< -o $@

-include $(objects:.o=.d)
