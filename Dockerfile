# A small image with the two programs:
#   docker build -t lintel . && docker run --rm -v "$PWD:/data" lintel check haproxy.cfg
FROM swift:6.3-bookworm AS build
RUN apt-get update && apt-get install -y --no-install-recommends \
  libyaml-dev libpcre2-dev libssl-dev libnghttp2-dev zlib1g-dev pkg-config
WORKDIR /source
COPY Package.swift ./
COPY Sources Sources
COPY Tests Tests
COPY Fuzz Fuzz
RUN swift build -c release --static-swift-stdlib --product lintel \
  && swift build -c release --static-swift-stdlib --product lintel-haproxy \
  && install -D -t /out .build/release/lintel .build/release/lintel-haproxy

FROM debian:bookworm-slim
# git is for --new-since. A pipeline mounts a working tree that belongs to another user than the one
# of the container, which git takes for somebody else's repository unless it is told.
RUN apt-get update && apt-get install -y --no-install-recommends \
  git libyaml-0-2 libpcre2-8-0 libssl3 libnghttp2-14 zlib1g \
  && rm -rf /var/lib/apt/lists/* \
  && git config --system --add safe.directory '*'
COPY --from=build /out/lintel /out/lintel-haproxy /usr/local/bin/
COPY Packaging/lintel-action /usr/local/bin/
WORKDIR /data
ENTRYPOINT ["lintel"]
