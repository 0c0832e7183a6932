#pragma once

// Shims for Linux interfaces that are macros or that Glibc's module map leaves out.

#include <malloc.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/signalfd.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

static const unsigned int lintel_epoll_in = EPOLLIN;
static const unsigned int lintel_epoll_out = EPOLLOUT;
static const unsigned int lintel_epoll_error = EPOLLERR;
static const unsigned int lintel_epoll_hangup = EPOLLHUP;
static const unsigned int lintel_epoll_read_hangup = EPOLLRDHUP;
static const unsigned int lintel_epoll_edge = 1u << 31;
static const unsigned int lintel_epoll_exclusive = 1u << 28;
static const int lintel_epoll_cloexec = EPOLL_CLOEXEC;
static const int lintel_epoll_add = EPOLL_CTL_ADD;
static const int lintel_epoll_remove = EPOLL_CTL_DEL;

static const int lintel_sock_stream = SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC;
static const int lintel_sock_stream_blocking = SOCK_STREAM | SOCK_CLOEXEC;
static const int lintel_sock_datagram = SOCK_DGRAM | SOCK_NONBLOCK | SOCK_CLOEXEC;
static const int lintel_accept_flags = SOCK_NONBLOCK | SOCK_CLOEXEC;
static const int lintel_msg_nosignal = MSG_NOSIGNAL;
static const int lintel_msg_more = MSG_MORE;
static const int lintel_msg_dontwait = MSG_DONTWAIT;
static const int lintel_shutdown_write = SHUT_WR;

static const int lintel_eventfd_flags = EFD_NONBLOCK | EFD_CLOEXEC;
static const int lintel_signalfd_flags = SFD_NONBLOCK | SFD_CLOEXEC;

static const int lintel_ipproto_tcp = IPPROTO_TCP;
static const int lintel_ipproto_ip = IPPROTO_IP;
static const int lintel_ipproto_ipv6 = IPPROTO_IPV6;
static const int lintel_tcp_nodelay = TCP_NODELAY;
static const int lintel_tcp_quickack = TCP_QUICKACK;
static const int lintel_tcp_defer_accept = TCP_DEFER_ACCEPT;
static const int lintel_ip_transparent = IP_TRANSPARENT;
static const int lintel_ipv6_v6only = IPV6_V6ONLY;

static inline int lintel_is_pipe(mode_t mode) { return S_ISFIFO(mode); }
static inline int lintel_is_character_device(mode_t mode) { return S_ISCHR(mode); }
static inline int lintel_is_socket(mode_t mode) { return S_ISSOCK(mode); }

/// The size that `bind` and `connect` expect for an abstract or path name of `length` bytes.
static inline socklen_t lintel_unix_size(size_t length) {
  return (socklen_t)(__builtin_offsetof(struct sockaddr_un, sun_path) + length);
}

/// Sends this process a signal when its parent ends. `prctl` is variadic.
static inline int lintel_end_with_parent(int signal) {
  return prctl(PR_SET_PDEATHSIG, signal);
}

/// Swift hides `fork` because a child has one thread only; callers have not started any.
static inline pid_t lintel_fork(void) { return fork(); }

// Glibc declares it for _GNU_SOURCE only.
extern int accept4(int, struct sockaddr *, socklen_t *, int);

#include <sys/syscall.h>

/// Cores in the affinity mask of this thread.
static inline int lintel_usable_cores(void) {
  unsigned long mask[128] = {0};
  int count = 0;
  if (syscall(SYS_sched_getaffinity, 0, sizeof mask, mask) < 0) return 1;
  for (int i = 0; i < 128; i++) count += __builtin_popcountl(mask[i]);
  return count;
}
