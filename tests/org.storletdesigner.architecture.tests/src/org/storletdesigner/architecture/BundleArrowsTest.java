package org.storletdesigner.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BundleArrowsTest {
    private static final Pattern WINDOW = Pattern.compile(
            "org\\.eclipse\\.(swt|jface|gef|draw2d|ui|e4\\.ui|zest)(\\..*)?|java\\.awt\\.event(\\..*)?|javax\\.swing(\\..*)?");
    private static final Pattern IMPORT = Pattern.compile("^import (?:static )?([\\w.]+)", Pattern.MULTILINE);

    static List<Bundle> bundles() {
        return Bundle.all();
    }

    static Stream<Bundle> headlessBundles() {
        return bundles().stream().filter(bundle -> Arrows.headless().contains(bundle.shortName()));
    }

    @Test
    void theLogicIsAmongTheBundles() {
        assertThat(headlessBundles()).extracting(Bundle::shortName).contains("logic");
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyBundleHasItsLineInTheTable(Bundle bundle) {
        assertThat(Arrows.knows(bundle.shortName())).as(bundle.name()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void aBundleUsesOnlyWhatTheTableAllows(Bundle bundle) {
        Set<String> used = new TreeSet<>();
        for (Bundle other : bundles()) {
            if (!other.equals(bundle) && uses(bundle, other)) {
                used.add(other.shortName());
            }
        }
        assertThat(used).isSubsetOf(Arrows.allowed(bundle.shortName()));
    }

    @ParameterizedTest
    @MethodSource("headlessBundles")
    void aHeadlessBundleAsksForNoWindowSystem(Bundle bundle) {
        assertThat(bundle.required()).noneMatch(WINDOW.asMatchPredicate());
        assertThat(bundle.imported()).noneMatch(WINDOW.asMatchPredicate());
    }

    @ParameterizedTest
    @MethodSource("headlessBundles")
    void aHeadlessBundlesSourcesNameNoWindowSystem(Bundle bundle) throws IOException {
        for (Path file : bundle.sources()) {
            assertThat(imports(file)).as(file.toString()).noneMatch(WINDOW.asMatchPredicate());
        }
    }

    @Test
    void oneClassAloneKnowsTheAutomatonLibrary() throws IOException {
        List<String> users = new ArrayList<>();
        for (Bundle bundle : bundles()) {
            for (Path file : bundle.sources()) {
                if (Files.readString(file).contains("dk.brics.automaton.")) {
                    users.add(bundle.shortName() + ": " + file.getFileName());
                }
            }
        }
        assertThat(users).singleElement().asString().startsWith("logic: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"org.eclipse.swt.widgets", "org.eclipse.swt", "org.eclipse.ui", "org.eclipse.jface.action",
        "org.eclipse.gef.commands", "org.eclipse.draw2d", "org.eclipse.e4.ui.workbench"})
    void theTestKnowsAWindowSystemWhenItSeesOne(String name) {
        assertThat(WINDOW.matcher(name).matches()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"org.eclipse.emf.ecore", "org.eclipse.elk.core", "org.eclipse.uiless", "java.awt.image"})
    void theTestLeavesOtherNamesAlone(String name) {
        assertThat(WINDOW.matcher(name).matches()).isFalse();
    }

    private static boolean uses(Bundle bundle, Bundle other) {
        return bundle.required().contains(other.name()) || bundle.imported().stream().anyMatch(other.exported()::contains);
    }

    private static List<String> imports(Path file) throws IOException {
        return IMPORT.matcher(Files.readString(file)).results().map(found -> found.group(1)).toList();
    }
}
