package org.storletdesigner.container.folder;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import org.storletdesigner.container.store.Progress;
import org.storletdesigner.container.store.StoreException;
import org.storletdesigner.container.store.StoreException.Problem;

/**
 * Lets one program at a time write in a folder. The system gives the lock back when a program ends, however it does.
 */
final class FolderLock implements AutoCloseable {
    static final String FILE = ".storlet-designer.lock";
    private static final int PAUSE = 20;
    /** Mandatory locks, as on Windows, cover bytes; the owner is written outside of the one that is locked. */
    private static final long LOCKED = Long.MAX_VALUE - 1;

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    static FolderLock take(Path folder, Duration patience, Progress progress) throws IOException {
        FileChannel channel = FileChannel.open(folder.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.READ,
                StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
        try {
            long end = System.nanoTime() + patience.toNanos();
            while (!locked(channel)) {
                waitForIt(folder, channel, end, progress);
            }
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(owner().getBytes(StandardCharsets.UTF_8)), 0);
            return new FolderLock(channel);
        } catch (IOException | RuntimeException failure) {
            channel.close();
            throw failure;
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock(LOCKED, 1, false);
            return lock != null;
        } catch (OverlappingFileLockException byAnotherThread) {
            return false;
        }
    }

    private static void waitForIt(Path folder, FileChannel channel, long end, Progress progress) throws IOException {
        if (progress.isCancelled()) {
            throw new StoreException(Problem.CANCELLED, folder.toString(), "cancelled; nothing was changed");
        }
        if (System.nanoTime() > end) {
            throw new StoreException(Problem.BUSY, folder.toString(), "it is being written by " + reader(channel)
                    + ": nothing was changed; try again when that is done");
        }
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new StoreException(Problem.CANCELLED, folder.toString(), "cancelled; nothing was changed");
        }
    }

    private static String owner() {
        return "process " + ProcessHandle.current().pid() + " of " + System.getProperty("user.name");
    }

    private static String reader(FileChannel channel) throws IOException {
        ByteBuffer owner = ByteBuffer.allocate(200);
        channel.read(owner, 0);
        String text = new String(owner.array(), 0, owner.position(), StandardCharsets.UTF_8)
                .replaceAll("\\p{Cntrl}", " ");
        return text.isBlank() ? "another program" : text;
    }

    @Override
    public void close() throws IOException {
        channel.close(); // and with it the lock; the file stays, as its removal could cost another its lock
    }
}
