// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/vector_units.h"

#include <algorithm>
#include <atomic>

namespace mavenscope {

namespace {

VectorUnit bestVectorUnit()
{
#ifdef MAVENSCOPE_HAS_WIDE_VECTORS
    if (!__builtin_cpu_supports("pclmul"))
        return VectorUnit::Baseline;
    if (__builtin_cpu_supports("avx512bw"))
        return VectorUnit::Avx512;
    if (__builtin_cpu_supports("avx2"))
        return VectorUnit::Avx2;
#endif
    return VectorUnit::Baseline;
}

std::atomic<VectorUnit> limit = VectorUnit::Avx512;

} // namespace

VectorUnit vectorUnit()
{
    static const VectorUnit best = bestVectorUnit();
    return std::min(best, limit.load(std::memory_order_relaxed));
}

void limitVectorUnit(VectorUnit most) { limit = most; }

} // namespace mavenscope
