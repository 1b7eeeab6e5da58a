/* Which calls count, where they are written down, and which of them is struck: see
 * interpose.c, the only file that includes this one. */
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

/* What is written down of a call; programme/calls.rs reads it. Two strings of these
 * lengths follow: a path, and what was written or the other path.
 *
 * Calls: c creates, o opens, w writes, s syncs (at: 1 for a folder), t truncates (at:
 * the length), n names anew, u unlinks, d makes a folder, r reads; and a what was said
 * on standard output, h where the program was struck. */
struct entry {
    uint64_t call, file, at;
    uint32_t first, second;
};

static pthread_mutex_t gate = PTHREAD_MUTEX_INITIALIZER;
static const char *folder, *calls = "cwstnud", *deed = "";
static size_t folder_length;
static int log_file = -1, for_good, no_locks;
static long strike_at, counted;
static long long room = -1;

static const char *setting(const char *name) {
    const char *value = getenv(name);
    return value && *value ? value : NULL;
}

__attribute__((constructor)) static void begin(void) {
    const char *value;
    if (!(folder = setting("FAULTS_FOLDER"))) return;
    folder_length = strlen(folder);
    if ((value = setting("FAULTS_CALLS"))) calls = value;
    if ((value = setting("FAULTS_DO"))) deed = value;
    if ((value = setting("FAULTS_AT"))) strike_at = atol(value);
    if ((value = setting("FAULTS_ROOM"))) room = atoll(value);
    for_good = setting("FAULTS_FOR_GOOD") != NULL;
    no_locks = setting("FAULTS_LOCKS") != NULL;
    if ((value = setting("FAULTS_LOG"))) {
        log_file = syscall(SYS_openat, AT_FDCWD, value, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
        /* Out of the way of the numbers that the program itself expects. */
        int high = log_file < 0 ? -1 : fcntl(log_file, F_DUPFD_CLOEXEC, 200);
        if (high >= 0) {
            syscall(SYS_close, log_file);
            log_file = high;
        }
    }
}

static int within(const char *path) {
    return folder && !strncmp(path, folder, folder_length)
        && (path[folder_length] == '/' || !path[folder_length]);
}

/* The whole path of what `path` names from the open folder `from`. */
static const char *whole(int from, const char *path, char *space) {
    if (*path == '/') return path;
    char link[64];
    snprintf(link, sizeof link, "/proc/self/fd/%d", from);
    ssize_t length = readlink(from == AT_FDCWD ? "/proc/self/cwd" : link, space, PATH_MAX);
    if (length < 0 || length + strlen(path) + 2 > PATH_MAX) return path;
    space[length] = '/';
    strcpy(space + length + 1, path);
    return space;
}

/* Whether the open file counts; if so, its identity and size. */
static int ours(int fd, struct stat *about) {
    char link[64], path[PATH_MAX];
    if (!folder || fd == log_file) return 0;
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t length = readlink(link, path, sizeof path - 1);
    if (length < 0) return 0;
    path[length] = 0;
    return within(path) && !fstat(fd, about);
}

static void note(char call, uint64_t file, uint64_t at, const char *first, const void *second, size_t length) {
    if (log_file < 0) return;
    struct entry entry = { (uint64_t)call, file, at, first ? strlen(first) : 0, length };
    size_t size = sizeof entry + entry.first + entry.second;
    char *all = malloc(size);
    if (!all) abort();
    memcpy(all, &entry, sizeof entry);
    if (entry.first) memcpy(all + sizeof entry, first, entry.first);
    if (entry.second) memcpy(all + sizeof entry + entry.first, second, entry.second);
    /* Without a whole log nothing that follows would mean anything. */
    if (syscall(SYS_write, log_file, all, size) != (long)size) abort();
    free(all);
}

static void end(void) {
    kill(getpid(), SIGKILL);
    for (;;) pause();
}

/* Counts the call. 0: it goes through; 1: it ends in the middle; else it has failed. */
static int struck(char call) {
    if (!strchr(calls, call)) return 0;
    counted++;
    if (!strike_at || counted < strike_at || (counted > strike_at && !for_good)) return 0;
    if (counted == strike_at) note('h', 0, counted, NULL, &call, 1);
    if (!strcmp(deed, "kill")) end();
    if (!strcmp(deed, "tear")) {
        if (call == 'w') return 1;
        end();
    }
    errno = !strcmp(deed, "enospc") ? ENOSPC : EIO;
    return -1;
}
