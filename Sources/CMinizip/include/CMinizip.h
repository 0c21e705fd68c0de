// Reading and writing of zip archives.
#ifndef VNJP_CMINIZIP_H
#define VNJP_CMINIZIP_H

#include <minizip/unzip.h>
#include <minizip/zip.h>

#endif
