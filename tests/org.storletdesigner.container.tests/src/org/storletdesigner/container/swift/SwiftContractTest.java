package org.storletdesigner.container.swift;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.storletdesigner.container.store.ObjectStore;
import org.storletdesigner.container.store.StoreContract;

/** Pages of listings are three objects long here. */
class SwiftContractTest extends StoreContract {
    @RegisterExtension
    final FreshContainer container = new FreshContainer("contract é%");

    @Override
    protected ObjectStore store() {
        return container.store();
    }
}
