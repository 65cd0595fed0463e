// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace mavenscope {

/// The bytes as one gzip member, packed for speed: the answer crosses the loopback only.
QByteArray gzip(const QByteArray &bytes);

} // namespace mavenscope
