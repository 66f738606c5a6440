package org.storletdesigner.migration.place;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.storletdesigner.model.Identified;
import org.storletdesigner.model.Keys;
import org.storletdesigner.model.Workflow;
import org.storletdesigner.model.design.WorkflowBuilder;
import org.storletdesigner.model.files.WorkflowFiles;

/** Documents for tests, and how they are compared. */
public final class Documents {
    private static final Comparator<Identified> BY_ID = Comparator.comparing(Identified::getId);

    private Documents() { }

    public static WorkflowBuilder folding(String name) {
        return WorkflowBuilder.named(name).keys(Keys.FOLDED);
    }

    /** Two storlets with a program each, {@code prefix-resize.jar} and {@code prefix-tag.jar}. */
    public static Workflow media(String prefix) {
        return folding("Media")
                .storlet("Resize", definition -> definition.version("1")
                        .code("java", "org.example.Main", prefix + "-resize.jar", sha256(prefix + "resize"))
                        .handler("run", "format = jpg", "size = small"))
                .storlet("Tag", definition -> definition.version("1")
                        .code("java", "org.example.Main", prefix + "-tag.jar", sha256(prefix + "tag"))
                        .handler("run", "size = small", "tag = done"))
                .must("Resize.run", "Tag.run").source("upload", "format = jpg").note("first").build();
    }

    /** A workflow of one storlet without a program, which shares a key with {@link #media}. */
    public static Workflow shrinking() {
        return folding("Shrinking").storlet("Shrink", definition -> definition.version("1")
                .handler("run", "format = jpg", "size = tiny")).build();
    }

    public static byte[] program(String name) {
        return name.getBytes(StandardCharsets.UTF_8);
    }

    public static String sha256(String program) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(program(program)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public static String text(Workflow workflow) throws IOException {
        return new String(WorkflowFiles.bytes(workflow, "test"), StandardCharsets.UTF_8);
    }

    /** The same where only the order of storlets, definitions and what is said of them differs. */
    public static String unordered(Workflow workflow) throws IOException {
        Workflow copy = EcoreUtil.copy(workflow);
        ECollections.sort(copy.getDefinitions(), BY_ID);
        ECollections.sort(copy.getStorlets(), BY_ID);
        ECollections.sort(copy.getExpectations(), BY_ID);
        ECollections.sort(copy.getPermits(), BY_ID);
        return text(copy);
    }
}
