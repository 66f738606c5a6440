package org.storletdesigner.migration.place;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.storletdesigner.container.access.EnvironmentCredentials;
import org.storletdesigner.container.address.ContainerAddress;
import org.storletdesigner.container.address.Containers;
import org.storletdesigner.container.store.Condition;
import org.storletdesigner.container.store.Entry;
import org.storletdesigner.container.store.ObjectStore;
import org.storletdesigner.container.store.Progress;
import org.storletdesigner.container.storlet.Artefact;
import org.storletdesigner.container.storlet.FoundStorlet;
import org.storletdesigner.container.workflow.Live;
import org.storletdesigner.container.workflow.Publication.Published;
import org.storletdesigner.container.workflow.WorkflowContainer;
import org.storletdesigner.model.Workflow;

/** A container that one test has for itself, in a folder or in an OpenStack Swift. */
public final class Place {
    /** Where containers can be. */
    public enum Kind {
        FOLDER, SWIFT
    }

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Kind kind;
    private final ContainerAddress address;

    private Place(Kind kind, ContainerAddress address) {
        this.kind = kind;
        this.address = address;
    }

    /** An empty one; folders are made below the given one. */
    public static Place fresh(Kind kind, Path below) throws IOException, InterruptedException {
        String name = unique("migration");
        return switch (kind) {
            case FOLDER -> new Place(kind, new ContainerAddress.Folder(Files.createDirectories(below.resolve(name))));
            case SWIFT -> {
                SwiftServer.assumeThere();
                SwiftServer.providePlaceForPrograms();
                yield new Place(kind, new ContainerAddress.Swift("test", name));
            }
        };
    }

    /** What no test of this or an earlier run has used: programs of one account stand side by side. */
    public static String unique(String name) {
        return name + "-" + ProcessHandle.current().pid() + "." + NUMBER.getAndIncrement();
    }

    private static Containers containers(Kind kind) {
        return new Containers(kind == Kind.SWIFT ? SwiftServer.credentials() : new EnvironmentCredentials(Map.of()))
                .settlingIn(SwiftServer.SETTLING);
    }

    public Kind kind() {
        return kind;
    }

    public WorkflowContainer open() throws IOException {
        return containers(kind).create(address, Progress.NONE);
    }

    /** As another process would see it, with something around its stores. */
    public WorkflowContainer open(UnaryOperator<ObjectStore> around) throws IOException {
        return containers(kind).through(around).create(address, Progress.NONE);
    }

    /** With a bound for each request and all its tries. */
    public WorkflowContainer open(Duration patience) throws IOException {
        return new Containers(SwiftServer.credentials(), patience).settlingIn(SwiftServer.SETTLING)
                .create(address, Progress.NONE);
    }

    public WorkflowContainer openWithKey(String key) throws IOException {
        return new Containers(SwiftServer.credentials(key)).open(address, Progress.NONE);
    }

    public static WorkflowContainer openMissing() throws IOException {
        return containers(Kind.SWIFT).open(new ContainerAddress.Swift("test", unique("missing")), Progress.NONE);
    }

    /** Makes a document live, whatever is. */
    public Live publish(Workflow workflow) throws IOException {
        try (WorkflowContainer container = open()) {
            Optional<Live> based = container.latest(Progress.NONE);
            return ((Published) container.publish(workflow, based, Progress.NONE)).live();
        }
    }

    /** Puts a program whose class is {@code org.example.Main}. */
    public void putProgram(String name, byte[] bytes) throws IOException {
        try (WorkflowContainer container = open()) {
            container.deploy(new Artefact(name, "java", "org.example.Main", List.of(), Optional.empty(),
                    Optional.empty()), bytes, Condition.IF_ABSENT, Progress.NONE);
        }
    }

    /** The document that is live. */
    public Optional<Workflow> live() throws IOException {
        try (WorkflowContainer container = open()) {
            Optional<Live> live = container.latest(Progress.NONE);
            return live.isEmpty() ? Optional.empty() : Optional.of(container.read(live.get(), Progress.NONE));
        }
    }

    /** The programs whose names begin so, with the digests of their bytes. */
    public Map<String, String> programs(String prefix) throws IOException {
        Map<String, String> programs = new TreeMap<>();
        List<ObjectStore> stores = new ArrayList<>();
        try (WorkflowContainer container = open(store -> {
            stores.add(store);
            return store;
        })) {
            for (Entry each : stores.getLast().list(prefix, Progress.NONE)) {
                FoundStorlet found = container.programs().find(each.name(), Progress.NONE).orElseThrow();
                programs.put(each.name(), container.programs().sha256(found, Progress.NONE).orElseThrow());
            }
        }
        return programs;
    }
}
