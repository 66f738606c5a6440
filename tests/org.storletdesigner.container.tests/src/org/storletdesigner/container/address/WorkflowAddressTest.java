package org.storletdesigner.container.address;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.storletdesigner.container.address.WorkflowAddress.Live;
import org.storletdesigner.container.address.WorkflowAddress.Numbered;
import org.storletdesigner.container.address.WorkflowAddress.Taken;

class WorkflowAddressTest {
    private static final String SNAPSHOT = "20261122T072842.123Z-0123456789ab.graphml";

    private static WorkflowAddress read(String text) {
        assertThat(WorkflowAddress.read(text)).isInstanceOf(WorkflowAddress.Read.class);
        return ((WorkflowAddress.Read) WorkflowAddress.read(text)).address();
    }

    @Test
    void withoutAVersionTheLiveWorkflowIsMeant() {
        assertThat(read("swift:shop/photos").version()).isEqualTo(new Live());
        assertThat(read("swift:shop/photos").container()).hasToString("swift:shop/photos");
    }

    @Test
    void aNumberAndASnapshotStandBehindANumberSign() {
        assertThat(read("folder:photos#12").version()).isEqualTo(new Numbered(12));
        assertThat(read("folder:photos#12").container()).hasToString("folder:photos");
        assertThat(read("swift:shop/photos#" + SNAPSHOT).version()).isEqualTo(new Taken(SNAPSHOT));
        assertThat(read("swift:shop/photos#" + SNAPSHOT)).hasToString("swift:shop/photos#" + SNAPSHOT);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(quoteCharacter = '\0', textBlock = """
            folder:a#b,              folder:a#b
            folder:a#,               folder:a#
            folder:a#3x,             folder:a#3x
            folder:a#1234567890123,  folder:a#1234567890123
            folder:a#3#latest,       folder:a#3
            swift:a/b#-1,            swift:a/b#-1
            swift:a/b#1#2#latest,    swift:a/b#1#2
            """)
    void whatIsNoVersionIsPartOfTheName(String text, String container) {
        assertThat(read(text).version()).isEqualTo(new Live());
        assertThat(read(text).container()).hasToString(container);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '\0', textBlock = """
            folder:a#0,   9,  workflows are numbered from 1
            folder:#1,    7,  the path of a folder is missing
            swift:a#1,    7,  a slash and the name of the container are missing
            swift:a/#1,   8,  the name of the container is missing
            a#1,          0,  an address of a container begins with 'folder:' or 'swift:'
            """)
    void whatIsNoAddressIsRejectedWithItsPlace(String text, int offset, String message) {
        assertThat(WorkflowAddress.read(text)).isEqualTo(new WorkflowAddress.Rejected(offset, message));
    }
}
