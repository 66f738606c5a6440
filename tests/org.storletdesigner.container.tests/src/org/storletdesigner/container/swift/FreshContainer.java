package org.storletdesigner.container.swift;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.storletdesigner.container.store.ObjectStore;
import org.storletdesigner.container.store.Progress;
import org.storletdesigner.container.store.StoreException;

/** A new container in the real Swift for each test, which is skipped where there is none. */
public final class FreshContainer implements BeforeEachCallback, AfterEachCallback {
    private final String name;
    private SwiftAccount account;
    private ObjectStore store;

    public FreshContainer(String name) {
        this.name = name;
    }

    public ObjectStore store() {
        return store;
    }

    @Override
    public void beforeEach(ExtensionContext context) throws StoreException {
        RealSwift.assumeThere();
        account = RealSwift.open();
        store = account.create(RealSwift.fresh(name), Progress.NONE);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        if (account != null) {
            account.close();
        }
    }
}
