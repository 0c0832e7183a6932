// An HTTP/1.1 origin for benchmarks: one thread, epoll, bodies of a size that the path states.
//
//   origin PORT [PORT ...]
//
// `GET /1048576` is answered with 1,048,576 bytes. Requests have no body; heads are small and
// arrive whole or in pieces; a pipelined request waits for its turn. Errors close the connection.
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <sys/uio.h>
#include <unistd.h>

enum { MAX_FD = 65536, HEAD = 4096, BODY_MAX = 1 << 20, EVENTS = 256 };

struct connection {
  uint32_t used;       // Bytes of a request head received so far.
  uint32_t head_left;  // Bytes of the response head still to send.
  uint32_t body_left;
  uint32_t head_size;
  uint8_t closing;
  char head[HEAD];
  char answer[160];
};

static struct connection *connections[MAX_FD];
static uint8_t is_listener[MAX_FD];
static char body[BODY_MAX];

static void finish(int fd) {
  close(fd);
  free(connections[fd]);
  connections[fd] = NULL;
}

static int listen_on(int port) {
  struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons((uint16_t)port)};
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  int on = 1, fd = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
  setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
  setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
  if (fd < 0 || bind(fd, (struct sockaddr *)&address, sizeof address) || listen(fd, 4096)) {
    fprintf(stderr, "origin: port %d: %s\n", port, strerror(errno));
    exit(1);
  }
  return fd;
}

// Sends what is left; 1 when all is sent, 0 when the socket is full, -1 when the peer is gone.
static int flush(int fd, struct connection *c) {
  while (c->head_left + c->body_left > 0) {
    struct iovec parts[2] = {
        {.iov_base = c->answer + c->head_size - c->head_left, .iov_len = c->head_left},
        {.iov_base = body, .iov_len = c->body_left},
    };
    struct msghdr message = {.msg_iov = parts, .msg_iovlen = 2};
    ssize_t sent = sendmsg(fd, &message, MSG_NOSIGNAL);
    if (sent < 0) return errno == EAGAIN ? 0 : -1;
    uint32_t from_head = (uint32_t)sent < c->head_left ? (uint32_t)sent : c->head_left;
    c->head_left -= from_head;
    c->body_left -= (uint32_t)sent - from_head;
  }
  return c->closing ? -1 : 1;
}

static void answer(struct connection *c, const char *end) {
  long size = 128;
  char *slash = memchr(c->head, '/', (size_t)(end - c->head));
  if (slash) size = strtol(slash + 1, NULL, 10);
  if (size < 0 || size > BODY_MAX) size = 0;
  *(char *)(end - 1) = 0;
  c->closing = strcasestr(c->head, "connection: close") != NULL;
  c->head_size = (uint32_t)snprintf(
      c->answer, sizeof c->answer,
      "HTTP/1.1 200 OK\r\nserver: origin\r\ncontent-type: text/plain\r\n"
      "content-length: %ld\r\n%s\r\n",
      size, c->closing ? "connection: close\r\n" : "");
  c->head_left = c->head_size;
  c->body_left = (uint32_t)size;
}

// Reads and answers until the socket is empty or full; -1 when the connection is over.
static int serve(int fd, struct connection *c) {
  for (;;) {
    int state = flush(fd, c);
    if (state <= 0) return state;
    char *end = c->used ? memmem(c->head, c->used, "\r\n\r\n", 4) : NULL;
    if (end) {
      end += 4;
      uint32_t length = (uint32_t)(end - c->head);
      answer(c, end);
      memmove(c->head, end, c->used - length);
      c->used -= length;
      continue;
    }
    if (c->used == HEAD) return -1;
    ssize_t got = recv(fd, c->head + c->used, HEAD - c->used, 0);
    if (got == 0) return -1;
    if (got < 0) return errno == EAGAIN ? 0 : -1;
    c->used += (uint32_t)got;
  }
}

static void accept_all(int epoll, int listener) {
  int fd;
  while ((fd = accept4(listener, NULL, NULL, SOCK_NONBLOCK | SOCK_CLOEXEC)) >= 0) {
    if (fd >= MAX_FD || !(connections[fd] = calloc(1, sizeof(struct connection)))) {
      close(fd);
      continue;
    }
    struct epoll_event event = {.events = EPOLLIN | EPOLLOUT | EPOLLRDHUP | EPOLLET};
    event.data.fd = fd;
    epoll_ctl(epoll, EPOLL_CTL_ADD, fd, &event);
  }
}

int main(int count, char **arguments) {
  signal(SIGPIPE, SIG_IGN);
  memset(body, 'x', sizeof body);
  int epoll = epoll_create1(EPOLL_CLOEXEC);
  for (int i = 1; i < count; i++) {
    int fd = listen_on(atoi(arguments[i]));
    struct epoll_event event = {.events = EPOLLIN, .data.fd = fd};
    is_listener[fd] = 1;
    epoll_ctl(epoll, EPOLL_CTL_ADD, fd, &event);
  }
  struct epoll_event events[EVENTS];
  for (;;) {
    int ready = epoll_wait(epoll, events, EVENTS, -1);
    for (int i = 0; i < ready; i++) {
      int fd = events[i].data.fd;
      if (is_listener[fd]) {
        accept_all(epoll, fd);
      } else if (connections[fd] && serve(fd, connections[fd]) < 0) {
        finish(fd);
      }
    }
  }
}
