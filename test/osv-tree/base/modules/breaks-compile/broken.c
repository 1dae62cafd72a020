int main(void) { return missing_declaration; }
