package org.storletdesigner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TraceTest {
    @TempDir
    private Path folder;

    @Test
    void followsAnObjectFromRunToRun() throws IOException {
        Run run = Run.of("trace", documents(), "FileType=Image", "Format=BMP", "Width=1000", "Height=20");
        assertThat(run.out()).isEqualTo("""
                an object is created: FileType = Image && Format = BMP && Height = 20 && Width = 1000
                1. ImageConverting.convert runs
                  writes Format = PNG
                    object: FileType = Image && Format = PNG && Height = 20 && Width = 1000
                    2. Resizing.resize runs
                      writes Height = 0 && Width = 480, or as well Height = 800 && Width = 0, or \
                Height = 800 && Width = 480
                        object: FileType = Image && Format = PNG && Height = 0 && Width = 480
                        3. Notification.notify runs
                          writes nothing

                3 runs
                """);
        assertThat(run.code()).isZero();
    }

    @Test
    void aRingGoesRound() throws IOException {
        assertThat(Run.of("trace", Rules.pingPong().in(folder, "ring.json"), "side=left").out()).isEqualTo("""
                an object is created: side = left
                1. Ping.run runs
                  writes side = right
                    object: side = right
                    2. Pong.run runs
                      writes side = left
                        object: side = left
                        Ping.run goes round from step 1

                2 runs
                """);
    }

    @Test
    void everyCaseThatATriggerTellsApartIsFollowed() throws IOException {
        Path file = new Rules().handler("A.run", "a = 1", "b = 1 || b = 2").handler("B.run", "b = 2", "none")
                .in(folder, "cases.json");
        assertThat(Run.of("trace", file, "a=1").out()).contains("  case 1 of 2: writes b = 1\n")
                .contains("  case 2 of 2: writes b = 2\n").contains("2. B.run runs");
    }

    @Test
    void anObjectThatIsThereAlreadyFiresOnChange() throws IOException {
        Run same = Run.of("trace", documents(), "Size=1", "--before", "FileType=Image", "Format=BMP");
        assertThat(same.out()).isEqualTo("""
                an object is changed: FileType = Image && Format = BMP → FileType = Image && Format = BMP && Size = 1
                nothing fires

                0 runs
                """);
        assertThat(Run.of("trace", documents(), "Format=BMP", "--before", "FileType=Image").out())
                .contains("1. ImageConverting.convert runs");
    }

    @Test
    void aKeyCanBeRemovedAndAnObjectDeleted() throws IOException {
        assertThat(Run.of("trace", documents(), "--remove", "Format", "--before", "Format=BMP").out())
                .startsWith("an object is changed: Format = BMP → without metadata\nnothing fires\n");
        assertThat(Run.of("trace", documents(), "--delete", "Format=BMP").out())
                .startsWith("an object is deleted: Format = BMP\nnothing fires\n");
        assertThat(Run.of("trace", documents()).out()).startsWith("an object is created: without metadata\n");
    }

    @Test
    void stopsWhereItIsToldToAndSaysSo() throws IOException {
        assertThat(Run.of("trace", "--depth=1", documents(), "FileType=Image", "Format=BMP", "Width=1000").out())
                .contains("Resizing.resize runs, which is not followed\n")
                .endsWith("1 run; more were not followed, see --depth and --runs\n");
    }

    @ParameterizedTest(name = "[{0}] is refused")
    @CsvSource(delimiter = '|', textBlock = """
            a                       | designer: 'a' is not key=value
            =a                      | designer: '=a' is not key=value
            a=1 a=2                 | designer: the key 'a' has two values
            --remove a              | designer: --remove needs an object that is there already: add --before
            --delete a=1 --before b=1 | designer: --delete takes the object as it is; leave out --before
            --before b=1            | designer: beside --before, say what is written: key=value in front of it
            a=1 --depth 501         | designer: --depth takes a number from 1 to 500, --runs one from 1
            """)
    void faultsOfTheCallAreTold(String words, String complaint) throws IOException {
        Object[] call = ("trace " + documents() + " " + words).split(" ");
        assertThat(Run.of(call)).isEqualTo(new Run(2, "", complaint + "\n"));
    }

    @Test
    void keysAreFoldedWhereTheContainerFoldsThem() throws IOException {
        Path file = Files.writeString(folder.resolve("folded.storlets"), """
                <?xml version="1.0" encoding="UTF-8"?>
                <model:Workflow xmlns:xmi="http://www.omg.org/XMI" xmlns:model="https://storletdesigner.org/model/1"
                    xmi:version="2.0" xmi:id="_w" formatVersion="1">
                  <name>folded</name>
                  <keys>folded</keys>
                  <definitions xmi:id="_d"><name>A</name>
                    <handlers xmi:id="_dh"><name>run</name><trigger>Type = x</trigger><output>none</output></handlers>
                  </definitions>
                  <storlets xmi:id="_s" definition="_d"><name>A</name>
                    <handlers xmi:id="_h" definition="_dh"/></storlets>
                </model:Workflow>
                """);
        assertThat(Run.of("trace", file, "TYPE=x").out()).contains("1. A.run runs");
        assertThat(Run.of("trace", file, "TYPE=x", "type=y").err()).contains("small and capital letters");
    }

    @Test
    void everyJsonKeepsToTheSchema() throws IOException {
        Path ring = Rules.pingPong().in(folder, "ring.json");
        for (Run run : new Run[] {Run.of("trace", "--format=json", ring, "side=left"),
            Run.of("trace", "--format=json", ring, "--delete", "side=left"),
            Run.of("trace", "--format=json", "--depth=1", ring, "side=left", "--before", "side=right"),
            Run.of("trace", "--format=json", documents(), "FileType=Image", "Format=BMP", "Width=1000")}) {
            assertThat(Schemas.faults("trace", run.out())).isEmpty();
            assertThat(run.code()).isZero();
        }
        assertThat(Schemas.faults("trace", "{}")).isNotEmpty();
    }

    @Test
    void aDeepTraceIsToldToItsEnd() throws IOException {
        Rules rules = new Rules();
        for (int each = 0; each < 500; each++) {
            rules.handler("S" + each + ".run", "k = " + each, "k = " + (each + 1));
        }
        Run run = Run.of("trace", rules.in(folder, "deep.json"), "k=0", "--depth=500");
        assertThat(run.out()).contains("500. S499.run runs").endsWith("\n500 runs\n");
        assertThat(run.code()).isZero();
    }

    private Path documents() throws IOException {
        return Rules.documents().in(folder, "documents.json");
    }
}
