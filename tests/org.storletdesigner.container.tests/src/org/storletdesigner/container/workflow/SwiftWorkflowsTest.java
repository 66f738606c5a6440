package org.storletdesigner.container.workflow;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.storletdesigner.container.store.ObjectStore;
import org.storletdesigner.container.swift.FreshContainer;

class SwiftWorkflowsTest extends WorkflowContract {
    @RegisterExtension
    final FreshContainer container = new FreshContainer("workflows");

    @Override
    protected ObjectStore store() {
        return container.store();
    }
}
