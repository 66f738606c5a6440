package org.storletdesigner.app.containers.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.storletdesigner.container.address.ContainerAddress;

class ConnectionsTest {
    private static final ContainerAddress PHOTOS = new ContainerAddress.Folder(Path.of("/data/photos"));
    private static final ContainerAddress LIVE = new ContainerAddress.Swift("shop", "live");
    private static final ContainerAddress TRIAL = new ContainerAddress.Swift("shop", "trial");

    private final List<String> stored = new ArrayList<>();
    private final Connections connections = open();

    private Connections open() {
        return new Connections(() -> List.copyOf(stored), texts -> {
            stored.clear();
            stored.addAll(texts);
        });
    }

    @Test
    void whatIsAddedIsThereAtTheNextStart() {
        connections.add(PHOTOS);
        connections.add(LIVE);
        assertThat(open().all()).containsExactly(PHOTOS, LIVE);
    }

    @Test
    void aContainerIsThereOnce() {
        connections.add(PHOTOS);
        connections.add(PHOTOS);
        assertThat(stored).containsExactly(PHOTOS.toString());
    }

    @Test
    void anEditedConnectionKeepsItsPlaceAndDoesNotDoubleAnother() {
        connections.add(PHOTOS);
        connections.add(LIVE);
        connections.replace(PHOTOS, TRIAL);
        assertThat(connections.all()).containsExactly(TRIAL, LIVE);
        connections.replace(TRIAL, LIVE);
        assertThat(connections.all()).containsExactly(TRIAL, LIVE);
    }

    @Test
    void anAccountIsUsedAsLongAsOneOfItsContainersIsThere() {
        connections.add(LIVE);
        connections.add(TRIAL);
        connections.remove(LIVE);
        assertThat(connections.uses("shop")).isTrue();
        connections.remove(TRIAL);
        assertThat(connections.uses("shop")).isFalse();
    }

    @Test
    void whatIsNoAddressIsLeftOut() {
        stored.addAll(List.of("nonsense", "swift:only-an-account", LIVE.toString()));
        assertThat(open().all()).containsExactly(LIVE);
    }

    @Test
    void listenersHearOfEveryChangeUntilTheyLeave() {
        List<Integer> sizes = new ArrayList<>();
        Runnable listener = () -> sizes.add(connections.all().size());
        connections.addListener(listener);
        connections.add(LIVE);
        connections.remove(LIVE);
        connections.removeListener(listener);
        connections.add(LIVE);
        assertThat(sizes).containsExactly(1, 0);
    }

    @Test
    void aListenerThatFailsKeepsNoOtherFromHearing() {
        List<Integer> sizes = new ArrayList<>();
        connections.addListener(() -> {
            throw new IllegalStateException("as a defect would");
        });
        connections.addListener(() -> sizes.add(connections.all().size()));
        connections.add(LIVE);
        assertThat(sizes).containsExactly(1);
    }

    @Test
    void aListenerThatAnotherOneTookAwayHearsNothingMore() {
        List<Integer> sizes = new ArrayList<>();
        Runnable taken = () -> sizes.add(connections.all().size());
        connections.addListener(() -> connections.removeListener(taken));
        connections.addListener(taken);
        connections.add(LIVE);
        assertThat(sizes).isEmpty();
    }
}
