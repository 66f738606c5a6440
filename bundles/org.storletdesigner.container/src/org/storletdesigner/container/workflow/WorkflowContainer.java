package org.storletdesigner.container.workflow;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.storletdesigner.container.rule.Checksums;
import org.storletdesigner.container.store.Body;
import org.storletdesigner.container.store.Condition;
import org.storletdesigner.container.store.Fetched;
import org.storletdesigner.container.store.Head;
import org.storletdesigner.container.store.ObjectStore;
import org.storletdesigner.container.store.Outcome;
import org.storletdesigner.container.store.Progress;
import org.storletdesigner.container.store.StoreException;
import org.storletdesigner.container.store.StoreException.Problem;
import org.storletdesigner.container.storlet.Artefact;
import org.storletdesigner.container.storlet.DependencyShelf;
import org.storletdesigner.container.storlet.FoundStorlet;
import org.storletdesigner.container.storlet.StorletShelf;
import org.storletdesigner.model.Library;
import org.storletdesigner.model.ModelFactory;
import org.storletdesigner.model.StorletDefinition;
import org.storletdesigner.model.Workflow;
import org.storletdesigner.model.design.Digests;
import org.storletdesigner.model.files.LibraryFiles;
import org.storletdesigner.model.files.WorkflowFiles;

/**
 * A container as a home of workflows. Documents and definitions are bodies under the digests of what they say, never
 * changed and never overwritten; a row of pointers says which document is live, and a pointer is written last. Whatever
 * is interrupted leaves the old workflow live, and doing it again goes on where it ended. Snapshots stand beside them;
 * the programs of storlets stand where their engine looks.
 */
public final class WorkflowContainer implements AutoCloseable {
    private static final Map<String, String> DOCUMENT = Map.of(Places.FORMAT_KEY, "workflow 1");
    private static final Map<String, String> DEFINITION = Map.of(Places.FORMAT_KEY, "definition 1");
    private static final String XML = "application/xml";

    private final ObjectStore documents;
    private final Pointers pointers;
    private final SnapshotShelf snapshots;
    private final StorletShelf storlets;
    private final DependencyShelf dependencies;
    private final JournalShelf journals;
    private final List<String> remarks;
    private final boolean foldsKeys;
    private final Runnable end;

    /** The programs of storlets may have a store of their own; the end is run when this is closed. */
    public WorkflowContainer(ObjectStore documents, ObjectStore programs, List<String> remarks, Runnable end) {
        this(documents, programs, remarks, false, end);
    }

    /** One whose objects may fold keys: what lives there has to say so, too. */
    public WorkflowContainer(ObjectStore documents, ObjectStore programs, List<String> remarks, boolean foldsKeys,
            Runnable end) {
        this(documents, programs, new DependencyShelf(programs, Places.DEPENDENCIES), remarks, foldsKeys, end);
    }

    /** One whose programs find what they need beside them in a place of its own. */
    public WorkflowContainer(ObjectStore documents, ObjectStore programs, DependencyShelf dependencies,
            List<String> remarks, boolean foldsKeys, Runnable end) {
        this.dependencies = dependencies;
        this.remarks = List.copyOf(remarks);
        this.documents = documents;
        this.pointers = new Pointers(documents);
        this.snapshots = new SnapshotShelf(documents);
        this.storlets = new StorletShelf(programs);
        this.journals = new JournalShelf(documents);
        this.foldsKeys = foldsKeys;
        this.end = end;
    }

    /** How messages call it. */
    public String address() {
        return documents.address();
    }

    /** What a person should know of such a container, in sentences. */
    public List<String> remarks() {
        return remarks;
    }

    /** Whether its objects fold the keys of their metadata, whatever a document says. */
    public boolean foldsKeys() {
        return foldsKeys;
    }

    /** Which workflow is live; empty for a container that never had one. */
    public Optional<Live> latest(Progress progress) throws StoreException {
        return pointers.latest(progress);
    }

    /** Which one was made live under this number; empty where none was. */
    public Optional<Live> at(long number, Progress progress) throws StoreException {
        return pointers.read(number, progress);
    }

    /** All that were ever live, in order. */
    public List<Live> history(Progress progress) throws StoreException {
        return pointers.history(progress);
    }

    /** When it became live, by the clock of the store; empty where its pointer is gone. */
    public Optional<Instant> since(Live live, Progress progress) throws StoreException {
        return documents.head(Places.pointer(live.number()), progress).map(Head::modified);
    }

    /** The document to which a pointer points. */
    public Workflow read(Live live, Progress progress) throws StoreException {
        byte[] bytes = body(Places.workflow(live.sha256()), progress);
        if (!Checksums.sha256(bytes).equals(live.sha256())) {
            throw damaged(Places.workflow(live.sha256()), "its SHA-256 is not the one that the pointer names");
        }
        try {
            return WorkflowFiles.read(new ByteArrayInputStream(bytes), address());
        } catch (IOException fault) {
            throw damaged(Places.workflow(live.sha256()), fault.getMessage());
        }
    }

    /**
     * Makes a workflow live: bodies first, the pointer last.
     *
     * @param based what was live when this workflow was made; where it is no more, nothing is changed
     * @throws IOException for a document that cannot be stored at all, and as a {@link StoreException}
     */
    public Publication publish(Workflow workflow, Optional<Live> based, Progress progress) throws IOException {
        Optional<Live> now = latest(progress);
        Live next = new Live(based.map(Live::number).orElse(0L) + 1, digest(workflow));
        if (!now.equals(based)) {
            return outrun(now, next);
        }
        for (StorletDefinition definition : workflow.getDefinitions()) {
            store(definition, progress);
        }
        store(workflow, progress);
        return point(next, progress);
    }

    /** Makes one live again that was so before; its document is still there. */
    public Publication reinstate(Live earlier, Optional<Live> based, Progress progress) throws StoreException {
        read(earlier, progress);
        Optional<Live> now = latest(progress);
        Live next = new Live(based.map(Live::number).orElse(0L) + 1, earlier.sha256());
        return now.equals(based) ? point(next, progress) : outrun(now, next);
    }

    /** Makes nothing live again, where the first workflow that ever was is still live; false where it is not. */
    public boolean withdraw(Live first, Progress progress) throws StoreException {
        return pointers.withdraw(first, progress);
    }

    private Publication point(Live next, Progress progress) throws StoreException {
        return pointers.add(next, progress) ? new Publication.Published(next) : outrun(latest(progress), next);
    }

    /** An interrupted action that is done again may find that its pointer is already there. */
    private static Publication outrun(Optional<Live> now, Live next) {
        return now.equals(Optional.of(next)) ? new Publication.Published(next) : new Publication.Overtaken(now);
    }

    /** Stores a document by itself, which changes nothing; a pointer would name it by what is given back. */
    public String store(Workflow workflow, Progress progress) throws IOException {
        byte[] bytes = WorkflowFiles.bytes(workflow, address());
        String sha256 = Checksums.sha256(bytes);
        put(Places.workflow(sha256), new Body(bytes, XML, DOCUMENT), progress);
        return sha256;
    }

    /** By what a pointer would name a document. */
    public String digest(Workflow workflow) throws IOException {
        return Checksums.sha256(WorkflowFiles.bytes(workflow, address()));
    }

    /** Stores a definition by itself; what it is found by is {@link Digests#of(StorletDefinition)}. */
    public String store(StorletDefinition definition, Progress progress) throws IOException {
        String digest = Digests.of(definition);
        Library library = ModelFactory.eINSTANCE.createLibrary();
        library.setName(definition.getName());
        library.setId("definition-" + digest); // an id begins with a letter
        library.getDefinitions().add(EcoreUtil.copy(definition));
        put(Places.definition(digest), new Body(LibraryFiles.bytes(library, address()), XML, DEFINITION), progress);
        return digest;
    }

    /** A definition by its digest, without what a placed storlet adds; empty where there is none. */
    public Optional<StorletDefinition> definition(String digest, Progress progress) throws StoreException {
        String name = Places.definition(digest);
        Optional<Fetched> read = documents.get(name, progress);
        if (read.isEmpty()) {
            return Optional.empty();
        }
        try {
            Library library = LibraryFiles.read(new ByteArrayInputStream(read.get().bytes()), address());
            return Optional.of(library.getDefinitions().stream().filter(found -> Digests.of(found).equals(digest))
                    .findFirst()
                    .orElseThrow(() -> damaged(name, "it says something else than its name")));
        } catch (StoreException fault) {
            throw fault;
        } catch (IOException fault) {
            throw damaged(name, fault.getMessage());
        }
    }

    /** What has its digest in its name and is there whole is there; two who write it at once write the same. */
    private void put(String name, Body body, Progress progress) throws StoreException {
        progress.at("'" + name + "'", body.bytes().length);
        if (!isThere(name, body.bytes(), progress)) {
            documents.put(name, body, Condition.ALWAYS, progress);
        }
    }

    private boolean isThere(String name, byte[] bytes, Progress progress) throws StoreException {
        try {
            return documents.head(name, progress).filter(found -> isOf(bytes, found)).isPresent();
        } catch (StoreException fault) {
            if (fault.problem() != Problem.DAMAGED) {
                throw fault;
            }
            return false;
        }
    }

    private static boolean isOf(byte[] bytes, Head found) {
        return found.size() == bytes.length && found.etag().equals(Checksums.md5(bytes))
                && found.sha256().filter(told -> !told.equals(Checksums.sha256(bytes))).isEmpty();
    }

    private byte[] body(String name, Progress progress) throws StoreException {
        return documents.get(name, progress).map(Fetched::bytes)
                .orElseThrow(() -> damaged(name, "it is not there"));
    }

    private StoreException damaged(String name, String how) {
        return new StoreException(Problem.DAMAGED, address(), "'" + name + "' cannot be used (" + how
                + "): make an earlier workflow live again, or publish this one anew");
    }

    /** The oldest one first. */
    public List<StoredSnapshot> snapshots(Progress progress) throws StoreException {
        return snapshots.all(progress);
    }

    /** Keeps the bytes of a snapshot in a format that is named as its files are: dot, gml or graphml. */
    public StoredSnapshot keep(byte[] snapshot, String format, Instant taken, Progress progress) throws StoreException {
        Map<String, String> metadata = Map.of(Places.FORMAT_KEY, "snapshot " + format);
        return snapshots.add(snapshot, format, taken, metadata, progress);
    }

    public byte[] read(StoredSnapshot snapshot, Progress progress) throws StoreException {
        return snapshots.read(snapshot, progress);
    }

    /** What is written down of actions that are not finished. */
    public JournalShelf journals() {
        return journals;
    }

    /** The programs of storlets, one by one. */
    public StorletShelf programs() {
        return storlets;
    }

    /** What programs need beside them. */
    public DependencyShelf dependencies() {
        return dependencies;
    }

    /** The programs that live here, in the order of their names. */
    public List<FoundStorlet> storlets(Progress progress) throws StoreException {
        return storlets.all(progress);
    }

    /** Sends a program with the headers that its engine requires; one that would not run is refused before. */
    public Outcome deploy(Artefact artefact, byte[] program, Condition condition, Progress progress)
            throws StoreException {
        return storlets.add(artefact, program, condition, progress);
    }

    @Override
    public void close() {
        end.run();
    }

    @Override
    public String toString() {
        return address();
    }
}
