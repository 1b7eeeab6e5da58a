/* A disk that can be made to fail, between a program and its system.
 *
 * Loaded before the C library (LD_PRELOAD), it sees every call that changes a file
 * under one folder. It writes each down, in order, so that the state of the disk
 * after a power cut at any moment can be worked out; and it can end the program at
 * one of them, or answer with an error. Reads are seen only where they shall fail.
 *
 *   FAULTS_FOLDER    only files under it count; without it nothing is seen
 *   FAULTS_LOG       where the calls are written down
 *   FAULTS_CALLS     which kinds of call are counted, by their letters in interpose.h (cwstnud)
 *   FAULTS_AT        the how-manieth of them is struck, from 1
 *   FAULTS_DO        eio, enospc; kill: ends the program before the call; tear: in it
 *   FAULTS_FOR_GOOD  1: every counted call after that one fails too
 *   FAULTS_ROOM      bytes by which files may grow in all; what is cut off comes back
 *   FAULTS_LOCKS     none: every lock is granted, as on a bad network drive
 *
 * Real calls are made by number: a name would lead back here.
 */
#define _GNU_SOURCE
#include "interpose.h"

#include <stdarg.h>
#include <sys/file.h>
#include <sys/uio.h>

static ssize_t put(int fd, const void *bytes, size_t length, int64_t at) {
    struct stat about;
    if (fd == STDOUT_FILENO && folder) {
        pthread_mutex_lock(&gate);
        note('a', 0, 0, NULL, bytes, length);
        pthread_mutex_unlock(&gate);
    }
    if (fd == STDOUT_FILENO || !ours(fd, &about))
        return at < 0 ? syscall(SYS_write, fd, bytes, length) : syscall(SYS_pwrite64, fd, bytes, length, at);
    pthread_mutex_lock(&gate);
    ssize_t done = -1;
    int blow = struck('w');
    if (blow < 0) goto out;
    int64_t begins = at;
    if (at < 0)
        begins = syscall(SYS_fcntl, fd, F_GETFL) & O_APPEND ? about.st_size : lseek(fd, 0, SEEK_CUR);
    if (blow) length /= 2;
    long long growth = begins + (long long)length - about.st_size;
    if (room >= 0 && growth > room) {
        /* As much as there is room for, as a real disk does; nothing next time. */
        long long fits = (long long)length - (growth - room);
        if (fits <= 0) {
            note('h', 0, 0, NULL, "w", 1);
            errno = ENOSPC;
            goto out;
        }
        length = fits;
        growth = room;
    }
    done = at < 0 ? syscall(SYS_write, fd, bytes, length) : syscall(SYS_pwrite64, fd, bytes, length, at);
    if (done > 0) note('w', about.st_ino, begins, NULL, bytes, done);
    if (done > 0 && room >= 0 && growth > 0) room -= growth;
    if (blow) end();
out:
    pthread_mutex_unlock(&gate);
    return done;
}

ssize_t write(int fd, const void *bytes, size_t length) { return put(fd, bytes, length, -1); }
ssize_t pwrite(int fd, const void *bytes, size_t length, off_t at) { return put(fd, bytes, length, at); }
ssize_t pwrite64(int fd, const void *bytes, size_t length, off64_t at) { return put(fd, bytes, length, at); }

ssize_t writev(int fd, const struct iovec *parts, int many) {
    for (int part = 0; part < many; part++)
        if (parts[part].iov_len) return put(fd, parts[part].iov_base, parts[part].iov_len, -1);
    return 0;
}

/* Copies inside the system would not be seen: they are refused, and made by reading and writing. */
ssize_t copy_file_range(int from, off64_t *at, int to, off64_t *there, size_t length, unsigned flags) {
    (void)from, (void)at, (void)to, (void)there, (void)length, (void)flags;
    errno = ENOSYS;
    return -1;
}
ssize_t sendfile(int to, int from, off_t *at, size_t length) {
    (void)to, (void)from, (void)at, (void)length;
    errno = ENOSYS;
    return -1;
}
ssize_t sendfile64(int to, int from, off64_t *at, size_t length) { return sendfile(to, from, at, length); }

static ssize_t get(int fd, void *bytes, size_t length, int64_t at) {
    struct stat about;
    if (folder && strchr(calls, 'r') && ours(fd, &about)) {
        pthread_mutex_lock(&gate);
        int blow = struck('r');
        pthread_mutex_unlock(&gate);
        if (blow) return -1;
    }
    return at < 0 ? syscall(SYS_read, fd, bytes, length) : syscall(SYS_pread64, fd, bytes, length, at);
}

ssize_t read(int fd, void *bytes, size_t length) { return get(fd, bytes, length, -1); }
ssize_t pread(int fd, void *bytes, size_t length, off_t at) { return get(fd, bytes, length, at); }
ssize_t pread64(int fd, void *bytes, size_t length, off64_t at) { return get(fd, bytes, length, at); }

static int sync_file(long number, int fd) {
    struct stat about;
    if (!ours(fd, &about)) return syscall(number, fd);
    pthread_mutex_lock(&gate);
    int done = struck('s') ? -1 : syscall(number, fd);
    if (!done) note('s', about.st_ino, S_ISDIR(about.st_mode), NULL, NULL, 0);
    pthread_mutex_unlock(&gate);
    return done;
}

int fsync(int fd) { return sync_file(SYS_fsync, fd); }
int fdatasync(int fd) { return sync_file(SYS_fdatasync, fd); }

int ftruncate64(int fd, off64_t length) {
    struct stat about;
    if (!ours(fd, &about)) return syscall(SYS_ftruncate, fd, length);
    pthread_mutex_lock(&gate);
    int done = struck('t') ? -1 : syscall(SYS_ftruncate, fd, length);
    if (!done) {
        note('t', about.st_ino, length, NULL, NULL, 0);
        if (room >= 0 && about.st_size > length) room += about.st_size - length;
    }
    pthread_mutex_unlock(&gate);
    return done;
}
int ftruncate(int fd, off_t length) { return ftruncate64(fd, length); }

static int open_file(int from, const char *path, int flags, mode_t mode) {
    char space[PATH_MAX + 1];
    struct stat before, about;
    const char *name = whole(from, path, space);
    if (!within(name)) return syscall(SYS_openat, from, path, flags, mode);
    pthread_mutex_lock(&gate);
    int there = !stat(name, &before), done = -1;
    int creates = !there && flags & O_CREAT, empties = there && flags & O_TRUNC;
    if (struck(creates ? 'c' : empties ? 't' : 'o')) goto out;
    done = syscall(SYS_openat, from, path, flags, mode);
    if (done >= 0 && creates && !fstat(done, &about)) note('c', about.st_ino, 0, name, NULL, 0);
    if (done >= 0 && empties) {
        note('t', before.st_ino, 0, NULL, NULL, 0);
        if (room >= 0) room += before.st_size;
    }
out:
    pthread_mutex_unlock(&gate);
    return done;
}

#define WITH_MODE(flags, mode)                              \
    mode_t mode = 0;                                        \
    if ((flags) & (O_CREAT | __O_TMPFILE)) {                \
        va_list more;                                       \
        va_start(more, flags);                              \
        mode = va_arg(more, mode_t);                        \
        va_end(more);                                       \
    }

int open(const char *path, int flags, ...) { WITH_MODE(flags, mode) return open_file(AT_FDCWD, path, flags, mode); }
int open64(const char *path, int flags, ...) { WITH_MODE(flags, mode) return open_file(AT_FDCWD, path, flags, mode); }
int openat(int from, const char *path, int flags, ...) { WITH_MODE(flags, mode) return open_file(from, path, flags, mode); }
int openat64(int from, const char *path, int flags, ...) { WITH_MODE(flags, mode) return open_file(from, path, flags, mode); }

int renameat(int from, const char *old, int to, const char *fresh) {
    char space[PATH_MAX + 1], other[PATH_MAX + 1];
    const char *before = whole(from, old, space), *after = whole(to, fresh, other);
    if (!within(before) && !within(after)) return syscall(SYS_renameat2, from, old, to, fresh, 0);
    pthread_mutex_lock(&gate);
    int done = struck('n') ? -1 : syscall(SYS_renameat2, from, old, to, fresh, 0);
    if (!done) note('n', 0, 0, before, after, strlen(after));
    pthread_mutex_unlock(&gate);
    return done;
}
int rename(const char *old, const char *fresh) { return renameat(AT_FDCWD, old, AT_FDCWD, fresh); }

int unlinkat(int from, const char *path, int flags) {
    char space[PATH_MAX + 1];
    struct stat about;
    const char *name = whole(from, path, space);
    if (!within(name)) return syscall(SYS_unlinkat, from, path, flags);
    pthread_mutex_lock(&gate);
    int known = !stat(name, &about), done = struck('u') ? -1 : syscall(SYS_unlinkat, from, path, flags);
    if (!done) {
        note('u', 0, 0, name, NULL, 0);
        if (room >= 0 && known && S_ISREG(about.st_mode)) room += about.st_size;
    }
    pthread_mutex_unlock(&gate);
    return done;
}
int unlink(const char *path) { return unlinkat(AT_FDCWD, path, 0); }
int rmdir(const char *path) { return unlinkat(AT_FDCWD, path, AT_REMOVEDIR); }

int mkdirat(int from, const char *path, mode_t mode) {
    char space[PATH_MAX + 1];
    const char *name = whole(from, path, space);
    if (!within(name)) return syscall(SYS_mkdirat, from, path, mode);
    pthread_mutex_lock(&gate);
    int done = struck('d') ? -1 : syscall(SYS_mkdirat, from, path, mode);
    if (!done) note('d', 0, 0, name, NULL, 0);
    pthread_mutex_unlock(&gate);
    return done;
}
int mkdir(const char *path, mode_t mode) { return mkdirat(AT_FDCWD, path, mode); }

static int control(int fd, int command, void *with) {
    struct stat about;
    if (no_locks && (command == F_SETLK || command == F_SETLKW) && ours(fd, &about)) return 0;
    return syscall(SYS_fcntl, fd, command, with);
}

int flock(int fd, int command) {
    struct stat about;
    return no_locks && ours(fd, &about) ? 0 : syscall(SYS_flock, fd, command);
}

#define WITH_ARGUMENT(command, with) \
    va_list more;                    \
    va_start(more, command);         \
    void *with = va_arg(more, void *); \
    va_end(more);

int fcntl(int fd, int command, ...) { WITH_ARGUMENT(command, with) return control(fd, command, with); }
int fcntl64(int fd, int command, ...) { WITH_ARGUMENT(command, with) return control(fd, command, with); }
