#include <linux/init.h>
#include <linux/module.h>

static int __init greeter_init(void)
{
	pr_info("greeter: hello\n");
	return 0;
}

static void __exit greeter_exit(void)
{
}

module_init(greeter_init);
module_exit(greeter_exit);
MODULE_LICENSE("GPL");
