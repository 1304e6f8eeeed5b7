// SPDX-License-Identifier: Apache-2.0
// Pictures in and out. TurboJPEG's interface and libpng's simplified one: neither lets a long jump out.
#include <png.h>
#include <qrencode.h>
#include <turbojpeg.h>
