// SPDX-License-Identifier: Apache-2.0
// Stands between a node and its disk and clock (LD_PRELOAD), and does to it what power cuts, full disks and wrong clocks do. For tests only.
//
//   FAULT_FOLDER      only files below it are meant; databases (".sqlite" in the name)
//   FAULT_SEED        what is lost in a power cut is drawn from it
//   FAULT_CUT_AT=n    at the n-th write, synchronisation, truncation or removal the power goes: of what was not synchronised any sectors of 512 bytes may
//                     be lost, a removed file may be there again, and the process ends
//   FAULT_KILL_AT=c:n the process is killed at the n-th call of a class: write, sync, send
//   FAULT_FULL=path   while that file exists the disk is full
//   FAULT_CLOCK=path  the file's eight bytes are nanoseconds by which the clock is wrong
//   FAULT_TALLY=path  how often each class was called, written when the process ends by itself
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <sys/uio.h>
#include <time.h>
#include <unistd.h>

enum { SECTOR = 512, MOST_FILES = 4096 };

typedef struct Write {
    struct Write *older;
    off_t offset;
    size_t length;
    char old[];
} Write;

typedef struct File {
    dev_t dev;
    ino_t ino;
    off_t synced_size;
    char *path;
    Write *newest;
    struct File *next;
} File;

typedef struct Removal {
    char path[600], kept[640];
    struct Removal *next;
} Removal;

static pthread_mutex_t lock = PTHREAD_RECURSIVE_MUTEX_INITIALIZER_NP;
static File *files, *by_fd[MOST_FILES];
static Removal *removals;
static const char *folder, *full, *tally;
static long cut_at, calls, kill_at, killed_class = -1;
static long counts[3];
static const char *classes[3] = {"write", "sync", "send"};
static volatile int64_t *clock_offset;
static uint64_t chance;
static int kept_number;

#define REAL(type, name, ...)                                                                                                                      \
    static type (*real_##name)(__VA_ARGS__);
REAL(int, open, const char *, int, ...)
REAL(int, open64, const char *, int, ...)
REAL(int, openat, int, const char *, int, ...)
REAL(int, openat64, int, const char *, int, ...)
REAL(int, close, int)
REAL(ssize_t, write, int, const void *, size_t)
REAL(ssize_t, writev, int, const struct iovec *, int)
REAL(ssize_t, pwrite64, int, const void *, size_t, off_t)
REAL(int, fsync, int)
REAL(int, fdatasync, int)
REAL(int, ftruncate64, int, off_t)
REAL(int, unlink, const char *)
REAL(int, clock_gettime, clockid_t, struct timespec *)
REAL(int, gettimeofday, struct timeval *, void *)

static void begin(void) {
    static int begun;
    if (begun) return;
    begun = 1;
#define FIND(name) real_##name = dlsym(RTLD_NEXT, #name)
    FIND(open); FIND(open64); FIND(openat); FIND(openat64); FIND(close); FIND(write); FIND(writev); FIND(pwrite64);
    FIND(fsync); FIND(fdatasync); FIND(ftruncate64); FIND(unlink); FIND(clock_gettime); FIND(gettimeofday);
    folder = getenv("FAULT_FOLDER");
    full = getenv("FAULT_FULL");
    tally = getenv("FAULT_TALLY");
    const char *cut = getenv("FAULT_CUT_AT"), *seed = getenv("FAULT_SEED"), *at = getenv("FAULT_KILL_AT"), *clock = getenv("FAULT_CLOCK");
    cut_at = cut ? atol(cut) : 0;
    chance = (seed ? strtoull(seed, NULL, 10) : 1) * 0x9E3779B97F4A7C15u + 1;
    if (at)
        for (int i = 0; i < 3; i++)
            if (!strncmp(at, classes[i], strlen(classes[i]))) killed_class = i, kill_at = atol(at + strlen(classes[i]) + 1);
    if (clock) {
        int fd = real_open(clock, O_RDONLY | O_CLOEXEC);
        void *place = fd < 0 ? MAP_FAILED : mmap(NULL, 8, PROT_READ, MAP_SHARED, fd, 0);
        if (place != MAP_FAILED) clock_offset = place;
    }
}

__attribute__((constructor)) static void loaded(void) { begin(); }

__attribute__((destructor)) static void unloaded(void) {
    FILE *out = tally ? fopen(tally, "w") : NULL;
    if (!out) return;
    fprintf(out, "%ld %ld %ld %ld\n", counts[0], counts[1], counts[2], calls);
    fclose(out);
}

static uint64_t draw(void) {
    chance ^= chance << 13, chance ^= chance >> 7, chance ^= chance << 17;
    return chance;
}

// Undoes unsynchronised writes, newest first; a sector that is once left as it is has reached the disk with all that went before.
static void lose(File *file, int fd, int share) {
    size_t most = 0;
    for (Write *write = file->newest; write; write = write->older)
        if (write->offset + (off_t)write->length > (off_t)most) most = write->offset + write->length;
    unsigned char *stays = calloc(most / SECTOR + 2, 1);
    for (Write *write = file->newest; write; write = write->older)
        for (size_t at = 0; at < write->length;) {
            off_t place = write->offset + at;
            size_t room = SECTOR - place % SECTOR, length = room < write->length - at ? room : write->length - at;
            if (!stays[place / SECTOR]) {
                if ((int)(draw() % 100) < share) real_pwrite64(fd, write->old + at, length, place);
                else stays[place / SECTOR] = 1;
            }
            at += length;
        }
    if (draw() % 2) {
        // The file is as long as its last sector that stayed, and no shorter than it was.
        off_t end = file->synced_size;
        for (size_t i = 0; i < most / SECTOR + 1; i++)
            if (stays[i] && (off_t)((i + 1) * SECTOR) > end) end = (i + 1) * SECTOR;
        struct stat now;
        if (!fstat(fd, &now) && now.st_size > end) real_ftruncate64(fd, end);
    }
    free(stays);
}

static void cut(void) {
    static const int shares[] = {100, 100, 50, 20, 80, 0};
    int share = shares[draw() % 6];
    for (File *file = files; file; file = file->next) {
        int fd = file->newest ? real_open(file->path, O_RDWR) : -1;
        struct stat now;
        if (fd >= 0 && !fstat(fd, &now) && now.st_dev == file->dev && now.st_ino == file->ino) lose(file, fd, share);
    }
    for (Removal *removal = removals; removal; removal = removal->next)
        if (draw() % 2) rename(removal->kept, removal->path);
    kill(getpid(), SIGKILL);
    for (;;) pause();
}

static void count(int class) {
    counts[class]++;
    if (class == killed_class && counts[class] == kill_at) {
        kill(getpid(), SIGKILL);
        for (;;) pause();
    }
}

// Before each change of a file that is meant.
static void step(void) {
    if (++calls == cut_at) cut();
}

static int is_full(void) { return full && !access(full, F_OK); }

static File *of(int fd) { return fd >= 0 && fd < MOST_FILES ? by_fd[fd] : NULL; }

static int opened(int fd, const char *path) {
    if (fd < 0 || fd >= MOST_FILES) return fd;
    pthread_mutex_lock(&lock);
    by_fd[fd] = NULL;
    struct stat now;
    if (folder && strstr(path, ".sqlite") && !strstr(path, "-shm") && !strncmp(path, folder, strlen(folder)) && !fstat(fd, &now)) {
        File *file = files;
        while (file && (file->dev != now.st_dev || file->ino != now.st_ino)) file = file->next;
        if (!file) {
            file = calloc(1, sizeof *file);
            file->dev = now.st_dev, file->ino = now.st_ino, file->synced_size = now.st_size, file->path = strdup(path), file->next = files;
            files = file;
        }
        by_fd[fd] = file;
    }
    pthread_mutex_unlock(&lock);
    return fd;
}

static void remember(File *file, int fd, size_t length, off_t offset) {
    Write *write = calloc(1, sizeof *write + length);
    write->offset = offset, write->length = length, write->older = file->newest;
    if (pread(fd, write->old, length, offset) < 0) memset(write->old, 0, length);
    file->newest = write;
}

static void forget(File *file, int fd) {
    while (file->newest) {
        Write *write = file->newest;
        file->newest = write->older;
        free(write);
    }
    struct stat now;
    if (!fstat(fd, &now)) file->synced_size = now.st_size;
}

#define MODE                                                                                                                                       \
    va_list more;                                                                                                                                  \
    va_start(more, flags);                                                                                                                         \
    mode_t mode = flags & (O_CREAT | O_TMPFILE) ? va_arg(more, mode_t) : 0;                                                                        \
    va_end(more);                                                                                                                                  \
    begin();
int open(const char *path, int flags, ...) { MODE return opened(real_open(path, flags, mode), path); }
int open64(const char *path, int flags, ...) { MODE return opened(real_open64(path, flags, mode), path); }
int openat(int at, const char *path, int flags, ...) { MODE return opened(real_openat(at, path, flags, mode), path); }
int openat64(int at, const char *path, int flags, ...) { MODE return opened(real_openat64(at, path, flags, mode), path); }

int close(int fd) {
    begin();
    pthread_mutex_lock(&lock);
    if (fd >= 0 && fd < MOST_FILES) by_fd[fd] = NULL;
    int result = real_close(fd);
    pthread_mutex_unlock(&lock);
    return result;
}

static int is_socket(int fd) {
    struct stat now;
    return !fstat(fd, &now) && S_ISSOCK(now.st_mode);
}

ssize_t pwrite64(int fd, const void *bytes, size_t length, off_t offset) {
    begin();
    File *file = of(fd);
    if (!file) return real_pwrite64(fd, bytes, length, offset);
    pthread_mutex_lock(&lock);
    ssize_t result = -1;
    if (is_full()) errno = ENOSPC;
    else {
        count(0);
        if (cut_at) remember(file, fd, length, offset);
        step();
        result = real_pwrite64(fd, bytes, length, offset);
    }
    pthread_mutex_unlock(&lock);
    return result;
}
ssize_t pwrite(int fd, const void *bytes, size_t length, off_t offset) { return pwrite64(fd, bytes, length, offset); }

ssize_t write(int fd, const void *bytes, size_t length) {
    begin();
    if (of(fd)) {
        off_t at = lseek(fd, 0, SEEK_CUR);
        ssize_t result = pwrite64(fd, bytes, length, at);
        if (result > 0) lseek(fd, at + result, SEEK_SET);
        return result;
    }
    if (folder && is_socket(fd)) count(2);
    return real_write(fd, bytes, length);
}

ssize_t writev(int fd, const struct iovec *parts, int n) {
    begin();
    if (folder && is_socket(fd)) count(2);
    return real_writev(fd, parts, n);
}

static int synchronised(int fd, int (*real)(int)) {
    begin();
    pthread_mutex_lock(&lock);
    File *file = of(fd);
    struct stat now;
    if (file) count(1), step();
    int result = real(fd);
    if (file && !result) forget(file, fd);
    // A directory: what was removed from it stays removed.
    if (!file && removals && !fstat(fd, &now) && S_ISDIR(now.st_mode))
        while (removals) {
            Removal *removal = removals;
            removals = removal->next;
            real_unlink(removal->kept);
            free(removal);
        }
    pthread_mutex_unlock(&lock);
    return result;
}
int fsync(int fd) { return synchronised(fd, real_fsync ? real_fsync : (begin(), real_fsync)); }
int fdatasync(int fd) { return synchronised(fd, real_fdatasync ? real_fdatasync : (begin(), real_fdatasync)); }

int ftruncate64(int fd, off_t size) {
    begin();
    File *file = of(fd);
    if (!file) return real_ftruncate64(fd, size);
    pthread_mutex_lock(&lock);
    struct stat now;
    if (cut_at && !fstat(fd, &now) && size < now.st_size) remember(file, fd, now.st_size - size, size);
    step();
    int result = real_ftruncate64(fd, size);
    pthread_mutex_unlock(&lock);
    return result;
}
int ftruncate(int fd, off_t size) { return ftruncate64(fd, size); }

int unlink(const char *path) {
    begin();
    if (!cut_at || !folder || !strstr(path, ".sqlite") || strncmp(path, folder, strlen(folder))) return real_unlink(path);
    pthread_mutex_lock(&lock);
    step();
    Removal *removal = calloc(1, sizeof *removal);
    snprintf(removal->path, sizeof removal->path, "%s", path);
    snprintf(removal->kept, sizeof removal->kept, "%s.removed-%d-%d", path, getpid(), kept_number++);
    if (!link(path, removal->kept)) removal->next = removals, removals = removal;
    int result = real_unlink(path);
    pthread_mutex_unlock(&lock);
    return result;
}

int clock_gettime(clockid_t id, struct timespec *now) {
    begin();
    int result = real_clock_gettime(id, now);
    if (!result && clock_offset && id == CLOCK_REALTIME) {
        int64_t all = now->tv_sec * 1000000000LL + now->tv_nsec + *clock_offset;
        now->tv_sec = all / 1000000000LL, now->tv_nsec = all % 1000000000LL;
    }
    return result;
}

int gettimeofday(struct timeval *now, void *zone) {
    begin();
    int result = real_gettimeofday(now, zone);
    if (!result && clock_offset) now->tv_sec += *clock_offset / 1000000000LL;
    return result;
}
