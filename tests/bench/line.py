"""A narrow, long and leaky line between two networks of our own, where the kernel has no netem.

    line.py FROM TO KBIT MS LOSS PORT

FROM and TO are network namespaces. Packets between them go through here: KBIT a second each way,
MS there and back, LOSS of a hundred lost. In FROM, 127.0.0.1:PORT leads to the same port in TO; with
PORT 0 all of 127.0.0.1 in FROM is that of TO, so that whoever is in FROM feels every packet that is lost.
Prints a line when it is ready, and goes on until it is ended. Nothing of the kernel's own TCP is
replaced: what is lost is sent again by it.
"""

import ctypes
import fcntl
import heapq
import os
import random
import selectors
import socket
import struct
import subprocess
import sys
import threading
import time

FROM, TO = sys.argv[1:3]
RATE, DELAY, LOSS = float(sys.argv[3]) * 1000 / 8, float(sys.argv[4]) / 2000, float(sys.argv[5]) / 100
PORT = int(sys.argv[6])
# As many bytes as a router at the end of such a line keeps waiting: half a second's worth.
WAITING = RATE / 2
TUNSETIFF, TUN, NO_PI = 0x400454CA, 1, 0x1000
libc = ctypes.CDLL(None, use_errno=True)


def enter(namespace):
    with open(f"/run/netns/{namespace}") as place:
        if libc.setns(place.fileno(), 0) != 0:
            raise OSError(ctypes.get_errno(), "setns")


def device(namespace, address):
    enter(namespace)
    fd = os.open("/dev/net/tun", os.O_RDWR | os.O_NONBLOCK)
    fcntl.ioctl(fd, TUNSETIFF, struct.pack("16sH22x", b"line", TUN | NO_PI))
    commands = [f"addr add {address}/30 dev line", "link set line up mtu 1500"]
    if PORT or namespace == TO:
        commands.append("link set lo up")
    else:
        # Without a loopback of its own nothing is there to answer for the address.
        commands.append("route add 127.0.0.1/32 dev line")
    if not PORT:
        for device in ("all", "line"):
            with open(f"/proc/sys/net/ipv4/conf/{device}/route_localnet", "w") as allowed:
                allowed.write("1")
    for command in commands:
        subprocess.run(["ip", *command.split()], check=True)
    return fd


def hand_on(one, other):
    """Hands packets on, each way by its own queue."""
    chance = random.Random(1)
    free = {one: 0.0, other: 0.0}
    under_way = []
    selector = selectors.DefaultSelector()
    for fd in (one, other):
        selector.register(fd, selectors.EVENT_READ)
    order = 0
    while True:
        now = time.monotonic()
        while under_way and under_way[0][0] <= now:
            _, _, fd, packet = heapq.heappop(under_way)
            os.write(fd, packet)
        ready = selector.select(max(0.0, under_way[0][0] - now) if under_way else None)
        now = time.monotonic()
        for key, _ in ready:
            packet = os.read(key.fd, 2000)
            begins = max(now, free[key.fd])
            if (begins - now) * RATE > WAITING:
                continue
            free[key.fd] = begins + len(packet) / RATE
            if chance.random() < LOSS:
                continue
            order += 1
            heapq.heappush(under_way, (free[key.fd] + DELAY, order, other if key.fd == one else one, packet))


def copy(source, sink):
    try:
        while data := source.recv(65536):
            sink.sendall(data)
        sink.shutdown(socket.SHUT_WR)
    except OSError:
        source.close()
        sink.close()


def lead(namespace, listen, target):
    """In a namespace, from one address to another."""

    def serve():
        enter(namespace)
        listener = socket.create_server((listen, PORT))
        ready.release()
        while True:
            near, _ = listener.accept()
            far = socket.create_connection((target, PORT))
            for line in (near, far):
                line.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                # No more than what is on its way is taken from whoever sends.
                line.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 65536)
            for pair in ((near, far), (far, near)):
                threading.Thread(target=copy, args=pair, daemon=True).start()

    threading.Thread(target=serve, daemon=True).start()


here, there = device(FROM, "10.93.0.1"), device(TO, "10.93.0.2")
ready = threading.Semaphore(0)
threading.Thread(target=hand_on, args=(here, there), daemon=True).start()
if PORT:
    lead(FROM, "127.0.0.1", "10.93.0.2")
    lead(TO, "10.93.0.2", "127.0.0.1")
    ready.acquire()
    ready.acquire()
print("ready", flush=True)
threading.Event().wait()
