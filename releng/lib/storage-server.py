"""A small OpenStack Swift on the loopback device, for tests: one folder, one replica, five processes, free ports.

    storage-server.py start FOLDER           writes the configuration, starts everything, waits, prints what tests must know
    storage-server.py again FOLDER SERVER    starts one server that was ended, and waits until it answers
    storage-server.py stop FOLDER            ends what was started from the folder

Debian's python3-swift and memcached are all it needs; nothing outside of the folder is read or written.
"""
import configparser
import http.client
import json
import os
import shlex
import shutil
import signal
import socket
import subprocess
import sys
import time
import urllib.request

HERE = '127.0.0.1'
BACKENDS = ('account', 'container', 'object')
SERVERS = BACKENDS + ('proxy',)
ALL = ('memcached',) + SERVERS
USER, KEY = 'test:tester', 'testing'
PATIENCE = 90  # seconds, for machines that have much else to do
ROOM = 5120    # bytes of extended attributes that the largest metadata of an object take


def main(verb, folder, *more):
    folder = os.path.realpath(folder)
    {'start': start, 'again': again, 'stop': stop, 'serve': serve}[verb](folder, *more)


# ---- what is written before anything runs

def start(folder):
    check_attributes(folder)
    ports = dict(zip(ALL, free_ports(len(ALL))))
    with open(os.path.join(folder, 'ports.json'), 'w') as out:
        json.dump(ports, out)
    os.makedirs(os.path.join(folder, 'disks', 'one'))
    configure(folder, ports)
    in_child(folder, 'rings')
    try:
        processes = {name: launch(folder, name) for name in ALL}
        for name in ALL:
            wait_for(folder, name, processes[name])
        log_in(ports['proxy'])
    except BaseException:
        show_logs(folder)
        stop(folder)
        raise
    print_variables(folder, ports)


def check_attributes(folder):
    """Swift keeps metadata in extended attributes: some file systems have none, ext4 has too little room."""
    probe = os.path.join(folder, 'probe')
    try:
        with open(probe, 'w') as file:
            os.setxattr(file.fileno(), 'user.probe', b'x' * ROOM)
    except OSError as reason:
        sys.exit('storage-server.py: %s has no room for %d bytes of extended attributes (%s): choose a folder on tmpfs or XFS'
                 % (folder, ROOM, reason.strerror))
    finally:
        os.unlink(probe)


def free_ports(count):
    sockets = [socket.socket() for _ in range(count)]
    try:
        for each in sockets:
            each.bind((HERE, 0))
        return [each.getsockname()[1] for each in sockets]
    finally:
        for each in sockets:
            each.close()


def configure(folder, ports):
    secret = os.urandom(8).hex()
    write(folder, 'swift.conf', {
        'swift-hash': {'swift_hash_path_prefix': secret, 'swift_hash_path_suffix': 'tests'},
        'storage-policy:0': {'name': 'single', 'default': 'yes'}})
    for kind in BACKENDS:
        write(folder, kind + '.conf', backend(folder, kind, ports))
    write(folder, 'proxy.conf', proxy(folder, ports))


def write(folder, name, sections):
    parser = configparser.RawConfigParser()
    parser.read_dict(sections)
    with open(os.path.join(folder, name), 'w') as out:
        parser.write(out)


def common(folder, port):
    # No workers: the server is the very process that was started, so one signal freezes or ends it.
    return {'bind_ip': HERE, 'bind_port': port, 'workers': 0, 'swift_dir': folder, 'user': owner(),
            'bind_timeout': 5, 'log_udp_host': HERE, 'log_udp_port': 9}


def owner():
    import pwd
    return pwd.getpwuid(os.geteuid()).pw_name


def backend(folder, kind, ports):
    return {
        'DEFAULT': {**common(folder, ports[kind]), 'devices': os.path.join(folder, 'disks'),
                    'mount_check': 'false', 'disable_fallocate': 'true', 'fallocate_reserve': 0},
        'pipeline:main': {'pipeline': 'healthcheck server'},
        'app:server': {'use': 'egg:swift#' + kind},
        'filter:healthcheck': {'use': 'egg:swift#healthcheck'}}


def proxy(folder, ports):
    filters = ('catch_errors', 'healthcheck', 'cache', 'listing_formats', 'tempauth', 'copy')
    account, name = USER.split(':')
    sections = {
        'DEFAULT': common(folder, ports['proxy']),
        'pipeline:main': {'pipeline': ' '.join(filters) + ' server'},
        # One replica: a server that failed once must be asked again at once, or there is nobody to ask.
        'app:server': {'use': 'egg:swift#proxy', 'account_autocreate': 'true', 'allow_account_management': 'true',
                       'error_suppression_interval': 0, 'conn_timeout': 1, 'node_timeout': 2,
                       'recoverable_node_timeout': 2}}
    for each in filters:
        sections['filter:' + each] = {'use': 'egg:swift#' + {'cache': 'memcache'}.get(each, each)}
    sections['filter:cache']['memcache_servers'] = '%s:%d' % (HERE, ports['memcached'])
    sections['filter:tempauth']['user_%s_%s' % (account, name)] = KEY + ' .admin'
    return sections


# ---- processes

def launch(folder, name):
    command = memcached(folder) if name == 'memcached' else python('serve', folder, name)
    with open(os.path.join(folder, name + '.log'), 'a') as log:
        process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=log, stderr=log,
                                   start_new_session=True, cwd=folder)
    with open(os.path.join(folder, name + '.pid'), 'w') as out:
        out.write(str(process.pid))
    return process


def memcached(folder):
    program = shutil.which('memcached', path=os.environ.get('PATH', '') + ':/usr/bin:/usr/sbin')
    # The name of the folder in its command line tells stop() that the process is ours.
    return [program, '-l', HERE, '-p', str(ports_of(folder)['memcached']), '-U', '0', '-m', '16', '-u', owner(),
            '-P', os.path.join(folder, 'memcached.own')]


def python(*arguments):
    return [sys.executable, '-s', os.path.abspath(__file__), *arguments]


def in_child(folder, what):
    subprocess.run(python('serve', folder, what), check=True, stdout=subprocess.DEVNULL)


def ports_of(folder):
    with open(os.path.join(folder, 'ports.json')) as file:
        return json.load(file)


def pid_of(folder, name):
    """The process, if it still runs and is the one that was started from this folder."""
    try:
        with open(os.path.join(folder, name + '.pid')) as file:
            pid = int(file.read())
        with open('/proc/%d/cmdline' % pid, 'rb') as file:
            return pid if folder.encode() in file.read() else None
    except (OSError, ValueError):
        return None


def again(folder, name):
    process = launch(folder, name) if pid_of(folder, name) is None else None
    wait_for(folder, name, process)


def stop(folder):
    running = {name: pid for name in reversed(ALL) if (pid := pid_of(folder, name))}
    for pid in running.values():
        for each in (signal.SIGTERM, signal.SIGCONT):  # what is frozen cannot end
            signalled(pid, each)
    end = time.monotonic() + 5
    while any(pid_of(folder, name) for name in running) and time.monotonic() < end:
        time.sleep(0.1)
    for name in running:
        if pid_of(folder, name):
            signalled(running[name], signal.SIGKILL)


def signalled(pid, what):
    try:
        os.kill(pid, what)
    except ProcessLookupError:
        pass


def wait_for(folder, name, process):
    port = ports_of(folder)[name]
    end = time.monotonic() + PATIENCE
    while not answers(name, port):
        if process and process.poll() is not None:
            sys.exit('storage-server.py: the %s server ended at once' % name)
        if time.monotonic() > end:
            sys.exit('storage-server.py: the %s server does not answer after %d seconds' % (name, PATIENCE))
        time.sleep(0.2)


def answers(name, port):
    try:
        if name == 'memcached':
            socket.create_connection((HERE, port), 2).close()
            return True
        with urllib.request.urlopen('http://%s:%d/healthcheck' % (HERE, port), timeout=2) as reply:
            return reply.read() == b'OK'
    except (OSError, http.client.HTTPException):
        return False


def log_in(port):
    """One login and one look at the account go through every server but that of objects."""
    login = urllib.request.Request(auth(port), headers={'X-Auth-User': USER, 'X-Auth-Key': KEY})
    end = time.monotonic() + PATIENCE
    while True:
        try:
            with urllib.request.urlopen(login, timeout=5) as reply:
                account = urllib.request.Request(reply.headers['X-Storage-Url'],
                                                 headers={'X-Auth-Token': reply.headers['X-Auth-Token']})
            urllib.request.urlopen(account, timeout=5).close()
            return
        except OSError:
            if time.monotonic() > end:
                raise
            time.sleep(0.5)


def auth(port):
    return 'http://%s:%d/auth/v1.0' % (HERE, port)


def print_variables(folder, ports):
    for name, value in (('AUTH', auth(ports['proxy'])), ('USER', USER), ('KEY', KEY), ('FOLDER', folder),
                        ('PROGRAM', os.path.abspath(__file__))):
        print('export STORLETS_SWIFT_%s=%s' % (name, shlex.quote(value)))


def show_logs(folder):
    for name in ALL:
        path = os.path.join(folder, name + '.log')
        if os.path.exists(path):
            with open(path, errors='replace') as file:
                sys.stderr.write('--- %s\n%s' % (name, ''.join(file.readlines()[-8:])))


# ---- inside of one server

def serve(folder, what):
    use(folder)
    if what == 'rings':
        rings(folder)
    else:
        run(folder, what)


def use(folder):
    """Swift has read /etc/swift by the time it is imported, so everything that depends on it is read again."""
    from swift.common import utils
    utils.set_swift_dir(folder)
    from swift.common import constraints, storage_policy
    constraints.reload_constraints()
    storage_policy.reload_storage_policies()


def rings(folder):
    from swift.common.ring import RingBuilder
    for kind in BACKENDS:
        port = ports_of(folder)[kind]
        builder = RingBuilder(3, 1, 0)
        builder.add_dev({'id': 0, 'region': 1, 'zone': 1, 'weight': 1.0, 'device': 'one', 'meta': '', 'ip': HERE,
                         'port': port, 'replication_ip': HERE, 'replication_port': port})
        builder.rebalance()
        builder.get_ring().save(os.path.join(folder, kind + '.ring.gz'))


def run(folder, kind):
    from swift.common.wsgi import run_wsgi
    extra = {}
    if kind == 'object':
        from swift.obj.server import global_conf_callback
        extra['global_conf_callback'] = global_conf_callback
    sys.exit(run_wsgi(os.path.join(folder, kind + '.conf'), 'server', verbose=True, **extra))


if __name__ == '__main__':
    main(*sys.argv[1:])
