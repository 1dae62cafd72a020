int yaml_version(void);

int yaml_version(void) { return 1; }
