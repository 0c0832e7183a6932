#pragma once

// Shims for Linux interfaces that are macros or that Glibc's module map leaves out.

#include <sys/epoll.h>
#include <sys/signalfd.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
