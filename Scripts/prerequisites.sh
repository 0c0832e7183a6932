# Sourced by ./run and ./test: finds what they need and installs what is missing.

# The system libraries that Package.swift links, and what finds and links them.
BUILD_PACKAGES="pkg-config libyaml-dev libpcre2-dev libssl-dev libnghttp2-dev zlib1g-dev"
# The reference implementation, as the oracle of differential tests, and the conformance driver.
# Python drives an editor's side of the language server and builds the site of the documentation.
TEST_PACKAGES="haproxy varnish python3-venv"

require_swift() {
  if command -v swift >/dev/null; then
    swift --version 2>/dev/null | head -n 1
    return
  fi
  echo "error: Swift 6.2 or later is needed and no 'swift' is on the PATH." >&2
  echo "       See https://www.swift.org/install/linux/ for how to install it." >&2
  exit 2
}

# Whether this toolchain can link the Swift runtime into a binary.
has_static_runtime() {
  local path
  path=$(swift -print-target-info -static-stdlib |
    sed -n 's/.*"runtimeResourcePath" *: *"\(.*\)".*/\1/p')
  [[ -d $path ]]
}

# Installs those of the given Debian packages that are absent.
require_packages() {
  local missing=() package
  for package in "$@"; do
    has_package "$package" || missing+=("$package")
  done
  if ((${#missing[@]} == 0)); then
    echo "packages: all present"
    return
  fi

  echo "packages: ${missing[*]} missing"
  local root=()
  if ((EUID != 0)); then
    if ! command -v sudo >/dev/null; then cannot_install "${missing[@]}"; fi
    root=(sudo)
  fi
  if [[ -n "${LINTEL_NO_INSTALL:-}" ]] || ! command -v apt-get >/dev/null; then
    cannot_install "${missing[@]}"
  fi
  install_packages "${missing[@]}"
}

has_package() {
  case "$1" in
    haproxy) [[ -x /usr/sbin/haproxy ]] || command -v haproxy >/dev/null ;;
    python3-venv) python3 -c 'import venv, ensurepip' 2>/dev/null ;;
    varnish) command -v varnishtest >/dev/null ;;
    pkg-config) command -v pkg-config >/dev/null ;;
    libyaml-dev) pkg-config --exists yaml-0.1 2>/dev/null ;;
    libpcre2-dev) pkg-config --exists libpcre2-8 2>/dev/null ;;
    libssl-dev) pkg-config --exists openssl 2>/dev/null ;;
    libnghttp2-dev) pkg-config --exists libnghttp2 2>/dev/null ;;
    zlib1g-dev) pkg-config --exists zlib 2>/dev/null ;;
    *) dpkg -s "$1" >/dev/null 2>&1 ;;
  esac
}

# A Python environment inside the build directory with the packages of the given list; what is
# there already is not fetched again.
require_python_environment() {
  local list=$1 root=.build/python
  [[ -x $root/bin/python ]] || python3 -m venv "$root"
  if ! cmp -s "$list" "$root/installed.txt"; then
    "$root/bin/pip" install --quiet --disable-pip-version-check -r "$list"
    cp "$list" "$root/installed.txt"
  fi
}

# Debian's packages start their services when they are installed. Here only the programs are
# wanted, so a policy that answers "not allowed" is in place while they are unpacked; an existing
# policy of the machine is left alone.
install_packages() {
  local policy=/usr/sbin/policy-rc.d ours=0 status=0
  if [[ ! -e $policy ]]; then
    ours=1
    printf '#!/bin/sh\nexit 101\n' | "${root[@]}" tee "$policy" >/dev/null
    "${root[@]}" chmod 755 "$policy"
  fi
  "${root[@]}" apt-get update -qq &&
    "${root[@]}" env DEBIAN_FRONTEND=noninteractive \
      apt-get install -y -qq --no-install-recommends "$@" || status=$?
  if ((ours)); then "${root[@]}" rm -f "$policy"; fi
  if ((status != 0)); then
    echo "error: apt-get could not install: $*" >&2
    exit 2
  fi
}

cannot_install() {
  echo "error: please install, as root: apt-get install $*" >&2
  exit 2
}
