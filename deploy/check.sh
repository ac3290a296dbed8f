#!/usr/bin/env bash
# Checks the deployment files as far as a machine without a container engine can: deploy/check.sh <release archive>
set -euo pipefail
deploy=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
archive=$(realpath "$1")
work=$(mktemp -d "${TMPDIR:-/tmp}/wassla-deploy.XXXXXX")
chmod 755 "$work"
server=

clean_up() {
    if [[ -n $server ]] && kill -0 "$server" 2>/dev/null; then
        kill "$server"
        wait "$server" || true
    fi
    rm -rf "$work"
}
trap clean_up EXIT

fail() {
    echo "deployment files: $*" >&2
    [[ ! -s $work/log ]] || tail -n 30 "$work/log" >&2
    exit 1
}

unit_is_valid() {
    command -v systemd-analyze >/dev/null || { echo 'wassla.service: systemd-analyze is not installed, skipped'; return; }
    # the program is not installed on this machine; everything else is checked as it stands
    sed 's#^ExecStart=/opt/wassla/wassla serve#ExecStart=/bin/true#' "$deploy/wassla.service" >"$work/wassla.service"
    local complaints
    complaints=$(systemd-analyze verify "$work/wassla.service" 2>&1 | grep -F wassla.service || true)
    [[ -z $complaints ]] || fail "wassla.service: $complaints"
    echo 'wassla.service: valid'
}

compose_is_valid() {
    local passwords=(WASSLA_OWNER_PASSWORD=o WASSLA_APP_PASSWORD=a WASSLA_PLATFORM_PASSWORD=p)
    if docker compose version >/dev/null 2>&1; then
        env "${passwords[@]}" WASSLA_DOMAIN=wassla.example docker compose -f "$deploy/compose.yaml" config --quiet || fail compose.yaml
        echo 'compose.yaml: valid'
    elif python3 -c 'import yaml' 2>/dev/null; then
        python3 - "$deploy/compose.yaml" <<'PYTHON' || fail compose.yaml
import sys, yaml
compose = yaml.safe_load(open(sys.argv[1]))
services, volumes = compose["services"], compose["volumes"]
assert set(services) == {"database", "migrate", "wassla"}, services.keys()
for name, service in services.items():
    for volume in service.get("volumes", []):
        assert volume.split(":")[0] in volumes, (name, volume)
    for other in service.get("depends_on", {}):
        assert other in services, (name, other)
assert "WASSLA_DATABASE_OWNER_URL" not in services["wassla"]["environment"], "the server needs no owner's login"
assert all(port.startswith("127.0.0.1:") for port in services["wassla"]["ports"]), "only the proxy may reach the server"
PYTHON
        echo 'compose.yaml: well formed (no compose plugin here to check more)'
    else
        echo 'compose.yaml: neither a compose plugin nor PyYAML is installed, skipped'
    fi
}

# every variable the deployment files set must be one that the program knows
settings_are_known() {
    local known variable
    known=$("$work/opt/wassla/wassla" config --json) || fail 'wassla config --json fails'
    while read -r variable; do
        case $variable in
            WASSLA_CACHE | WASSLA_JAVA_OPTS | WASSLA_LANGUAGE) ;; # of the start script
            WASSLA_*_PASSWORD) ;; # of compose.yaml itself
            *) grep -qF "\"$variable\"" <<<"$known" || fail "$variable is no setting" ;;
        esac
    done < <(grep -ohE 'WASSLA_[A-Z_]+' "$deploy/Dockerfile" "$deploy/.env.example" "$deploy/compose.yaml" "$deploy/wassla.service" | sort -u)
    echo 'settings named in the deployment files: all known'
}

# what the Dockerfile makes of the archive: the same places, the same variables, an ordinary user
image_works() {
    local root=$work as=()
    if [[ $(id -u) == 0 ]]; then
        # nobody: a user that every machine has, because initdb asks for the name of who runs it
        as=(setpriv --reuid=65534 --regid=65534 --clear-groups --bounding-set=-all --no-new-privs)
        install -d -o 65534 -g 65534 -m 0750 "$root/var/lib/wassla" "$root/var/cache/wassla"
    else
        install -d -m 0750 "$root/var/lib/wassla" "$root/var/cache/wassla"
    fi
    port=$((20000 + RANDOM % 12000))
    variables=(PATH="$PATH" LANG=C.UTF-8 WASSLA_PORT="$port" WASSLA_DATA="$root/var/lib/wassla" WASSLA_CACHE="$root/var/cache/wassla")
    (cd "$root/var/lib/wassla" && exec env -i "${variables[@]}" "${as[@]}" "$root/opt/wassla/wassla" serve) >"$work/log" 2>&1 &
    server=$!
    local healthy=
    for _ in $(seq 120); do
        if WASSLA_PORT=$port "$root/opt/wassla/deploy/healthcheck" 2>/dev/null; then
            healthy=yes
            break
        fi
        kill -0 "$server" 2>/dev/null || fail 'the server of the image ended by itself'
        sleep 0.5
    done
    [[ $healthy ]] || fail 'the health check of the image never succeeds'
    kill -TERM "$server"
    wait "$server" || [[ $? == 143 ]] || fail 'the server of the image does not stop in order'
    server=
    ! WASSLA_PORT=$port "$root/opt/wassla/deploy/healthcheck" 2>/dev/null || fail 'the health check succeeds without a server'
    [[ -z $(find "$root/opt/wassla" -newer "$work/unpacked" -type f) ]] || fail 'the server writes beside its program'
    echo 'image: starts as an ordinary user, health check follows, writes to its two folders only'
}

unit_is_valid
compose_is_valid
mkdir -p "$work/opt/wassla"
tar -xzf "$archive" -C "$work/opt/wassla" --strip-components=1
touch "$work/unpacked"
settings_are_known
image_works
