// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Functions for vector units that the compiler does not count on, chosen when the program runs. Only what
// reads all bytes of a table or an answer is worth it: byte_scan and record_splitter.
#if defined(__x86_64__) && defined(__GNUC__)
#define MAVENSCOPE_HAS_WIDE_VECTORS 1
#include <cstdint>
#include <immintrin.h>
/// A function that is called where vectorUnit() is that one.
#define MAVENSCOPE_AVX2 __attribute__((target("avx2,pclmul,popcnt")))
#define MAVENSCOPE_AVX512 __attribute__((target("avx512f,avx512bw,pclmul,popcnt")))
#endif

namespace mavenscope {

enum class VectorUnit {
    Baseline, ///< what every processor has that the program runs on
    Avx2, ///< with products without carries, from here on
    Avx512, ///< with the instructions for bytes
};

#ifdef MAVENSCOPE_HAS_WIDE_VECTORS
/// The top bit of each byte.
MAVENSCOPE_AVX2 inline uint64_t bitsOf(__m256i bytes) { return uint32_t(_mm256_movemask_epi8(bytes)); }
#endif

/// The best one that this machine has, or the limit.
VectorUnit vectorUnit();
/// So that tests meet each of them.
void limitVectorUnit(VectorUnit most);

} // namespace mavenscope
