// What Swift cannot import of the file system's calls on Linux.
#ifndef VNJP_CFILESYSTEM_H
#define VNJP_CFILESYSTEM_H

// Lets two files or directories change their names in one step; -1 with errno otherwise.
int vnjp_exchange(const char *first, const char *second);

// Renames what nothing gives way to; -1 with errno otherwise.
int vnjp_rename_new(const char *from, const char *to);

// Gives an open file or directory the access lists of a path, or none where that has none.
void vnjp_copy_access_lists(const char *path, int file);

#endif
