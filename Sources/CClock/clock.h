// SPDX-License-Identifier: Apache-2.0
// The kernel's own word on whether its clock is synchronised (adjtimex(2)); Swift's Glibc module does not carry it.
#include <sys/timex.h>
