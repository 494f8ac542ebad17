/* Notes down, in order, what a program does to the files under one folder, so that a power cut can be played at any
   moment of it. Preloaded; RECORD_FOLDER names the folder, RECORD_LOG the log. A record is a fixed head (operation,
   lengths of two names, offset, length of data), then the names, then the data. RECORD_FAIL "W 12 28" makes every write
   from the twelfth on fail with error 28, "S 3 5" every sync from the third. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

#define FILES 1024

struct head {
    char operation;
    uint16_t name, other;
    int64_t offset, data;
} __attribute__((packed));

static pthread_mutex_t turn = PTHREAD_MUTEX_INITIALIZER;
static char *open_names[FILES];
static const char *folder;
static size_t folder_length;
static int log_file = -1;
static char fail_what;
static int fail_from, fail_with, tried;

__attribute__((constructor)) static void begin(void) {
    const char *log = getenv("RECORD_LOG");
    folder = getenv("RECORD_FOLDER");
    if (!folder || !log) return;
    folder_length = strlen(folder);
    const char *fail = getenv("RECORD_FAIL");
    if (fail) sscanf(fail, "%c %d %d", &fail_what, &fail_from, &fail_with);
    log_file = syscall(SYS_openat, AT_FDCWD, log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
}

/* The path below the folder, "" for the folder itself, NULL for any other. */
static const char *inside(const char *path) {
    if (log_file < 0 || !path || strncmp(path, folder, folder_length)) return NULL;
    if (path[folder_length] == 0) return "";
    return path[folder_length] == '/' ? path + folder_length + 1 : NULL;
}

static void out(const void *bytes, size_t count) {
    const char *next = bytes;
    while (count) {
        ssize_t done = syscall(SYS_write, log_file, next, count);
        if (done <= 0) abort();
        next += done;
        count -= done;
    }
}

static void note(char operation, const char *name, const char *other, int64_t offset, const void *data, size_t count) {
    struct head head = {operation, strlen(name), strlen(other), offset, count};
    pthread_mutex_lock(&turn);
    out(&head, sizeof head);
    out(name, head.name);
    out(other, head.other);
    if (data) out(data, count);
    pthread_mutex_unlock(&turn);
}

static const char *named(int file) { return file >= 0 && file < FILES ? open_names[file] : NULL; }

/* Whether this write or sync is to fail. */
static int fails(char what, int file) {
    if (what != fail_what || !named(file) || ++tried < fail_from) return 0;
    errno = fail_with;
    return 1;
}

static void forget(int file) {
    if (named(file)) {
        free(open_names[file]);
        open_names[file] = NULL;
    }
}

static int opened(int file, const char *path, int flags, int existed) {
    const char *name = inside(path);
    if (file < 0 || file >= FILES) return file;
    forget(file);
    if (!name) return file;
    open_names[file] = strdup(name);
    if (!existed) note('C', name, "", 0, NULL, 0);
    else if (flags & O_TRUNC) note('T', name, "", 0, NULL, 0);
    return file;
}

#define TRUE_ONE(name, type, ...) type (*true_one)(__VA_ARGS__) = (type (*)(__VA_ARGS__))dlsym(RTLD_NEXT, name)

#define OPEN(symbol)                                                            \
    int symbol(const char *path, int flags, ...) {                              \
        TRUE_ONE(#symbol, int, const char *, int, ...);                         \
        va_list rest;                                                           \
        va_start(rest, flags);                                                  \
        int mode = flags & (O_CREAT | O_TMPFILE) ? va_arg(rest, int) : 0;       \
        va_end(rest);                                                           \
        int existed = !(flags & O_CREAT) || syscall(SYS_faccessat, AT_FDCWD, path, F_OK) == 0; \
        return opened(true_one(path, flags, mode), path, flags, existed);       \
    }
OPEN(open)
OPEN(open64)

#define OPENAT(symbol)                                                          \
    int symbol(int at, const char *path, int flags, ...) {                      \
        TRUE_ONE(#symbol, int, int, const char *, int, ...);                    \
        va_list rest;                                                           \
        va_start(rest, flags);                                                  \
        int mode = flags & (O_CREAT | O_TMPFILE) ? va_arg(rest, int) : 0;       \
        va_end(rest);                                                           \
        int existed = !(flags & O_CREAT) || syscall(SYS_faccessat, at, path, F_OK) == 0; \
        return opened(true_one(at, path, flags, mode), path, flags, existed);   \
    }
OPENAT(openat)
OPENAT(openat64)

int close(int file) {
    TRUE_ONE("close", int, int);
    forget(file);
    return true_one(file);
}

ssize_t write(int file, const void *data, size_t count) {
    TRUE_ONE("write", ssize_t, int, const void *, size_t);
    if (fails('W', file)) return -1;
    off_t where = named(file) ? lseek(file, 0, SEEK_CUR) : 0;
    ssize_t done = true_one(file, data, count);
    if (done > 0 && named(file)) note('W', named(file), "", where, data, done);
    return done;
}

#define PWRITE(symbol)                                                          \
    ssize_t symbol(int file, const void *data, size_t count, off_t where) {     \
        TRUE_ONE(#symbol, ssize_t, int, const void *, size_t, off_t);           \
        if (fails('W', file)) return -1;                                        \
        ssize_t done = true_one(file, data, count, where);                      \
        if (done > 0 && named(file)) note('W', named(file), "", where, data, done); \
        return done;                                                            \
    }
PWRITE(pwrite)
PWRITE(pwrite64)

#define TRUNCATE(symbol)                                                        \
    int symbol(int file, off_t length) {                                        \
        TRUE_ONE(#symbol, int, int, off_t);                                     \
        int failed = true_one(file, length);                                    \
        if (!failed && named(file)) note('T', named(file), "", length, NULL, 0); \
        return failed;                                                          \
    }
TRUNCATE(ftruncate)
TRUNCATE(ftruncate64)

#define SYNC(symbol)                                                            \
    int symbol(int file) {                                                      \
        TRUE_ONE(#symbol, int, int);                                            \
        if (fails('S', file)) return -1;                                        \
        int failed = true_one(file);                                            \
        if (!failed && named(file)) note('S', named(file), "", 0, NULL, 0);     \
        return failed;                                                          \
    }
SYNC(fsync)
SYNC(fdatasync)

int unlink(const char *path) {
    TRUE_ONE("unlink", int, const char *);
    int failed = true_one(path);
    if (!failed && inside(path)) note('U', inside(path), "", 0, NULL, 0);
    return failed;
}

int unlinkat(int at, const char *path, int flags) {
    TRUE_ONE("unlinkat", int, int, const char *, int);
    char whole[4096];
    const char *name = inside(path);
    if (!name && named(at) && path[0] != '/' && strlen(named(at)) + strlen(path) + 2 < sizeof whole) {
        strcpy(whole, named(at));
        if (whole[0]) strcat(whole, "/");
        name = strcat(whole, path);
    }
    int failed = true_one(at, path, flags);
    if (!failed && name && !(flags & AT_REMOVEDIR)) note('U', name, "", 0, NULL, 0);
    return failed;
}

int rename(const char *from, const char *to) {
    TRUE_ONE("rename", int, const char *, const char *);
    int failed = true_one(from, to);
    if (!failed && inside(from) && inside(to)) note('R', inside(from), inside(to), 0, NULL, 0);
    return failed;
}

int link(const char *from, const char *to) {
    TRUE_ONE("link", int, const char *, const char *);
    int failed = true_one(from, to);
    if (!failed && inside(from) && inside(to)) note('L', inside(from), inside(to), 0, NULL, 0);
    return failed;
}

int linkat(int from_at, const char *from, int to_at, const char *to, int flags) {
    TRUE_ONE("linkat", int, int, const char *, int, const char *, int);
    int failed = true_one(from_at, from, to_at, to, flags);
    if (!failed && inside(from) && inside(to)) note('L', inside(from), inside(to), 0, NULL, 0);
    return failed;
}
