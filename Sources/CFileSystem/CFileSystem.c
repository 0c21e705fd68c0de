#define _GNU_SOURCE
#include "CFileSystem.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <sys/xattr.h>

int vnjp_exchange(const char *first, const char *second) {
  return renameat2(AT_FDCWD, first, AT_FDCWD, second, RENAME_EXCHANGE);
}

int vnjp_rename_new(const char *from, const char *to) {
  return renameat2(AT_FDCWD, from, AT_FDCWD, to, RENAME_NOREPLACE);
}

static void copy(const char *name, const char *path, int file) {
  char list[4096];
  const ssize_t size = getxattr(path, name, list, sizeof list);
  if (size > 0) {
    fsetxattr(file, name, list, (size_t)size, 0);
  } else if (size == 0 || errno == ENODATA) {
    fremovexattr(file, name);
  }
}

void vnjp_copy_access_lists(const char *path, int file) {
  copy("system.posix_acl_access", path, file);
  copy("system.posix_acl_default", path, file);
}
