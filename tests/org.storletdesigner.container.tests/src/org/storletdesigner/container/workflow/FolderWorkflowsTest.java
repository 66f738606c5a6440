package org.storletdesigner.container.workflow;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.storletdesigner.container.folder.FolderStore;
import org.storletdesigner.container.store.ObjectStore;
import org.storletdesigner.container.store.StoreException;

class FolderWorkflowsTest extends WorkflowContract {
    @TempDir
    Path folder;
    private ObjectStore store;

    @BeforeEach
    void open() throws StoreException {
        store = FolderStore.open(folder);
    }

    @Override
    protected ObjectStore store() {
        return store;
    }
}
