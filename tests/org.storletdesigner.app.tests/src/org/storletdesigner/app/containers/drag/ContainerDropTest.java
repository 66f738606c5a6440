package org.storletdesigner.app.containers.drag;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.storletdesigner.app.containers.Item;
import org.storletdesigner.container.address.ContainerAddress;
import org.storletdesigner.container.workflow.Live;
import org.storletdesigner.container.workflow.StoredSnapshot;
import org.storletdesigner.editor.palette.PaletteItem;

class ContainerDropTest {
    private static final ContainerAddress PHOTOS = new ContainerAddress.Swift("work", "photos");
    private static final ContainerAddress ARCHIVE = new ContainerAddress.Swift("work", "archive");
    private static final Live LIVE = new Live(1, "abc");
    private static final Item SHRINKER = new Item.Placed(PHOTOS, LIVE, "Shrinker");
    private static final Item TELLER = new Item.Placed(PHOTOS, LIVE, "Teller");

    @Test
    void storletsOfOneContainerAreCopiedTogether() {
        assertThat(ContainerDrop.refusal(List.of(SHRINKER, TELLER), ARCHIVE)).isEmpty();
    }

    @Test
    void whatCannotBeCopiedAsOneIsRefusedAndNotCopiedInPart() {
        assertThat(ContainerDrop.refusal(List.of(SHRINKER, new Item.Placed(ARCHIVE, LIVE, "Teller")), ARCHIVE))
                .contains("Drag storlets of one container together, or one workflow or snapshot alone.");
        assertThat(ContainerDrop.refusal(List.of(new Item.Home(PHOTOS), SHRINKER), ARCHIVE)).isPresent();
    }

    @Test
    void whatIsThereAlreadyIsRefusedButASnapshotComesBack() {
        assertThat(ContainerDrop.refusal(List.of(SHRINKER), PHOTOS)).contains("It is in this container already.");
        Item kept = new Item.Kept(PHOTOS, new StoredSnapshot("name", Instant.EPOCH, "dot", 5));
        assertThat(ContainerDrop.refusal(List.of(kept), PHOTOS)).isEmpty();
    }

    @Test
    void sourcesAndNotesBringNoStorlets() {
        assertThat(Dragged.bringsStorlets(new PaletteItem.OfSource())).isFalse();
        assertThat(Dragged.bringsStorlets(PaletteItem.OfNote.empty())).isFalse();
    }
}
