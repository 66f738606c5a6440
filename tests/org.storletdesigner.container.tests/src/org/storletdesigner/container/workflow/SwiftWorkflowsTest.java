package org.storletdesigner.container.workflow;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.storletdesigner.container.store.ObjectStore;
import org.storletdesigner.container.store.Progress;
import org.storletdesigner.container.store.StoreException;
import org.storletdesigner.container.swift.RealSwift;
import org.storletdesigner.container.swift.SwiftAccount;

class SwiftWorkflowsTest extends WorkflowContract {
    private SwiftAccount account;
    private ObjectStore store;

    @BeforeAll
    static void needsSwift() {
        RealSwift.assumeThere();
    }

    @BeforeEach
    void open() throws StoreException {
        account = RealSwift.open();
        store = account.create(RealSwift.fresh("workflows"), Progress.NONE);
    }

    @AfterEach
    void close() {
        if (account != null) {
            account.close();
        }
    }

    @Override
    protected ObjectStore store() {
        return store;
    }
}
