/* The entry point that libFuzzer looks for; the invariants are in LintelFuzzing. */
#include <stddef.h>
#include <stdint.h>

void lintel_fuzz_yaml(const uint8_t *start, ptrdiff_t count);

int LLVMFuzzerTestOneInput(const uint8_t *start, size_t count) {
  lintel_fuzz_yaml(start, (ptrdiff_t)count);
  return 0;
}
