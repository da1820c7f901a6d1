// The floor of every report: opens each file of a folder in turn, reads its bytes and closes it, on one thread.
// usage: read_bytes FOLDER

#include <cstdio>
#include <dirent.h>
#include <fcntl.h>
#include <unistd.h>

int main(int count, char** words) {
  DIR* folder = count == 2 ? opendir(words[1]) : nullptr;
  if (!folder || chdir(words[1]) != 0) return 1;
  static char block[1 << 20];
  long bytes = 0;
  while (const dirent* entry = readdir(folder)) {
    if (entry->d_name[0] == '.') continue;
    const int file = open(entry->d_name, O_RDONLY | O_CLOEXEC);
    for (long size; (size = read(file, block, sizeof block)) > 0;) bytes += size;
    close(file);
  }
  std::printf("%ld\n", bytes);
  closedir(folder);
}
