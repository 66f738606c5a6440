package org.storletdesigner.container.swift;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.storletdesigner.container.store.ObjectStore;
import org.storletdesigner.container.store.Progress;
import org.storletdesigner.container.store.StoreContract;
import org.storletdesigner.container.store.StoreException;

/** Pages of listings are three objects long here. */
class SwiftContractTest extends StoreContract {
    private SwiftAccount account;
    private ObjectStore store;

    @BeforeAll
    static void needsSwift() {
        RealSwift.assumeThere();
    }

    @BeforeEach
    void open() throws StoreException {
        account = RealSwift.open();
        store = account.create(RealSwift.fresh("contract é%"), Progress.NONE);
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
